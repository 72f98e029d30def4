/** A process that only harvests: `node harvesting.ts <store file> <sources as JSON> <clock offset>`. */
import { randomUUID } from 'node:crypto';
import { createHarvest } from '../../src/harvest/harvest.ts';
import { createLog } from '../../src/log.ts';
import { createFetchSource } from '../../src/sources/fetch-source.ts';
import { createFetchPage } from '../../src/sources/link.ts';
import { openStore } from '../../src/store/open-store.ts';
import { createWeb } from '../../src/web/web.ts';
import { createWorkers } from '../../src/workers/workers.ts';
import { briefing, DAY, feed, MINUTE } from './world.ts';

const [file = '', urls = '[]', offset = '0'] = process.argv.slice(2);
const list: unknown = JSON.parse(urls);
const sources = Array.isArray(list) ? list.map((url) => feed(String(url))) : [];
const now = (): number => Date.now() + Number(offset);
const store = await (file.startsWith('postgres')
  ? openStore({
      kind: 'postgres',
      url: file,
      log: createLog({ level: 'silent', to: process.stderr }),
    })
  : openStore({ kind: 'sqlite', file, clock: now }));
// A machine that is busy with tests loads a thread for seconds.
const workers = createWorkers({ deadlineMs: MINUTE });
const web = createWeb({
  allowHosts: ['127.0.0.1', '127.0.0.2', '127.0.0.3'],
  version: '1',
  contact: null,
  limits: { gapMs: 0 },
});
const ports = { web, readers: workers };
const harvest = createHarvest({
  store,
  library: { read: async () => ({ briefings: [briefing('ships', sources)], problems: [] }) },
  fetchSource: createFetchSource(ports),
  fetchPage: createFetchPage(ports),
  chance: Math.random,
  newId: randomUUID,
  keepMs: 90 * DAY,
  leaseMs: MINUTE,
  log: createLog({ level: 'error', to: process.stderr }),
});
await harvest.tick();
await harvest.idle();
await harvest.stop();
await web.close();
await workers.close();
await store.close();
