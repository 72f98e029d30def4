/** A line this long was wrapped; shorter ones were broken on purpose: headings, lists, verse. */
const WRAPPED_LINE = 40;
/** A line that goes on in lower case may have been wrapped in a narrow column. */
const NARROW_LINE = 25;

const NEW_ITEM = /^(?:[•⁃‣▪●◦※①-⑳*]|\(?(?:\d{1,2}|[A-Za-z]|[ivx]{1,4})[.)])/;
const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/**
 * Whether the text breaks off at a line break without a full stop. `lineStart` is where its line
 * starts, `next` the next character that is not white space; `inItem`: the line is a list item.
 * Example: "features⏎contact manager" are two, "It was a cold ⏎night" is one.
 */
export function endsAtLineBreak(
  text: string,
  { lineStart, at, next, inItem }: { lineStart: number; at: number; next: number; inItem: boolean },
): boolean {
  if (text.slice(at + 1, next).includes('\n')) return true;
  const following = text.slice(next, next + 8);
  if (NEW_ITEM.test(following)) return true;
  const isLower = /^\p{Ll}/u.test(following);
  const isSpaced = /[^\S\n]/.test(text.charAt(at - 1));
  if (CJK.test(following.charAt(0))) return isSpaced || inItem;
  if (isLower) return !isSpaced && at - lineStart < NARROW_LINE;
  if (following.startsWith('(') && isSpaced) return false;
  const isBracketed = text.charAt(lineStart) === '(' && text.charAt(at - 1) === ')';
  return inItem || isBracketed || at - lineStart < WRAPPED_LINE;
}
