/**
 * Speed and memory in one table, or with --json as one object a line for keeping. Ends with status
 * 1 where a figure misses its limit.
 */
import { measureDigest, measureThroughput } from './articles.bench.ts';
import { measureFeeds } from './feeds.bench.ts';
import { judge, type Figure } from './measure/figure.ts';
import { measureHarvest } from './harvest.bench.ts';
import { measureHostileFiles, measurePages } from './pages.bench.ts';
import { measureLinks } from './links.bench.ts';
import { measurePlatforms } from './platforms.bench.ts';
import { measureSlowdown } from './measure/reference-task.ts';
import { measureSchedule } from './schedule.bench.ts';
import { measureStart } from './start.bench.ts';
import { measureStories } from './stories.bench.ts';
import { measureTopic } from './topic.bench.ts';
import { chosen } from '../chosen.ts';

type Measure = () => Figure | readonly Figure[] | Promise<readonly Figure[]>;

/** What can be measured on its own, in the order of the table: `npm run bench -- start links`. */
const SUITES: Readonly<Record<string, Measure>> = {
  digest: measureDigest,
  throughput: measureThroughput,
  feeds: measureFeeds,
  pages: measurePages,
  hostile: measureHostileFiles,
  stories: measureStories,
  topic: measureTopic,
  harvest: measureHarvest,
  start: measureStart,
  schedule: measureSchedule,
  links: measureLinks,
  platforms: measurePlatforms,
};

const asked = process.argv.slice(2);
const asJson = asked.includes('--json');
let missed = 0;
for (const measure of chosen(
  SUITES,
  asked.filter((one) => one !== '--json'),
)) {
  // Before and after, since a machine gets busy in between; the slower of the two counts.
  const before = measureSlowdown();
  const figures = [await measure()].flat();
  const slowdown = Math.max(before, measureSlowdown());
  for (const figure of figures) {
    const { name, got, limit, holds } = judge(figure, slowdown);
    if (!holds) missed += 1;
    if (asJson) {
      process.stdout.write(`${JSON.stringify({ ...figure, slowdown, holds })}\n`);
      continue;
    }
    const verdict = limit === '' ? '' : holds ? 'holds' : 'MISSED';
    const beside =
      limit === '' || slowdown < 1.1 ? '' : `  (machine ${slowdown.toFixed(1)} × as slow)`;
    process.stdout.write(
      `${name.padEnd(66)} ${got.padStart(12)}  ${limit.padEnd(12)} ${verdict}${beside}\n`,
    );
  }
}
if (missed > 0) process.exitCode = 1;
