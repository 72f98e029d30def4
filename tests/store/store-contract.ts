import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Delivery } from '../../src/store/deliveries/delivery.ts';
import { keyOf } from '../../src/store/deliveries/key-of.ts';
import type { Store } from '../../src/store/store.ts';
import type { Permits } from '../../src/store/deliveries/pace.ts';
import { CHANNEL, newDelivery, SLOT, subscription, topic } from './sample.ts';

/** A fresh store with another connection to it, as another process would have. */
export type OpenStores = () => Promise<Readonly<{ store: Store; other: Store }>>;

const LEASE = 60_000;

function ids<Id>(list: readonly { id: Id }[]): readonly Id[] {
  return list.map(({ id }) => id);
}

function take(from: Store, now: number, count: number): Promise<Permits> {
  return from.pace.take('discord', { now, count, everyMs: 20, withinMs: 2000 });
}

function claim(from: Store, now: number, limit = 10): Promise<readonly Delivery[]> {
  return from.outbox.claim({ now, leaseMs: LEASE, limit, except: [] });
}

/** What every store does, whatever the engine. */
export function describeStore(name: string, open: OpenStores, close: () => Promise<void>): void {
  describe(`a store on ${name}`, () => {
    let store: Store;
    let other: Store;
    beforeEach(async () => {
      ({ store, other } = await open());
    });
    afterEach(() => Promise.all([store.close(), other.close()]));
    afterAll(close, 60_000);

    describe('subscriptions', () => {
      test('come back as they were added', async () => {
        const one = subscription('a', {
          quiet: true,
          pause: { kind: 'trouble', reason: 'Gone.', remedy: 'Come back.' },
          nextAt: null,
          when: { days: [0, 6], minute: 0, zone: 'America/St_Johns' },
        });
        expect(await store.subscriptions.add(one)).toBe(true);
        expect(await other.subscriptions.get('a')).toEqual(one);
        expect(await other.subscriptions.get('b')).toBeNull();
      });

      test('are one for each channel and briefing', async () => {
        const one = subscription('a', { briefing: 'nk-russia' });
        const twin = { ...one, id: 'b', quiet: true };
        const both = await Promise.all([
          store.subscriptions.add(one),
          other.subscriptions.add(twin),
        ]);
        expect(both.filter(Boolean)).toHaveLength(1);
        expect(await store.subscriptions.inChannel(CHANNEL)).toHaveLength(1);
      });

      test('are listed for a channel by briefing, and for a workspace by channel', async () => {
        const elsewhere = { ...CHANNEL, channel: 'C0' };
        await store.subscriptions.add(subscription('a', { briefing: 'z' }));
        await store.subscriptions.add(subscription('b', { briefing: 'y' }));
        await store.subscriptions.add(subscription('c', { briefing: 'x', channel: elsewhere }));
        expect(ids(await store.subscriptions.inChannel(CHANNEL)).join('')).toBe('ba');
        expect(ids(await store.subscriptions.inWorkspace('slack', 'T1', 10)).join('')).toBe('cba');
        expect(ids(await store.subscriptions.inWorkspace('slack', 'T2', 10)).join('')).toBe('');
        expect(ids(await store.subscriptions.inWorkspace('discord', 'T1', 10)).join('')).toBe('');
      });

      test('change only in what is named', async () => {
        const one = subscription('a');
        await store.subscriptions.add(one);
        await store.subscriptions.change('a', { pause: { kind: 'wish' }, nextAt: null });
        await store.subscriptions.change('a', {});
        expect(await store.subscriptions.get('a')).toEqual({
          ...one,
          pause: { kind: 'wish' },
          nextAt: null,
        });
        expect(await store.subscriptions.count()).toEqual({ active: 0, paused: 1 });
        await store.subscriptions.remove('a');
        expect(await store.subscriptions.get('a')).toBeNull();
      });

      test('that were paused since they were read stay so, with whatever time', async () => {
        const one = subscription('a');
        await store.subscriptions.add(one);
        await store.subscriptions.change('a', { nextAt: SLOT + 5 });
        expect(await store.subscriptions.get('a')).toMatchObject({ nextAt: SLOT + 5 });
        await store.subscriptions.change('a', { pause: { kind: 'wish' }, nextAt: null });
        await store.subscriptions.change('a', { when: one.when, nextAt: SLOT });
        expect(await store.subscriptions.get('a')).toMatchObject({
          pause: { kind: 'wish' },
          nextAt: null,
        });
        await store.subscriptions.change('a', { pause: null, nextAt: SLOT });
        expect(await store.subscriptions.get('a')).toMatchObject({ pause: null, nextAt: SLOT });
      });

      test('that run keep a next slot, whoever changes them while somebody resumes them', async () => {
        const when = { days: [0], minute: 5, zone: 'UTC' } as const;
        const change = (nextAt: number | null) => other.subscriptions.change('a', { when, nextAt });
        const resume = () => store.subscriptions.change('a', { pause: null, nextAt: SLOT });
        const pause = () =>
          store.subscriptions.change('a', { pause: { kind: 'wish' }, nextAt: null });
        const present = () => store.subscriptions.get('a');
        await store.subscriptions.add(subscription('a', { pause: { kind: 'wish' }, nextAt: null }));
        await resume();
        await change(null);
        expect(await present()).toMatchObject({ when, pause: null, nextAt: SLOT });
        await change(SLOT + 5);
        expect(await present()).toMatchObject({ pause: null, nextAt: SLOT + 5 });
        await pause();
        await change(SLOT + 5);
        expect(await present()).toMatchObject({ pause: { kind: 'wish' }, nextAt: null });
        await resume();
        expect(await present()).toMatchObject({ pause: null, nextAt: SLOT });
        await pause();
        await Promise.all([resume(), change(SLOT + 5)]);
        expect(await present()).toMatchObject({ pause: null, nextAt: expect.any(Number) });
      });

      test('of a workspace pause together, and those paused before keep their reason', async () => {
        await store.subscriptions.add(subscription('a'));
        await store.subscriptions.add(subscription('b', { pause: { kind: 'wish' }, nextAt: null }));
        const pause = { kind: 'trouble', reason: 'Removed.', remedy: 'Install me.' } as const;
        expect(await store.subscriptions.pauseWorkspace('slack', 'T1', pause)).toBe(1);
        expect(await store.subscriptions.get('a')).toMatchObject({ pause, nextAt: null });
        expect(await store.subscriptions.get('b')).toMatchObject({ pause: { kind: 'wish' } });
      });
    });

    describe('planning', () => {
      test('records deliveries and moves the next slot on', async () => {
        const one = subscription('a');
        await store.subscriptions.add(one);
        await store.subscriptions.add(subscription('later', { nextAt: SLOT + 1 }));
        const plan = () => ({ deliveries: [newDelivery(one)], nextAt: SLOT + 86_400_000 });
        expect(await store.planning.planDue(SLOT, 10, plan)).toBe(1);
        expect(await store.planning.planDue(SLOT, 10, plan)).toBe(0);
        expect(await store.subscriptions.get('a')).toMatchObject({ nextAt: SLOT + 86_400_000 });
        expect(await claim(store, SLOT)).toMatchObject([
          { id: keyOf('a', 'digest', SLOT), state: 'pending', attempt: 1, slot: SLOT },
        ]);
      });

      test('records the delivery of a slot once, whoever plans it', async () => {
        const one = subscription('a');
        expect(await store.planning.add(newDelivery(one))).toBe(true);
        expect(await other.planning.add(newDelivery(one, { dueAt: SLOT + 5 }))).toBe(false);
        expect(await store.planning.add(newDelivery(one, { kind: 'now' }))).toBe(true);
        expect(await claim(store, SLOT)).toHaveLength(2);
      });

      test('gives each subscription to one of two planners', async () => {
        for (let at = 0; at < 40; at += 1) await store.subscriptions.add(subscription(`s${at}`));
        const seen: string[] = [];
        const plan = (one: { id: string }) => {
          seen.push(one.id);
          return { deliveries: [], nextAt: SLOT + 1000 };
        };
        const planAll = async (from: Store) => {
          while ((await from.planning.planDue(SLOT, 7, plan)) > 0);
        };
        await Promise.all([planAll(store), planAll(other)]);
        expect(seen).toHaveLength(40);
        expect(new Set(seen).size).toBe(40);
      });

      test('leaves everything as it was when planning fails', async () => {
        await store.subscriptions.add(subscription('a'));
        const fails = store.planning.planDue(SLOT, 10, () => {
          throw new Error('broken');
        });
        await expect(fails).rejects.toThrow('broken');
        expect(await store.subscriptions.get('a')).toMatchObject({ nextAt: SLOT });
        expect(
          await store.planning.planDue(SLOT, 10, () => ({ deliveries: [], nextAt: 1e15 })),
        ).toBe(1);
      });
    });

    describe('the outbox', () => {
      const one = subscription('a');
      beforeEach(async () => {
        await store.planning.add(newDelivery(one));
      });

      test('gives a delivery to one process at a time', async () => {
        const both = await Promise.all([claim(store, SLOT), claim(other, SLOT)]);
        expect(both.flat()).toHaveLength(1);
        expect(await claim(other, SLOT + LEASE - 1)).toEqual([]);
        expect(await claim(other, SLOT + LEASE)).toMatchObject([{ attempt: 2 }]);
      });

      test('gives nothing before it is due', async () => {
        expect(await claim(store, SLOT - 1)).toEqual([]);
        expect(await store.outbox.nextDue()).toBe(SLOT);
      });

      test('gives the longest due first, at most as many as are asked for', async () => {
        await store.planning.add(newDelivery(one, { kind: 'now', dueAt: SLOT - 5 }));
        await store.planning.add(newDelivery(one, { kind: 'missed', dueAt: SLOT - 9 }));
        const claimed = await claim(store, SLOT, 2);
        expect(claimed.map(({ kind }) => kind)).toEqual(['missed', 'now']);
      });

      test('keeps back what the process has in hand, whatever the clock says', async () => {
        const [held] = await claim(store, SLOT);
        const options = { now: SLOT + 10 * LEASE, leaseMs: LEASE, limit: 10 };
        expect(await store.outbox.claim({ ...options, except: [held?.id ?? ''] })).toEqual([]);
        expect(await store.outbox.claim({ ...options, except: [] })).toHaveLength(1);
      });

      test('takes a lease that ends too far ahead for one of a clock that was set back', async () => {
        await claim(store, SLOT + 10 * 86_400_000);
        expect(await claim(store, SLOT)).toHaveLength(1);
      });

      test('remembers that an attempt began, and when the first one did', async () => {
        const [first] = await claim(store, SLOT);
        if (first === undefined) throw new Error('nothing claimed');
        const began = { leaseMs: LEASE, shows: [] };
        expect(await store.outbox.begin(first, { ...began, now: SLOT + 3 })).toBe(true);
        const [second] = await claim(other, SLOT + 3 + LEASE);
        expect(second).toMatchObject({ state: 'sending', startedAt: SLOT + 3, attempt: 2 });
        if (second === undefined) throw new Error('nothing claimed');
        await other.outbox.begin(second, { ...began, now: SLOT + 4 + LEASE });
        const [third] = await claim(store, SLOT + 10 * LEASE);
        expect(third).toMatchObject({ startedAt: SLOT + 3 });
      });

      test('refuses everything to a holder whose lease went to another', async () => {
        const [stalled] = await claim(store, SLOT);
        const [holder] = await claim(other, SLOT + LEASE);
        if (stalled === undefined || holder === undefined) throw new Error('nothing claimed');
        const now = SLOT + LEASE;
        expect(await store.outbox.begin(stalled, { now, leaseMs: LEASE, shows: [] })).toBe(false);
        expect(await store.outbox.end(stalled, { state: 'sent', messageId: 'm' }, now)).toBe(false);
        const back = { state: 'pending', dueAt: now, reason: 'busy' } as const;
        await store.outbox.giveBack([{ claim: stalled, dueAt: 1 }]);
        expect(await store.outbox.postpone(stalled, back)).toBe(false);
        const refusal = { scope: 'channel', reason: 'r', remedy: 'r' } as const;
        expect(await store.refusals.refuse(stalled, refusal, now)).toBeNull();
        expect(await other.outbox.end(holder, { state: 'sent', messageId: 'm' }, now)).toBe(true);
        expect(await other.outbox.end(holder, { state: 'sent', messageId: 'x' }, now)).toBe(false);
      });

      test('gives a postponed delivery back when it is due again', async () => {
        const [held] = await claim(store, SLOT);
        if (held === undefined) throw new Error('nothing claimed');
        const dueAt = SLOT + 5000;
        await store.outbox.postpone(held, { state: 'pending', dueAt, reason: 'busy' });
        expect(await claim(other, dueAt - 1)).toEqual([]);
        expect(await claim(other, dueAt)).toMatchObject([{ reason: 'busy', attempt: 2, tries: 1 }]);
      });

      test('counts the attempts that may have posted it, and forgets those that did not', async () => {
        const begin = async (now: number) => {
          const [held] = await claim(store, now);
          if (held === undefined) throw new Error('nothing claimed');
          await store.outbox.begin(held, { now, leaseMs: LEASE, shows: [] });
          return held;
        };
        const first = await begin(SLOT);
        const refused = { state: 'pending', dueAt: SLOT + 1, reason: 'busy' } as const;
        await store.outbox.postpone(first, refused);
        expect((await claim(store, SLOT + 1))[0]).toMatchObject({ begun: 0, startedAt: null });
        await begin(SLOT + 2 * LEASE);
        const third = await begin(SLOT + 4 * LEASE);
        expect(third).toMatchObject({ begun: 1, startedAt: SLOT + 2 * LEASE });
        await store.outbox.postpone(third, { ...refused, dueAt: SLOT + 4 * LEASE });
        expect((await claim(store, SLOT + 4 * LEASE))[0]).toMatchObject({
          begun: 1,
          startedAt: SLOT + 2 * LEASE,
        });
      });

      test('gives back what was not begun, without counting a try', async () => {
        const claimed = await claim(store, SLOT);
        const dueAt = SLOT + 700;
        await store.outbox.giveBack(claimed.map((one) => ({ claim: one, dueAt })));
        await store.outbox.giveBack([]);
        expect(await claim(other, dueAt - 1)).toEqual([]);
        expect(await claim(other, dueAt)).toMatchObject([{ state: 'pending', tries: 0, dueAt }]);
      });

      test('counts stories as shown once the message is sent, not before', async () => {
        const [held] = await claim(store, SLOT);
        if (held === undefined) throw new Error('nothing claimed');
        const body = {
          articles: [{ id: 'one.txt', stamp: 'f1' }],
          passages: [{ article: 'one.txt', text: 'Ships came.' }],
        };
        const shows = [{ story: 'one.txt', fingerprint: 'f1', body }];
        await store.outbox.begin(held, { now: SLOT, leaseMs: LEASE, shows });
        expect(await store.shown.of(CHANNEL, one.briefing)).toEqual([]);
        await store.outbox.end(held, { state: 'sent', messageId: 'm' }, SLOT + 7);
        expect(await other.shown.of(CHANNEL, one.briefing)).toEqual(shows);
        expect(await other.shown.lastAt(CHANNEL, one.briefing)).toBe(SLOT + 7);
        expect(await store.shown.of({ ...CHANNEL, channel: 'C2' }, one.briefing)).toEqual([]);

        await store.planning.add(newDelivery(one, { slot: SLOT + 1, dueAt: SLOT + 1 }));
        const [next] = await claim(store, SLOT + 1);
        if (next === undefined) throw new Error('nothing claimed');
        const again = [{ story: 'one.txt', fingerprint: 'f2' }];
        await store.outbox.begin(next, { now: SLOT, leaseMs: LEASE, shows: again });
        await store.outbox.end(next, { state: 'sent', messageId: 'n' }, SLOT + 9);
        expect(await store.shown.of(CHANNEL, one.briefing)).toEqual([
          { story: 'one.txt', fingerprint: 'f2', body: null },
        ]);
        expect(await store.shown.prune(SLOT + 10)).toBe(1);
      });

      test('ends although it names a story twice', async () => {
        const [held] = await claim(store, SLOT);
        if (held === undefined) throw new Error('nothing claimed');
        const shows = ['f1', 'f2'].map((fingerprint) => ({ story: 'one.txt', fingerprint }));
        await store.outbox.begin(held, { now: SLOT, leaseMs: LEASE, shows });
        expect(await store.outbox.end(held, { state: 'sent', messageId: 'm' }, SLOT)).toBe(true);
        expect(await store.shown.of(CHANNEL, one.briefing)).toMatchObject([{ fingerprint: 'f2' }]);
      });
    });

    describe('a refusal', () => {
      const refusal = { reason: 'Archived.', remedy: 'Open it.' };
      const elsewhere = { ...CHANNEL, channel: 'C2' };
      async function refuse(scope: 'channel' | 'workspace') {
        const one = subscription('a');
        await store.subscriptions.add(one);
        await store.subscriptions.add(subscription('b'));
        await store.subscriptions.add(subscription('c', { channel: elsewhere, createdBy: 'U2' }));
        await store.planning.add(newDelivery(one));
        const [held] = await claim(store, SLOT);
        if (held === undefined) throw new Error('nothing claimed');
        return store.refusals.refuse(held, { scope, ...refusal }, SLOT + 1);
      }

      test('of a channel pauses its subscriptions and tells the person once', async () => {
        const paused = await refuse('channel');
        expect(paused?.map(({ id }) => id).toSorted()).toEqual(['a', 'b']);
        const pause = { kind: 'trouble', ...refusal };
        expect(await store.subscriptions.get('b')).toMatchObject({ pause, nextAt: null });
        expect(await store.subscriptions.get('c')).toMatchObject({ pause: null, nextAt: SLOT });
        expect(await claim(store, SLOT + 1)).toMatchObject([{ kind: 'alert' }]);
        expect(await store.deliveries.recent(5)).toMatchObject([
          { state: 'failed', reason: 'Archived.', subscription: 'a' },
        ]);
      });

      test('of a workspace reaches every channel and every person', async () => {
        expect(await refuse('workspace')).toHaveLength(3);
        expect(await claim(store, SLOT + 1)).toHaveLength(2);
      });
    });

    describe('the log of deliveries', () => {
      const one = subscription('a');
      async function ended(slot: number, state: 'sent' | 'missed') {
        await store.planning.add(newDelivery(one, { slot, dueAt: slot }));
        const [held] = await claim(store, slot);
        if (held === undefined) throw new Error('nothing claimed');
        const end = state === 'sent' ? { state, messageId: 'm' } : { state, reason: 'late' };
        await store.outbox.end(held, end, slot + 1);
      }

      test('counts the slots that were missed since something was sent', async () => {
        await ended(SLOT, 'missed');
        await ended(SLOT + 10, 'sent');
        expect(await store.deliveries.unsent('a', SLOT + 100)).toBe(0);
        await ended(SLOT + 20, 'missed');
        await ended(SLOT + 30, 'missed');
        expect(await store.deliveries.unsent('a', SLOT + 100)).toBe(2);
        expect(await store.deliveries.unsent('a', SLOT + 30)).toBe(1);
        expect(await store.deliveries.unsent('b', SLOT + 100)).toBe(0);
        await store.planning.add(newDelivery(one, { slot: SLOT + 40 }));
        expect(await store.deliveries.waiting(5)).toMatchObject([{ slot: SLOT + 40 }]);
        expect(await store.deliveries.count()).toEqual(
          new Map([
            ['missed', 3],
            ['pending', 1],
            ['sent', 1],
          ]),
        );
      });

      test('knows the last digest that told a story, and in which zone its slot was', async () => {
        const story = [{ story: 'one.txt', fingerprint: 'f' }];
        const { zone } = one.when;
        async function sent(slot: number, shows: typeof story, inThread = false) {
          await store.planning.add(newDelivery(one, { slot, zone, dueAt: slot }));
          const thread = inThread ? { name: 'n', parts: [{ message: 'm', shows: story }] } : null;
          const [held] = await claim(store, slot);
          if (held === undefined) throw new Error('nothing claimed');
          await store.outbox.begin(held, { now: slot, leaseMs: LEASE, shows, thread });
          await store.outbox.end(held, { state: 'sent', messageId: 'm' }, slot);
        }
        const last = () => other.deliveries.lastDigest('a');
        expect(await last()).toBeNull();
        await sent(SLOT, story);
        expect(await last()).toEqual({ slot: SLOT, zone });
        expect(await other.deliveries.lastDigest('b')).toBeNull();
        await sent(SLOT + 10, []);
        await ended(SLOT + 20, 'missed');
        expect(await last()).toEqual({ slot: SLOT, zone });
        await sent(SLOT + 30, [], true);
        expect(await last()).toEqual({ slot: SLOT, zone });
        const [part] = await claim(store, SLOT + 30);
        if (part === undefined) throw new Error('nothing claimed');
        await store.outbox.end(part, { state: 'sent', messageId: 'p' }, SLOT + 31);
        expect(await last()).toEqual({ slot: SLOT + 30, zone });
        await store.planning.add(newDelivery(one, { slot: SLOT + 40 }));
        expect(await last()).toEqual({ slot: SLOT + 30, zone });
        await store.planning.add(newDelivery(one, { slot: SLOT + 50, kind: 'now' }));
        expect(await last()).toEqual({ slot: SLOT + 30, zone });
      });

      test('shows the newest first and forgets the oldest', async () => {
        await ended(SLOT, 'missed');
        await ended(SLOT + 10, 'sent');
        expect((await store.deliveries.of(['a'], 1)).map(({ slot }) => slot)).toEqual([SLOT + 10]);
        expect(await store.deliveries.of([], 5)).toEqual([]);
        expect(await store.deliveries.recent(5)).toHaveLength(2);
        expect(await store.deliveries.prune(SLOT + 5, 100)).toBe(1);
        expect(await store.deliveries.recent(5)).toMatchObject([{ state: 'sent', messageId: 'm' }]);
      });
    });

    test('gives the permits of a rate limit away one after the other', async () => {
      expect(await take(store, SLOT, 5)).toEqual({ from: SLOT, granted: 5 });
      expect(await take(other, SLOT, 5)).toEqual({ from: SLOT + 100, granted: 5 });
      expect(await take(store, SLOT + 150, 1)).toEqual({ from: SLOT + 200, granted: 1 });
      expect(await take(store, SLOT + 1000, 1)).toEqual({ from: SLOT + 1000, granted: 1 });
    });

    test('gives no permits further ahead than is asked for, and knows other limits', async () => {
      expect(await take(store, SLOT, 500)).toEqual({ from: SLOT, granted: 101 });
      expect(await take(other, SLOT, 10)).toEqual({ from: SLOT + 2020, granted: 0 });
      const slack = { now: SLOT, count: 1, everyMs: 300, withinMs: 2000 };
      expect(await store.pace.take('slack T1', slack)).toEqual({ from: SLOT, granted: 1 });
    });

    test('forgets permits of a clock that was set back', async () => {
      await take(store, SLOT + 86_400_000, 5);
      expect(await take(store, SLOT, 1)).toEqual({ from: SLOT, granted: 1 });
    });

    test('gives each permit to one of two processes', async () => {
      const takes = Array.from({ length: 20 }, (_, at) =>
        take(at % 2 === 0 ? store : other, SLOT, 1),
      );
      const from = (await Promise.all(takes)).map((permits) => permits.from);
      expect(new Set(from).size).toBe(20);
    });

    describe('a topic', () => {
      test('that several change at the same moment keeps what each of them did', async () => {
        const where = { platform: 'slack', workspace: 'T1' } as const;
        await store.topics.add(topic('port', { title: 'Port' }));
        const urls = Array.from({ length: 8 }, (_, at) => `https://www.example.org/${at}`);
        const source = { kind: 'feed', links: null, publisher: null } as const;
        await Promise.all(
          urls.map((url, at) =>
            (at % 2 === 0 ? store : other).topics.change(where, 'port', ({ sources }) => ({
              sources: [...sources, { ...source, url }],
            })),
          ),
        );
        const kept = await store.topics.get(where, 'port');
        expect(kept?.sources.map(({ url }) => url).toSorted()).toEqual(urls);
      });

      describe('that gets another name', () => {
        const where = { platform: 'slack', workspace: 'T1' } as const;
        const shows = [{ story: 'one.txt', fingerprint: 'f1', body: null }];
        const make = (slug: string) => store.topics.add(topic(slug));
        const subscribe = async (id: string, briefing: string) => {
          const made = subscription(id, { briefing });
          await store.subscriptions.add(made);
          await store.planning.add(newDelivery(made));
          return made;
        };
        const begin = async () => {
          const [held] = await claim(store, SLOT);
          if (held === undefined) throw new Error('nothing claimed');
          await store.outbox.begin(held, { now: SLOT, leaseMs: LEASE, shows });
          return held;
        };
        const sendOne = async () =>
          store.outbox.end(await begin(), { state: 'sent', messageId: 'm' }, SLOT);

        test('takes it from one that is gone, with the subscriptions and what they showed', async () => {
          await make('port');
          await subscribe('a', 'port');
          await sendOne();
          await make('quay');
          const quay = await subscribe('b', 'quay');
          await sendOne();
          await store.topics.remove(where, 'quay');
          expect(await store.topics.rename(where, 'port', { slug: 'quay', title: 'Quay' })).toBe(
            true,
          );
          expect(await store.subscriptions.inChannel(CHANNEL)).toMatchObject([
            { id: 'a', briefing: 'quay' },
          ]);
          expect(await store.subscriptions.get(quay.id)).toBeNull();
          expect(await store.shown.of(CHANNEL, 'quay')).toEqual(shows);
        });

        test('leaves what other channels were shown under that name', async () => {
          await make('port');
          const elsewhere = { ...CHANNEL, channel: 'C2' };
          const there = subscription('b', { briefing: 'quay', channel: elsewhere });
          await store.subscriptions.add(there);
          await store.planning.add(newDelivery(there));
          await sendOne();
          await subscribe('a', 'port');
          await sendOne();
          await store.topics.rename(where, 'port', { slug: 'quay', title: 'Quay' });
          expect(await store.shown.of(elsewhere, 'quay')).toEqual(shows);
          expect(await store.subscriptions.inChannel(elsewhere)).toHaveLength(1);
        });

        test('while a digest of it is on its way knows afterwards what that showed', async () => {
          await make('port');
          await subscribe('a', 'port');
          const held = await begin();
          await store.topics.rename(where, 'port', { slug: 'quay', title: 'Quay' });
          await store.outbox.end(held, { state: 'sent', messageId: 'm' }, SLOT);
          expect(await store.shown.of(CHANNEL, 'quay')).toEqual(shows);
        });
      });
    });

    describe('an allowance', () => {
      const hour = { most: 3, withinMs: 3_600_000 };

      test('is given to each by itself, and is free again bit by bit', async () => {
        const { allowances } = store;
        expect(await allowances.take('ana', { ...hour, number: 2, now: 1000 })).toBeNull();
        expect(await allowances.take('ana', { ...hour, number: 2, now: 61_000 })).toBe(3_540_000);
        expect(await allowances.take('ana', { ...hour, number: 1, now: 61_000 })).toBeNull();
        expect(await allowances.take('tom', { ...hour, number: 3, now: 61_000 })).toBeNull();
        expect(await allowances.take('ana', { ...hour, number: 2, now: 3_601_000 })).toBeNull();
        expect(await allowances.take('ana', { ...hour, number: 1, now: 3_601_000 })).toBe(60_000);
      });

      test('forgets who took nothing lately, and what a clock that was set back took', async () => {
        const { allowances } = store;
        await allowances.take('ana', { ...hour, number: 3, now: 9_000_000 });
        expect(await allowances.take('ana', { ...hour, number: 3, now: 1000 })).toBeNull();
        await allowances.prune(2000);
        expect(await allowances.take('ana', { ...hour, number: 3, now: 1500 })).toBeNull();
      });

      test('is one for two processes', async () => {
        const takes = Array.from({ length: 10 }, (_, at) =>
          (at % 2 === 0 ? store : other).allowances.take('ana', { ...hour, number: 1, now: 1000 }),
        );
        const waits = await Promise.all(takes);
        expect(waits.filter((wait) => wait === null)).toHaveLength(3);
      });
    });

    test('keeps installations by their id', async () => {
      await store.installations.save('slack T1', '{"token":1}', SLOT);
      await store.installations.save('slack T1', '{"token":2}', SLOT + 1);
      expect(await other.installations.find('slack T1')).toBe('{"token":2}');
      await other.installations.remove('slack T1');
      expect(await store.installations.find('slack T1')).toBeNull();
    });

    test('keeps receipts by their key and forgets the oldest', async () => {
      await store.receipts.save('key-1', '1.1', SLOT);
      await store.receipts.save('key-2', '2.1', SLOT + 1);
      await store.receipts.save('key-2', '2.2', SLOT + 2);
      await store.receipts.save('key-3', '3.1', SLOT + 3);
      expect(await other.receipts.find('key-2')).toBe('2.2');
      expect(await other.receipts.find('key-4')).toBeNull();
      expect(await other.receipts.prune(SLOT + 3, 1)).toBe(1);
      expect(await store.receipts.find('key-1')).toBeNull();
      expect(await store.receipts.find('key-2')).toBe('2.2');
      expect(await other.receipts.prune(SLOT + 3, 10)).toBe(1);
      expect(await store.receipts.find('key-3')).toBe('3.1');
    });

    test('keeps the messages of the local chat in order', async () => {
      const at = new Date(SLOT).toISOString();
      const append = (channel: string, key: string | null, body: string) =>
        store.messages.append({ channel, key, at, body });
      const first = await append('general', null, '{"text":"one"}');
      const second = await append(
        'general',
        'key-2',
        '"two \u0000 🇰🇷 \\u0000"'.replace('\u0000', ''),
      );
      await append('random', 'key-2', '3');
      expect(second).toBeGreaterThan(first);
      expect(ids(await store.messages.before('general', null, 10))).toEqual([first, second]);
      expect(ids(await store.messages.before('general', null, 1))).toEqual([second]);
      expect(ids(await store.messages.before('general', second, 10))).toEqual([first]);
      expect(ids(await store.messages.after('general', first, 10))).toEqual([second]);
      expect(await store.messages.find('general', 'key-2', at)).toBe(second);
      expect(await store.messages.find('general', 'key-1', at)).toBeNull();
      const later = new Date(SLOT + 1).toISOString();
      expect(await store.messages.find('general', 'key-2', later)).toBeNull();
    });

    describe('results', () => {
      const DAY = 86_400_000;
      const found = async (keys: readonly string[], at = SLOT) =>
        Object.fromEntries(await other.results.get(keys, at));

      test('come back by their keys, the last that was put', async () => {
        await store.results.put([{ key: 'b', body: '"\\u0000 🌉"' }], SLOT);
        await store.results.put(
          [
            { key: 'b', body: '"two"' },
            { key: 'a', body: '1' },
          ],
          SLOT,
        );
        expect(await found(['a', 'b', 'c'])).toEqual({ a: '1', b: '"two"' });
        expect(await found([])).toEqual({});
      });

      test('are forgotten when nobody used them for long', async () => {
        await store.results.put([{ key: 'used', body: '1' }], SLOT);
        await store.results.put([{ key: 'left', body: '2' }], SLOT);
        await other.results.get(['used'], SLOT + 2 * DAY);
        await store.results.prune(SLOT + DAY);
        expect(await found(['used', 'left'], SLOT + 2 * DAY)).toEqual({ used: '1' });
      });

      test('are bounded in number and in size, and those used longest ago go first', async () => {
        const keys = Array.from({ length: 30 }, (_, at) => `k${String(at).padStart(2, '0')}`);
        for (const [at, key] of keys.entries()) {
          await store.results.put([{ key, body: 'x'.repeat(10) }], SLOT + at);
        }
        await store.results.trim({ rows: 20, size: 1000 });
        expect(Object.keys(await found(keys)).toSorted()).toEqual(keys.slice(10));
        await store.results.trim({ rows: 20, size: 50 });
        expect(Object.keys(await found(keys)).toSorted()).toEqual(keys.slice(25));
      });

      test('are put by two processes at once', async () => {
        const some = Array.from({ length: 20 }, (_, at) => ({ key: `k${at}`, body: `${at}` }));
        await Promise.all([
          store.results.put(some, SLOT),
          other.results.put(some.toReversed(), SLOT),
        ]);
        expect(Object.keys(await found(some.map(({ key }) => key)))).toHaveLength(20);
      });
    });

    test('says what time it is', async () => {
      expect(Math.abs((await store.now()) - Date.now())).toBeLessThan(5000);
    });

    test('takes two hundred writes at once', async () => {
      const adds = Array.from({ length: 200 }, (_, at) =>
        (at % 2 === 0 ? store : other).subscriptions.add(subscription(`w${at}`)),
      );
      expect((await Promise.all(adds)).every(Boolean)).toBe(true);
      expect(await store.subscriptions.count()).toEqual({ active: 200, paused: 0 });
    });
  });
}
