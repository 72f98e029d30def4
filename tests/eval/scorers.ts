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
    onMatched: z.object({ precisionWhenAnswered: z.number() }),
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
