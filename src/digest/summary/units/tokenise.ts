/**
 * Words are cut to this many letters: "announced" and "announcement" are one term. Set by hand before
 * training: the tables of words are trained on such terms.
 */
export const STEM = 6;
const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const HANGUL = /^\p{Script=Hangul}/u;
const WORD = /[\p{L}\p{N}]+/gu;
/** What an apostrophe leaves: "Anna's", "don't", "they've". */
export const ENDINGS: ReadonlySet<string> = new Set(['s', 't', 'm', 'd', 're', 've', 'll']);
export const LONGEST_ENDING = 2;

/** The words of a text in their order. */
export type Words = Readonly<{
  /** In small letters, cut to their stems; pairs of characters in Chinese and Japanese. */
  stems: readonly string[];
  /** Whether each has a capital letter. */
  capitals: readonly boolean[];
}>;

export function tokenise(text: string, isEnglish: boolean): Words {
  if (isEnglish && !hasOtherLetters(text)) return scan(text);
  const words = text.match(WORD) ?? [];
  const cut = isEnglish
    ? words.filter((word) => !ENDINGS.has(word)).map((word) => word.slice(0, STEM))
    : words.flatMap((word) => (CJK.test(word) ? pairsOf(word) : stem(word)));
  const stems = cut.map((word) => word.toLowerCase());
  return { stems, capitals: cut.map((word, at) => word !== stems[at]) };
}

/** The words of a text by a pattern for any letters, or by one for ASCII, which is several times as fast. */
export function wordsIn(text: string, any: RegExp, plain: RegExp): readonly string[] {
  return text.match(hasOtherLetters(text) ? any : plain) ?? [];
}

/** Whether a text has anything but ASCII and general punctuation, which has neither letters nor digits. */
export function hasOtherLetters(text: string): boolean {
  return OTHER_LETTERS.test(text);
}

const OTHER_LETTERS = /[^\s -~\u2010-\u205e]/;
/** 1 for small letters and digits, 2 for capitals, 0 for what parts words. ASCII, by its definition. */
const KIND = Uint8Array.from({ length: 128 }, (_, code) =>
  /[a-z0-9]/.test(String.fromCharCode(code)) ? 1 : /[A-Z]/.test(String.fromCharCode(code)) ? 2 : 0,
);

/** The English words of a text without other letters: three times as fast as the pattern. */
function scan(text: string): Words {
  const stems: string[] = [];
  const capitals: boolean[] = [];
  let start = -1;
  let capital = false;
  for (let at = 0; at <= text.length; at += 1) {
    const kind = at < text.length ? (KIND[text.charCodeAt(at)] ?? 0) : 0;
    if (kind !== 0) {
      if (start === -1) [start, capital] = [at, false];
      if (kind === 2 && at - start < STEM) capital = true;
    } else if (start !== -1) {
      const word = text.slice(start, Math.min(at, start + STEM));
      if (at - start > LONGEST_ENDING || !ENDINGS.has(word)) {
        stems.push(capital ? word.toLowerCase() : word);
        capitals.push(capital);
      }
      start = -1;
    }
  }
  return { stems, capitals };
}

function pairsOf(word: string): string[] {
  return Array.from({ length: Math.max(1, word.length - 1) }, (_, at) => word.slice(at, at + 2));
}

/** Endings of short words: "Mieten" and "Miete" are one term. Four letters are left. */
const SHORT_ENDING = /(?<=\p{L}{4})(?:e[nrs]|[aeinosuyая])$/u;

/** Korean words are cut to two syllables: what follows is mostly their endings. */
function stem(word: string): string {
  if (HANGUL.test(word)) return word.slice(0, 2);
  const short = word.length <= STEM + 1 ? word.replace(SHORT_ENDING, '') : word;
  return short.slice(0, STEM);
}
