import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Right } from '../../../src/chat/chat.ts';
import { MOST_IN_CHANNEL } from '../../../src/bot/subscriptions/subscribe.ts';
import { plain } from '../reading-bot.ts';
import { subscription } from '../../store/sample.ts';
import { BRIDGE, createTown, DAY, HOUR, TUESDAY_SIX, type Town } from './town.ts';

const SEOUL = {
  person: { id: 'U1', locale: 'en', timeZone: 'Asia/Seoul' },
} as const;
const READER = {
  person: { id: 'U2', locale: 'en', timeZone: null },
  mayManage: async (): Promise<Right> => 'no',
} as const;

describe('about subscriptions, the bot', () => {
  let town: Town;
  beforeEach(async () => {
    town = await createTown();
    town.write('harbour-news', 'bridge.txt', BRIDGE);
    town.write('harbour-news', 'briefing.yaml', 'title: Harbour news\n');
    town.write('weather', 'bridge.txt', BRIDGE);
  });
  afterEach(() => town.close());

  test('repeats what it understood with the next run in local time and UTC', async () => {
    const reply = await town.reply('subscribe harbour-news 8:30 pm mon,thu Seoul');
    expect(reply.audience).toBe('channel');
    expect(reply.actions.map(({ command }) => command)).toEqual([
      'send harbour-news',
      'unsubscribe harbour-news',
    ]);
    const text = await town.ask('subscriptions');
    expect(text).toContain('mon,thu 20:30 Asia/Seoul');
    expect(text).toContain('next Thu 26 Nov, 20:30 (Asia/Seoul)');
    const parts = JSON.stringify(reply.parts);
    expect(parts).toContain('Thu 26 Nov, 20:30 (Asia/Seoul), which is Thu 26 Nov, 11:30 UTC');
  });

  test('takes weekdays at eight in the zone of the person, who may say more', async () => {
    await town.ask('subscribe harbour-news', SEOUL);
    await town.ask('subscribe weather');
    const text = await town.ask('subscriptions');
    expect(text).toContain('weekdays 08:00 Asia/Seoul');
    expect(text).toContain('weekdays 08:00 UTC');
  });

  test('finds the briefing by a title of several words, before the time', async () => {
    expect(await town.ask('subscribe Harbour news mondays 9am Oslo')).toContain(
      'This channel now gets “Harbour news”: mon 09:00 Europe/Oslo',
    );
    expect(await town.ask('change harbour news 10am')).toContain('mon 10:00 Europe/Oslo');
    expect(await town.ask('subscribe The old mill news 8am')).toContain('“The old mill news”');
  });

  test('ends, pauses and resumes everything at once, and can take that back', async () => {
    expect(await town.ask('unsubscribe all')).toContain('This channel gets nothing yet');
    await town.ask('subscribe harbour-news mon 9am Oslo');
    await town.ask('subscribe weather');
    const paused = await town.reply('pause all');
    expect(paused.actions.map(({ command }) => command)).toEqual(['resume all']);
    expect(await town.store.subscriptions.count()).toEqual({ active: 0, paused: 2 });
    expect(await town.ask('resume everything')).toMatch(/“Harbour news” is sent[^]*“weather” is/);
    expect(await town.store.subscriptions.count()).toEqual({ active: 2, paused: 0 });
    const ended = await town.reply('Unsubscribe ALL');
    expect(JSON.stringify(ended.parts)).toMatch(/“Harbour news” any more[^]*“weather” any more/);
    expect(ended.actions.map(({ command }) => command)).toEqual([
      'subscribe harbour-news mon 09:00 Europe/Oslo',
      'subscribe weather weekdays 08:00 UTC',
    ]);
    expect(await town.store.subscriptions.count()).toEqual({ active: 0, paused: 0 });
  });

  test('leaves to who may not manage the channel what others set up, also of all', async () => {
    await town.ask('subscribe harbour-news');
    expect(await town.ask('unsubscribe all', READER)).toContain('Only');
    expect(await town.store.subscriptions.count()).toEqual({ active: 1, paused: 0 });
  });

  test('takes “all” for the briefing of that name where there is one', async () => {
    town.write('all', 'bridge.txt', BRIDGE);
    await town.ask('subscribe harbour-news');
    expect(await town.ask('unsubscribe all')).toContain('does not get “all”');
    expect(await town.store.subscriptions.count()).toEqual({ active: 1, paused: 0 });
  });

  test('keeps the answer private where nobody else reads', async () => {
    const reply = await town.reply('subscribe weather', { direct: true });
    expect(reply.audience).toBe('private');
  });

  test('lets only those change anything who may manage the channel', async () => {
    await town.ask('subscribe harbour-news');
    for (const verb of ['subscribe', 'change', 'unsubscribe', 'pause', 'resume', 'send now']) {
      expect(await town.ask(`${verb} harbour-news`, READER)).toContain(
        'Only whoever runs this bot',
      );
    }
    expect(await town.ask('subscriptions', READER)).toContain('harbour-news');
    expect(await town.ask('status', READER)).toContain('harbour-news');
    expect(await town.store.subscriptions.count()).toEqual({ active: 1, paused: 0 });
  });

  test.each([
    ['unknown', 'does not tell me just now'],
    ['ungranted', 'users:read'],
    ['no', 'Only whoever runs this bot'],
  ] as const)(
    'with the right %s whoever set it up may change it, and nobody else',
    async (right, why) => {
      await town.ask('subscribe harbour-news');
      const doubtful = { mayManage: async (): Promise<Right> => right };
      expect(await town.ask('pause harbour-news', { ...READER, ...doubtful })).toContain(why);
      expect(await town.ask('subscribe weather', doubtful)).toContain(why);
      expect(await town.ask('subscribe', doubtful)).toContain(why);
      expect(await town.ask('pause harbour-news', doubtful)).toContain('Paused');
    },
  );

  test('asks again for a right that is not known, with the very same command', async () => {
    const doubtful = { mayManage: async (): Promise<Right> => 'unknown' };
    const reply = await town.reply('subscribe weather mon 8am Seoul', doubtful);
    expect(reply.actions.map(({ command }) => command)).toEqual([
      'subscribe weather mon 8am Seoul',
    ]);
  });

  test('says that the channel has it already, and offers the change', async () => {
    await town.ask('subscribe harbour-news 8am');
    expect(await town.ask('subscribe harbour-news 8am')).toContain('Nothing was changed');
    expect(await town.ask('subscribe harbour-news')).toContain('Nothing was changed');
    const other = await town.reply('subscribe harbour-news 9am daily Paris');
    expect(other.actions.map(({ command }) => command)).toEqual([
      'change harbour-news daily 09:00 Europe/Paris',
    ]);
    const time = await town.reply('subscribe harbour-news 9am');
    expect(time.actions[0]?.command).toBe('change harbour-news weekdays 09:00 UTC');
    const except = await town.reply('subscribe harbour-news except sunday');
    expect(except.actions[0]?.command).toBe(
      'change harbour-news mon,tue,wed,thu,fri,sat 08:00 UTC',
    );
    await town.reply(other.actions[0]?.command ?? '');
    expect(await town.ask('subscriptions')).toContain('daily 09:00 Europe/Paris');
  });

  test('changes what is said and keeps the rest', async () => {
    await town.ask('subscribe harbour-news mon 9am Seoul');
    expect(await town.ask('change harbour-news 10am')).toContain('mon 10:00 Asia/Seoul');
    expect(await town.ask('change harbour-news quiet')).toContain('mon 10:00 Asia/Seoul quiet');
    expect(await town.ask('change harbour-news always weekends')).toContain(
      'weekends 10:00 Asia/Seoul.',
    );
    expect(await town.ask('change harbour-news not sundays')).toContain('sat 10:00 Asia/Seoul');
    expect(await town.ask('change harbour-news not saturdays')).toContain(
      'mon,tue,wed,thu,fri,sun 10:00 Asia/Seoul',
    );
    expect(await town.ask('change harbour-news')).toContain('Add what should be different');
    expect(await town.ask('change weather 9am')).toContain('does not get');
  });

  test('offers what comes nearest to nonsense', async () => {
    const zone = await town.reply('subscribe harbour-news 8am Soul');
    expect(zone.actions.map(({ command }) => command)).toEqual([
      'subscribe harbour-news 8am Asia/Seoul',
    ]);
    const topic = await town.reply('subscribe harbor-news 8am');
    expect(topic.actions.map(({ command }) => command)).toEqual(['subscribe harbour-news 8am']);
    expect(await town.ask('subscribe harbour-news 25:00')).toContain('not a time of day');
    expect(await town.ask('subscribe harbour-news 8am EST')).toContain('EST');
    expect(await town.ask('subscribe')).toContain('Which briefing?');
    expect(await town.ask('unsubscribe nothing-like-it')).toContain('no briefing called');
    expect(await town.store.subscriptions.count()).toEqual({ active: 0, paused: 0 });
  });

  test('asks which briefing where only a time is said, and keeps the time', async () => {
    const reply = await town.reply('subscribe weekdays 7am Lima');
    expect(plain(reply)).toContain('Which briefing?');
    expect(reply.actions[0]?.command).toMatch(/^subscribe \S+ weekdays 7am Lima$/);
  });

  test('offers with the zone that was meant all that was typed beside it', async () => {
    const { actions } = await town.reply('subscribe harbour-news weekdays 8am PST quiet headlines');
    expect(actions.map(({ command }) => command)).toEqual([
      'subscribe harbour-news weekdays 8am America/Los_Angeles quiet headlines',
    ]);
  });

  test('understands small words around the topic', async () => {
    await town.ask('subscribe harbour-news 8am');
    expect(await town.ask('send harbour-news now')).toContain('on its way');
    expect(await town.ask('change harbour-news to 9am')).toContain('weekdays 09:00');
    expect(await town.ask('unsubscribe from harbour-news please')).toContain('any more');
  });

  test.each(['until monday', 'for two weeks', 'till 3 Jan'])(
    'says that a pause has no end where it is to last %s, and offers it',
    async (end) => {
      await town.ask('subscribe harbour-news 8am');
      const reply = await town.reply(`pause harbour-news ${end}`);
      expect(plain(reply)).toContain('until somebody resumes it');
      expect(reply.actions.map(({ command }) => command)).toEqual(['pause harbour-news']);
      expect(await town.store.subscriptions.count()).toEqual({ active: 1, paused: 0 });
    },
  );

  test.each(['unsubscribe', 'pause', 'resume', 'change', 'send'])(
    'asks which one behind “%s” alone, and offers nothing else',
    async (verb) => {
      expect(await town.ask(verb)).toContain('This channel gets nothing yet');
      await town.ask('subscribe harbour-news 8am');
      const { actions } = await town.reply(verb);
      expect(actions.map(({ command }) => command)).toEqual([`${verb} harbour-news`]);
      expect(await town.ask(verb)).toContain(`/briefing ${verb} harbour-news`);
    },
  );

  test('ends, pauses and resumes', async () => {
    await town.ask('subscribe harbour-news 8am');
    expect(await town.ask('pause harbour-news')).toContain('Paused');
    expect(await town.ask('pause harbour-news')).toContain('paused already');
    expect(await town.ask('subscriptions')).toContain('· paused');
    await town.at(TUESDAY_SIX + 3 * HOUR);
    expect(town.read()).toEqual([]);
    expect(await town.ask('resume harbour-news')).toContain('Wed 25 Nov, 08:00 UTC');
    expect(await town.ask('resume harbour-news')).toContain('is not paused');
    expect(await town.ask('unsubscribe harbour news')).toContain('any more');
    expect(await town.ask('subscriptions')).toContain('gets nothing yet');
  });

  test('sends at once when asked, once within a minute', async () => {
    await town.ask('subscribe harbour-news 8am');
    const [first, second] = [
      await town.ask('send now harbour-news'),
      await town.ask('send harbour-news'),
    ];
    await town.idle();
    expect(first).toContain('on its way');
    expect(second).toContain('not sent twice');
    expect(town.read()).toHaveLength(1);
    expect(await town.ask('status')).toContain('digest asked for at once: sent');
  });

  test('refuses more subscriptions than anybody can read', async () => {
    const channel = { platform: 'local', workspace: 'w', channel: 'general' } as const;
    for (let at = 0; at < MOST_IN_CHANNEL; at += 1) {
      await town.store.subscriptions.add(subscription(`x${at}`, { channel }));
    }
    expect(await town.ask('subscribe harbour-news')).toContain(`${MOST_IN_CHANNEL} subscriptions`);
    const list = await town.reply('subscriptions');
    expect(JSON.stringify(list.parts)).toContain('and 30 more');
  });

  test('says why something was not sent', async () => {
    await town.ask('subscribe harbour-news daily 8am');
    town.refuse({ kind: 'delayed', retryAfterMs: HOUR, reason: 'Discord asks to wait.' });
    await town.at(TUESDAY_SIX + 2 * HOUR);
    expect(await town.ask('status')).toContain(
      'not sent yet after 1 try: Discord asks to wait. Next try Tue 24 Nov, 09:00 UTC.',
    );
    await town.at(TUESDAY_SIX + 2 * DAY);
    town.refuse({ kind: 'refused', scope: 'channel', reason: 'Archived.', remedy: 'Open it.' });
    await town.at(TUESDAY_SIX + 2 * DAY + 2 * HOUR);
    const status = await town.ask('status');
    expect(status).toContain('failed: Archived.');
    expect(status).toContain('paused: Archived. Open it.');
  });

  test('gives no button a command that is too long for one', async () => {
    const slug = 'a-topic-with-a-name-that-goes-on-and-on-until-sixty-four-letters';
    town.write(slug, 'bridge.txt', BRIDGE);
    await town.ask(`subscribe ${slug} mon,tue,wed,thu 8am Buenos Aires`);
    const replies = await Promise.all([
      town.reply(`subscribe ${slug} mon,tue,wed,thu 9am America/Argentina/ComodRivadavia`),
      town.reply(`unsubscribe ${slug}`),
      town.reply('subscriptions'),
    ]);
    const commands = replies.flatMap(({ actions }) => actions.map(({ command }) => command));
    expect(Math.max(...commands.map((command) => command.length))).toBeLessThanOrEqual(90);
  });
});
