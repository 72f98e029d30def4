import { gzipSync } from 'node:zlib';
import { Registry } from 'prom-client';
import { expect, test } from 'vitest';
import { observeHarvest } from '../../src/harvest/metrics.ts';
import { createWeb } from '../../src/web/web.ts';
import { watchWeb } from '../../src/web/watch-web.ts';
import { openStore } from '../../src/store/open-store.ts';
import { feed, HOUR } from '../harvest/world.ts';
import { openOutlet } from './outlet.ts';

test('metrics count the bytes of what came, unpacked, and the fetches by how they went', async () => {
  const outlet = await openOutlet((asked, response) => {
    if (asked.url === '/gone') response.writeHead(410).end();
    else response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('a'.repeat(5000)));
  });
  const registry = new Registry();
  const store = await openStore({ kind: 'sqlite', file: ':memory:', clock: Date.now });
  await store.sources.follow(
    [{ briefing: 'ships', sources: [feed(outlet.url)], windowMs: HOUR }],
    Date.now(),
  );
  const { received, ...observe } = observeHarvest(registry, store);
  const web = watchWeb(
    createWeb({
      allowHosts: ['127.0.0.1'],
      version: '1',
      contact: null,
      limits: { gapMs: 0 },
    }),
    received,
  );
  const asked = { accept: 'any', robots: 'ignore' } as const;
  expect((await web.fetch({ url: `${outlet.url}/news`, ...asked })).kind).toBe('body');
  expect((await web.fetch({ url: `${outlet.url}/gone`, ...asked })).kind).not.toBe('body');
  observe.fetched({ kind: 'news', added: 5, changed: 1 });
  observe.fetched({ kind: 'unchanged', added: 0, changed: 0 });
  observe.late(4000);
  observe.page({ kind: 'feed' });
  const told = await registry.metrics();
  for (const line of [
    'briefing_received_bytes_total 5000',
    'briefing_fetches_total{result="news"} 1',
    'briefing_fetches_total{result="unchanged"} 1',
    'briefing_articles_total{what="new"} 5',
    'briefing_articles_total{what="changed"} 1',
    'briefing_pages_total{text="feed"} 1',
    'briefing_fetch_lag_seconds_sum 4',
    'briefing_sources{state="working"} 1',
    'briefing_kept_articles 0',
  ]) {
    expect(told).toContain(line);
  }
  await store.close();
  await web.close();
  await outlet.close();
});
