import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { sharedPath } from '../shared-data.ts';

/** Runs one of the data's own scorers over predictions, and gives what it prints. */
export function run(scorer: string, set: string, predictions: readonly unknown[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'eval-'));
  try {
    const file = join(folder, 'predictions.jsonl');
    writeFileSync(file, predictions.map((line) => JSON.stringify(line)).join('\n'));
    const words = [sharedPath(scorer), set.includes('/') ? sharedPath(set) : set, file];
    return execFileSync(process.execPath, words, { encoding: 'utf8' });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const Score = z.object({ P: z.number(), R: z.number(), F1: z.number() });
const QuoteScores = z.object({
  notVerbatim: z.number(),
  spanLenient: Score,
  speaker: z.object({
    onMatched: z.object({ precisionWhenAnswered: z.number(), exactAcc: z.number() }),
    quotePlusSpeaker: Score,
  }),
  role: z.string().optional(),
});

export function scoreQuotes(set: string, predictions: readonly unknown[]) {
  return QuoteScores.parse(JSON.parse(run('score-quotes.mjs', set, predictions)));
}

const RougeScores = z.object({ 'R1-F': z.number(), 'R2-F': z.number(), 'RL-F': z.number() });

export function scoreSummaries(set: string, predictions: readonly unknown[]) {
  return RougeScores.parse(JSON.parse(run('score-rouge.mjs', set, predictions)));
}

/** Percentages of cases that are split exactly as they should be, by language and for `ALL`. */
export function scoreSentences(predictions: readonly unknown[]): ReadonlyMap<string, number> {
  const lines = run('score-segments.mjs', 'golden', predictions).trim().split('\n');
  return new Map(
    lines.flatMap((line) => {
      const found = /^(\S+) cases \d+ exact ([\d.]+)%/.exec(line);
      return found === null ? [] : [[found[1] ?? '', Number(found[2])] as const];
    }),
  );
}

const PAGE_SCORES = {
  aeb: /^aeb .* F1 (\S+)/m,
  tf: /^tf {3}.* F1 (\S+)/m,
  wcxb: /^wcxb article .* F1 (\S+)/m,
  'tf-title': /^tf {3}metadata.*title (\S+) of/m,
  'tf-author': /^tf {3}metadata.*author (\S+) of/m,
  'tf-date': /^tf {3}metadata.*\bdate (\.\S+|\d\S*) of/m,
  'tf-none': /^tf {3}metadata.*truth has none (\S+) of/m,
  'wcxb-title': /^wcxb metadata.*title (\S+) of/m,
  'wcxb-author': /^wcxb metadata.*author (\S+) of/m,
  'wcxb-date': /^wcxb metadata.*\bdate (\.\S+|\d\S*) of/m,
  'wcxb-none': /^wcxb metadata.*truth has none (\S+) of/m,
} as const;

/** What the scorer of pages prints, by figure. */
export function scorePages(
  predictions: readonly unknown[],
): Readonly<Record<keyof typeof PAGE_SCORES, string>> {
  const printed = run('score-extraction.mjs', 'extraction/truth.jsonl.gz', predictions);
  const figure = (name: keyof typeof PAGE_SCORES): string =>
    PAGE_SCORES[name].exec(printed)?.[1] ?? '–';
  return {
    aeb: figure('aeb'),
    tf: figure('tf'),
    wcxb: figure('wcxb'),
    'tf-title': figure('tf-title'),
    'tf-author': figure('tf-author'),
    'tf-date': figure('tf-date'),
    'tf-none': figure('tf-none'),
    'wcxb-title': figure('wcxb-title'),
    'wcxb-author': figure('wcxb-author'),
    'wcxb-date': figure('wcxb-date'),
    'wcxb-none': figure('wcxb-none'),
  };
}
