import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { createLog } from '../../src/log.ts';
import { moveStore } from '../../src/store/move-store.ts';
import { openStore } from '../../src/store/open-store.ts';
import { newDelivery, subscription } from './sample.ts';
import { startPostgres } from './start-postgres.ts';

const log = createLog({ level: 'silent', to: process.stderr });
const started = await startPostgres().catch((error: unknown) => String(error));

if (typeof started === 'string') {
  describe('moving a store to Postgres', () => {
    test('is not tested where Postgres does not start', (context) => {
      context.skip(started);
      expect(started).toBe('');
    });
  });
} else {
  const folder = mkdtempSync(join(tmpdir(), 'briefing-move-'));
  afterAll(async () => {
    await started.stop();
    rmSync(folder, { recursive: true });
  }, 60_000);

  describe('moving a store to Postgres', () => {
    test('takes everything along, and counts on from there', async () => {
      const file = join(folder, 'briefings.sqlite');
      const before = await openStore({ kind: 'sqlite', file, clock: Date.now });
      for (const id of ['a', 'b'])
        await before.subscriptions.add(subscription(id, { briefing: id }));
      await before.planning.add(newDelivery(subscription('a')));
      const message = { channel: 'general', key: 'k', at: '2026-11-27T08:00:00Z', body: '{}' };
      await before.messages.append(message);
      await before.close();

      const url = await started.createDatabase('moved');
      const moved = await moveStore({ file, url, log });
      expect(moved).toContainEqual({ table: 'subscription', rows: 2 });

      const after = await openStore({ kind: 'postgres', url, log });
      expect(await after.subscriptions.get('b')).toEqual(subscription('b', { briefing: 'b' }));
      expect(await after.deliveries.waiting(5)).toHaveLength(1);
      expect(await after.messages.append({ ...message, key: null })).toBeGreaterThan(1);
      await after.close();
      await expect(moveStore({ file, url, log })).rejects.toThrow(/not empty/);
    });
  });
}
