import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import { compareFetch } from '../../src/articles/feed/changes/compare-fetch.ts';
import { rememberFetch } from '../articles/feed/remember-fetch.ts';
import type { RememberedItem } from '../../src/articles/feed/changes/remembered-item.ts';
import { readFeed } from '../../src/articles/feed/read-feed.ts';
import { answerLine } from '../../src/cli/lines/answer-lines.ts';
import { feedLines } from '../../src/cli/lines/feed-lines.ts';
import { readSharedRows, sharedPath } from '../shared-data.ts';
import type { Row } from './row.ts';

const FeedFile = z.object({
  id: z.string(),
  file: z.string(),
  base: z.string(),
  contentType: z.string(),
});
const Sequence = z.object({
  id: z.string(),
  fetches: z.array(z.object({ file: z.string(), base: z.string(), contentType: z.string() })),
});

const filter = feedLines(async (bytes, about) => readFeed(bytes, about));

/** How many checks of the feeds hold, and how many sequences of fetches are judged right. */
export async function feedRows(): Promise<Row[]> {
  const lines = readSharedRows('feeds/expected.jsonl').map((row) => {
    const { id, file, base, contentType } = FeedFile.parse(row);
    const base64 = readBytes(file).toString('base64');
    return JSON.stringify({ id, base64, url: base, contentType });
  });
  const predictions = await Promise.all(lines.map((line) => answerLine(line, filter)));
  const told = runScorer('score-feeds.mjs', predictions, (file) => [sharedPath('feeds'), file]);
  const row = (kind: string, reach: string, aim: string): Row => {
    const found = new RegExp(`^${kind}: .*, (\\d+) of (\\d+) checks \\((.+) %\\)`, 'm').exec(told);
    const [, good, all, share] = found ?? [];
    const got = kind === 'odd' ? `${good} of ${all}` : `${share}`;
    return {
      data: 'feeds',
      figure: `${kind}${kind === 'odd' ? ' checks' : ', %'}`,
      got,
      reach,
      aim,
    };
  };
  return [
    row('odd', '478', 'all'),
    row('real', '98.5', '99.5'),
    row('unit', '95', '98'),
    snapshotRow(),
  ];
}

function snapshotRow(): Row {
  const predictions = readSharedRows('feeds/snapshots.jsonl').map((row) => {
    const { id, fetches } = Sequence.parse(row);
    let known: readonly RememberedItem[] = [];
    const answers = fetches.map(({ file, base, contentType }) => {
      const reading = readFeed(readBytes(file), { url: base, contentType });
      const compared = compareFetch(known, reading.kind === 'feed' ? reading.items : []);
      known = rememberFetch(known, compared);
      const titles = (kind: string): (string | null)[] =>
        compared.changes.filter((change) => change.kind === kind).map(({ item }) => item.title);
      return { new: titles('new'), updated: titles('updated') };
    });
    return { id, fetches: answers };
  });
  const told = runScorer('score-snapshots.mjs', predictions, (file) => [file]);
  const got = /^(\d+ of \d+) sequences/m.exec(told)?.[1] ?? '–';
  return { data: 'feeds/snapshots', figure: 'sequences judged right', got, reach: '19', aim: '20' };
}

function readBytes(file: string): Buffer {
  const bytes = readFileSync(sharedPath(`feeds/${file}`));
  return file.endsWith('.gz') ? gunzipSync(bytes) : bytes;
}

function runScorer(
  scorer: string,
  predictions: readonly unknown[],
  words: (file: string) => readonly string[],
): string {
  const folder = mkdtempSync(join(tmpdir(), 'eval-'));
  try {
    const file = join(folder, 'predictions.jsonl');
    writeFileSync(file, predictions.map((one) => JSON.stringify(one)).join('\n'));
    return execFileSync(process.execPath, [sharedPath(scorer), ...words(file)], {
      encoding: 'utf8',
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
