import { z } from 'zod';
import type { Article } from '../../src/articles/article.ts';
import { answerLine } from '../../src/cli/lines/answer-lines.ts';
import { compareLines } from '../../src/cli/lines/compare-lines.ts';
import { groupAll } from '../../src/cli/lines/group-lines.ts';
import { termsOf } from '../../src/digest/stories/group/words/article-terms.ts';
import { compared } from '../../src/digest/stories/group/compared.ts';
import { sameEvent } from '../../src/digest/stories/group/same-event.ts';
import { compareArticles } from '../../src/digest/stories/news/compare-articles.ts';
import { readPairs, readSetLines } from './story-sets.ts';
import { run } from './scorers.ts';

type Row = Readonly<{ data: string; figure: string; got: string; reach: string; aim: string }>;

const SETS = [
  ['basil-day.dev', '98', '99.5'],
  ['basil.dev', '98.5', '100'],
  ['uci-desk.dev', '90', '93'],
  ['uci-stream.dev', '84', '88'],
  ['ecbplus.dev', '91', '94'],
] as const;

/** Stories: one setting for all sets, through the same doors as `npm run briefing -- group`. */
export async function storyRows(): Promise<Row[]> {
  const groups = await Promise.all(SETS.map(groupRows));
  return [...groups.flat(), pairRow(), ...(await updateRows())];
}

const countTerms = async (articles: readonly Article[]) => articles.map(termsOf);

async function groupRows([set, reach, aim]: (typeof SETS)[number]): Promise<Row[]> {
  const lines = readSetLines(`clusters/${set}.jsonl.gz`);
  const answers = await groupAll(lines, countTerms);
  const printed = run('score-clusters.mjs', set, answers);
  const found = /B3 P\/R\/F (\S+) \/ (\S+) \/ (\S+)/.exec(printed);
  const data = `clusters/${set}`;
  const shuffled = (await groupAll(lines.toReversed(), countTerms)).toReversed();
  const moved = answers.filter((answer, at) => !isSame(answer, shuffled[at])).length;
  return [
    {
      data,
      figure: 'B3 F1 (P, R)',
      got: `${found?.[3]} (${found?.[1]}, ${found?.[2]})`,
      reach,
      aim,
    },
    { data, figure: 'in another story when shuffled', got: String(moved), reach: '0', aim: '0' },
  ];
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function pairRow(): Row {
  const predictions = readPairs().map(({ pairId, a, b }) => ({
    pairId,
    score: sameEvent(compared(termsOf(a)), compared(termsOf(b))),
  }));
  const lines = run('score-pairs.mjs', 'semeval-pairs.dev', predictions).split('\n');
  const ap = /AP (\S+)/.exec(lines[0] ?? '')?.[1] ?? '–';
  const one = oneLanguage(predictions);
  return {
    data: 'clusters/semeval-pairs.dev',
    figure: 'AP in one language (all)',
    got: `${one.toFixed(1)} (${ap})`,
    reach: '75',
    aim: '80',
  };
}

/** Average precision of the pairs in one language, as the scorer counts it. */
function oneLanguage(predictions: readonly { pairId: string; score: number }[]): number {
  const scores = new Map(predictions.map(({ pairId, score }) => [pairId, score]));
  const ranked = readPairs()
    .filter(({ label, a, b }) => label !== 'related' && a.language === b.language)
    .map(({ label, pairId }) => ({ label, score: scores.get(pairId) ?? 0 }))
    .sort((a, b) => b.score - a.score);
  let [hits, sum] = [0, 0];
  for (const [at, { label }] of ranked.entries()) {
    if (label !== 'same') continue;
    hits += 1;
    sum += hits / (at + 1);
  }
  return (100 * sum) / hits;
}

const comparing = compareLines(async (old, now) => compareArticles(old, now));

async function updateRows(): Promise<Row[]> {
  const lines = readSetLines('updates/updates.dev.jsonl.gz');
  const answers = await Promise.all(lines.map((line) => answerLine(line, comparing)));
  const printed = run('score-updates.mjs', 'updates.dev', answers);
  const pick = (pattern: RegExp): string => pattern.exec(printed)?.[1] ?? '–';
  const data = 'updates/updates.dev';
  return [
    { data, figure: 'macro F1', got: pick(/macro F1 (\S+)/), reach: '92', aim: '96' },
    {
      data,
      figure: 'false UPDATED',
      got: pick(/false UPDATED (\d+ of \d+)/),
      reach: '5',
      aim: '2',
    },
    { data, figure: 'missed', got: pick(/missed updates (\d+ of \d+)/), reach: '3', aim: '1' },
    {
      data,
      figure: 'not verbatim',
      got: String(answers.filter((answer, at) => !isVerbatim(answer, lines[at] ?? '')).length),
      reach: '0',
      aim: '0',
    },
  ];
}

const Compared = z.object({
  added: z.array(z.string()),
  changed: z.array(z.object({ before: z.string(), after: z.string() })),
});

function isVerbatim(given: object, line: string): boolean {
  if ('error' in given) return true;
  const answer = Compared.parse(given);
  const texts: unknown = JSON.parse(line, (_, value: unknown) => value);
  const printed = JSON.stringify(texts);
  const stands = (text: string): boolean => printed.includes(JSON.stringify(text).slice(1, -1));
  return (
    answer.added.every(stands) &&
    answer.changed.every(({ before, after }) => stands(before) && stands(after))
  );
}
