import { describe, expect, test } from 'vitest';
import { createLog } from '../../src/log.ts';
import { openStore } from '../../src/store/open-store.ts';
import { startPostgres } from './start-postgres.ts';
import { describeNews } from './news-contract.ts';
import { describeStore, type OpenStores } from './store-contract.ts';

const log = createLog({ level: 'silent', to: process.stderr });
const started = await startPostgres().catch((error: unknown) => String(error));

if (typeof started === 'string') {
  describe('a store on Postgres', () => {
    test('is not tested where Postgres does not start', (context) => {
      context.skip(started);
      expect(started).toBe('');
    });
  });
} else {
  let opened = 0;
  const openStores: OpenStores = async () => {
    opened += 1;
    const url = await started.createDatabase(`store_${opened}`);
    const open = () => openStore({ kind: 'postgres', url, log, connections: 3 });
    // Two processes that start at the same moment on an empty database.
    const [store, other] = await Promise.all([open(), open()]);
    return { store, other };
  };
  describeStore('Postgres', openStores, async () => undefined);
  describeNews('Postgres', openStores, () => started.stop());
}
