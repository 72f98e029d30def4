import type { Terms } from './terms.ts';

/** How early each term stands: more for each of the first units that has it. */
function earliness(terms: Terms): Float64Array {
  const early = new Float64Array(terms.names.length);
  for (const [unit, { ids }] of terms.bags.slice(0, EARLY_UNITS).entries()) {
    for (const term of ids) early[term] = (early[term] ?? 0) + 1 / (1 + unit / 2);
  }
  return early;
}

/** What tells whether a summary will have a term: the model's columns, about 0 to 3. */
function columnsOf(terms: Terms, term: number, early: number): number[] {
  const units = terms.bags.length;
  const total = terms.total[term] ?? 1;
  const spread = terms.spread[term] ?? 1;
  const first = terms.first[term] ?? 0;
  const word = terms.names[term] ?? '';
  const rarity = (terms.rarity[term] ?? 0) / 6;
  const isStop = rarity < 0.25 ? 1 : 0;
  const isName = terms.isName[term] === true ? 1 : 0;
  const isNumber = DIGIT.test(word) ? 1 : 0;
  const often = Math.log(total);
  const soon = Math.exp(-first / 3);
  const inStart = Math.min(3, early) / 2;
  return [
    1,
    often,
    Math.log1p((spread / units) * 10),
    soon,
    Math.exp(-first / 10),
    first === 0 ? 1 : 0,
    first === 1 ? 1 : 0,
    first === 2 ? 1 : 0,
    inStart,
    rarity,
    rarity ** 2,
    isStop,
    isName,
    isNumber,
    isName * often,
    isName * soon,
    isStop * often,
    often * soon,
    spread > 1 ? 1 : 0,
    isStop * soon,
    isNumber * soon,
    Math.log(units) / 4,
    total === 1 ? soon : 0,
    isName * inStart,
    word.length / 6,
  ];
}

/** The columns of every term. */
export function termColumns(terms: Terms): number[][] {
  const early = earliness(terms);
  return terms.names.map((_, term) => columnsOf(terms, term, early[term] ?? 0));
}

const DIGIT = /^\p{N}/u;
const EARLY_UNITS = 6;
/** A word of the headline is likelier in the summary. By judgement: the training texts have no titles. */
const IN_TITLE = 0.5;

/**
 * How likely a summary has each of the `wanted` terms, learned from reference summaries by
 * logistic regression (tests/eval/train-summary.ts). The others are 0.
 */
export function termChances(
  terms: Terms,
  weights: readonly number[],
  { wanted, title }: { wanted: Iterable<number>; title: ReadonlySet<string> },
): Float64Array {
  const chances = new Float64Array(terms.names.length);
  const early = earliness(terms);
  for (const term of wanted) {
    const columns = columnsOf(terms, term, early[term] ?? 0);
    let score = title.has(terms.names[term] ?? '') ? IN_TITLE : 0;
    for (let at = 0; at < columns.length; at += 1) score += (weights[at] ?? 0) * (columns[at] ?? 0);
    chances[term] = 1 / (1 + Math.exp(-score));
  }
  return chances;
}
