import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openStore } from '../../src/store/open-store.ts';
import { describeNews } from './news-contract.ts';
import { describeStore, type OpenStores } from './store-contract.ts';

const folder = mkdtempSync(join(tmpdir(), 'briefing-store-'));
let opened = 0;

const openStores: OpenStores = async () => {
  opened += 1;
  const file = join(folder, `${opened}.db`);
  const open = () => openStore({ kind: 'sqlite', file, clock: Date.now });
  const [store, other] = [await open(), await open()];
  return { store, other };
};

describeStore('SQLite', openStores, async () => undefined);
describeNews('SQLite', openStores, async () => {
  rmSync(folder, { recursive: true });
});

test('SQLite, which answers at once, lets others have their turn in a long series of statements', async () => {
  const store = await openStore({ kind: 'sqlite', file: ':memory:', clock: Date.now });
  let turns = 0;
  let next = setImmediate(function turn() {
    turns += 1;
    next = setImmediate(turn);
  });
  for (let at = 0; at < 100; at += 1) {
    const results = Array.from({ length: 200 }, (_, key) => ({ key: `${at} ${key}`, body: 'x' }));
    await store.results.put(results, at);
  }
  clearImmediate(next);
  expect(turns).toBeGreaterThan(5);
  await store.close();
});
