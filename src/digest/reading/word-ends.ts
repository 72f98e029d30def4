// A dotted abbreviation (U.S.), a word with inner hyphens, apostrophes and digits (Son-hui, O'Neill, G7) but
// without its possessive, a number, or any other single character. French verbs let go of their
// pronoun ("dit-il", "a-t-elle").
const TOKEN =
  /\p{Ll}+(?=-(?:t-)?(?:il|elle)s?(?![\p{L}\p{M}-]))|(?:\p{L}\.){2,}|\p{L}[\p{L}\p{M}\p{N}]*(?:['’‑-](?!s(?![\p{L}\p{M}]))[\p{L}\p{N}][\p{L}\p{M}\p{N}]*|&\p{L}+)*|['’]s(?![\p{L}\p{M}])|(?<=s)['’](?= \p{L})|\p{N}+(?:[.,:]\p{N}+)*(?:-?\p{L}+)*|\S/uy;

const BLANK = /\s/;

/** The first place from `at` on that is no white space. */
export function wordStart(text: string, at: number): number {
  let start = at;
  while (start < text.length) {
    const code = text.charCodeAt(start);
    if (code > 32 && (code < 128 || !BLANK.test(text.charAt(start)))) break;
    start += 1;
  }
  return start;
}

/** Where the word, number or mark ends that begins at `start`. Plain words need no regular expression. */
export function wordEnd(text: string, start: number): number {
  let at = start;
  while (isLetter(text.charCodeAt(at))) at += 1;
  if (at > start + 1 && (at === text.length || ENDS.has(text.charCodeAt(at)))) return at;
  if (at === start && ENDS.has(text.charCodeAt(at))) return at + 1;
  TOKEN.lastIndex = start;
  return TOKEN.test(text) ? TOKEN.lastIndex : start + 1;
}

/** Blank, line break and the marks that never belong to a word. */
const ENDS = new Set(Array.from(' \n,.;:!?()"', (mark) => mark.charCodeAt(0)));

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}
