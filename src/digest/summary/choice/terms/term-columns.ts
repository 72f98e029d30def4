import type { Terms } from '../../units/terms.ts';

/** How early each term stands: more for each of the first units that has it. */
function earliness(terms: Terms): Float64Array {
  const early = new Float64Array(terms.names.length);
  for (const [unit, { ids }] of terms.bags.slice(0, EARLY_UNITS).entries()) {
    for (const term of ids) early[term] = (early[term] ?? 0) + 1 / (1 + unit / 2);
  }
  return early;
}

/** How much of the units that have a term is quoted, 0 to 1: summaries rarely quote. */
function quotedness(terms: Terms, shares: readonly number[]): Float64Array {
  const quoted = new Float64Array(terms.names.length);
  for (const [unit, { ids }] of terms.bags.entries()) {
    const share = shares[unit] ?? 0;
    if (share === 0) continue;
    for (const term of ids) {
      quoted[term] = (quoted[term] ?? 0) + share / (terms.spread[term] ?? 1);
    }
  }
  return quoted;
}

/**
 * What brings the columns to about 0 to 3. Set by hand before training; the weights are trained on
 * them: who changes one trains again (tests/eval/train/summary.ts). `rarest`: of `terms`; `stop`:
 * below it words like "the"; `fast`, `slow`: units in which the decays fall to a third.
 */
const SCALE = {
  rarest: 6,
  stop: 0.25,
  fast: 3,
  slow: 10,
  early: 3,
  spread: 10,
  units: 4,
  letters: 6,
} as const;

/** What an article's terms have in common, counted once for all of them. */
type Scales = Readonly<{
  /** By the first unit that has a term: two decays. */
  soon: readonly number[];
  late: readonly number[];
  /** By how many units have it. */
  spread: readonly number[];
  units: number;
}>;

/** What is counted of all terms at once. */
type Counted = Readonly<{ early: Float64Array; quoted: Float64Array; scales: Scales }>;

/** Counts what the columns of all terms are made of. */
export function countAll(terms: Terms, shares: readonly number[]): Counted {
  return {
    early: earliness(terms),
    quoted: quotedness(terms, shares),
    scales: scalesOf(terms),
  };
}

function scalesOf({ bags }: Terms): Scales {
  const units = bags.length;
  return {
    soon: bags.map((_, first) => Math.exp(-first / SCALE.fast)),
    late: bags.map((_, first) => Math.exp(-first / SCALE.slow)),
    spread: [0, ...bags.map((_, at) => Math.log1p(((at + 1) / units) * SCALE.spread))],
    units: Math.log(units) / SCALE.units,
  };
}

/** What tells whether a summary will have a term, by its place in a row: the model's columns, which are trained on them. */
const AT = {
  one: 0,
  often: 1,
  spread: 2,
  soon: 3,
  late: 4,
  first: 5,
  second: 6,
  third: 7,
  inStart: 8,
  rarity: 9,
  rare: 10,
  isStop: 11,
  isName: 12,
  isNumber: 13,
  nameOften: 14,
  nameSoon: 15,
  stopOften: 16,
  oftenSoon: 17,
  isSpread: 18,
  stopSoon: 19,
  numberSoon: 20,
  units: 21,
  onceSoon: 22,
  nameInStart: 23,
  letters: 24,
  quoted: 25,
} as const;

/** How many columns a term has. */
export const COLUMNS = Object.keys(AT).length;

/** Fills in the columns of a term, about 0 to 3. */
export function fillColumns(
  columns: Float64Array,
  terms: Terms,
  term: number,
  { early, quoted, scales }: Counted,
): void {
  const total = terms.total[term] ?? 1;
  const spread = terms.spread[term] ?? 1;
  const first = terms.first[term] ?? 0;
  const word = terms.names[term] ?? '';
  const rarity = (terms.rarity[term] ?? 0) / SCALE.rarest;
  const isStop = rarity < SCALE.stop ? 1 : 0;
  const isName = terms.isName[term] === true ? 1 : 0;
  const isNumber = startsWithDigit(word) ? 1 : 0;
  // Most terms stand once in an article, and a logarithm takes long
  const often = total === 1 ? 0 : Math.log(total);
  const soon = scales.soon[first] ?? 0;
  const inStart = Math.min(SCALE.early, early[term] ?? 0) / 2;
  columns[AT.one] = 1;
  columns[AT.often] = often;
  columns[AT.spread] = scales.spread[spread] ?? 0;
  columns[AT.soon] = soon;
  columns[AT.late] = scales.late[first] ?? 0;
  columns[AT.first] = first === 0 ? 1 : 0;
  columns[AT.second] = first === 1 ? 1 : 0;
  columns[AT.third] = first === 2 ? 1 : 0;
  columns[AT.inStart] = inStart;
  columns[AT.rarity] = rarity;
  columns[AT.rare] = rarity ** 2;
  columns[AT.isStop] = isStop;
  columns[AT.isName] = isName;
  columns[AT.isNumber] = isNumber;
  columns[AT.nameOften] = isName * often;
  columns[AT.nameSoon] = isName * soon;
  columns[AT.stopOften] = isStop * often;
  columns[AT.oftenSoon] = often * soon;
  columns[AT.isSpread] = spread > 1 ? 1 : 0;
  columns[AT.stopSoon] = isStop * soon;
  columns[AT.numberSoon] = isNumber * soon;
  columns[AT.units] = scales.units;
  columns[AT.onceSoon] = total === 1 ? soon : 0;
  columns[AT.nameInStart] = isName * inStart;
  columns[AT.letters] = word.length / SCALE.letters;
  columns[AT.quoted] = quoted[term] ?? 0;
}

/** The columns of every term. `shares`: how much of each unit is quoted. */
export function termColumns(terms: Terms, shares: readonly number[]): number[][] {
  const counted = countAll(terms, shares);
  const columns = new Float64Array(COLUMNS);
  return terms.names.map((_, term) => {
    fillColumns(columns, terms, term, counted);
    return Array.from(columns);
  });
}

const DIGIT = /^\p{N}/u;
/** By the definition of ASCII: its digits, and where it ends. */
const CODES = { zero: 48, nine: 57, end: 128 } as const;

function startsWithDigit(word: string): boolean {
  const code = word.charCodeAt(0);
  return code < CODES.end ? code >= CODES.zero && code <= CODES.nine : DIGIT.test(word);
}

/** Units in which a term stands early. Set by hand before training, as the scale. */
const EARLY_UNITS = 6;
