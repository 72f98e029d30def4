/** What only code, a path, an address or a rating holds: “<Tunnel>”, “/var/log/x”, “a::b()”, “★★★”. */
const CODE =
  /&[lg]t;|<\/?\w{1,20}>|\\n|\w\(\)|\w::\w|^\/\w{1,20}\/\w|^\w{1,12}:\w+-\w|\w_\w{1,20}_\w|★|^(?:https?:|www\.)/u;
/** Characters that are looked at. */
const READ = 200;

/** Whether the words in the marks are code, or part of a page: nobody says them. */
export function isCode(text: string): boolean {
  return CODE.test(text.slice(0, READ));
}
