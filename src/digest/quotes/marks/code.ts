import { regex } from '../../../languages/regex.ts';

const TAGS = String.raw`&[lg]t;|<\/?\w{1,20}>|\\n`;
const CALLS = String.raw`\w\(\)|\w::\w|\w_\w{1,20}_\w`;
const PATHS = String.raw`^\/\w{1,20}\/\w|^\w{1,12}:\w+-\w|^(?:https?:|www\.)`;
/** What only code, a path, an address or a rating holds: “<Tunnel>”, “/var/log/x”, “a::b()”, “★★★”. */
const CODE = regex.u`${TAGS}|${CALLS}|${PATHS}|★`;
/** Characters that are looked at: a bound on time. */
const READ = 200;

/** Whether the words in the marks are code, or part of a page: nobody says them. */
export function isCode(text: string): boolean {
  return CODE.test(text.slice(0, READ));
}
