/**
 * Learns which quotes an editor posts from `tests/eval/labels/editor.jsonl`, prints how many are
 * right at several bars on articles that it did not learn from, and writes worth.weights.json.
 */
import { writeFileSync } from 'node:fs';
import type { Quote } from '../../src/digest/digest.ts';
import {
  COLUMNS,
  describeQuote,
  type Row,
} from '../../src/digest/quotes/worth/chance/describe-quote.ts';
import { settingOf } from '../../src/digest/quotes/worth/chance/setting.ts';
import { besidesSummary } from '../../src/digest/summary/repeated.ts';
import { draftStory } from '../../src/digest/draft-story.ts';
import { languageOfTag } from '../../src/languages/language-of.ts';
import { fitLogistic, type Example } from './fit-logistic.ts';
import { judgeQuote } from './labels/judge-quote.ts';
import { labelledArticles } from './labels/labelled.ts';

const WEIGHTS = new URL('../../src/digest/quotes/worth/chance/worth.weights.json', import.meta.url);
/** Shown at most; how strongly weights are held back; parts for cross-validation. */
const MOST = 6;
const RIDGE = 0.02;
const FOLDS = 6;
const BARS = [0, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65];
/** Where nothing is above the bar, the best is shown if it is above this. */
const BAR_OF_ONE = 0.2;
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

/** What would be shown of one article, strongest first. */
function shown(quotes: readonly Scored[], bar: number): readonly Scored[] {
  const ranked = quotes.toSorted((a, b) => b.chance - a.chance);
  const above = ranked.filter((one) => one.chance >= bar);
  const only = ranked.slice(0, 1).filter((one) => one.chance >= BAR_OF_ONE);
  return (above.length > 0 ? above : only).slice(0, MOST);
}

function report(name: string, scored: readonly Scored[]): void {
  const articles = [...Map.groupBy(scored, ({ article }) => article).values()];
  const today = articles.map((quotes) => quotes.slice(0, MOST));
  const right = (quotes: readonly Judged[]): number =>
    quotes.filter(({ code }) => code === 'ok').length;
  const total = right(today.flat());
  for (const bar of BARS) {
    const digests = articles.map((quotes) => shown(quotes, bar));
    const known = digests.flat().filter(isKnown);
    const firsts = digests.flatMap((quotes) => quotes.slice(0, 1)).filter(isKnown);
    const lost = today.filter(
      (quotes, at) => right(quotes) > 0 && right(digests[at] ?? []) === 0,
    ).length;
    const share = (100 * right(known)) / Math.max(1, known.length);
    process.stdout.write(
      `${name}, bar ${bar}: ${right(known)} of ${known.length} right (${share.toFixed(1)} %), ` +
        `${total} before; first ${right(firsts)} of ${firsts.length}; ` +
        `${lost} articles without their right ones\n`,
    );
  }
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
