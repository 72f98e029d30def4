import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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
