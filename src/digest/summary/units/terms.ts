import { languageOfTag } from '../../../languages/language-of.ts';
import idf from './english.words.json' with { type: 'json' };
import { STEM, tokenise } from './tokenise.ts';

/**
 * Of a word that the table does not have, and of every name. The table's own, measured on the
 * training half (tests/eval/train-summary.ts), run from 0 to 5.25.
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
  /** The terms by name. */
  numbers: ReadonlyMap<string, number>;
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

export function readTerms(texts: readonly string[], language: string): Terms {
  const english = isEnglish(language);
  const lexicon = createLexicon();
  const sequences: number[][] = [];
  const bags: Bag[] = [];
  for (const [unit, text] of texts.entries()) {
    const sequence: number[] = [];
    const ids: number[] = [];
    const counts: number[] = [];
    const { stems, capitals } = tokenise(text, english);
    for (let at = 0; at < stems.length; at += 1) {
      const term = lexicon.numberOf(stems[at] ?? '', unit);
      // A capital within a sentence.
      if (at > 0 && capitals[at] === true) lexicon.isName[term] = true;
      const place = lexicon.placeIn(unit, term, ids);
      counts[place] = (counts[place] ?? 0) + 1;
      sequence.push(term);
    }
    sequences.push(sequence);
    bags.push({ ids, counts });
  }
  const { names, numbers, isName, total, spread, first } = lexicon;
  const rarity = names.map((word, term) =>
    english
      ? (table.get(word) ?? RAREST)
      : Math.min(RAREST, OWN_SCALE * Math.log((1 + texts.length) / (spread[term] ?? 1))),
  );
  return { sequences, bags, names, numbers, rarity, isName, total, spread, first };
}

/** The terms so far. Each word is looked up once, which is most of the work. */
function createLexicon() {
  const numbers = new Map<string, number>();
  const names: string[] = [];
  const isName: boolean[] = [];
  const total: number[] = [];
  const spread: number[] = [];
  const first: number[] = [];
  const lastUnit: number[] = [];
  const lastPlace: number[] = [];
  /** The number of a word that comes once more. */
  const numberOf = (word: string, unit: number): number => {
    const known = numbers.get(word);
    if (known !== undefined) {
      total[known] = (total[known] ?? 0) + 1;
      return known;
    }
    const term = names.length;
    numbers.set(word, term);
    names.push(word);
    isName.push(false);
    total.push(1);
    spread.push(0);
    first.push(unit);
    lastUnit.push(-1);
    lastPlace.push(0);
    return term;
  };
  /** The place of a term among those of its unit, where it is added if it is new. */
  const placeIn = (unit: number, term: number, ids: number[]): number => {
    if (lastUnit[term] !== unit) {
      lastUnit[term] = unit;
      lastPlace[term] = ids.push(term) - 1;
      spread[term] = (spread[term] ?? 0) + 1;
    }
    return lastPlace[term] ?? 0;
  };
  return { numberOf, placeIn, names, numbers, isName, total, spread, first };
}
