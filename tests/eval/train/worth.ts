/**
 * Learns which quotes an editor posts from `tests/eval/labels/editor.jsonl`, prints how many are
 * right at several bars on articles that it did not learn from, and writes worth.weights.json.
 */
import { writeFileSync } from 'node:fs';
import type { Quote } from '../../../src/digest/digest.ts';
import {
  COLUMNS,
  describeQuote,
  type Row,
} from '../../../src/digest/quotes/worth/chance/describe-quote.ts';
import { settingOf } from '../../../src/digest/quotes/worth/chance/setting.ts';
import { strengthOf } from '../../../src/digest/quotes/worth/chance/strength.ts';
import { besidesSummary } from '../../../src/digest/summary/repeated.ts';
import { draftStory } from '../../../src/digest/draft-story.ts';
import { languageOfTag } from '../../../src/languages/language-of.ts';
import { fitLogistic, type Example } from './models/fit-logistic.ts';
import { judgeQuote } from '../labels/judge-quote.ts';
import { labelledArticles } from '../labels/labelled.ts';

const WEIGHTS = new URL(
  '../../../src/digest/quotes/worth/chance/worth.weights.json',
  import.meta.url,
);
/** Shown at most; how strongly weights are held back; parts for cross-validation. */
const MOST = 6;
const RIDGE = 0.02;
const FOLDS = 6;
/** The texts of one set lack headlines and have captions among their lines: they count half. */
const HALF = 'cnn';

type Judged = Readonly<{ article: number; quote: Quote; row: Row; code: string; weight: number }>;

function readQuotes(): readonly Judged[] {
  return labelledArticles().flatMap(({ article, labels }, index) => {
    if (languageOfTag(article.language) !== 'en') return [];
    const { found, summary, reading, standing } = draftStory(article, 'medium');
    const setting = settingOf(found, summary, reading);
    return besidesSummary([...standing.keys()], summary).map((quote) => ({
      article: index,
      quote,
      row: describeQuote(quote, setting),
      code: judgeQuote(quote.places, quote.speaker, labels),
      weight: labels.set === HALF ? 0.5 : 1,
    }));
  });
}

/** What nobody has judged as it is shown today teaches nothing. */
function isKnown({ code }: Judged): boolean {
  return code !== 'new' && code !== 'changed';
}

function learn(quotes: readonly Judged[]): readonly number[] {
  const examples = quotes.filter(isKnown).map(({ row, code, weight }): Example => ({
    row: [1, ...COLUMNS.map((column) => row[column])],
    label: code === 'ok' ? 1 : 0,
    weight,
  }));
  return fitLogistic(examples, RIDGE);
}

function chance([base = 0, ...weights]: readonly number[], row: Row): number {
  const score = COLUMNS.reduce((sum, column, at) => sum + (weights[at] ?? 0) * row[column], base);
  return 1 / (1 + Math.exp(-score));
}

type Scored = Judged & Readonly<{ chance: number }>;

/** What stops a digest; a weak or doubled quote is let pass. */
const STOPS = new Set(['leans', 'speaker', 'half', 'role', 'torn', 'old', 'not']);
/** Bars of the first quote, the second, …: the same for all, or higher for each further one. */
const BARS: readonly (readonly number[])[] = [
  ...[0, 0.4, 0.5, 0.6, 0.7].map((bar) => Array.from({ length: MOST }, () => bar)),
  [0.4, 0.5, 0.6, 0.65, 0.7, 0.75],
  [0, 0.6, 0.7, 0.75, 0.8, 0.85],
  [0.4, 0.6, 0.7, 0.75, 0.8, 0.85],
  [0.5, 0.6, 0.7, 0.75, 0.8, 0.85],
  [0.4, 0.62, 0.72, 0.77, 0.82, 0.87],
  [0.4, 0.65, 0.75, 0.8, 0.85, 0.9],
  [0.4, 0.65, 0.73, 0.77, 0.8, 0.82],
  [0.4, 0.68, 0.74, 0.78, 0.81, 0.83],
  [0.4, 0.7, 0.75, 0.8, 0.83, 0.86],
  [0.4, 0.71, 0.76, 0.81, 0.84, 0.87],
  [0.4, 0.72, 0.78, 0.82, 0.85, 0.87],
  [0.4, 0.75, 0.8, 0.84, 0.87, 0.9],
  [0.35, 0.75, 0.8, 0.84, 0.87, 0.9],
  [0.4, 0.8, 0.85, 0.9, 0.92, 0.94],
];

/** What would be posted of one article, strongest first. */
function posted(quotes: readonly Scored[], bars: readonly number[]): readonly Scored[] {
  const strength = ({ chance, row }: Scored): number => strengthOf(chance, row.depth);
  const chosen: Scored[] = [];
  for (const one of quotes.toSorted((a, b) => strength(b) - strength(a)))
    if (one.chance >= (bars[chosen.length] ?? Infinity)) chosen.push(one);
  return chosen;
}

function report(name: string, scored: readonly Scored[]): void {
  const articles = [...Map.groupBy(scored, ({ article }) => article).values()];
  const isRight = ({ code }: Judged): boolean => code === 'ok';
  for (const bars of BARS) {
    const digests = articles.map((quotes) => posted(quotes, bars));
    const known = digests.flat().filter(isKnown);
    const right = known.filter(isRight).length;
    const sound = digests.filter((all) => all.some(isRight) && !all.some(isStop)).length;
    const stopped = digests.filter((all) => all.some(isStop)).length;
    const lost = digests.filter((all, at) => !all.some(isRight) && articles[at]?.some(isRight));
    process.stdout.write(
      `${name}, bars ${bars.join(' ')}: ${right} of ${known.length} right ` +
        `(${((100 * right) / Math.max(1, known.length)).toFixed(1)} %); of ${articles.length} ` +
        `articles ${sound} with right ones and none that stops, ${stopped} with one that stops, ` +
        `${lost.length} without their right ones\n`,
    );
  }
}

function isStop({ code }: Judged): boolean {
  return STOPS.has(code);
}

const quotes = readQuotes();
const folds = Array.from({ length: FOLDS }, (_, fold) =>
  learn(quotes.filter(({ article }) => article % FOLDS !== fold)),
);
report(
  'cross-validated',
  quotes.map((one) => ({ ...one, chance: chance(folds[one.article % FOLDS] ?? [], one.row) })),
);
const middle = Math.max(...quotes.map(({ article }) => article)) / 2;
const isFirst = ({ article }: Judged): boolean => article <= middle;
for (const [name, test] of [
  ['first half', isFirst],
  ['second half', (one: Judged): boolean => !isFirst(one)],
] as const) {
  const weights = learn(quotes.filter((one) => !test(one)));
  const scored = quotes.filter(test).map((one) => ({ ...one, chance: chance(weights, one.row) }));
  report(`${name}, by the other`, scored);
}
const [base = 0, ...weights] = learn(quotes).map((weight) => Number(weight.toFixed(4)));
const columns = Object.fromEntries(COLUMNS.map((column, at) => [column, weights[at] ?? 0]));
writeFileSync(WEIGHTS, `${JSON.stringify({ base, columns }, null, 1)}\n`);
