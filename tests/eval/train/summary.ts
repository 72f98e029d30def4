/**
 * Learns what a summary takes from 250 articles with reference summaries, prints how well that
 * does on articles it has not seen (five-fold cross-validation, with three ways to form the
 * folds, since one differs from another by 0.2 points), and writes the weights of all:
 *
 *     node tests/eval/train/summary.ts
 */
import { writeFileSync } from 'node:fs';
import type { TermModel } from '../../../src/digest/summary/choice/terms/term-chances.ts';
import { chooseDraft, type Weights } from '../../../src/digest/summary/choice/choose.ts';
import { readField } from '../../../src/digest/summary/choice/gains.ts';
import { scoreSummaries } from '../scorers.ts';
import { readCases, type Case } from './data/summary.ts';
import { readLesson, trainRanker } from './models/summary-ranker.ts';
import { countWords } from './summary-terms.ts';
import { groupByValue, trainTerms } from './summary-words.ts';

const FOLDS = 5;
const SENTENCES = 3;
/** Each orders the articles another way before they are cut into folds. Prime to their number. */
const STEPS = [51, 7, 11] as const;
const folder = new URL('../../../src/digest/summary/', import.meta.url);

type Learned = Readonly<{ terms: TermModel; ranker: Weights }>;

function learn(cases: readonly Case[]): Learned {
  const terms = trainTerms(cases);
  return { terms, ranker: trainRanker(cases.map((one) => readLesson(one, terms))) };
}

function summarise(one: Case, { terms, ranker }: Learned): string[] {
  const { list } = one.choices;
  const field = readField(one.choices, terms);
  const units = chooseDraft(field, ranker, SENTENCES)?.units ?? [];
  return units.flatMap((at) => list[at]?.unit.text ?? []);
}

function report(name: string, cases: readonly Case[], learned: (one: Case) => Learned): void {
  for (const joint of ['\n', ' ']) {
    const own = cases.filter((one) => one.joint === joint);
    const scores = scoreSummaries(
      'frank-cnndm',
      own.map((one) => ({ docId: one.docId, summary: summarise(one, learned(one)) })),
    );
    process.stdout.write(`${name}, ${JSON.stringify(joint)}: ${JSON.stringify(scores)}\n`);
  }
}

function crossValidate(cases: readonly Case[], step: number): void {
  const articles = cases.length / 2;
  const foldOf = ({ index }: Case): number =>
    Math.floor((((index * step) % articles) * FOLDS) / articles);
  const byFold = Array.from({ length: FOLDS }, (_, fold) =>
    learn(cases.filter((one) => foldOf(one) !== fold)),
  );
  report('cross-validated', cases, (one) => byFold[foldOf(one)] ?? all);
}

function write(name: string, value: unknown): void {
  writeFileSync(new URL(name, folder), `${JSON.stringify(value, null, 1)}\n`);
}

/** Four digits are enough, and words in groups keep the file small. */
function shorten({ terms, ranker }: Learned): unknown {
  const { columns, words, otherAgain } = terms;
  const shortened = {
    columns,
    bias: groupByValue(words, 'bias', { step: 0.1, usual: 0 }),
    again: groupByValue(words, 'again', { step: 0.05, usual: otherAgain }),
    otherAgain,
  };
  return JSON.parse(JSON.stringify({ terms: shortened, ranker }, round));
}

function round(_: string, value: unknown): unknown {
  return typeof value === 'number' ? Number(value.toFixed(4)) : value;
}

if (process.argv.includes('--words')) write('units/english.words.json', countWords());
const cases = readCases();
const all = learn(cases);
write('choice/summary.weights.json', shorten(all));
for (const step of STEPS) crossValidate(cases, step);
report('in sample', cases, () => all);
