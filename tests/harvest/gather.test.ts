import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createGather } from '../../src/harvest/gather.ts';
import { UNOBSERVED } from '../../src/harvest/observe.ts';
import { createLog } from '../../src/log.ts';
import type { FetchSource } from '../../src/sources/fetch-source.ts';
import { NO_WAIT } from '../../src/sources/source.ts';
import { createWorld, DAY, feed, type World } from './world.ts';

let world: World;
beforeEach(async () => {
  world = await createWorld();
});
afterEach(() => world.close());

/** Short enough that four fifths of it go by while a fetch takes `LONG_MS`. */
const LEASE_MS = 40;
const LONG_MS = 400;

/** Lets one source be fetched by `fetchSource`, with a lease of `LEASE_MS`. */
async function gather(fetchSource: FetchSource): Promise<void> {
  const { store, now } = world;
  const sources = [feed('http://127.0.0.1/rss')];
  await store.sources.follow([{ briefing: 'ships', sources, windowMs: DAY }], now());
  const [source] = await store.sources.claim({ now: now(), leaseMs: DAY, limit: 1, except: [] });
  if (source === undefined) throw new Error('Nothing is due.');
  const work = createGather({
    store,
    fetchSource,
    chance: () => 0.5,
    newId: () => 'id',
    observe: UNOBSERVED,
    log: createLog({ level: 'silent', to: process.stderr }),
    stopping: new AbortController().signal,
    leaseMs: LEASE_MS,
  });
  await work(source);
}

test('a fetch that takes nearly as long as its lease is told to stop', async () => {
  let told = false;
  await gather(async ({ signal }) => {
    await sleep(LONG_MS, null, signal === undefined ? {} : { signal }).catch(() => null);
    told = signal?.aborted === true;
    return { kind: 'unchanged', wait: NO_WAIT, movedTo: null };
  });
  expect(told).toBe(true);
});

test('no timer of a fetch outlives it', async () => {
  let kept: AbortSignal | undefined;
  await gather(async ({ signal }) => {
    kept = signal;
    return { kind: 'unchanged', wait: NO_WAIT, movedTo: null };
  });
  await sleep(LONG_MS);
  expect(kept?.aborted).toBe(false);
});
