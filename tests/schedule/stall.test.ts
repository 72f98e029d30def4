import { describe, expect, test } from 'vitest';
import { createDeliver } from '../../src/schedule/deliver.ts';
import type { MessagePort } from '../../src/schedule/message-port.ts';
import { SLOT } from '../store/sample.ts';
import { createWorld, GRACE, log, message, MINUTE, type World } from './world.ts';

const LEASE = MINUTE;

/** Two processes with hands of their own on one store; the first one's clock can stand still. */
async function createTwo() {
  const world = await createWorld();
  await world.subscribe('a');
  let stalledFor = 0;
  const worker = (port: MessagePort<string>, store = world.store) =>
    createDeliver<string>({
      store,
      chats: new Map([['slack' as const, port]]),
      compose: async () => message('digest'),
      graceMs: GRACE,
      leaseMs: LEASE,
      callWithinMs: 1000,
      settleMs: 1000,
      lookUpForMs: 10 * MINUTE,
      monotonic: () => stalledFor,
      log,
    });
  world.jump(SLOT);
  await world.store.planning.planDue(SLOT, 10, (one) => ({
    deliveries: [
      {
        subscription: one.id,
        kind: 'digest',
        channel: one.channel,
        briefing: one.briefing,
        slot: SLOT,
        dueAt: SLOT,
        at: SLOT,
        reason: null,
      },
    ],
    nextAt: SLOT + 24 * 60 * MINUTE,
  }));
  return {
    world,
    worker,
    stall: (ms: number) => {
      stalledFor += ms;
    },
  };
}

async function claim({ store }: World, now: number) {
  const options = { now, leaseMs: LEASE, limit: 1, except: [] };
  const [delivery] = await store.outbox.claim(options);
  if (delivery === undefined) throw new Error('nothing is due');
  return delivery;
}

describe('a worker that stalls past its lease', () => {
  test('posts nothing when another one has taken over before its call', async () => {
    const { world, worker } = await createTwo();
    const stalled = await claim(world, SLOT);
    world.jump(SLOT + LEASE);
    const taken = await claim(world, SLOT + LEASE);
    expect(await worker(world.platform.port)(taken)).toBe('sent');
    expect(await worker(world.platform.port)(stalled)).toBe('lost');
    expect(world.platform.posts).toHaveLength(1);
  });

  test('posts nothing when it slept between its commit and its call', async () => {
    const { world, worker, stall } = await createTwo();
    const { store } = world;
    const sleepy = worker(world.platform.port, {
      ...store,
      outbox: {
        ...store.outbox,
        begin: async (...all) => {
          const begun = await store.outbox.begin(...all);
          stall(LEASE);
          return begun;
        },
      },
    });
    expect(await sleepy(await claim(world, SLOT))).toBe('lost');
    expect(world.platform.posts).toEqual([]);
    world.jump(SLOT + 2 * LEASE);
    expect(await worker(world.platform.port)(await claim(world, SLOT + 2 * LEASE))).toBe('sent');
    expect(world.platform.posts).toHaveLength(1);
  });

  test('leaves its message to be found when it wakes up after its call', async () => {
    const { world, worker } = await createTwo();
    const woken = Promise.withResolvers<void>();
    const slow: MessagePort<string> = {
      ...world.platform.port,
      async post(to, text, key) {
        const outcome = await world.platform.port.post(to, text, key);
        await woken.promise;
        return outcome;
      },
    };
    const stalled = worker(slow)(await claim(world, SLOT));
    await expect.poll(() => world.platform.posts.length).toBe(1);
    world.jump(SLOT + LEASE);
    expect(await worker(world.platform.port)(await claim(world, SLOT + LEASE))).toBe('sent');
    woken.resolve();
    expect(await stalled).toBe('lost');
    expect(world.platform.posts).toHaveLength(1);
    expect(await world.states()).toEqual(['digest sent']);
  });

  /**
   * The bound: a process that is frozen inside the call itself, for longer than the lease, after
   * the other one has looked. Only the platform can tell then. Discord does, by the nonce.
   */
  test('can double a message only when it freezes within the call, and the platform knows no key', async () => {
    const { world, worker } = await createTwo();
    const thawed = Promise.withResolvers<void>();
    const frozen: MessagePort<string> = {
      ...world.platform.port,
      async post(to, text, key) {
        await thawed.promise;
        return world.platform.port.post(to, text, key);
      },
    };
    const stalled = worker(frozen)(await claim(world, SLOT));
    await expect.poll(async () => (await world.store.deliveries.count()).get('sending')).toBe(1);
    world.jump(SLOT + LEASE);
    expect(await worker(world.platform.port)(await claim(world, SLOT + LEASE))).toBe('sent');
    thawed.resolve();
    expect(await stalled).toBe('lost');
    expect(world.platform.posts).toHaveLength(2);
    expect(new Set(world.platform.posts.map(({ key }) => key)).size).toBe(1);
  });
});
