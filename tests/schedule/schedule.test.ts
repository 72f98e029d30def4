import { beforeEach, describe, expect, test } from 'vitest';
import type { Store } from '../../src/store/store.ts';
import { keyOf } from '../../src/store/deliveries/key-of.ts';
import { SLOT } from '../store/sample.ts';
import type { Post } from './platform.ts';
import { createWorld, GRACE, message, MINUTE, type World } from './world.ts';

const DAY = 24 * 60 * MINUTE;
const HOUR = 60 * MINUTE;
/** The sample's rhythm is 08:00 in Seoul, which is 23:00 UTC the day before. */
const NEXT = SLOT + 15 * HOUR;
const LEASE = MINUTE;

describe('a schedule', () => {
  let world: World;
  beforeEach(async () => {
    world = await createWorld();
    await world.subscribe('a');
  });
  const said = () => world.platform.posts.map((post) => post.message);

  test('sends a digest at its slot, not before, once', async () => {
    await world.at(SLOT - 1);
    expect(said()).toEqual([]);
    await world.at(SLOT);
    await world.at(SLOT);
    await world.at(SLOT + 5000);
    expect(said()).toEqual([`digest ${SLOT}`]);
    expect(world.platform.posts[0]?.key).toBe(keyOf('a', 'digest', SLOT));
    expect(await world.store.subscriptions.get('a')).toMatchObject({ nextAt: NEXT });
    await world.at(NEXT);
    expect(said()).toEqual([`digest ${SLOT}`, `digest ${NEXT}`]);
  });

  test('goes on as before once a clock that was a year ahead is right again', async () => {
    await world.at(SLOT + 365 * DAY);
    const before = said().length;
    await world.at(SLOT - 1);
    await world.at(NEXT);
    expect(said().slice(before)).toEqual([`digest ${NEXT}`]);
    expect(await world.store.subscriptions.get('a')).toMatchObject({ nextAt: NEXT + DAY });
  });

  test('sends what is late within the grace window, and tells of what is later', async () => {
    await world.at(SLOT + GRACE);
    expect(said()).toEqual([`digest ${SLOT}`]);
  });

  test('tells once of everything that was missed, and records each slot', async () => {
    await world.at(SLOT + 3 * DAY);
    await world.at(SLOT + 3 * DAY + 1000);
    expect(said()).toHaveLength(1);
    expect(said()[0]).toMatch(/^missed /);
    expect((await world.states()).toSorted()).toEqual([
      'digest missed',
      'digest missed',
      'digest missed',
      'digest missed',
      'missed sent',
    ]);
  });

  test('says how many were missed with the next digest, once', async () => {
    const unsent: number[] = [];
    world.say(async (_delivery, _subscription, context) => {
      unsent.push(context.unsent);
      return message('digest');
    });
    await world.at(NEXT + DAY + 1000);
    await world.at(NEXT + 2 * DAY);
    expect(unsent).toEqual([2, 0]);
  });

  test('neither loses nor repeats a slot when the clock jumps', async () => {
    await world.at(SLOT + HOUR);
    await world.at(SLOT - DAY);
    await world.at(SLOT);
    await world.at(NEXT);
    await world.at(SLOT + 1);
    await world.at(NEXT + 1);
    expect(said()).toEqual([`digest ${SLOT}`, `digest ${NEXT}`]);
  });

  test('waits as long as the platform asks', async () => {
    world.platform.next({ kind: 'delayed', retryAfterMs: 30_000, reason: 'Too fast.' });
    await world.at(SLOT);
    await world.at(SLOT + 29_999);
    expect(said()).toEqual([]);
    await world.at(SLOT + 30_000);
    expect(said()).toHaveLength(1);
    expect(world.platform.calls.filter((call) => call.startsWith('find'))).toEqual([]);
  });

  test('waits longer after each try, and gives up with the reason after the grace window', async () => {
    const tries: number[] = [];
    const busy = { kind: 'delayed', retryAfterMs: null, reason: 'Slack is down.' } as const;
    for (let now = SLOT; now < SLOT + 3 * HOUR; now += 10_000) {
      world.platform.next(...(tries.length < 50 ? [busy] : []));
      const before = world.platform.calls.length;
      await world.at(now);
      if (world.platform.calls.length > before) tries.push(now);
    }
    const gaps = tries.slice(1).map((at, index) => at - (tries[index] ?? 0));
    expect(Math.max(...gaps)).toBeLessThanOrEqual(19 * MINUTE);
    expect(gaps.at(-1)).toBeGreaterThan(10 * MINUTE);
    expect(tries.length).toBeLessThan(30);
    expect(await world.store.deliveries.recent(1)).toMatchObject([
      { state: 'missed', reason: 'Slack is down.' },
    ]);
  });

  test('looks an uncertain message up before it posts again', async () => {
    world.platform.next(async (post) => {
      world.platform.take(post);
      return { kind: 'uncertain', reason: 'No answer.' };
    });
    await world.at(SLOT);
    await world.at(SLOT + 5000);
    expect(world.platform.calls).toHaveLength(1);
    await world.at(SLOT + MINUTE);
    expect(said()).toHaveLength(1);
    expect(world.platform.calls.map((call) => call.split(' ')[0])).toEqual(['post', 'find']);
    expect(await world.states()).toEqual(['digest sent']);
  });

  test('posts again what the platform surely does not have', async () => {
    world.platform.next({ kind: 'uncertain', reason: 'No answer.' });
    await world.at(SLOT);
    await world.at(SLOT + MINUTE);
    expect(said()).toHaveLength(1);
  });

  test('asks for ten minutes where the platform cannot say, then posts once more', async () => {
    world.platform.next({ kind: 'uncertain', reason: 'No answer.' });
    world.platform.lookUp(() => ({ kind: 'unknown' }));
    await world.at(SLOT);
    for (let now = SLOT; now < SLOT + 10 * MINUTE; now += 5000) await world.at(now);
    expect(said()).toEqual([]);
    for (let now = SLOT + 10 * MINUTE; now < SLOT + 30 * MINUTE; now += MINUTE) await world.at(now);
    expect(said()).toHaveLength(1);
  });

  test('asks several times even long after a crash, since one look may fail by itself', async () => {
    world.platform.next((post) => {
      world.platform.take(post);
      return new Promise(() => {});
    });
    world.jump(SLOT);
    await world.restart().tick();
    await expect.poll(() => said().length).toBe(1);
    let looks = 0;
    world.platform.lookUp(() => {
      looks += 1;
      return looks < 3 ? { kind: 'unknown' } : { kind: 'found', messageId: 'm1' };
    });
    for (let now = SLOT + HOUR; now < SLOT + 2 * HOUR; now += MINUTE) await world.at(now);
    expect(looks).toBe(3);
    expect(said()).toHaveLength(1);
    expect(await world.states()).toEqual(['digest sent']);
  });

  test('leaves at most two copies where the platform can never say', async () => {
    world.platform.lookUp(() => ({ kind: 'unknown' }));
    const lost = async (post: Post) => {
      world.platform.take(post);
      return { kind: 'uncertain', reason: 'No answer.' } as const;
    };
    world.platform.next(lost, lost, lost);
    for (let now = SLOT; now < SLOT + 2 * HOUR; now += MINUTE) await world.at(now);
    expect(said()).toHaveLength(2);
    expect(await world.store.deliveries.recent(1)).toMatchObject([
      { state: 'failed', reason: 'The platform took the message or not, and cannot say.' },
    ]);
  });

  test('finds the message of a process that died after it was posted', async () => {
    world.platform.next((post) => {
      world.platform.take(post);
      return new Promise(() => {});
    });
    world.jump(SLOT);
    const dying = world.restart();
    await dying.tick();
    await expect.poll(() => said().length).toBe(1);
    const successor = world.restart();
    await successor.tick();
    await successor.idle();
    expect(world.platform.calls).toHaveLength(1);
    world.jump(SLOT + LEASE);
    await successor.tick();
    await successor.idle();
    expect(said()).toHaveLength(1);
    expect(await world.states()).toEqual(['digest sent']);
  });

  test('pauses what the platform refuses, and tells the person who set it up', async () => {
    await world.subscribe('b');
    world.platform.next({
      kind: 'refused',
      scope: 'channel',
      reason: 'The channel is archived.',
      remedy: 'Open it again.',
    });
    await world.at(SLOT);
    await world.at(SLOT + 1000);
    await world.at(SLOT + DAY);
    expect(world.platform.posts.filter(({ channel }) => channel === 'direct-U1')).toHaveLength(1);
    expect(await world.store.subscriptions.get('b')).toMatchObject({
      nextAt: null,
      pause: { kind: 'trouble', reason: 'The channel is archived.', remedy: 'Open it again.' },
    });
  });

  test('does not pause a channel for one message that is refused', async () => {
    world.platform.next({
      kind: 'refused',
      scope: 'message',
      reason: 'Too long.',
      remedy: 'Tell.',
    });
    await world.at(SLOT);
    expect(await world.states()).toEqual(['digest failed']);
    expect(await world.store.subscriptions.get('a')).toMatchObject({ pause: null, nextAt: NEXT });
  });

  test('sends nothing to a channel that was unsubscribed or paused meanwhile', async () => {
    await world.subscribe('b');
    world.platform.next(
      { kind: 'delayed', retryAfterMs: null, reason: 'Busy.' },
      { kind: 'delayed', retryAfterMs: null, reason: 'Busy.' },
    );
    await world.at(SLOT);
    await world.store.subscriptions.remove('a');
    await world.store.subscriptions.change('b', { pause: { kind: 'wish' }, nextAt: null });
    await world.at(SLOT + MINUTE);
    expect(said()).toEqual([]);
    expect(await world.states()).toEqual(['digest missed', 'digest missed']);
  });

  test('records why nothing was sent when there is nothing to say', async () => {
    world.say(async () => ({ kind: 'silent', reason: 'Nothing new.' }));
    await world.at(SLOT);
    expect(said()).toEqual([]);
    expect(await world.store.deliveries.recent(1)).toMatchObject([
      { state: 'silent', reason: 'Nothing new.' },
    ]);
  });

  test('pauses after a message that says what has to be mended', async () => {
    const trouble = { reason: 'The briefing is gone.', remedy: 'Put it back.' };
    world.say(async () => ({ kind: 'message', message: 'gone', shows: [], trouble }));
    await world.at(SLOT);
    expect(said()).toEqual(['gone']);
    expect(await world.store.subscriptions.get('a')).toMatchObject({
      pause: { kind: 'trouble', ...trouble },
    });
  });

  test('tries a digest again that could not be composed', async () => {
    world.say(async () => {
      throw new Error('broken');
    });
    await world.at(SLOT);
    world.say(async () => message('mended'));
    await world.at(SLOT + MINUTE);
    expect(said()).toEqual(['mended']);
  });

  test('keeps other digests going when one cannot be sent', async () => {
    await world.subscribe('b');
    await world.subscribe('c');
    world.platform.next(() => Promise.reject(new Error('broken')));
    await world.at(SLOT);
    expect(said()).toHaveLength(2);
  });

  test('finds the message again that it could not record', async () => {
    const { store } = world;
    let full = true;
    const failing: Store = {
      ...store,
      outbox: {
        ...store.outbox,
        end: async (...all) => {
          if (full) throw new Error('The disk is full.');
          return store.outbox.end(...all);
        },
      },
    };
    world.jump(SLOT);
    const schedule = world.restart(failing);
    await schedule.tick();
    await schedule.idle();
    expect(said()).toHaveLength(1);
    full = false;
    world.jump(SLOT + LEASE);
    await schedule.tick();
    await schedule.idle();
    expect(said()).toHaveLength(1);
    expect(await world.states()).toEqual(['digest sent']);
  });

  test('says that the store fails, and goes on once it works again', async () => {
    const { store } = world;
    let locked = true;
    const failing: Store = {
      ...store,
      planning: {
        ...store.planning,
        planDue: async (...all) => {
          if (locked) throw new Error('The store is locked.');
          return store.planning.planDue(...all);
        },
      },
    };
    world.jump(SLOT);
    const schedule = world.restart(failing);
    await schedule.tick();
    expect(schedule.health()).toEqual({ ok: false, detail: 'The store is locked.' });
    locked = false;
    await schedule.tick();
    await schedule.idle();
    expect(schedule.health().ok).toBe(true);
    expect(said()).toHaveLength(1);
  });

  test('stops within ten seconds, finishes what it sends and leaves the rest', async () => {
    const asked = Promise.withResolvers<void>();
    const answered = Promise.withResolvers<void>();
    world.platform.next(async (post) => {
      asked.resolve();
      await answered.promise;
      return world.platform.take(post);
    });
    world.jump(SLOT);
    const schedule = world.restart();
    await schedule.tick();
    await asked.promise;
    const stopped = schedule.stop();
    answered.resolve();
    await stopped;
    expect(await world.states()).toEqual(['digest sent']);
  });
});
