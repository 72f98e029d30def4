import { anyOf, regex } from '../../languages/regex.ts';
import { TERMINATOR_RUN } from './terminators.ts';

const BLANK = /\s/;
/** Of ASCII only these are no blanks, by definition; and the first character that is not seen. */
const SEEN = { from: 0x21, to: 0x7e } as const;
const FIRST_INVISIBLE = 0x200e;
const INVISIBLE = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]*/y;
const ALWAYS_CLOSE = ')]}」』｣）】〉》］｝〕”’›';
/** These open as well: they close unless a word follows at once. */
const MAY_CLOSE = '"\'“«»';
const REFERENCE = /\[\d{1,3}(?:[–-]\d{1,3})?\]/y;
const NOTE_NUMBERS = /\d{1,3}(?: \d{1,3})*(?=\s+["“‘'(]?\p{Lu}|\s*$)/uy;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** After the terminators that start at `mark`: "?!", "...", ". . .". */
export function markEnd(text: string, mark: number): number {
  return Math.max(mark + 1, skip(TERMINATOR_RUN, text, mark));
}

/** After the closing marks and footnote numbers that follow the terminators: '."', '.[12]', '.11'. */
export function closingEnd(text: string, mark: number, runEnd: number): number {
  let end = runEnd;
  for (;;) {
    if (text.charCodeAt(end) >= FIRST_INVISIBLE) end = skip(INVISIBLE, text, end);
    const size = closerSize(text, end);
    if (size === 0) break;
    end += size;
  }
  const isNoted =
    end === runEnd &&
    runEnd === mark + 1 &&
    /[\p{Ll})]{2}$|\)$/u.test(text.slice(Math.max(0, mark - 2), mark));
  return isNoted ? skip(NOTE_NUMBERS, text, end) : end;
}

function closerSize(text: string, at: number): number {
  const character = text.charAt(at);
  if (character === '') return 0;
  if (ALWAYS_CLOSE.includes(character)) return 1;
  if (MAY_CLOSE.includes(character)) return isFree(text, at + 1) ? 1 : 0;
  if (character === '[') return skip(REFERENCE, text, at) - at;
  // French sets a blank before its closing mark: "Oui ! »".
  const isSpaced = /[ \u00a0\u202f]/.test(character) && text.charAt(at + 1) === '»';
  return isSpaced && isFree(text, at + 2) ? 2 : 0;
}

const LAST_WORD = String.raw`(?:^|[^\p{L}\p{N}.@/:_-])[\p{L}\p{N},]*[\p{Ll}\d]{3}`;
const END_OF_ADDRESS = anyOf('Com Org Net Gov Edu Info Js Co Uk');
/** "fly.NOW" is a name. */
const IN_CAPITALS = String.raw`\p{Lu}{2,6}(?!\p{L})`;
const FIRST_WORD = String.raw`(?:“\p{Lu}|(?!${IN_CAPITALS})\p{Lu}\p{L}*(?:[\s,]|\.\s))`;
/** "… the caucus.The outcome", "… said.“We": no address, number or abbreviation goes on so. */
const FORGOTTEN_BLANK = regex.uy`${LAST_WORD}[.!?](?!${END_OF_ADDRESS}\b)${FIRST_WORD}`;
/** Characters before the mark that are looked at: the last word of a sentence, not an address. */
const LONGEST_WORD = 24;

function isFree(text: string, at: number): boolean {
  return !LETTER_OR_DIGIT.test(text.charAt(at));
}

/**
 * Whether a sentence may end at `end` though no blank follows: in scripts that set none, and
 * where the blank was forgotten.
 */
export function needsNoBlank(text: string, mark: number, end: number): boolean {
  const character = text.charAt(mark);
  const following = text.charAt(end);
  if (isOwnScript(character)) {
    return !(character === '．' && /[\d０-９]/.test(following));
  }
  if (/[!?]/.test(character) && CJK.test(following)) return true;
  return end === mark + 1 && forgotBlank(text, mark);
}

function forgotBlank(text: string, mark: number): boolean {
  let from = mark;
  while (from > 0 && mark - from < LONGEST_WORD && LETTER_OR_DIGIT.test(text.charAt(from - 1)))
    from -= 1;
  FORGOTTEN_BLANK.lastIndex = Math.max(0, from - 1);
  return FORGOTTEN_BLANK.test(text.slice(0, mark + LONGEST_WORD));
}

/** Whether a terminator belongs to a script that has its own: "。", "।", "؟", "።". */
export function isOwnScript(mark: string): boolean {
  return mark >= '\u0589' && !'…‼⁇⁈⁉'.includes(mark);
}

export function skipBlanks(text: string, from: number): number {
  let at = from;
  while (at < text.length && isBlank(text, at)) at += 1;
  return at;
}

function isBlank(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (code < SEEN.from || code > SEEN.to) && BLANK.test(text.charAt(at));
}

/** After what the sticky pattern matches at `from`; `from` where it does not match. */
function skip(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex : from;
}
