import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createForgetWorkspace } from '../../../src/bot/subscriptions/forget-workspace.ts';
import { createResumeWorkspace } from '../../../src/bot/subscriptions/resume-workspace.ts';
import { createHome } from '../../../src/bot/subscriptions/overview.ts';
import { readStatus } from '../../../src/bot/status/read-status.ts';
import { createLog } from '../../../src/log.ts';
import { plain } from '../reading-bot.ts';
import { BRIDGE, createTown, DAY, HOUR, TUESDAY_SIX, type Town } from './town.ts';

const log = createLog({ level: 'silent', to: process.stderr });
const PERSON = { id: 'U1', locale: 'en', timeZone: null };

describe('for whoever looks after the bot', () => {
  let town: Town;
  beforeEach(async () => {
    town = await createTown();
    town.write('harbour', 'bridge.txt', BRIDGE);
    await town.ask('subscribe harbour daily 8am');
  });
  afterEach(() => town.close());

  test('the overview has all briefings and what each channel gets', async () => {
    const home = createHome({ store: town.store, library: town.library, log });
    const text = plain(await home(PERSON, 'local', 'w'));
    expect(text).toContain('harbour');
    expect(text).toContain('#general: ');
    expect(text).toContain('next Tue 24 Nov, 08:00 (UTC)');
    expect(plain(await home(PERSON, 'slack', 'w'))).toContain('No channel gets a digest yet.');
  });

  test('the overview of a large workspace says how many more there are', async () => {
    for (let at = 0; at < 40; at += 1) {
      const channel = { platform: 'local', workspace: 'w', channel: `c${at}` } as const;
      await town.ask('subscribe harbour daily 8am', { channel });
    }
    const home = createHome({ store: town.store, library: town.library, log });
    expect(plain(await home(PERSON, 'local', 'w'))).toContain('and 16 more');
  });

  test('a workspace that has the bot again gets again what it got, and what somebody paused stays so', async () => {
    const { store } = town;
    town.write('weather', 'bridge.txt', BRIDGE);
    await town.ask('subscribe weather daily 8am');
    await town.ask('pause weather');
    await createForgetWorkspace({ store, log })('local', 'w');
    const added = createResumeWorkspace({ store, log });
    await added('slack', 'w');
    expect(await store.subscriptions.count()).toEqual({ active: 0, paused: 2 });
    await added('local', 'w');
    await added('local', 'w');
    expect(await store.subscriptions.count()).toEqual({ active: 1, paused: 1 });
    await town.at(TUESDAY_SIX + 2 * HOUR);
    expect(town.read()).toHaveLength(1);
  });

  test('a workspace that removed the bot pauses, and can be resumed', async () => {
    await createForgetWorkspace({ store: town.store, log })('local', 'w');
    await town.at(TUESDAY_SIX + 3 * HOUR);
    expect(town.read()).toEqual([]);
    expect(await town.ask('subscriptions')).toContain('paused: The bot was removed');
    await town.ask('resume harbour');
    await town.at(TUESDAY_SIX + DAY + 2 * HOUR);
    expect(town.read()).toHaveLength(1);
  });

  test('the status has next runs, last results, and failures with reasons', async () => {
    const { store, library } = town;
    const status = () => readStatus({ store, library, chats: [] });
    expect((await status()).subscriptions).toEqual([
      {
        platform: 'local',
        channel: '#general',
        topic: 'harbour',
        when: 'daily 08:00 UTC',
        paused: null,
        next: '2026-11-24T08:00:00.000Z',
        last: null,
      },
    ]);
    await town.at(TUESDAY_SIX + 2 * HOUR);
    town.refuse({ kind: 'refused', scope: 'channel', reason: 'Archived.', remedy: 'Open it.' });
    await town.at(TUESDAY_SIX + DAY + 2 * HOUR);
    const { subscriptions, deliveries } = await status();
    expect(subscriptions).toMatchObject([
      { paused: 'paused: Archived. Open it.', next: null, last: '2026-11-24T08:00:00.000Z' },
    ]);
    expect(deliveries.map(({ state, detail }) => `${state} ${detail ?? ''}`)).toEqual(
      expect.arrayContaining(['failed Archived.', 'sent ']),
    );
  });
});
