import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Kysely } from 'kysely';
import { Migrator } from 'kysely/migration';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { migrationsFor } from '../../src/store/migrations/migrations.ts';
import { newDeliveryRow } from '../../src/store/deliveries/new-delivery.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { Store } from '../../src/store/store.ts';
import { createSqliteDialect } from '../../src/store/database/sqlite-dialect.ts';
import { UserError } from '../../src/user-error.ts';
import { newDelivery, SLOT, subscription } from './sample.ts';

let folder: string;
const opened: Store[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'briefing-faults-'));
});
afterEach(async () => {
  await Promise.all(opened.splice(0).map((store) => store.close()));
  rmSync(folder, { recursive: true, force: true });
});

async function open(file = join(folder, 'briefing.db'), lockedForMs = 5000): Promise<Store> {
  const store = await openStore({ kind: 'sqlite', file, clock: Date.now, lockedForMs });
  opened.push(store);
  return store;
}

function mode(path: string): string {
  return (statSync(path).mode & 0o777).toString(8);
}

describe('a store', () => {
  test('makes its folder, and finds everything again after it was closed', async () => {
    const file = join(folder, 'new', 'deep', 'briefing.db');
    const first = await open(file);
    await first.subscriptions.add(subscription('a'));
    await first.close();
    expect(await (await open(file)).subscriptions.get('a')).toEqual(subscription('a'));
  });

  test.each([
    [
      'whose folder is a file',
      'mine.txt/briefing.db',
      /is a file\. Name another folder with DATA_DIR/,
    ],
    ['below a file', 'mine.txt/deep/briefing.db', /is a file\. Name another folder with DATA_DIR/],
    ['where no file may be made', '/proc/briefing.db', /cannot be written to \(E[A-Z]+\)/],
  ])('%s says so, with the place and the next step', async (_where, path, said) => {
    writeFileSync(join(folder, 'mine.txt'), 'mine');
    const opening = open(path.startsWith('/') ? path : join(folder, path));
    await expect(opening).rejects.toThrow(UserError);
    await expect(opening).rejects.toThrow(said);
  });

  test('is for its user alone: folder, file, what stands beside it, and a copy', async () => {
    const file = join(folder, 'private', 'briefing.db');
    const store = await open(file);
    await store.subscriptions.add(subscription('a'));
    const copy = join(folder, 'copy.db');
    await store.backup(copy);
    expect(mode(join(folder, 'private'))).toBe('700');
    for (const path of [file, `${file}-wal`, `${file}-shm`, copy]) expect(mode(path)).toBe('600');
  });

  test('that was readable by others is closed to them', async () => {
    const file = join(folder, 'briefing.db');
    await (await open(file)).close();
    chmodSync(file, 0o644);
    await open(file);
    expect(mode(file)).toBe('600');
  });

  test('keeps tokens locked, where there is a key', async () => {
    const file = join(folder, 'briefing.db');
    const keys = ['a secret of more than thirty-two characters'];
    const store = await openStore({ kind: 'sqlite', file, clock: Date.now, keys });
    opened.push(store);
    await store.installations.save('T1', '{"token":"xoxb-secret"}', 1);
    expect(await store.installations.find('T1')).toBe('{"token":"xoxb-secret"}');
    for (const path of [file, `${file}-wal`]) {
      expect(readFileSync(path).includes('xoxb-secret')).toBe(false);
    }
  });

  test('says that it was deleted or replaced while it is in use', async () => {
    const file = join(folder, 'briefing.db');
    const store = await open(file);
    await expect(store.probe()).resolves.toBeUndefined();
    renameSync(file, `${file}.gone`);
    await expect(store.probe()).rejects.toThrow(/deleted while the bot runs/);
    copyFileSync(`${file}.gone`, file);
    await expect(store.probe()).rejects.toThrow(/replaced while the bot runs/);
  });

  test('takes nothing any more once it was deleted, and still says what it holds', async () => {
    const file = join(folder, 'briefing.db');
    const store = await open(file);
    await store.subscriptions.add(subscription('a'));
    renameSync(file, `${file}.gone`);
    const refused = await Promise.allSettled([
      store.subscriptions.add(subscription('b')),
      store.subscriptions.remove('a'),
      store.seen.claim('x', 1),
    ]);
    for (const one of refused) {
      const reason: unknown = one.status === 'rejected' ? one.reason : null;
      expect(store.explain(reason)?.message).toMatch(/deleted while the bot runs/);
    }
    expect(await store.subscriptions.get('a')).toEqual(subscription('a'));
    renameSync(`${file}.gone`, file);
    await store.subscriptions.add(subscription('b'));
  });

  test('that cannot be opened promises nothing of a process that ends', async () => {
    const file = join(folder, 'briefing.db');
    const other = new DatabaseSync(file);
    other.exec('begin immediate');
    await expect(open(file, 50)).rejects.toThrow(/locked\. End it .*; start again\./);
    other.exec('rollback');
    other.close();
  });

  test('says that another process holds it locked', async () => {
    const file = join(folder, 'briefing.db');
    const store = await open(file, 50);
    const other = new DatabaseSync(file);
    other.exec('begin immediate');
    await expect(store.probe()).rejects.toThrow('locked');
    other.exec('rollback');
    await expect(store.probe()).resolves.toBeUndefined();
    other.close();
  });

  test('of the first version is brought up to date, with all that is in it', async () => {
    const file = join(folder, 'briefing.db');
    const before = new Kysely<{ delivery: Record<string, string | number | null> }>({
      dialect: createSqliteDialect(new DatabaseSync(file), { lockedForMs: 1000 }),
    });
    const first = migrationsFor('sqlite')['0001-first'];
    if (first === undefined) throw new Error('The first step of the schema has another name.');
    const provider = { getMigrations: async () => ({ '0001-first': first }) };
    const migrator = new Migrator({ db: before, provider, migrationTableName: 'schema_version' });
    await migrator.migrateToLatest();
    const { begun, ...old } = newDeliveryRow(newDelivery(subscription('a')));
    await before.insertInto('delivery').values(old).execute();
    await before.destroy();
    const after = await open(file);
    expect(await after.deliveries.waiting(5)).toMatchObject([{ begun }]);
    expect(await after.receipts.find('key')).toBeNull();
  });

  test('of before articles said whether they have a text knows it of the present ones', async () => {
    const file = join(folder, 'briefing.db');
    const empty = await open(file);
    await empty.close();
    const database = new DatabaseSync(file);
    database.exec(`
      drop index article_page_host;
      create index article_page_host on article (host);
      alter table article drop column has_text;
      alter table article drop column page_turn;
      alter table delivery drop column zone;
      delete from schema_version where name >= '0015';
      insert into briefing_source values ('ships', 's', null, 1, 0);`);
    for (const [id, version, ...bodies] of [
      ['whole', 1, '{"title":"T","paragraphs":["One."]}'],
      ['bare', 1, '{"title":"T","paragraphs":[],"leftOut":[]}'],
      ['filled', 2, '{"title":"T","paragraphs":[]}', '{"title":"T","paragraphs":["One."]}'],
    ] as const) {
      database
        .prepare(
          `insert into article (id, version, at, first_seen_at, changed_at, page_tries, page_attempt)
           values (?, ?, 1, 1, 1, 0, 0)`,
        )
        .run(id, version);
      const text = database.prepare(`insert into article_version values (?, ?, 'feed', 1, ?)`);
      for (const [at, body] of bodies.entries()) text.run(id, at + 1, body);
      database
        .prepare(`insert into source_article (source, article, at) values ('s', ?, 1)`)
        .run(id);
    }
    database.close();
    const after = await open(file);
    expect(await after.articles.countOfBriefing('ships', 0)).toEqual({ articles: 2, hosts: 0 });
  });

  test('that a newer version made is refused, untouched', async () => {
    const file = join(folder, 'briefing.db');
    await (await open(file)).close();
    const database = new DatabaseSync(file);
    database.exec(`insert into schema_version values ('0099-later', '2030-01-01')`);
    database.close();
    await expect(open(file)).rejects.toThrow(UserError);
    await expect(open(file)).rejects.toThrow(/newer version.*0099-later.*restore a backup/);
  });

  test('that is no store is refused in words', async () => {
    const file = join(folder, 'briefing.db');
    writeFileSync(file, 'Dear diary, this is no database at all.'.repeat(100));
    await expect(open(file)).rejects.toThrow(/no store, or it is damaged/);
  });

  test('in a place where no file can be is refused in words', async () => {
    mkdirSync(join(folder, 'briefing.db'));
    await expect(open()).rejects.toThrow(/cannot be opened.*DATA_DIR/);
  });
});

describe('a store that another process holds locked', () => {
  test('waits for the lock without holding up anything else', async () => {
    const store = await open();
    const other = new DatabaseSync(join(folder, 'briefing.db'));
    other.exec('begin immediate');
    const adding = store.subscriptions.add(subscription('a'));
    let isAdded = false;
    void adding.then(() => (isAdded = true));
    for (let turns = 0; turns < 15; turns += 1)
      await new Promise((resolve) => setTimeout(resolve, 5));
    expect(isAdded).toBe(false);
    other.exec('rollback');
    other.close();
    expect(await adding).toBe(true);
  });

  test('says so when it takes too long, and has lost nothing', async () => {
    const store = await open(join(folder, 'briefing.db'), 200);
    const other = new DatabaseSync(join(folder, 'briefing.db'));
    other.exec('begin immediate');
    const refused = await store.subscriptions
      .add(subscription('a'))
      .catch((error: unknown) => error);
    expect(store.explain(refused)?.message).toMatch(/Another process holds the store locked/);
    other.exec('rollback');
    other.close();
    expect(await store.subscriptions.add(subscription('a'))).toBe(true);
  });
});

describe('a store on a full disk', () => {
  const MOUNTED = process.platform === 'linux' && process.getuid?.() === 0;

  test('says so, loses nothing, and goes on once there is room', async (context) => {
    context.skip(!MOUNTED, 'only root can mount a small disk');
    const disk = join(folder, 'disk');
    mkdirSync(disk);
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', disk], { stdio: 'ignore' });
    } catch {
      context.skip(true, 'no small disk can be mounted here');
    }
    try {
      const store = await open(join(disk, 'briefing.db'));
      const one = subscription('a');
      await store.subscriptions.add(one);
      writeFileSync(join(disk, 'ballast'), Buffer.alloc(200 * 1024));
      let error: unknown = null;
      let added = 0;
      while (error === null && added < 5000) {
        error = await store.planning
          .add(newDelivery(one, { slot: SLOT + added, dueAt: SLOT }))
          .then(() => null)
          .catch((reason: unknown) => reason);
        if (error === null) added += 1;
      }
      expect(store.explain(error)?.message).toMatch(/disk is full|disk reports an error/);
      expect(await store.subscriptions.get('a')).toEqual(one);
      rmSync(join(disk, 'ballast'));
      const again = await store.planning.add(newDelivery(one, { slot: SLOT - 1, dueAt: SLOT }));
      expect(again).toBe(true);
      expect((await store.deliveries.count()).get('pending')).toBe(added + 1);
      await store.close();
      opened.splice(0);
    } finally {
      execFileSync('umount', ['-l', disk]);
    }
  });
});

describe('a backup', () => {
  test('has everything that was stored when it was made, while the store is in use', async () => {
    const store = await open();
    for (let at = 0; at < 50; at += 1) await store.subscriptions.add(subscription(`a${at}`));
    const busy = Array.from({ length: 50 }, (_, at) =>
      store.subscriptions.add(subscription(`b${at}`)),
    );
    const copy = join(folder, 'copy.db');
    await Promise.all([store.backup(copy), ...busy]);
    const { active } = await (await open(copy)).subscriptions.count();
    expect(active).toBeGreaterThanOrEqual(50);
    expect(existsSync(`${copy}.partial`)).toBe(false);
  });

  test('is more than a copy of the file, which misses what is in the log', async () => {
    const store = await open();
    await store.subscriptions.add(subscription('a'));
    copyFileSync(join(folder, 'briefing.db'), join(folder, 'naive.db'));
    await store.backup(join(folder, 'copy.db'));
    const subscriptions = async (file: string) =>
      (await (await open(join(folder, file))).subscriptions.count()).active;
    expect(await subscriptions('naive.db')).toBe(0);
    expect(await subscriptions('copy.db')).toBe(1);
  });

  test('replaces nothing, and leaves nothing behind when it fails', async () => {
    const store = await open();
    writeFileSync(join(folder, 'mine.txt'), 'mine');
    await expect(store.backup(join(folder, 'mine.txt'))).rejects.toThrow(/a file of that name/);
    await expect(store.backup(join(folder, 'nowhere', 'copy.db'))).rejects.toThrow(
      `There is no folder ${join(folder, 'nowhere')}. Make it, or name another file.`,
    );
    await expect(store.backup(join(folder, 'mine.txt', 'copy.db'))).rejects.toThrow(
      `There is no folder ${join(folder, 'mine.txt')}.`,
    );
  });
});
