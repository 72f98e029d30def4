import { beforeEach, describe, expect, test } from 'vitest';
import type { Schedule } from '../../src/schedule/schedule.ts';
import { CHANNEL, newDelivery, SLOT, subscription } from '../store/sample.ts';
import { createWorld, GRACE, MINUTE, type World } from './world.ts';

const LEASE = MINUTE;
const shows = (story: string) => [{ story, fingerprint: `of ${story}`, body: null }];

describe('a digest with a thread', () => {
  let world: World;
  beforeEach(async () => {
    world = await createWorld();
    world.say(async ({ thread }) =>
      thread === null
        ? {
            kind: 'message',
            message: 'headlines',
            shows: shows('c'),
            trouble: null,
            thread: {
              name: 'Harbour',
              parts: [
                { message: 'story a', shows: shows('a') },
                { message: 'story b', shows: shows('b') },
              ],
            },
          }
        : {
            kind: 'message',
            message: readMessage(thread.part.message),
            shows: thread.part.shows,
            trouble: null,
          },
    );
    await world.subscribe('one');
  });
  const said = () => world.platform.posts.map(({ message, under }) => [message, under]);
  const WHOLE = [
    ['headlines', null],
    ['story a', 'm1'],
    ['story b', 'm1'],
  ];
  const shown = async () =>
    (await world.store.shown.of(CHANNEL, 'topic-one')).map(({ story }) => story).toSorted();

  /** As long as anything is left to say. */
  async function run(schedule: Schedule, from: number): Promise<void> {
    for (let round = 0; round < 6; round += 1) {
      world.jump(from + round * LEASE);
      await schedule.tick();
      await schedule.idle();
    }
  }

  test('says its stories below it, one by one, in their order', async () => {
    await run(world.restart(), SLOT);
    expect(said()).toEqual(WHOLE);
    expect(await world.states()).toEqual(['thread sent', 'thread sent', 'digest sent']);
  });

  test('has a thread of its own where another was asked for in the minute of its slot', async () => {
    const now = { kind: 'now', slot: SLOT, dueAt: SLOT } as const;
    await world.store.planning.add(newDelivery(subscription('one'), now));
    await run(world.restart(), SLOT);
    const below = Map.groupBy(said(), ([, under]) => under);
    expect([...below.values()].map((messages) => messages.map(([message]) => message))).toEqual([
      ['headlines', 'headlines'],
      ['story a', 'story b'],
      ['story a', 'story b'],
    ]);
  });

  test('counts a story as shown with the message that tells it', async () => {
    world.platform.next(
      async (post) => world.platform.take(post),
      async (post) => world.platform.take(post),
      { kind: 'refused', scope: 'message', reason: 'No threads here.', remedy: 'Allow them.' },
    );
    await run(world.restart(), SLOT);
    expect(said()).toEqual(WHOLE.slice(0, 2));
    expect(await shown()).toEqual(['a', 'c']);
    expect(await world.states()).toEqual(['thread failed', 'thread sent', 'digest sent']);
  });

  describe.each([0, 1, 2])('whose process dies with %i messages said', (before) => {
    test.each([
      ['before the platform has the next one', false],
      ['after the platform has the next one', true],
    ])('%s, is said to its end, each message once', async (_, arrives) => {
      const hang = () => new Promise<never>(() => {});
      world.platform.next(
        ...Array.from(
          { length: before },
          () => async (post: Parameters<typeof world.platform.take>[0]) =>
            world.platform.take(post),
        ),
        (post) => {
          if (arrives) world.platform.take(post);
          return hang();
        },
      );
      const dying = world.restart();
      world.jump(SLOT);
      for (let round = 0; round < before; round += 1) {
        await dying.tick();
        await dying.idle();
      }
      await dying.tick();
      await expect.poll(() => world.platform.calls.length).toBe(before + 1);
      await run(world.restart(), SLOT + LEASE);
      expect(said()).toEqual(WHOLE);
      expect(await shown()).toEqual(['a', 'b', 'c']);
    });
  });

  test('dies with the store at the moment between head and thread, and goes on', async () => {
    const { store } = world;
    let full = true;
    const end: typeof store.outbox.end = async (...all) => {
      if (full) throw new Error('The disk is full.');
      return store.outbox.end(...all);
    };
    world.jump(SLOT);
    const schedule = world.restart({ ...store, outbox: { ...store.outbox, end } });
    await schedule.tick();
    await schedule.idle();
    full = false;
    await run(schedule, SLOT + LEASE);
    expect(said()).toEqual(WHOLE);
  });

  test('is not continued the next day', async () => {
    world.platform.next(async (post) => world.platform.take(post), {
      kind: 'delayed',
      retryAfterMs: GRACE - MINUTE,
      reason: 'busy',
    });
    await world.at(SLOT);
    await world.at(SLOT);
    await world.at(SLOT + GRACE + 5 * MINUTE);
    expect(said()).toEqual(WHOLE.slice(0, 1));
    expect(await world.states()).toEqual(['thread missed', 'digest sent']);
  });
});

/** What the world's messages are: texts. */
function readMessage(message: unknown): string {
  if (typeof message !== 'string') throw new Error('no text');
  return message;
}
