import { languageOfTag } from '../../../languages/language-of.ts';
import idf from './english.words.json' with { type: 'json' };
import { createLexicon, type Lexicon } from './lexicon.ts';
import { byStem, HALF, SIGN_BITS, signOf, stemOf } from './stems.ts';
import { ENDINGS, hasOtherLetters, LONGEST_ENDING, STEM, tokenise } from './tokenise.ts';

/**
 * Of a word that the table does not have, and of every name. The table's own, measured on the
 * training half (tests/eval/train/summary.ts), run from 0 to 5.25.
 */
const RAREST = 6;
/** In other languages: how rare a word is in this text alone, on the table's scale. Set by hand. */
const OWN_SCALE = 1.5;

/** The different terms of a unit in the order in which they come, and how often it has each. */
export type Bag = Readonly<{ ids: readonly number[]; counts: readonly number[] }>;

/** The terms of an article by number: what each unit says, and what is known of each term. */
export type Terms = Readonly<{
  /** The terms of each unit in their order. */
  sequences: readonly (readonly number[])[];
  bags: readonly Bag[];
  names: readonly string[];
  /** Of each its English stem (stems.ts), -1 for other words. */
  stems: readonly number[];
  /** The terms of the headline that the units have, and how many words it has. */
  title: ReadonlySet<number>;
  titleWords: number;
  /** 0 for "the" to 6, as the logarithm of one in how many articles has it. */
  rarity: readonly number[];
  isName: readonly boolean[];
  /** How often it stands in the article, in how many units, and in which first. */
  total: readonly number[];
  spread: readonly number[];
  first: readonly number[];
}>;

const table: ReadonlyMap<string, number> = tableOf(idf);

function tableOf(groups: Readonly<Record<string, string>>): ReadonlyMap<string, number> {
  const table = new Map<string, number>();
  for (const [rarity, words] of Object.entries(groups)) {
    // One number for all its words: each would hold memory of its own
    const told = Number(rarity);
    for (const word of words.split(' ')) table.set(word, told);
  }
  return table;
}

/** Whether an English word, in whatever letters, is none of a name's own: "Lost". */
export function isPlainWord(word: string): boolean {
  return table.has(word.slice(0, STEM).toLowerCase());
}

export function isEnglish(language: string): boolean {
  return languageOfTag(language) === 'en';
}

const rarityOf = (word: string): number => table.get(word) ?? RAREST;
const rarityOfStem = byStem(rarityOf);

export function readTerms(
  texts: readonly string[],
  language: string,
  headline: string | null = null,
): Terms {
  const english = isEnglish(language);
  const lexicon = createLexicon(english);
  const sequences: (readonly number[])[] = [];
  const bags: Bag[] = [];
  for (const text of texts) {
    lexicon.begin();
    if (english && !hasOtherLetters(text)) scan(text, lexicon);
    else {
      const words = tokenise(text, english);
      for (let at = 0; at < words.stems.length; at += 1)
        lexicon.count(lexicon.termOf(words.stems[at] ?? ''), words.capitals[at] === true);
    }
    const { sequence, ids, counts } = lexicon.end();
    sequences.push(sequence);
    bags.push({ ids, counts });
  }
  const { names, stems, isName, total, spread, first } = lexicon;
  const rarity = english
    ? stems.map((stem, term) => (stem === -1 ? rarityOf(names[term] ?? '') : rarityOfStem(stem)))
    : spread.map((own) => Math.min(RAREST, OWN_SCALE * Math.log((1 + texts.length) / own)));
  const titled = headline === null ? [] : tokenise(headline, english).stems;
  const title = new Set(titled.flatMap((word) => lexicon.find(word) ?? []));
  const about = { names, stems, title, titleWords: titled.length };
  return { sequences, bags, ...about, rarity, isName, total, spread, first };
}

/** `ENDINGS` as the first half of a stem. */
const ENDING_HALVES = new Set(Array.from(ENDINGS, halfOf));

function halfOf(word: string): number {
  return Array.from(word).reduce(
    (half, letter) => (half << SIGN_BITS) | signOf(letter.charCodeAt(0)),
    0,
  );
}

/** Counts the English words of a text without other letters: several times as fast as with the pattern. */
function scan(text: string, lexicon: Lexicon): void {
  const { length } = text;
  let start = -1;
  let capital = false;
  let half = 0;
  let other = 0;
  for (let at = 0; at <= length; at += 1) {
    const code = at < length ? text.charCodeAt(at) : 0;
    const sign = signOf(code);
    if (sign !== 0) {
      if (start === -1) {
        start = at;
        capital = false;
        half = 0;
        other = 0;
      }
      const place = at - start;
      if (place >= STEM) continue;
      if (code >= LARGE.a && code <= LARGE.z) capital = true;
      if (place < HALF) half = (half << SIGN_BITS) | sign;
      else other = (other << SIGN_BITS) | sign;
    } else if (start !== -1) {
      const isEnding = !capital && at - start <= LONGEST_ENDING && ENDING_HALVES.has(half);
      if (!isEnding) lexicon.count(lexicon.termOfStem(stemOf(half, other)), capital);
      start = -1;
    }
  }
}

/** By the definition of ASCII. */
const LARGE = { a: 65, z: 90 } as const;
