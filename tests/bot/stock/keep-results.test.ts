import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createDigester } from '../../../src/bot/digest/digester.ts';
import { keepCounting } from '../../../src/bot/digest/terms/keep-counting.ts';
import { keepTelling } from '../../../src/bot/digest/keep-telling.ts';
import { keepResults } from '../../../src/bot/stock/keep-results.ts';
import { codeStamp } from '../../../src/start/code-stamp.ts';
import { createFiles } from '../../../src/briefings/files/files.ts';
import { createLibrary } from '../../../src/briefings/library.ts';
import { openStore } from '../../../src/store/open-store.ts';
import type { Store } from '../../../src/store/store.ts';
import { createBriefingsFolder } from '../../briefings/briefing-folder.ts';
import { workers } from '../../workers.ts';
import { silentLog } from '../reading-bot.ts';

let folder = '';
let store: Store;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'briefing-kept-'));
  store = await openStore({ kind: 'sqlite', file: join(folder, 'b.sqlite'), clock: Date.now });
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

const article = (at: number): string =>
  [
    `The ferry sails on day ${at}`,
    `RIVERTON – The ferry to island ${at} sailed again on Monday, the harbour said.`,
    `“We will sail every day of number ${at}, whatever the weather,” captain Ana Ruiz said.`,
  ].join('\n\n');

/** A bot's life on the store: what it shows of the briefings, and what it had to work out for it. */
async function live(root: string, code = 'code') {
  const kept = keepResults({ ...store, code, failed: () => null });
  const worked = { parsed: 0, told: 0, counted: 0 };
  const library = createLibrary({
    root,
    shownRoot: 'briefings',
    files: createFiles(root),
    parse: (...job) => {
      worked.parsed += 1;
      return workers.parse(...job);
    },
    reserved: new Set(),
    kept,
  });
  const tell = keepTelling((...job) => {
    worked.told += 1;
    return workers.tell(...job);
  }, kept);
  const countTerms = keepCounting((articles) => {
    worked.counted += articles.length;
    return workers.countTerms(articles);
  }, kept);
  const digester = createDigester({ log: silentLog, tell, countTerms });
  const { briefings } = await library.read();
  const digests = await Promise.all(briefings.map((briefing) => digester.digest(briefing)));
  await kept.close();
  return { worked, digests, briefings };
}

describe('what was worked out of articles', () => {
  it('is there after a restart, the same to the last byte', async () => {
    const names = Array.from({ length: 12 }, (_, at) => [`ferry/${at}.txt`, article(at)] as const);
    using briefings = createBriefingsFolder(Object.fromEntries(names));
    const first = await live(briefings.root);
    expect(first.worked).toMatchObject({ parsed: 12, counted: 12 });
    expect(first.worked.told).toBeGreaterThan(0);
    const second = await live(briefings.root);
    expect(second.worked).toEqual({ parsed: 0, told: 0, counted: 0 });
    expect(second.briefings).toEqual(first.briefings);
    expect(second.digests).toEqual(first.digests);
  });

  it('is worked out again where the file or the code changed', async () => {
    using briefings = createBriefingsFolder({
      'ferry/1.txt': article(1),
      'ferry/2.txt': article(2),
    });
    await live(briefings.root);
    briefings.write('ferry/1.txt', article(100));
    expect((await live(briefings.root)).worked).toEqual({ parsed: 1, told: 1, counted: 1 });
    expect((await live(briefings.root, 'other code')).worked).toEqual({
      parsed: 2,
      told: 2,
      counted: 2,
    });
  });

  it('is worked out again where the store holds something else', async () => {
    using briefings = createBriefingsFolder({ 'ferry/1.txt': article(1) });
    const { digests } = await live(briefings.root);
    const spoilt = (body: string) => ({
      ...store,
      results: {
        ...store.results,
        get: async (keys: readonly string[]) => new Map(keys.map((key) => [key, body])),
      },
    });
    const intact = store;
    for (const body of ['{"article":{}', '{}', 'null', '[]', '{"article":{},"problems":[]}']) {
      store = spoilt(body);
      const again = await live(briefings.root);
      expect(again.worked).toEqual({ parsed: 1, told: 1, counted: 1 });
      expect(again.digests).toEqual(digests);
    }
    store = intact;
  });

  it('needs no store that works', async () => {
    const refuse = async () => Promise.reject(new Error('The disk is full.'));
    const broken = { get: refuse, put: refuse, trim: refuse, prune: refuse };
    const kept = keepResults({ results: broken, now: store.now, code: 'c', failed: () => null });
    kept.put('name', { a: 1 });
    await kept.close();
    expect(await kept.get('name')).toBeNull();
    const reading = keepResults({ results: broken, now: store.now, code: 'c', failed: () => null });
    expect(await reading.get('name')).toBeNull();
  });
});

describe('the stamp of the code', () => {
  it('changes with a file, and only then', async () => {
    const sources = join(folder, 'src');
    for (const room of ['articles', 'digest', 'languages', 'text', 'workers']) {
      mkdirSync(join(sources, room), { recursive: true });
      writeFileSync(join(sources, room, 'a.ts'), room);
    }
    const first = await codeStamp(sources);
    expect(await codeStamp(sources)).toBe(first);
    writeFileSync(join(sources, 'text', 'a.ts'), 'another text');
    const second = await codeStamp(sources);
    expect(second).not.toBe(first);
    mkdirSync(join(sources, 'digest', 'quotes'));
    writeFileSync(join(sources, 'digest', 'quotes', 'b.ts'), '');
    expect(await codeStamp(sources)).not.toBe(second);
    expect(await codeStamp()).toMatch(/^[\w-]{43}$/);
  });
});
