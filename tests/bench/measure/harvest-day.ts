/**
 * A process that harvests through a day: `node harvest-day.ts <folder>`, in which `addresses.json` lists
 * what to follow. Prints
 * what came in, how long its main thread held its event loop and the most memory it had, as JSON.
 */
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { watchLoop } from './watch-loop.ts';
import { createHarvest } from '../../../src/harvest/harvest.ts';
import { createLog } from '../../../src/log.ts';
import { createFetchSource } from '../../../src/sources/fetch-source.ts';
import { createFetchPage } from '../../../src/sources/link.ts';
import { openStore } from '../../../src/store/open-store.ts';
import { createWeb } from '../../../src/web/web.ts';
import { createWorkers } from '../../../src/workers/workers.ts';
import { briefing, DAY, feed, HOUR, MINUTE, NOW } from '../../harvest/world.ts';

const [folder = ''] = process.argv.slice(2);
const list: unknown = JSON.parse(readFileSync(join(folder, 'addresses.json'), 'utf8'));
const urls = Array.isArray(list) ? list.map(String) : [];
const hosts = [...new Set(urls.map((url) => new URL(url).hostname))];
/** Topics of some twenty sources each. */
const TOPIC_SIZE = 20;
const STEP_MS = 15 * MINUTE;

let now = NOW;
const store = await openStore({
  kind: 'sqlite',
  file: join(folder, 'store.sqlite'),
  clock: () => now,
});
const workers = createWorkers({ deadlineMs: MINUTE });
const web = createWeb({
  allowHosts: hosts,
  version: '1',
  contact: null,
  limits: { gapMs: 0 },
});
const ports = { web, readers: workers };
const topics = Array.from({ length: Math.ceil(urls.length / TOPIC_SIZE) }, (_, at) =>
  briefing(`topic-${at}`, urls.slice(at * TOPIC_SIZE, (at + 1) * TOPIC_SIZE).map(feed)),
);
let fetches = 0;
let failed = 0;
const harvest = createHarvest({
  store,
  library: { read: async () => ({ briefings: topics, problems: [] }) },
  fetchSource: createFetchSource(ports),
  fetchPage: createFetchPage(ports),
  chance: Math.random,
  newId: randomUUID,
  keepMs: 90 * DAY,
  leaseMs: HOUR,
  observe: {
    fetched: ({ kind }) => {
      fetches += 1;
      if (kind === 'trouble' || kind === 'lost') failed += 1;
    },
    page: () => {},
    late: () => {},
  },
  log: createLog({ level: 'error', to: process.stderr }),
});
const loop = watchLoop();
/** From the second step on: what is compiled and loaded at the start is no day's work. */
for (const end = now + DAY; now <= end; now += STEP_MS) {
  await fetch(`${urls[0] ?? ''}?clock=${now}`);
  await harvest.tick();
  await harvest.idle();
  loop.begin();
}
const { longestMs, usualMs, pauseMs } = loop.end();
// What was published last is fetched as well, once every source is due again.
now += DAY / 2;
await harvest.tick();
await harvest.idle();
const { maxRSS } = process.resourceUsage();
const done = {
  articles: await store.articles.count(),
  fetches,
  failed,
  longestMs,
  usualMs,
  pauseMs,
  megabytes: maxRSS / 1000,
};
process.stdout.write(`${JSON.stringify(done)}\n`);
await harvest.stop();
await web.close();
await workers.close();
await store.close();
