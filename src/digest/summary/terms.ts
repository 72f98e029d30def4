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
const POSSESSIVE = /[’'](?:s|t|re|ve|ll|d|m)(?![\p{L}])/giu;
/** A capital within a sentence. */
const NAME = /(?<=[\p{L}\p{N},;)’”"] )\p{Lu}\p{L}+/gu;

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
  const sequences = texts.map((text, unit) => {
    const own = new Map<number, number>();
    const sequence = tokenise(text, isEnglish).map((word) => {
      const term = numbers.get(word) ?? numbers.size;
      if (term === numbers.size) {
        numbers.set(word, term);
        first.push(unit);
      }
      total[term] = (total[term] ?? 0) + 1;
      if (!own.has(term)) spread[term] = (spread[term] ?? 0) + 1;
      own.set(term, (own.get(term) ?? 0) + 1);
      return term;
    });
    counts.push(own);
    return sequence;
  });
  const capitalised = new Set(
    texts.flatMap((text) => (text.match(NAME) ?? []).map((name) => stem(name.toLowerCase()))),
  );
  const names = [...numbers.keys()];
  const rarity = names.map((word, term) =>
    isEnglish
      ? (table.get(word) ?? RAREST)
      : Math.min(RAREST, OWN_SCALE * Math.log((1 + texts.length) / (spread[term] ?? 1))),
  );
  const isName = names.map((word) => capitalised.has(word));
  return { sequences, counts, names, rarity, isName, total, spread, first };
}

/** The words of a text, cut to their stems; pairs of characters in Chinese and Japanese. */
export function tokenise(text: string, isEnglish: boolean): string[] {
  const lower = (isEnglish ? text.replace(POSSESSIVE, '') : text).toLowerCase();
  return (lower.match(WORD) ?? []).flatMap((word) => {
    if (isEnglish || !CJK.test(word)) return stem(word);
    return Array.from({ length: Math.max(1, word.length - 1) }, (_, at) => word.slice(at, at + 2));
  });
}

/** Korean words are cut to two syllables: what follows is mostly their endings. */
function stem(word: string): string {
  return word.slice(0, HANGUL.test(word) ? 2 : STEM);
}
