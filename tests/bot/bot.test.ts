import { describe, expect, it } from 'vitest';
import { createBriefingsFolder } from '../briefings/briefing-folder.ts';
import { createReadingBot, plain, request, shippedLibrary } from './reading-bot.ts';

const ARTICLE = [
  'Harbour bridge reopens after repairs',
  'RIVERTON – The harbour bridge reopened on Monday after four months of repairs, the city said.',
  '“The bridge is safe again, and it will stay safe for fifty years,” Mayor Ana Ruiz said at a press conference.',
  'The repairs cost the city nine million dollars, twice what the council had planned.',
].join('\n\n');

const shipped = shippedLibrary();

const HERE = { platform: 'local', workspace: 'w' } as const;

describe('asked for a topic, the bot', () => {
  it('shows its digest to the person alone, with buttons that type commands', async () => {
    const { ask, errors } = createReadingBot(shipped);
    const reply = await ask('nk-russia');
    expect(reply.audience).toBe('private');
    expect(reply.parts[0]).toEqual({ kind: 'heading', text: 'North Korea and Russia' });
    expect(reply.actions.map(({ command }) => command)).toEqual([
      'share nk-russia',
      'quotes nk-russia',
      'sources nk-russia',
    ]);
    expect(errors).toEqual([]);
  });

  it('finds it in capitals, with blanks, and by its title', async () => {
    const { ask } = createReadingBot(shipped);
    const expected = await ask('nk-russia');
    for (const typed of [
      'NK-RUSSIA',
      'nk russia',
      'North Korea and Russia',
      '/briefing nk-russia',
    ]) {
      expect(await ask(typed)).toEqual(expected);
    }
  });

  it('answers the same twice, byte for byte', async () => {
    const [one, two] = [createReadingBot(shipped), createReadingBot(shipped)];
    expect(JSON.stringify(await one.ask('nk-russia'))).toBe(
      JSON.stringify(await two.ask('nk-russia')),
    );
  });

  it('offers the nearest names for a typing error', async () => {
    const { ask } = createReadingBot(shipped);
    const reply = await ask('nk-rusia');
    expect(plain(reply)).toContain('There is no briefing called “nk-rusia”. Did you mean');
    expect(reply.actions).toEqual([
      { label: 'North Korea and Russia', command: 'show nk-russia', style: 'plain' },
    ]);
  });

  it.each([
    ['quotes nk-rusia', 'quotes nk-russia'],
    ['sources nk-rusia', 'sources nk-russia'],
    ['share nk-rusia', 'share nk-russia'],
    ['fetch nk-rusia', 'fetch nk-russia'],
    ['nk-rusia 3', 'show nk-russia 3'],
    ['nk-rusia since monday', 'show nk-russia since monday'],
    ['NK-Rusia today', 'show nk-russia today'],
  ])('offers for %j what was asked for, of the nearest name', async (typed, command) => {
    const { actions } = await createReadingBot(shipped).ask(typed);
    expect(actions.map((action) => action.command)).toEqual([command]);
  });

  it.each([
    ['halp', ['help']],
    ['stauts', ['status']],
    [
      'subscrbe nk-russia weekdays 08:00 Asia/Seoul',
      ['subscribe nk-russia weekdays 08:00 Asia/Seoul', 'show nk-russia'],
    ],
    ['folow nk-russia', ['follow nk-russia', 'show nk-russia']],
    ['nk-russia quotes', ['quotes nk-russia', 'show nk-russia']],
    [
      'North Korea and Russia unsubscribe',
      ['unsubscribe North Korea and Russia', 'show nk-russia'],
    ],
    ['stop nk-russia', ['unsubscribe nk-russia', 'show nk-russia']],
    ['stop', ['unsubscribe']],
    ['stop sending nk-russia', ['unsubscribe nk-russia', 'show nk-russia']],
    ['please stop the nk-russia briefing', ['unsubscribe nk-russia', 'show nk-russia']],
    ['no more nk-russia', ['unsubscribe nk-russia', 'show nk-russia']],
    ['remind me daily 8am nk-russia', ['subscribe nk-russia daily 8am', 'show nk-russia']],
    ['nk-russia every day 9', ['subscribe nk-russia every day 9', 'show nk-russia 9']],
    ['give me nk-russia at 07:30', ['subscribe nk-russia at 07:30', 'show nk-russia']],
    ['please pause nk-russia until monday', ['pause nk-russia', 'show nk-russia']],
    ['could you resume nk-russia daily', ['resume nk-russia', 'show nk-russia']],
    ['please change nk-russia to 9am', ['change nk-russia 9am', 'show nk-russia']],
    ['what sources does nk-russia have?', ['sources nk-russia', 'show nk-russia']],
    ['who said what in nk-russia, quotes', ['quotes nk-russia', 'show nk-russia']],
    ['show me story 2 of nk-russia', ['show nk-russia 2', 'show nk-russia']],
    ['what happened in nk russia yesterday', ['show nk-russia yesterday']],
    ['when does nk-russia come next?', ['status', 'show nk-russia']],
    ['why was it not sent?', ['status']],
    ['how do I add a feed?', ['help']],
    ['how to subscribe', ['help']],
    ['refresh nk-russia', ['fetch nk-russia', 'show nk-russia']],
    ['can you reload nk-russia', ['fetch nk-russia', 'show nk-russia']],
    ['make a topic about ships', ['new ships']],
    ['create Harbour news', ['new Harbour news']],
    ['add new briefing called ferries', ['new ferries']],
    ['nk-russia not football', ['filter nk-russia not football', 'show nk-russia']],
    ['nk-russia not rugby, please', ['filter nk-russia not rugby', 'show nk-russia']],
    ['nk-russia not New York', ['filter nk-russia not New York', 'show nk-russia']],
    ['nk-russia not this week', ['show nk-russia this week']],
    ['North Korea and Russia without sports', ['filter nk-russia not sports', 'show nk-russia']],
    ['delete nk-russia', ['remove nk-russia', 'show nk-russia']],
  ])(
    'offers the nearest command for %j, with all that was typed behind it',
    async (typed, commands) => {
      const reply = await createReadingBot(shipped).ask(typed);
      expect(plain(reply)).toContain('Did you mean');
      expect(reply.actions.map(({ command }) => command)).toEqual(commands);
      expect(reply.actions[0]?.label).toBe(`/briefing ${commands[0]}`);
    },
  );

  it.each([
    'nk-russia not working',
    'nk-russia not there',
    'nk-russia not for me',
    'nk-russia not found',
    'nk-russia not now',
    'nk-russia not anymore please',
    'nk-russia not again',
    'nk-russia not available',
    'nk-russia not right',
    'nk-russia not new',
    'nk-russia without me',
    'not nk-russia',
    'nk-russia no football',
    'nk-russia or not football',
  ])('takes %j for no words that are to be left out', async (typed) => {
    const { actions } = await createReadingBot(shipped).ask(typed);
    expect(actions.map(({ command }) => command)).toEqual(['show nk-russia']);
  });

  it.each([
    ['quotes of nk-russia', 'show nk-russia'],
    ['sources from North Korea and Russia', 'show nk-russia'],
    ['nk-russia please', 'sources nk-russia'],
    ['share nk-russia, please', 'quotes nk-russia'],
    ['brief me on nk-russia', 'sources nk-russia'],
    ['Can you give us the latest on North Korea and Russia, thanks!', 'sources nk-russia'],
    ['what’s new with nk-russia', 'sources nk-russia'],
    ['hey, any news about nk-russia please', 'sources nk-russia'],
    ['<@U0HELPER> nk-russia', 'sources nk-russia'],
    ['@here nk-russia :wave:', 'sources nk-russia'],
  ])('takes %j for what it says', async (typed, offered) => {
    const reply = await createReadingBot(shipped).ask(typed);
    expect(plain(reply)).not.toContain('no briefing called');
    expect(reply.actions.map(({ command }) => command)).toContain(offered);
  });

  it.each([
    ['hi', 'help'],
    ['hey there, what can you do?', 'help'],
  ])('offers to %j what it can do', async (typed, offered) => {
    const { actions } = await createReadingBot(shipped).ask(typed);
    expect(actions[0]?.command).toBe(offered);
  });

  it.each([
    'subscribe nk-russia 8am; quotes nk-russia',
    '/briefing subscribe nk-russia 8am\n/briefing quotes nk-russia',
    'subscribe nk-russia 8am && quotes nk-russia',
  ])('does none of several commands at once and has each as a button: %j', async (typed) => {
    const reply = await createReadingBot(shipped).ask(typed);
    expect(plain(reply)).toContain('one thing at a time');
    expect(reply.actions.map(({ command }) => command)).toEqual([
      'subscribe nk-russia 8am',
      'quotes nk-russia',
    ]);
  });

  it('repeats those that are too long for a button, or too many', async () => {
    const long = `follow nk-russia https://harbour.test/${'a'.repeat(90)}`;
    const typed = [long, ...Array.from({ length: 5 }, (_, at) => `quotes topic-${at}`)];
    const reply = await createReadingBot(shipped).ask(typed.join('\n'));
    for (const command of typed) expect(plain(reply)).toContain(`/briefing ${command}`);
    expect(reply.actions).toHaveLength(3);
  });

  it.each(['nk-russia; ships', 'sources nk-russia;', 'quotes nk-russia\nthe second one', ';'])(
    'takes %j for no several commands',
    async (typed) => {
      expect(plain(await createReadingBot(shipped).ask(typed))).not.toContain('at a time');
    },
  );

  it('takes a year for no time of day', async () => {
    const { actions } = await createReadingBot(shipped).ask('nk-russia 2024');
    expect(actions.map(({ command }) => command)).toEqual(['show nk-russia']);
  });

  it.each(['0900', '0830', '1200', '1830', '2030', '2100'])('takes %s for a time', async (time) => {
    const { actions } = await createReadingBot(shipped).ask(`nk-russia ${time}`);
    expect(actions[0]?.command).toBe(`subscribe nk-russia ${time}`);
  });

  it.each(['war', 'world', 'quotes halp', 'make peace', 'why', 'the long list', 'endgame'])(
    'takes %j for no mistyped command',
    async (typed) => {
      const { actions } = await createReadingBot(shipped).ask(typed);
      expect(actions.map(({ command }) => command)).toEqual(['list', 'help']);
    },
  );

  it('offers the list for something unlike any name', async () => {
    const { ask } = createReadingBot(shipped);
    const reply = await ask('football scores of today');
    expect(plain(reply)).not.toContain('Did you mean');
    expect(reply.actions.map(({ command }) => command)).toEqual(['list', 'help']);
  });

  it('says that there is no more behind a single story, with what there is instead', async () => {
    const reply = await createReadingBot(shipped).ask('more nk-russia');
    expect(plain(reply)).toContain('has 1 story, and none behind it');
    expect(reply.actions.map(({ command }) => command)).toEqual([
      'show nk-russia',
      'quotes nk-russia',
      'sources nk-russia',
    ]);
  });

  it('asks since when where no day is said', async () => {
    const { ask } = createReadingBot(shipped);
    expect(plain(await ask('nk-russia since'))).toContain('Since when? Write a weekday, “today”');
  });

  it('tells a day that is ahead from one on which nothing came, and either with its year', async () => {
    const { ask } = createReadingBot(shipped);
    expect(plain(await ask('nk-russia since 1 Jan 2090'))).toContain(
      '“1 jan 2090” has not come yet.',
    );
    const zone = request('').person.timeZone ?? 'UTC';
    expect(plain(await ask('nk-russia since 20 Jan 2024'))).toContain(
      `since Sat 20 Jan 2024 (${zone}).`,
    );
    expect(plain(await ask('nk-russia past 5 hours'))).toMatch(
      /since \w{3} \d\d? \w{3,4} \d{4}, \d\d:\d\d \(/,
    );
  });

  it('asks for the topic when a verb lacks it', async () => {
    const { ask } = createReadingBot(shipped);
    expect(plain(await ask('quotes'))).toContain('Which briefing?');
  });

  it('says what to do when the briefing has no articles', async () => {
    using folder = createBriefingsFolder();
    folder.addFolder('empty');
    const { ask } = createReadingBot(folder.library());
    expect(plain(await ask('empty'))).toBe(
      '“empty” has no articles yet. Put articles (.txt, .md or .html) into the folder empty of the briefings folder, then ask again.',
    );
  });

  it('says so when none of the articles can be read', async () => {
    using folder = createBriefingsFolder({ 'broken/one.txt': '' });
    const { ask } = createReadingBot(folder.library());
    expect(plain(await ask('broken'))).toContain('None of the articles of “broken” could be read.');
  });

  it('names what is wrong with the settings of a briefing that has nothing to show', async () => {
    using folder = createBriefingsFolder({ 'torn/briefing.yaml': 'title: [open' });
    const { ask } = createReadingBot(folder.library());
    expect(plain(await ask('torn'))).toContain('1 problem in the briefings folder. Run');
  });

  it('does not ask for files where a briefing follows a feed', async () => {
    using folder = createBriefingsFolder({
      'waves/briefing.yaml': 'title: Waves\nsources:\n  - https://waves.example/rss',
    });
    const { ask } = createReadingBot(folder.library());
    expect(plain(await ask('waves'))).toContain('What it follows is looked at every few minutes');
  });

  it('counts a broken article in the coverage and shows the others', async () => {
    using folder = createBriefingsFolder({ 'bridge/one.txt': ARTICLE, 'bridge/two.txt': '' });
    const { ask } = createReadingBot(folder.library());
    expect(plain(await ask('bridge'))).toContain('1 article could not be read');
  });

  it('follows the file: another name, role or quote gives another digest', async () => {
    using folder = createBriefingsFolder({ 'bridge/one.txt': ARTICLE });
    const { ask } = createReadingBot(folder.library());
    const before = plain(await ask('bridge'));
    expect(before).toContain('“The bridge is safe again, and it will stay safe for fifty years”');
    expect(before).toContain('— Ana Ruiz, Mayor, at a press conference');
    folder.write(
      'bridge/one.txt',
      ARTICLE.replace('Mayor Ana Ruiz', 'Governor Lena Park').replace('fifty', 'sixty'),
    );
    const after = plain(await ask('bridge'));
    expect(after).toContain('it will stay safe for sixty years”');
    expect(after).toContain('— Governor Lena Park, at a press conference');
    expect(after).not.toContain('Ruiz');
  });
});

describe('asked to share, the bot', () => {
  it('answers the whole channel, without a button to share again', async () => {
    const { ask } = createReadingBot(shipped);
    const reply = await ask('share nk-russia');
    expect(reply.audience).toBe('channel');
    expect(reply.actions.map(({ command }) => command)).toEqual([
      'quotes nk-russia',
      'sources nk-russia',
    ]);
  });

  it('keeps mistakes between itself and the person', async () => {
    const { ask } = createReadingBot(shipped);
    expect((await ask('share nk-rusia')).audience).toBe('private');
    expect((await ask('share nk-russia', { direct: true })).audience).toBe('private');
  });
});

describe('asked for other things, the bot', () => {
  it.each(['quotes nk-russia', 'sources nk-russia', 'list', 'help'])('answers %j', async (text) => {
    const { ask, errors } = createReadingBot(shipped);
    const reply = await ask(text);
    expect(reply.parts.length).toBeGreaterThan(1);
    expect(errors).toEqual([]);
  });

  it('completes topics by slug, title and words', async () => {
    const { bot } = createReadingBot(shipped);
    const expected = [{ label: 'nk-russia – North Korea and Russia', value: 'nk-russia' }];
    for (const typed of ['', 'nk', 'rus', 'north', 'RUSSIA']) {
      expect(await bot.complete(typed, 25, HERE)).toEqual(expected);
    }
    expect(await bot.complete('zzzz', 25, HERE)).toEqual([]);
  });

  it.each(['nk-rsu', 'nk-rusi', 'nkrussia', 'nort korea'])(
    'completes %j in spite of typing errors',
    async (typed) => {
      const { bot } = createReadingBot(shipped);
      expect((await bot.complete(typed, 25, HERE)).map(({ value }) => value)).toEqual([
        'nk-russia',
      ]);
    },
  );

  it.each([
    ['', ['nk-russia', 'list', 'help', 'subscriptions', 'status']],
    ['quo', ['quotes nk-russia']],
    ['quotes', ['quotes nk-russia']],
    ['quotes nk', ['quotes nk-russia']],
    ['sources rus', ['sources nk-russia']],
    ['li', ['list']],
    ['nk', ['nk-russia']],
    ['quotes zzzz', []],
  ])('completes the command %j with words for views', async (typed, expected) => {
    const { bot } = createReadingBot(shipped);
    const found = await bot.completeCommand(typed, 25, HERE);
    expect(found.map(({ value }) => value)).toEqual(expected);
  });

  it('never throws: a fault is logged with the reference that the person sees', async () => {
    const { ask, errors } = createReadingBot({
      read: () => Promise.reject(new Error('the disk is on fire')),
    });
    expect(plain(await ask('nk-russia', { id: 'ref-7' }))).toContain('ref-7');
    expect(errors[0]?.details['request']).toBe('ref-7');
  });
});
