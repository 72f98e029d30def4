import { compareLine } from '../../src/cli/compare-lines.ts';
import { groupAll } from '../../src/cli/group-lines.ts';
import { termsOf } from '../../src/digest/stories/group/article-terms.ts';
import { compared } from '../../src/digest/stories/group/compared.ts';
import { sameEvent } from '../../src/digest/stories/group/same-event.ts';
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
export function storyRows(): Row[] {
  return [...SETS.flatMap(groupRows), pairRow(), ...updateRows()];
}

function groupRows([set, reach, aim]: (typeof SETS)[number]): Row[] {
  const lines = readSetLines(`clusters/${set}.jsonl.gz`);
  const answers = groupAll(lines);
  const printed = run('score-clusters.mjs', set, answers);
  const found = /B3 P\/R\/F (\S+) \/ (\S+) \/ (\S+)/.exec(printed);
  const data = `clusters/${set}`;
  const shuffled = groupAll(lines.toReversed()).toReversed();
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

function updateRows(): Row[] {
  const lines = readSetLines('updates/updates.dev.jsonl.gz');
  const answers = lines.map(compareLine);
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

function isVerbatim(answer: ReturnType<typeof compareLine>, line: string): boolean {
  if ('error' in answer) return true;
  const texts: unknown = JSON.parse(line, (_, value: unknown) => value);
  const printed = JSON.stringify(texts);
  const stands = (text: string): boolean => printed.includes(JSON.stringify(text).slice(1, -1));
  return (
    answer.added.every(stands) &&
    answer.changed.every(({ before, after }) => stands(before) && stands(after))
  );
}
