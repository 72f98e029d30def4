/**
 * Learns how surely two articles tell one event from what they have in common (logistic regression),
 * and writes the weights. `node tests/eval/train/stories.ts` tells how well four parts, each left out
 * in turn, are answered; with `--write` it learns from all and writes.
 */
import { writeFileSync } from 'node:fs';
import { momentOf } from '../../../src/articles/date/time-of.ts';
import { termsOf } from '../../../src/digest/stories/group/words/article-terms.ts';
import { compared, type Compared } from '../../../src/digest/stories/group/compared.ts';
import { hash } from '../../../src/digest/stories/group/words/hash.ts';
import { PAIR_FEATURES, pairFeatures } from '../../../src/digest/stories/group/pair-features.ts';
import { averageLink } from '../../../src/digest/stories/group/average-link.ts';
import { isHeadline } from '../../../src/digest/stories/group/join-threads.ts';
import { fitLogistic, type Example } from './models/fit-logistic.ts';
import { readGrouped, readPairs, type GroupedArticle } from '../story-sets.ts';

/**
 * Every pair of these sets is an example. All together count the same in each set; all apart count
 * so many times as much: a wrong join costs more, but of two headlines few words can agree.
 */
const SETS: Readonly<Record<string, number>> = {
  'basil-day.dev': 2,
  'uci-desk.dev': 0.4,
  'ecbplus.dev': 2,
};
/** Of the pairs of unlike topics, which are many and easy, one in this many is enough. */
const FAR_PAIRS = 16;
const PARTS = 4;
const RIDGE = 0.003;
const THRESHOLDS = [0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6];
const WINDOW_MS = 7 * 24 * 3_600_000;

type Marked = Example & Readonly<{ parts: readonly number[] }>;

const partOf = (key: string): number => (hash(key) >>> 8) % PARTS;

const read = (one: GroupedArticle['article']): Compared => compared(termsOf(one));

function rowOf(a: Compared, b: Compared): number[] | null {
  const features = pairFeatures(a, b);
  return features === null ? null : PAIR_FEATURES.map((name) => features[name]);
}

type Set = Readonly<{ name: string; rows: readonly GroupedArticle[]; read: readonly Compared[] }>;

function openSet(name: string): Set {
  const rows = readGrouped(name);
  return { name, rows, read: rows.map(({ article }) => read(article)) };
}

const placeOf = ({ name }: Set, { topic }: GroupedArticle): number =>
  partOf((name === 'basil.dev' ? 'basil-day.dev' : name) + topic);

function examplesOf(set: Set): Marked[] {
  const found: (Marked & { label: 0 | 1 })[] = [];
  for (const [i, a] of set.rows.entries()) {
    for (const [j, b] of set.rows.entries()) {
      const [x, y] = [set.read[i], set.read[j]];
      if (j <= i || x === undefined || y === undefined) continue;
      const label = a.cluster === b.cluster ? 1 : 0;
      const isFar = set.rows.length > 500 && a.topic !== b.topic;
      if (isFar && hash(a.article.id + b.article.id) % FAR_PAIRS !== 0) continue;
      const row = rowOf(x, y);
      if (row !== null)
        found.push({ row, label, weight: 1, parts: [placeOf(set, a), placeOf(set, b)] });
    }
  }
  const together = found.filter(({ label }) => label === 1).length;
  const apart = found.length - together;
  return found.map((one) => ({
    ...one,
    weight: one.label === 1 ? 1 / together : (SETS[set.name] ?? 1) / apart,
  }));
}

const pairs = readPairs().map((pair) => ({ ...pair, row: rowOf(read(pair.a), read(pair.b)) }));
const same = pairs.filter(({ label }) => label === 'same').length;
const pairExamples = pairs.flatMap(({ pairId, label, row }): Marked[] =>
  label === 'related' || row === null
    ? []
    : [{ row, label: label === 'same' ? 1 : 0, weight: 1 / (2 * same), parts: [partOf(pairId)] }],
);

const sets = [...Object.keys(SETS), 'basil.dev'].map(openSet);
const examples = [
  ...sets.filter(({ name }) => name !== 'basil.dev').flatMap(examplesOf),
  ...pairExamples,
];
const learn = (from: readonly Marked[]): number[] => fitLogistic(from, RIDGE);

const dot = (row: readonly number[], weights: readonly number[]): number =>
  row.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0);

/** B-cubed F1 of a grouping, with how many documents it is about. */
function bCubed(gold: readonly string[], groups: readonly (readonly number[])[]): number {
  let [precision, recall] = [0, 0];
  const total = new Map<string, number>();
  for (const name of gold) total.set(name, (total.get(name) ?? 0) + 1);
  for (const group of groups) {
    for (const at of group) {
      const both = group.filter((other) => gold[other] === gold[at]).length;
      precision += both / group.length;
      recall += both / (total.get(gold[at] ?? '') ?? 1);
    }
  }
  const [p, r] = [precision / gold.length, recall / gold.length];
  return (2 * p * r) / (p + r);
}

function score(
  set: Set,
  weights: readonly number[],
  part: number | null,
): { f: number[]; n: number } {
  const kept = set.rows.flatMap((row, at) =>
    part === null || placeOf(set, row) === part ? [at] : [],
  );
  const times = set.rows.map(({ article }) => momentOf(article.date));
  const chances = kept.map((i) =>
    kept.map((j) => {
      const [a, b] = [set.read[i], set.read[j]];
      if (j <= i || a === undefined || b === undefined) return 0;
      if (Math.abs((times[i] ?? 0) - (times[j] ?? 0)) > WINDOW_MS) return 0;
      const row = rowOf(a, b);
      return row === null ? 0 : 1 / (1 + Math.exp(-dot(row, weights)));
    }),
  );
  const gold = kept.map((at) => set.rows[at]?.cluster ?? '');
  const f = THRESHOLDS.map((threshold) =>
    bCubed(
      gold,
      averageLink(kept.length, {
        likeness: (i, j) => chances[i]?.[j] ?? 0,
        threshold,
        isBrief: (i) => isHeadline(set.read[kept[i] ?? 0]?.length ?? 0),
      }),
    ),
  );
  return { f, n: kept.length };
}

function averagePrecision(scores: readonly number[], take: (at: number) => boolean): number {
  const ranked = pairs
    .map(({ label }, at) => ({ label, at, score: scores[at] ?? 0 }))
    .filter(({ label, at }) => label !== 'related' && take(at))
    .sort((a, b) => b.score - a.score);
  let [hits, sum] = [0, 0];
  for (const [rank, { label }] of ranked.entries()) {
    if (label === 'same') sum += (hits += 1) / (rank + 1);
  }
  return (100 * sum) / hits;
}

function tell(
  title: string,
  weightsOf: (part: number | null) => readonly number[],
  parts: boolean,
) {
  process.stdout.write(`${title}\n${'threshold'.padEnd(14)} ${THRESHOLDS.join('  ')}\n`);
  for (const set of sets) {
    const scored = parts
      ? Array.from({ length: PARTS }, (_, part) => score(set, weightsOf(part), part))
      : [score(set, weightsOf(null), null)];
    const all = scored.reduce((sum, { n }) => sum + n, 0);
    const means = THRESHOLDS.map((_, at) =>
      ((100 * scored.reduce((sum, { f, n }) => sum + (f[at] ?? 0) * n, 0)) / all).toFixed(1),
    );
    process.stdout.write(`${set.name.padEnd(14)} ${means.join(' ')}\n`);
  }
  const scores = pairs.map(({ row, pairId }) =>
    row === null ? -99 : dot(row, weightsOf(parts ? partOf(pairId) : null)),
  );
  const isOneLanguage = (at: number): boolean => pairs[at]?.a.language === pairs[at]?.b.language;
  process.stdout.write(
    `pairs, average precision: ${averagePrecision(scores, () => true).toFixed(1)}, in one language ${averagePrecision(scores, isOneLanguage).toFixed(1)}\n`,
  );
}

const leftOut = Array.from({ length: PARTS }, (_, part) =>
  learn(examples.filter(({ parts }) => !parts.includes(part))),
);
const all = learn(examples);
tell('each part left out in turn', (part) => leftOut[part ?? 0] ?? [], true);
tell('learned from all', () => all, false);
if (process.argv.includes('--write')) {
  const target = new URL(
    '../../../src/digest/stories/group/same-event.weights.json',
    import.meta.url,
  );
  const weights = Object.fromEntries(
    PAIR_FEATURES.map((name, at) => [name, Number((all[at] ?? 0).toFixed(3))]),
  );
  writeFileSync(target, `${JSON.stringify(weights, null, 2)}\n`);
}
