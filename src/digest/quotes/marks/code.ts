import { either, regex } from '../../../languages/regex.ts';

/** "<Tunnel>", "a::b", "x()", "fab:fa-cloud", "a_b_c". */
const PROGRAM = either(
  String.raw`&[lg]t;|<\/?\w{1,20}>|\\n|\w\(\)|\w::\w`,
  String.raw`^\w{1,12}:\w+-\w|\w_\w{1,20}_\w`,
);
/** "/var/log/x", "https://…", "★★★". */
const PAGE = String.raw`^\/\w{1,20}\/\w|★|^(?:https?:|www\.)`;
/** "osknews.com", "news.osk.co.uk": a site, and all that the marks hold. */
const SITE = String.raw`^[\p{L}\p{N}-]{2,60}(?:\.[\p{L}\p{N}-]{2,60}){0,3}\.\p{Ll}{2,6}$`;
/** What only code, a path, an address or a rating holds. */
const CODE = regex.u`${PROGRAM}|${PAGE}|${SITE}`;
/** Characters that are looked at. Set by hand. */
const READ = 200;

/** Whether the words in the marks are code, or part of a page: nobody says them. */
export function isCode(text: string): boolean {
  return CODE.test(text.slice(0, READ));
}
