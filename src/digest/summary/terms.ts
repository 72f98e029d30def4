import idf from './english.words.json' with { type: 'json' };

/** Words are cut to this many letters: "announced" and "announcement" are one term. */
const STEM = 6;
/** Of a word that the table does not have, and of every name. The table's own run from 0 to 5.25. */
const RAREST = 6;
/** In other languages: how rare a word is in this text alone, on the table's scale. */
const OWN_SCALE = 1.5;
const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const HANGUL = /^\p{Script=Hangul}/u;
const WORD = /[\p{L}\p{N}]+/gu;
/** What an apostrophe leaves: "Anna's", "don't", "they've". */
const ENDINGS: ReadonlySet<string> = new Set(['s', 't', 'm', 'd', 're', 've', 'll']);

/** The terms of an article by number: what each unit says, and what is known of each term. */
export type Terms = Readonly<{
  /** The terms of each unit in their order. */
  sequences: readonly (readonly number[])[];
  /** How often each term stands in each unit. */
  counts: readonly ReadonlyMap<number, number>[];
  names: readonly string[];
  /** 0 for "the" to 6, as the logarithm of one in how many articles has it. */
  rarity: readonly number[];
  isName: readonly boolean[];
  /** How often it stands in the article, in how many units, and in which first. */
  total: readonly number[];
  spread: readonly number[];
  first: readonly number[];
}>;

const table: ReadonlyMap<string, number> = new Map(
  Object.entries(idf).flatMap(([rarity, words]) =>
    words.split(' ').map((word): [string, number] => [word, Number(rarity)]),
  ),
);

export function readTerms(texts: readonly string[], language: string): Terms {
  const isEnglish = language === 'en' || language.startsWith('en-');
  const numbers = new Map<string, number>();
  const total: number[] = [];
  const spread: number[] = [];
  const first: number[] = [];
  const counts: Map<number, number>[] = [];
  const isName: boolean[] = [];
  const sequences = texts.map((text, unit) => {
    const own = new Map<number, number>();
    const sequence: number[] = [];
    for (const word of tokenise(text, isEnglish)) {
      const stemmed = word.toLowerCase();
      const term = numbers.get(stemmed) ?? numbers.size;
      if (term === numbers.size) {
        numbers.set(stemmed, term);
        first.push(unit);
        total.push(0);
        spread.push(0);
        isName.push(false);
      }
      const count = own.get(term) ?? 0;
      if (count === 0) spread[term] = (spread[term] ?? 0) + 1;
      own.set(term, count + 1);
      total[term] = (total[term] ?? 0) + 1;
      // A capital within a sentence.
      if (stemmed !== word && sequence.length > 0) isName[term] = true;
      sequence.push(term);
    }
    counts.push(own);
    return sequence;
  });
  const names = [...numbers.keys()];
  const rarity = names.map((word, term) =>
    isEnglish
      ? (table.get(word) ?? RAREST)
      : Math.min(RAREST, OWN_SCALE * Math.log((1 + texts.length) / (spread[term] ?? 1))),
  );
  return { sequences, counts, names, rarity, isName, total, spread, first };
}

/** The words of a text as it writes them, cut to their stems; pairs of characters in Chinese and Japanese. */
export function tokenise(text: string, isEnglish: boolean): string[] {
  const words = text.match(WORD) ?? [];
  if (isEnglish)
    return words.filter((word) => !ENDINGS.has(word)).map((word) => word.slice(0, STEM));
  return words.flatMap((word) => (CJK.test(word) ? pairsOf(word) : stem(word)));
}

function pairsOf(word: string): string[] {
  return Array.from({ length: Math.max(1, word.length - 1) }, (_, at) => word.slice(at, at + 2));
}

/** Korean words are cut to two syllables: what follows is mostly their endings. */
function stem(word: string): string {
  return word.slice(0, HANGUL.test(word) ? 2 : STEM);
}
