import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readStatus } from '../../../src/bot/status/read-status.ts';
import type { Briefing } from '../../../src/briefings/briefing.ts';
import { openStore } from '../../../src/store/open-store.ts';
import type { Store } from '../../../src/store/store.ts';
import { newDelivery, SLOT, subscription } from '../../store/sample.ts';
import { ARTICLE } from '../../chat/local/sample.ts';

const BROKEN = {
  where: 'briefings/harbour/briefing.yaml',
  line: 3,
  message: 'summary says "huge".',
  remedy: 'Write short, medium or long.',
};
const CLASH = { ...BROKEN, where: 'briefings/HARBOUR', line: null };
const BRIEFING: Briefing = {
  slug: 'harbour',
  title: 'Harbour bridge',
  description: null,
  sentences: 'medium',
  quotes: 6,
  articles: [ARTICLE],
  unreadable: 0,
  unread: 0,
  sources: [],
  about: [],
  not: [],
  windowMs: 259_200_000,
  folder: 'briefings/harbour',
  problems: [BROKEN],
};
const library = { read: async () => ({ briefings: [BRIEFING], problems: [CLASH, BROKEN] }) };

describe('the status of the bot', () => {
  let store: Store;
  beforeEach(async () => {
    store = await openStore({ kind: 'sqlite', file: ':memory:', clock: () => SLOT });
  });
  afterEach(() => store.close());

  it('names each briefing with its own problems, and the others apart', async () => {
    const { briefings, problems } = await readStatus({ library, store, chats: [] });
    expect(briefings).toEqual([
      { slug: 'harbour', title: 'Harbour bridge', articles: 1, problems: [BROKEN], sources: [] },
    ]);
    expect(problems).toEqual([CLASH]);
  });

  it('tells how each source does, and why one fails', async () => {
    const url = 'https://harbour.example/feed';
    const source = { kind: 'feed', url, links: null, publisher: 'Harbour Post' } as const;
    const wanted = { briefing: 'harbour', sources: [source], windowMs: 1 };
    await store.sources.follow([wanted], SLOT);
    const one = async () => (await readStatus({ library, store, chats: [] })).briefings[0];
    expect((await one())?.sources).toMatchObject([
      { url, title: 'Harbour Post', state: 'new', lastFetch: null, since: null, trouble: null },
    ]);
    const [claimed] = await store.sources.claim({ now: SLOT, leaseMs: 1, limit: 1, except: [] });
    if (claimed === undefined) throw new Error('Nothing is due.');
    const problem = { reason: '403', message: 'No way in.', remedy: 'Ask them.' };
    const state = { ...claimed.state, lastFetchAt: SLOT, failingSince: SLOT, failures: 1, problem };
    await store.keep(claimed, { state, nextAt: SLOT + 60_000, now: SLOT, items: [] });
    const at = new Date(SLOT).toISOString();
    expect((await one())?.sources).toMatchObject([
      { state: 'fails', since: at, lastFetch: at, lastNew: null, trouble: 'No way in. Ask them.' },
    ]);
  });

  it('tells platforms that run, that lost their connection and that are not set up', async () => {
    const chats = [
      { platform: 'slack', health: () => ({ connected: false, detail: 'no answer' }) },
      { platform: 'local', health: () => ({ connected: true, detail: 'listening' }) },
    ] as const;
    expect((await readStatus({ library, store, chats })).chats).toEqual([
      { platform: 'slack', state: 'disconnected', detail: 'no answer' },
      { platform: 'discord', state: 'off', detail: 'not set up' },
      { platform: 'local', state: 'connected', detail: 'listening' },
    ]);
  });

  it('shows subscriptions with next and last runs, and why one is paused', async () => {
    const running = subscription('a', { nextAt: SLOT + 86_400_000 });
    const pause = { kind: 'trouble', reason: 'It left.', remedy: 'Invite it.' } as const;
    await store.subscriptions.add(running);
    await store.subscriptions.add(subscription('b', { nextAt: null, pause }));
    await store.planning.add(newDelivery(running));
    const [claimed] = await store.outbox.claim({ now: SLOT, leaseMs: 1000, limit: 1, except: [] });
    if (claimed === undefined) throw new Error('nothing was due');
    await store.outbox.end(claimed, { state: 'sent', messageId: 'm' }, SLOT + 5000);
    const { subscriptions } = await readStatus({ library, store, chats: [] });
    expect(subscriptions).toEqual([
      {
        platform: 'slack',
        channel: 'C1',
        topic: 'topic-a',
        when: 'weekdays 08:00 Asia/Seoul',
        paused: null,
        next: '2026-11-25T08:00:00.000Z',
        last: '2026-11-24T08:00:05.000Z',
      },
      {
        platform: 'slack',
        channel: 'C1',
        topic: 'topic-b',
        when: 'weekdays 08:00 Asia/Seoul',
        paused: 'paused: It left. Invite it.',
        next: null,
        last: null,
      },
    ]);
  });

  it('shows deliveries that wait, failed and were missed, the newest first', async () => {
    const one = subscription('a', {
      channel: { platform: 'local', workspace: 'local', channel: 'wire' },
    });
    await store.subscriptions.add(one);
    await store.planning.add(newDelivery(one, { slot: SLOT - 1, dueAt: SLOT - 1 }));
    const [claimed] = await store.outbox.claim({ now: SLOT, leaseMs: 1000, limit: 1, except: [] });
    if (claimed === undefined) throw new Error('nothing was due');
    await store.outbox.end(claimed, { state: 'failed', reason: 'No such channel.' }, SLOT);
    await store.planning.add(
      newDelivery(one, { slot: SLOT - 2, dueAt: null, reason: 'The bot was off.' }),
    );
    await store.planning.add(newDelivery(one));
    const { deliveries } = await readStatus({ library, store, chats: [] });
    expect(deliveries).toMatchObject([
      { state: 'waiting', detail: null, channel: '#wire', topic: 'topic-a' },
      { state: 'failed', detail: 'No such channel.' },
      { state: 'missed', detail: 'The bot was off.' },
    ]);
  });
});
