import { byStem } from '../../units/stems.ts';
import type { Choices } from '../choices.ts';
import { COLUMNS, countAll, fillColumns } from './term-columns.ts';

/** What was learned of the terms of summaries (tests/eval/train/summary.ts). */
export type TermModel = Readonly<{
  /** Of a term's columns. */
  columns: ArrayLike<number>;
  /** What is known of English words. */
  words: ReadonlyMap<string, WordModel>;
  /** `again` of any other word. */
  otherAgain: number;
}>;

export type WordModel = Readonly<{
  /** Summaries have it more ("has": above 0) or less ("said") than its columns tell. */
  bias: number;
  /** How often a summary that has it once has it again: "the" often. */
  again: number;
}>;

/** One look-up a word. Words that `again` lacks have `other`; those that `bias` lacks, none. */
export function joinWords(
  bias: ReadonlyMap<string, number>,
  again: ReadonlyMap<string, number>,
  other: number,
): Map<string, WordModel> {
  return new Map(
    [...new Set([...bias.keys(), ...again.keys()])].map((word) => [
      word,
      { bias: bias.get(word) ?? 0, again: again.get(word) ?? other },
    ]),
  );
}

/** Of each term of an article. */
export type Chances = Readonly<{ chance: Float64Array; again: Float64Array }>;

/** A word of the headline is likelier in the summary. By judgement: the training texts have no titles. */
const IN_TITLE = 0.5;

/**
 * How likely a summary has each of the `wanted` terms, and how likely it has them again, learned
 * from reference summaries. The others are 0.
 */
export function readChances(
  { terms, wanted, title, shares, isEnglish }: Choices,
  model: TermModel,
): Chances {
  const chance = new Float64Array(terms.names.length);
  const again = new Float64Array(terms.names.length);
  const counted = countAll(terms, shares);
  const columns = new Float64Array(COLUMNS);
  const { wordIn, wordOf } = wordsOf(model);
  for (const term of wanted) {
    fillColumns(columns, terms, term, counted);
    let score = title.has(term) ? IN_TITLE : 0;
    const stem = terms.stems[term] ?? -1;
    const known = stem === -1 ? wordIn(isEnglish ? (terms.names[term] ?? '') : '') : wordOf(stem);
    score += known.bias;
    for (let at = 0; at < columns.length; at += 1) {
      score += (model.columns[at] ?? 0) * (columns[at] ?? 0);
    }
    chance[term] = 1 / (1 + Math.exp(-score));
    again[term] = known.again;
  }
  return { chance, again };
}

type WordModels = Readonly<{
  wordIn: (word: string) => WordModel;
  wordOf: (stem: number) => WordModel;
}>;

const models = new WeakMap<TermModel, WordModels>();

/** What a model knows of words, by themselves and by their stems. */
function wordsOf(model: TermModel): WordModels {
  const known = models.get(model);
  if (known !== undefined) return known;
  const other: WordModel = { bias: 0, again: model.otherAgain };
  const wordIn = (word: string): WordModel => model.words.get(word) ?? other;
  const made = { wordIn, wordOf: byStem(wordIn) };
  models.set(model, made);
  return made;
}
