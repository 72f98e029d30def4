import { either, regex } from '../../../languages/regex.ts';
import { withAsciiDigits } from '../../../text/digits.ts';

/** UTF-16 code units of what somebody types about a time; the rest is not read. */
const LONGEST_TYPED = 200;

/** "⏰", ":alarm_clock:" */
const PICTURES = regex.giu`${either(
  String.raw`\p{Extended_Pictographic}`,
  String.raw`[\u{1F3FB}-\u{1F3FF}\u{FE0F}\u{200D}]`,
  String.raw`(?<!\S):[a-z0-9_+-]{2,40}:(?!\S)`,
)}`;
/** "**daily** at `8am`", but not "New_York". */
const MARKS = regex.gu`${either(
  String.raw`(?<![\p{L}\d/])[*_~\x60]{1,3}(?=[\p{L}\d])`,
  String.raw`(?<=[\p{L}\d])[*_\x60]{1,3}(?=[\s,;]|$)`,
)}`;

/** "⏰ **daily** at ‘8am’?" as "daily at 8am": without pictures, marks and quotes. */
export function cleanTyped(typed: string): string {
  return withAsciiDigits(typed.slice(0, LONGEST_TYPED).normalize('NFKC'))
    .replaceAll(/[–—−]/g, '-')
    .replaceAll(PICTURES, ' ')
    .replaceAll(MARKS, '')
    .replaceAll(/[’'"“”()]/g, '')
    .replaceAll(/(?<=\p{L}) ?\/ ?(?=\p{L})/gu, '/')
    .replaceAll(/[?!]{1,5}(?=\s|$)/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
