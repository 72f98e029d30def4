import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { renderDiscord } from '../../../src/chat/discord/render/render.ts';
import { storiesIn } from '../../../src/chat/reply.ts';
import {
  BRIDGE,
  createTown,
  DAY,
  FERRY,
  HOUR,
  TUESDAY_SIX,
  type Town,
} from '../subscriptions/town.ts';

const EIGHT = TUESDAY_SIX + 2 * HOUR;

/** What one story says, and no other. */
const SAID: Readonly<Record<string, string>> = {
  North: 'bakers knead dough before dawn and flour covers every street',
  South: 'orchards carry apples again while ladders lean against old walls',
  East: 'museums hang paintings in golden frames that nobody dusts',
  West: 'bees bring honey home although wax melts under summer sun',
  Central: 'glaciers lose ice until stones roll down into green lakes',
};

/** A story that fills what a platform gives. */
const long = (name: string): string => {
  const said = SAID[name] ?? name;
  return [
    // Every mark takes twice its room: it is escaped.
    `${name} line opens ${'*_'.repeat(110)}`,
    `${name} saw how ${said} ${'*_'.repeat(100)} on Monday, where ${said}, people told each other.`,
    ...['Ana Ruiz', 'Tom Berg', 'Mia Holm'].map(
      (who) => `“${`In ${name} ${said}, `.repeat(4)}and I like it,” ${who} said.`,
    ),
  ].join('\n\n');
};

/** With the bridge: five in full, and some in brief. */
const STORIES: readonly string[] = [
  'Bakers of Quellburg walk out\n\nSome nine hundred bakers refused night shifts, their union said.',
  'Apple harvest fails in Linden\n\nLate frost has killed most blossom in the orchards, growers complained.',
  'Museum buys a lost portrait\n\nA painting by Vestra hangs in the gallery again after ninety winters.',
  'Tunnel drill stuck below Karst\n\nEngineers halted the machine when water broke through the rock.',
  'Bees die near Almond\n\nBeekeepers blame a spray that farmers use against beetles.',
  'Lighthouse keeper retires\n\nNobody will climb the stairs of Skerry any more; lamps are automatic.',
];

describe('a channel that is subscribed', () => {
  let town: Town;
  beforeEach(async () => {
    town = await createTown();
    town.write('harbour', 'bridge.txt', BRIDGE);
    await town.ask('subscribe harbour daily 8am');
  });
  afterEach(() => town.close());

  test('gets the digest, for everybody in it, without a button to share it again', async () => {
    await town.at(EIGHT);
    const [post] = town.posts;
    expect(post?.audience).toBe('channel');
    expect(post?.actions.map(({ command }) => command)).toEqual([
      'quotes harbour',
      'sources harbour',
    ]);
    const [text] = town.read();
    expect(text).toContain('Harbour bridge reopens after repairs');
    expect(text).not.toContain('NEW');
    expect(text).toContain('This channel gets it daily 08:00 UTC.');
    expect(text).toContain('/briefing unsubscribe harbour');
  });

  test('gets only what is new or updated afterwards, and is told which', async () => {
    await town.at(EIGHT);
    town.read();
    town.write('harbour', 'ferry.txt', FERRY);
    await town.at(EIGHT + DAY);
    const [second] = town.read();
    expect(second).toContain('NEW');
    expect(second).toContain('Ferry company orders two electric ships');
    expect(second).not.toContain('Harbour bridge');
    expect(second).toContain('1 story as before');
    town.write('harbour', 'bridge.txt', BRIDGE.replace('four months', 'five months'));
    await town.at(EIGHT + 2 * DAY);
    const [third] = town.read();
    expect(third).toContain('UPDATED');
    expect(third).toContain('Harbour bridge');
    expect(third).not.toContain('Ferry');
  });

  test('gets as NEW the next day what Discord’s limits cut off', async () => {
    town.limit((reply) => renderDiscord(reply, 'components').shown);
    const names = ['North', 'South', 'East', 'West'];
    for (const name of names) town.write('lines', `${name}.txt`, long(name));
    await town.ask('subscribe lines daily 8am');
    await town.at(EIGHT);
    const seen = (): string => {
      const digests = town.posts.splice(0).map((one) => renderDiscord(one, 'components').message);
      return JSON.stringify(digests);
    };
    const first = seen();
    const shown = names.filter((name) => first.includes(`${name} line opens`));
    expect(shown.length).toBeGreaterThan(0);
    expect(shown.length).toBeLessThan(names.length);
    await town.at(EIGHT + DAY);
    const second = seen();
    for (const name of names) {
      expect(second.includes(`${name} line opens`)).toBe(!shown.includes(name));
    }
    expect(second).toContain('NEW');
  });

  test('gets as NEW what a platform turned out to cut off', async () => {
    town.write('harbour', 'ferry.txt', FERRY);
    town.cut((reply) => storiesIn(reply).slice(0, 1));
    await town.at(EIGHT);
    town.read();
    await town.at(EIGHT + DAY);
    const [second] = town.read();
    expect(second).toContain('NEW');
    expect(second).toContain('1 story as before');
  });

  test('hears in one line that there is nothing new', async () => {
    await town.at(EIGHT);
    await town.at(EIGHT + DAY);
    expect(town.read()[1]).toContain('Nothing new on “harbour” since Tue 24 Nov, 08:00.');
  });

  test('hears nothing instead when it wants it so, and status says why', async () => {
    await town.ask('change harbour quiet');
    await town.at(EIGHT);
    await town.at(EIGHT + DAY);
    expect(town.read()).toHaveLength(1);
    expect(await town.ask('status')).toContain('nothing sent: Nothing new on “harbour”');
  });

  test('gets everything when somebody asks for it at once', async () => {
    await town.at(EIGHT);
    town.read();
    await town.ask('send harbour');
    await town.idle();
    expect(town.read()[0]).toContain('Harbour bridge reopens');
  });

  test('has nothing counted as shown that was not sent', async () => {
    town.refuse({ kind: 'refused', scope: 'message', reason: 'Too long.', remedy: 'Tell.' });
    await town.at(EIGHT);
    await town.at(EIGHT + DAY);
    expect(town.read()[0]).toContain('Harbour bridge reopens');
  });

  test('gets what does not fit in brief, and not again the next time', async () => {
    for (const [at, text] of STORIES.entries()) town.write('harbour', `n${at}.txt`, text);
    await town.at(EIGHT);
    const [first] = town.read();
    expect(first).toContain('In brief – open one in full with /briefing harbour 6');
    await town.at(EIGHT + DAY);
    expect(town.read()[0]).toContain('Nothing new');
  });

  test('gets a line each where it wants headlines, under the numbers that open them', async () => {
    for (const [at, text] of STORIES.entries()) town.write('harbour', `n${at}.txt`, text);
    expect(await town.ask('change harbour headlines')).toContain('daily 08:00 UTC headlines');
    await town.at(EIGHT);
    const [post] = town.posts;
    expect(post?.parts.filter(({ kind }) => kind === 'story')).toEqual([]);
    const line = /(\d+)\. (Lighthouse keeper retires)/.exec(town.read()[0] ?? '');
    expect(await town.ask(`harbour ${line?.[1]}`)).toContain('Nobody will climb the stairs');
    await town.at(EIGHT + DAY);
    expect(town.read()[0]).toContain('Nothing new');
  });

  test('gets its headlines, and each story in the thread, where it wants that', async () => {
    for (const [at, text] of STORIES.slice(0, 2).entries())
      town.write('harbour', `n${at}.txt`, text);
    expect(await town.ask('change harbour in a thread')).toContain('daily 08:00 UTC thread');
    for (let second = 0; second < 5; second += 1) await town.at(EIGHT + second * 1000);
    const [head, ...stories] = town.posts;
    expect(head?.parts.filter(({ kind }) => kind === 'story')).toEqual([]);
    expect(stories.map(({ parts }) => parts.map(({ kind }) => kind))).toEqual([
      ['story'],
      ['story'],
      ['story'],
    ]);
    const [headlines, ...told] = town.read();
    expect(headlines).toContain('In full in the thread below.');
    for (const title of ['Harbour bridge reopens', 'Bakers of Quellburg', 'Apple harvest']) {
      expect(headlines).toContain(title);
      expect(told.filter((text) => text.includes(title))).toHaveLength(1);
    }
    town.write('harbour', 'bridge.txt', BRIDGE.replace('four months', 'five months'));
    for (let second = 0; second < 5; second += 1) await town.at(EIGHT + DAY + second * 1000);
    const [next, update, ...more] = town.read();
    expect(next).not.toContain('Bakers');
    expect(update).toContain('UPDATED');
    expect(update).toContain('five months');
    expect(more).toEqual([]);
  });

  test('is told that a digest is late', async () => {
    await town.at(EIGHT + HOUR);
    expect(town.read()[0]).toContain('Late: this was due Tue 24 Nov, 08:00 (UTC).');
  });

  test('is told once what was missed, with a way to get it', async () => {
    await town.at(EIGHT + 3 * DAY + 5 * HOUR);
    const [post] = town.posts;
    expect(post?.actions.map(({ command }) => command)).toEqual(['send harbour']);
    expect(town.read()[0]).toContain('4 digests of “harbour” could not be sent in time');
    await town.at(EIGHT + 4 * DAY);
    const [next] = town.read();
    expect(next).toContain('Harbour bridge');
    expect(next).not.toContain('could not be sent');
  });

  test('is told with the next digest what was missed before it', async () => {
    await town.at(EIGHT + 2 * DAY);
    expect(town.read()[0]).toContain('2 digests before this one could not be sent');
  });

  test('is told that its briefing is gone; the subscription stays', async () => {
    town.remove('harbour');
    await town.atLength(EIGHT);
    await town.at(EIGHT + DAY);
    expect(town.read()).toEqual([expect.stringContaining('no briefing “harbour” any more')]);
    expect(await town.ask('subscriptions')).toContain('paused: The briefing “harbour” is gone.');
    town.write('harbour', 'bridge.txt', BRIDGE);
    await town.ask('resume harbour');
    await town.at(EIGHT + 2 * DAY);
    expect(town.read()[0]).toContain('Harbour bridge reopens');
  });

  test('gets the digest of a slot that has just come when its form is changed', async () => {
    const [subscription] = await town.store.subscriptions.all(1);
    await town.store.subscriptions.change(subscription?.id ?? '', { nextAt: EIGHT - 2 * HOUR });
    expect(await town.ask('change harbour headlines')).toContain('Changed');
    await town.at(EIGHT - 2 * HOUR);
    expect(town.read()).toHaveLength(1);
  });

  test('gets the digest of a briefing whose folder was away for a moment', async () => {
    town.remove('harbour');
    await town.at(EIGHT);
    town.write('harbour', 'bridge.txt', BRIDGE);
    await town.atLength(EIGHT + 5000);
    expect(town.read()).toEqual([expect.stringContaining('Harbour bridge reopens')]);
  });

  test('hears nothing of a briefing whose whole folder is away, and gets it once that is back', async () => {
    town.remove('');
    expect(await town.ask('harbour')).toContain('cannot read my briefings folder just now');
    expect(await town.ask('list')).toContain('cannot read my briefings folder just now');
    await town.at(EIGHT);
    expect(town.read()).toEqual([]);
    town.write('harbour', 'bridge.txt', BRIDGE);
    await town.at(EIGHT + 10 * 60_000);
    expect(town.read()[0]).toContain('Harbour bridge reopens');
  });

  test('is unsubscribed from a briefing that is gone', async () => {
    town.remove('harbour');
    expect(await town.ask('unsubscribe harbour')).toContain('any more');
    expect(await town.store.subscriptions.count()).toEqual({ active: 0, paused: 0 });
  });

  test('hears why there is no digest when no article can be read', async () => {
    town.remove('harbour');
    town.write('harbour', 'broken.txt', '');
    await town.at(EIGHT);
    expect(town.read()[0]).toMatch(/could be read|no articles/);
  });

  test('shares the digest of a slot with all others', async () => {
    for (let at = 0; at < 20; at += 1) {
      const channel = { platform: 'local', workspace: 'w', channel: `c${at}` } as const;
      await town.ask('subscribe harbour daily 8am', { channel });
    }
    const before = town.reads();
    await town.at(EIGHT);
    expect(town.read()).toHaveLength(21);
    expect(town.reads() - before).toBe(1);
  });
});
