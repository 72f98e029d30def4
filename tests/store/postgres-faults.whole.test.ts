import { afterAll, describe, expect, test } from 'vitest';
import { createLog } from '../../src/log.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { Store } from '../../src/store/store.ts';
import { subscription } from './sample.ts';
import { startPostgres } from './start-postgres.ts';

const log = createLog({ level: 'silent', to: process.stderr });
const started = await startPostgres().catch((error: unknown) => String(error));

async function failure(store: Store): Promise<string | undefined> {
  const error = await store.subscriptions.count().catch((reason: unknown) => reason);
  return store.explain(error)?.message;
}

describe.skipIf(typeof started === 'string')('a store on a Postgres in trouble', () => {
  const postgres = typeof started === 'string' ? null : started;
  afterAll(() => postgres?.stop(), 60_000);

  test('says so while the server is away, and goes on by itself afterwards', async () => {
    const url = (await postgres?.createDatabase('away')) ?? '';
    const store = await openStore({ kind: 'postgres', url, log });
    await store.subscriptions.add(subscription('a'));
    await postgres?.halt();
    expect(await failure(store)).toMatch(/cannot be reached|starting or stopping/);
    await postgres?.restart();
    expect(await store.subscriptions.get('a')).toEqual(subscription('a'));
    await store.close();
  }, 60_000);

  test('names what is wrong with DATABASE_URL, without the password', async () => {
    const url = new URL((await postgres?.createDatabase('named')) ?? '');
    const open = (change: Partial<Pick<URL, 'password' | 'pathname' | 'port'>>) =>
      openStore({ kind: 'postgres', url: Object.assign(new URL(url), change).href, log });
    await expect(open({ password: 'wrong-secret' })).rejects.toThrow(/refuses user or password/);
    await expect(open({ pathname: '/nowhere' })).rejects.toThrow(/no such database/);
    await expect(open({ port: '1' })).rejects.toThrow(/cannot be reached/);
    const message = await open({ password: 'wrong-secret' }).catch(String);
    expect(message).not.toContain('secret');
  });

  test('leaves backups to the tool of the database', async () => {
    const url = (await postgres?.createDatabase('backup')) ?? '';
    const store = await openStore({ kind: 'postgres', url, log });
    await expect(store.backup('copy.db')).rejects.toThrow(/pg_dump/);
    await store.close();
  });
});
