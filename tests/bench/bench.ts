/** Speed and memory in one table. Ends with status 1 where a figure misses its limit. */
import { measureDigest, measureThroughput } from './articles.bench.ts';
import { measureFeeds } from './feeds.bench.ts';
import type { Figure } from './figure.ts';
import { measurePlatforms } from './platforms.bench.ts';
import { measureSchedule } from './schedule.bench.ts';
import { measureStart } from './start.bench.ts';
import { measureStories } from './stories.bench.ts';

const SUITES: readonly (() => Figure | readonly Figure[] | Promise<readonly Figure[]>)[] = [
  measureDigest,
  measureThroughput,
  measureFeeds,
  measureStories,
  measureStart,
  measureSchedule,
  measurePlatforms,
];

let missed = 0;
for (const measure of SUITES) {
  const figures = [await measure()].flat();
  for (const { name, got, limit, holds } of figures) {
    if (!holds) missed += 1;
    const verdict = limit === '' ? '' : holds ? 'holds' : 'MISSED';
    process.stdout.write(
      `${name.padEnd(66)} ${got.padStart(12)}  ${limit.padEnd(12)} ${verdict}\n`,
    );
  }
}
process.exitCode = missed === 0 ? 0 : 1;
