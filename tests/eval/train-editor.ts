/**
 * Learns which sentences an editor takes into a summary, from what he said of seven hundred digests
 * (labels/editor.jsonl), prints how well that does on articles that it has not seen (ten folds), and
 * writes the weights of all:
 *
 *     node tests/eval/train-editor.ts
 */
import { writeFileSync } from 'node:fs';
import { chooseWanted } from '../../src/digest/summary/choice/choose-wanted.ts';
import { EDITOR_COLUMNS } from '../../src/digest/summary/choice/editor-columns.ts';
import { readWishes, type EditorWeights } from '../../src/digest/summary/choice/editor.ts';
import { withoutThin } from '../../src/digest/summary/choice/thin.ts';
import { fitLogistic, type Example } from './fit-logistic.ts';
import { readCases, touches, type Case } from './train-editor-data.ts';

const FOLDS = 10;
const RIDGE = 0.03;
const SENTENCES = 3;

/**
 * What it costs to take a sentence that the editor did not want: little where he let it pass, much
 * where it stops the digest. Texts without a headline (cnn) count less, since articles have one.
 */
const COSTS: Readonly<Record<string, number>> = { ok: 0.5, filler: 1.5, hangs: 2, wrong: 2 };
const WITHOUT_HEADLINE = 0.7;

function learn(cases: readonly Case[]): EditorWeights {
  const examples = cases.flatMap(({ rows, isWanted, codes, labels }) =>
    rows.map((row, at): Example => {
      const share = labels.set === 'cnn' ? WITHOUT_HEADLINE : 1;
      return isWanted[at] === true
        ? { row: [1, ...row], label: 1, weight: share }
        : { row: [1, ...row], label: 0, weight: share * (COSTS[codes[at] ?? ''] ?? 1) };
    }),
  );
  const [bias = 0, ...columns] = fitLogistic(examples, RIDGE);
  return { bias, columns };
}

function choose({ rows, field, choices, taste }: Case, weights: EditorWeights): readonly number[] {
  const { point, must, stale } = taste;
  const wanted = { wishes: readWishes(rows, weights), held: [point], barred: stale };
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

function write({ bias, columns }: EditorWeights): void {
  const round = (value: number): number => Number(value.toFixed(3));
  const named = EDITOR_COLUMNS.map((name, at) => [name, round(columns[at] ?? 0)]);
  const value = { bias: round(bias), columns: Object.fromEntries(named) };
  const file = new URL('../../src/digest/summary/choice/editor.weights.json', import.meta.url);
  writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`);
}

const cases = readCases().filter(({ choices }) => choices.isEnglish);
const foldOf = new Map(
  cases
    .toSorted((a, b) => (a.labels.id < b.labels.id ? -1 : 1))
    .map((one, at) => [one, at % FOLDS]),
);
const byFold = Array.from({ length: FOLDS }, (_, fold) =>
  learn(cases.filter((one) => foldOf.get(one) !== fold)),
);
const all = learn(cases);
const unseen = (one: Case): EditorWeights => byFold[foldOf.get(one) ?? 0] ?? all;
report('unseen', cases, unseen);
for (const set of ['pol', 'cnn', 'tf', 'wcxb'])
  report(
    `unseen, ${set}`,
    cases.filter(({ labels }) => labels.set === set),
    unseen,
  );
report('seen', cases, () => all);
write(all);
