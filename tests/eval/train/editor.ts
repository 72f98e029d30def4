/**
 * Learns which sentences an editor takes into a summary, from what he said of nine hundred digests
 * (labels/editor.jsonl), prints how well that does on articles that it has not seen (ten folds), and
 * writes the weights of all:
 *
 *     node tests/eval/train/editor.ts
 *
 * Half of the labels do nearly as well (1181 wanted sentences for 1184, of as many shown), so that more
 * labels, or headlines and reference summaries in their place, promise nothing; nor do trees in place
 * of sums, nor whole summaries learned at once.
 */
import { writeFileSync } from 'node:fs';
import { chooseWanted } from '../../../src/digest/summary/editor/choose-wanted.ts';
import { EDITOR_COLUMNS } from '../../../src/digest/summary/editor/editor-columns.ts';
import { readWishes, type EditorWeights } from '../../../src/digest/summary/editor/editor.ts';
import { readHeadline } from '../../../src/digest/summary/editor/links.ts';
import type { Weights } from '../../../src/digest/summary/choice/weights.ts';
import { tellsGuides } from '../../../src/digest/summary/filler/kind/kind-of-text.ts';
import { withoutThin } from '../../../src/digest/summary/choice/thin.ts';
import { fitLogistic, type Example } from './models/fit-logistic.ts';
import { readCases, touches, type Case } from './data/editor.ts';

const FOLDS = 10;
const RIDGE = 0.02;
/** There are few ledes, most of them wanted, and so what is learned of them is held the closer. */
const RIDGE_OF_LEDE = 0.06;
const SENTENCES = 3;

/**
 * What it costs to take a sentence that the editor did not want: little where he let it pass or would
 * have accepted it, much where it stops the digest. Texts without a headline (cnn) count less, since
 * articles have one.
 */
const COSTS: Readonly<Record<string, number>> = { ok: 0.5, filler: 1.5, hangs: 2, wrong: 2 };
const COST_OF_ACCEPTED = 0.5;
const WITHOUT_HEADLINE = 0.7;

function learn(cases: readonly Case[]): EditorWeights {
  const examples = cases.flatMap(examplesOf);
  const part = (isLede: boolean, ridge: number): Weights => {
    const own = examples.filter((one) => one.isLede === isLede);
    const [bias = 0, ...columns] = fitLogistic(own, ridge);
    return { bias, columns };
  };
  return { lede: part(true, RIDGE_OF_LEDE), others: part(false, RIDGE) };
}

function examplesOf({ rows, isWanted, isAccepted, codes, labels, taste }: Case) {
  const share = labels.set === 'cnn' ? WITHOUT_HEADLINE : 1;
  return rows.map((row, at): Example & { isLede: boolean } => {
    const isLede = at === taste.lede;
    if (isWanted[at] === true) return { row: [1, ...row], label: 1, weight: share, isLede };
    const unsaid = isAccepted[at] === true ? COST_OF_ACCEPTED : 1;
    return {
      row: [1, ...row],
      label: 0,
      weight: share * (COSTS[codes[at] ?? ''] ?? unsaid),
      isLede,
    };
  });
}

function choose({ rows, field, choices, taste }: Case, weights: EditorWeights): readonly number[] {
  const { lede, point, must, stale } = taste;
  const wanted = {
    wishes: readWishes(rows, lede, weights),
    held: [point],
    barred: stale,
    headline: readHeadline(choices),
  };
  return withoutThin(chooseWanted(field, wanted, SENTENCES), choices.list, must);
}

function report(name: string, cases: readonly Case[], weightsOf: (one: Case) => EditorWeights) {
  const codes: string[] = [];
  const wanted: boolean[][] = [];
  for (const one of cases) {
    const { choices, labels, isWanted, codes: said } = one;
    const places = choose(one, weightsOf(one));
    codes.push(...places.map((at) => (isWanted[at] === true ? 'wanted' : (said[at] ?? 'new'))));
    const units = places.flatMap((at) => choices.list[at]?.unit ?? []);
    wanted.push(labels.want.map((span) => units.some((unit) => touches(unit, span))));
  }
  const counts = [...Map.groupBy(codes, (it) => it)].map(([it, { length }]) => `${length} ${it}`);
  process.stdout.write(
    `${name}: ${cases.length} articles, ${codes.length} sentences: ${counts.toSorted().join(', ')}\n` +
      `  wanted of those shown ${share(codes.map((it) => it === 'wanted'))} %, shown of those ` +
      `wanted ${share(wanted.flat())} %, the first ${share(wanted.flatMap((all) => all.slice(0, 1)))} %\n`,
  );
}

function share(yes: readonly boolean[]): string {
  return ((100 * yes.filter(Boolean).length) / Math.max(1, yes.length)).toFixed(1);
}

function write({ lede, others }: EditorWeights): void {
  const round = (value: number): number => Number(value.toFixed(3));
  const named = ({ bias, columns }: Weights): unknown => ({
    bias: round(bias),
    columns: Object.fromEntries(EDITOR_COLUMNS.map((name, at) => [name, round(columns[at] ?? 0)])),
  });
  const value = { lede: named(lede), others: named(others) };
  const file = new URL('../../../src/digest/summary/editor/editor.weights.json', import.meta.url);
  writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`);
}

// Short articles and guides are told by other rules (summarise.ts).
const cases = readCases().filter(
  ({ choices, isBrief, kind }) => choices.isEnglish && !isBrief && !tellsGuides(kind),
);
/** What several papers wrote of one event stands in one fold: "basil-542cd22c-2" is the second of three. */
const eventOf = ({ labels }: Case): string => labels.id.replace(/^(basil-.*)-\d$/, '$1');
const events = [...new Set(cases.map(eventOf))].toSorted();
const foldOf = new Map(cases.map((one) => [one, events.indexOf(eventOf(one)) % FOLDS]));
const byFold = Array.from({ length: FOLDS }, (_, fold) =>
  learn(cases.filter((one) => foldOf.get(one) !== fold)),
);
const all = learn(cases);
const unseen = (one: Case): EditorWeights => byFold[foldOf.get(one) ?? 0] ?? all;
report('unseen', cases, unseen);
for (const set of ['pol', 'basil', 'aeb', 'cnn', 'tf', 'wcxb'])
  report(
    `unseen, ${set}`,
    cases.filter(({ labels }) => labels.set === set),
    unseen,
  );
report('seen', cases, () => all);
write(all);
