/**
 * Learns what a summary takes from 250 articles with reference summaries, prints how well that
 * does on articles it has not seen (five-fold cross-validation), and writes the weights of all:
 *
 *     node tests/eval/train-summary.ts
 */
import { writeFileSync } from 'node:fs';
import { termChances } from '../../src/digest/summary/chances.ts';
import { prepare, type Weights } from '../../src/digest/summary/choose.ts';
import { chooseDraft } from '../../src/digest/summary/summarise.ts';
import { scoreSummaries } from './scorers.ts';
import { readCases, type Case } from './train-summary-data.ts';
import { readLesson, trainRanker } from './train-summary-ranker.ts';
import { countWords, trainTerms } from './train-summary-terms.ts';

const FOLDS = 5;
const folder = new URL('../../src/digest/summary/', import.meta.url);

type Learned = Readonly<{ terms: readonly number[] }> & Weights;

function learn(cases: readonly Case[]): Learned {
  const terms = trainTerms(cases);
  return { terms, ...trainRanker(cases.map((one) => readLesson(one, terms))) };
}

function summarise(one: Case, learned: Learned): string[] {
  const { list, terms } = one.choices;
  const field = prepare(list, termChances(terms, learned.terms, one.choices), terms.rarity);
  return (chooseDraft(field, learned, 3)?.units ?? []).flatMap((at) => list[at]?.unit.text ?? []);
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

function write(name: string, value: unknown): void {
  writeFileSync(new URL(name, folder), `${JSON.stringify(value, null, 1)}\n`);
}

/** Four digits are enough, and keep the file small. */
function round(learned: Learned): unknown {
  return JSON.parse(JSON.stringify(learned, shorten));
}

function shorten(_: string, value: unknown): unknown {
  return typeof value === 'number' ? Number(value.toFixed(4)) : value;
}

if (process.argv.includes('--words')) write('english.words.json', countWords());
const cases = readCases(FOLDS);
const byFold = Array.from({ length: FOLDS }, (_, fold) =>
  learn(cases.filter((one) => one.fold !== fold)),
);
const all = learn(cases);
report('cross-validated', cases, (one) => byFold[one.fold] ?? all);
report('in sample', cases, () => all);
write('summary.weights.json', round(all));
