import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Request, Right } from '../../../src/chat/chat.ts';
import { renderDiscord } from '../../../src/chat/discord/render/render.ts';
import { renderSlack } from '../../../src/chat/slack/render/render.ts';
import { createForgetWorkspace } from '../../../src/bot/subscriptions/forget-workspace.ts';
import { createResumeWorkspace } from '../../../src/bot/subscriptions/resume-workspace.ts';
import { createHome } from '../../../src/bot/subscriptions/overview.ts';
import { rss, type Item } from '../../harvest/world.ts';
import { openOutlet, type Outlet } from '../../web/outlet.ts';
import { sendPage } from '../links/pages.ts';
import { plain, request, silentLog } from '../reading-bot.ts';
import {
  BRIDGE,
  createTown,
  DAY,
  HOUR,
  OPERATOR,
  TUESDAY_SIX,
  type Town,
} from '../subscriptions/town.ts';

const text = (what: string): string =>
  `<p>RIVERTON – ${what} on Monday, the city said.</p><p>“${what}, and nothing will stop it,” Mayor Ana Ruiz said at a press conference.</p><p>${'The port office counted forty ships in the first week, and expects twice as many before the summer. '.repeat(6)}</p>`;
const item = (id: string, title: string, at = TUESDAY_SIX - 2 * HOUR): Item => ({
  id,
  title,
  at,
  text: text(title),
});
const ITEMS = [
  item('1', 'The harbour opened its new quay'),
  item('2', 'The harbour got a second crane'),
  item('3', 'The football club won its last match'),
];

/** Another workspace, in which somebody else may manage everything. */
const OTHER: Partial<Request> = {
  channel: { platform: 'local', workspace: 'other', channel: 'general' },
  person: { id: 'U7', locale: 'en', timeZone: null },
};

let outlet: Outlet;
let items: readonly Item[] = ITEMS;
let town: Town;

beforeAll(async () => {
  outlet = await openOutlet((asked, response) => {
    if (asked.url?.startsWith('/feed.xml') === true)
      return sendPage(response, rss(items), 'application/rss+xml');
    if (asked.url === '/one') {
      return sendPage(
        response,
        `<html><head><title>The quay</title></head><body><article><h1>The quay is open</h1>${text('The quay opened')}</article></body></html>`,
      );
    }
    if (asked.url === '/') {
      return sendPage(
        response,
        '<html><head><title>Post</title><link rel="alternate" type="application/rss+xml" href="/feed.xml"></head><body></body></html>',
      );
    }
    response.writeHead(404).end();
  });
});
afterAll(() => outlet.close());
beforeEach(async () => {
  items = ITEMS;
  town = await createTown();
  town.write('harbour', 'bridge.txt', BRIDGE);
});
afterEach(() => town.close());

/** Presses the button of that label. */
async function press(command: string, label: string, about: Partial<Request> = {}) {
  const reply = await town.reply(command, about);
  const action = reply.actions.find((one) => one.label === label);
  if (action === undefined) throw new Error(`No button “${label}” below: ${plain(reply)}`);
  return town.reply(action.command, about);
}

const make = (text_: string, about: Partial<Request> = {}) =>
  press(`new ${text_}`, 'Keep it', about);
const makePort = (about: Partial<Request> = {}) =>
  make(`Port news | harbour, quay | not crane | ${outlet.url}/feed.xml`, about);

describe('a topic that is made in chat', () => {
  test('shows before it is kept what it would have said, and what is left out and why', async () => {
    const reply = await town.reply(`new Port news | harbour, quay | not crane | ${outlet.url}`);
    const shown = plain(reply);
    expect(shown).toContain('Preview of Port news');
    expect(shown).toContain('1 of 3 articles match');
    expect(shown).toContain('“The harbour opened its new quay, and nothing will stop it”');
    expect(shown).toContain('Left out: “The harbour got a second crane”, which has “crane”.');
    expect(shown).toContain(
      'Left out: “The football club won its last match”, which has no word of “harbour, quay”.',
    );
    expect(await town.ask('port-news')).toContain('no briefing called');
    expect(await town.ask('list')).not.toContain('port-news');
    for (const message of [renderSlack(reply).shown, renderDiscord(reply, 'components').shown]) {
      expect(message).toHaveLength(1);
    }
  });

  test('is kept by a button, harvested, asked for, subscribed, and comes as a digest', async () => {
    expect(plain(await makePort())).toContain('Ask for it with /briefing port-news.');
    await town.harvest();
    const brief = await town.ask('port-news');
    expect(brief).toContain('The harbour opened its new quay');
    expect(brief).not.toContain('crane');
    expect(brief).not.toContain('football');
    expect(await town.ask('subscribe port-news daily 8am')).toContain(
      'This channel now gets “Port news”',
    );
    await town.at(TUESDAY_SIX + 2 * HOUR);
    expect(town.read()[0]).toContain('The harbour opened its new quay');
    // The text that the channel was shown stays, whatever becomes of it.
    const shown = await town.store.shown.of(request('').channel, 'port-news');
    expect(shown[0]?.body?.articles[0]?.version).toBe(1);
    items = [...ITEMS, item('4', 'The quay is closed again', TUESDAY_SIX + 20 * HOUR)];
    await town.at(TUESDAY_SIX + DAY);
    await town.harvest();
    town.read();
    await town.at(TUESDAY_SIX + DAY + 2 * HOUR);
    const [second] = town.read();
    // The quay that opened yesterday is the same story.
    expect(second).toContain('UPDATED');
    expect(second).toContain('The quay is closed again');
  });

  test.each([
    ['new', 'Name it, say what it is about'],
    ['new !!! | harbour', 'needs a name'],
    [`new ${'a'.repeat(200)}`, 'at most 100 characters'],
    ['new follow', 'a word of mine'],
    ['new link-0123456789ab', 'a word of mine'],
    ['new Port | /(/ ', 'regular expression'],
    ['new draft-000000000000', 'I do not know this draft'],
    ['new source-000000000000', 'needs a name'],
  ])('%j is answered with what is wrong', async (typed, said) => {
    expect(await town.ask(typed)).toContain(said);
  });

  test('has the name of its source where only an address is given', async () => {
    expect(await town.ask(`new ${outlet.url}/feed.xml`)).toContain('Preview of Harbour Post');
    expect(await town.ask(`new ${outlet.url}/feed.xml | quay`)).toContain('“quay”');
    expect(await town.ask(`new ${outlet.url}/nothing`)).toContain('Preview of 127.0.0.1');
    const { actions } = await town.reply(`subscribe ${outlet.url}/feed.xml daily 8am`);
    expect(actions[0]?.command).toBe(`new ${outlet.url}/feed.xml`);
  });

  test('has a name that no other topic of the workspace has, and is one of few', async () => {
    await makePort();
    expect(await town.ask('new Port News')).toContain('There is a topic port-news already');
    for (const name of ['a', 'b', 'c']) await make(name);
    expect(await town.ask('new d')).toContain('has 4 topics');
  });
});

describe('what a topic follows', () => {
  test('is found at an address, said with what matches, and followed by a button', async () => {
    await make('Port news | harbour');
    const reply = await town.reply(`follow port-news ${outlet.url}`);
    expect(plain(reply)).toContain(
      '“Harbour Post” can be followed: 3 articles, newest 2 h ago. 2 of them match “Port news”. It is not followed yet: press the button.',
    );
    expect(plain(await press(`follow port-news ${outlet.url}`, 'Follow it'))).toContain(
      '“Port news” now follows Harbour Post.',
    );
    expect(await town.ask(`follow port-news ${outlet.url}`)).toContain(
      '“Port news” follows Harbour Post already.',
    );
    expect(await town.ask('sources port-news')).toContain(`1. ${outlet.url}/feed.xml`);
    expect(plain(await press('sources port-news', 'Unfollow 1'))).toContain(
      `does not follow ${outlet.url}/feed.xml any more`,
    );
    expect(await town.ask('sources port-news')).toContain('follows nothing yet');
  });

  test('is looked at one address at a time, and the others are said to be left', async () => {
    await make('Port news | harbour');
    const two = `follow port-news ${outlet.url}/feed.xml https://www.example.org`;
    expect(await town.ask(two)).toContain('I looked at the first address alone: follow the other');
  });

  test('can begin a topic that is not there yet', async () => {
    const preview = await press(`follow quay ${outlet.url}/feed.xml`, 'New topic quay');
    expect(plain(preview)).toContain('Preview of quay');
    expect(plain(preview)).toContain('3 of 3 articles match');
  });

  test('is said to have nothing to follow where one article is', async () => {
    await make('Port news | harbour');
    expect(await town.ask(`follow port-news ${outlet.url}/one`)).toContain(
      'has nothing there that can be followed',
    );
  });

  test('is said not to be fetched yet, until it was', async () => {
    town.write('waves', 'briefing.yaml', `sources:\n  - ${outlet.url}/feed.xml\n`);
    expect(await town.ask('waves')).toContain('“waves” follows has not been fetched yet');
    items = [];
    await town.harvest();
    expect(await town.ask('waves')).toContain('has no article that matches yet');
  });

  test('goes on being followed while its folder is away, and so do those of chat', async () => {
    town.write('waves', 'briefing.yaml', `sources:\n  - ${outlet.url}/feed.xml\n`);
    await town.harvest();
    town.remove('');
    await makePort();
    for (const name of ['waves', 'port-news@local:w']) {
      expect(await town.store.sources.ofBriefing(name)).toHaveLength(1);
    }
    town.write('waves', 'briefing.yaml', 'title: [Waves\n');
    await town.ask('fetch port-news');
    expect(await town.store.sources.ofBriefing('waves')).toHaveLength(1);
    town.write('waves', 'briefing.yaml', 'title: Waves\n');
    await town.ask('fetch port-news');
    expect(await town.store.sources.ofBriefing('waves')).toEqual([]);
  });

  test('is not said to match nothing while its headlines wait for their pages', async () => {
    town.write('waves', 'briefing.yaml', `sources:\n  - ${outlet.url}/feed.xml\n`);
    items = ITEMS.map((one) => ({ ...one, text: '' }));
    await town.harvest();
    expect(await town.ask('waves')).toContain('perhaps its pages are still to be read');
  });

  test('is offered below a link that is no article', async () => {
    await make('Port news | harbour');
    const followed = await press(`${outlet.url}/feed.xml`, 'Follow for Port news');
    expect(plain(followed)).toContain('“Port news” now follows Harbour Post.');
    expect(plain(await press(`${outlet.url}/feed.xml`, 'New topic from it'))).toContain(
      'Preview of Harbour Post',
    );
  });

  test.each([
    ['follow port-news', '/briefing follow harbour https://'],
    ['follow port-news nonsense', '“nonsense” is no address'],
    ['unfollow', '/briefing unfollow harbour 1'],
    ['filter', 'Its name alone shows'],
    ['follow prot-news https://www.example.org', 'Did you mean'],
    ['follow nothing https://www.example.org', '/briefing list'],
    ['follow port-news http://10.0.0.1/', 'not on the public web'],
    ['follow nothing https://www.example.org', 'no topic called'],
    ['follow', 'Which topic, and what?'],
    ['unfollow port-news 7', 'follows nothing yet. Give it an address: /briefing follow port-news'],
    ['unfollow port-news', 'follows nothing yet. Give it an address: /briefing follow port-news'],
    ['follow http://10.0.0.1/ port-news', 'not on the public web'],
    ['fetch port-news', 'follows nothing yet. Give it an address'],
    ['fetch harbour', 'its articles lie in its folder'],
    ['new | harbour', 'needs a name'],
    ['filtre harbour', 'Did you mean'],
  ])('%j is answered with what is wrong', async (typed, said) => {
    await make('Port news | harbour');
    expect(await town.ask(typed)).toContain(said);
  });

  test.each([
    ['Port news, FEED, ferry or harbour'],
    ['topic: Port news, ferry, harbour, FEED'],
    ['a topic called Port news FEED | ferry, harbour'],
    ['Port news | ferry, harbour | FEED'],
    ['Port news: ferry or harbour from FEED'],
    ['Port news about ferry, harbour FEED'],
    ['"Port news" ferry, harbour FEED'],
  ])('makes one topic of what is typed with commas: %s', async (typed) => {
    const said = await town.ask(`new ${typed.replace('FEED', `${outlet.url}/feed.xml`)}`);
    expect(said).toContain('Preview of Port news\n');
    expect(said).toContain('2 of 3 articles match');
    expect(said).toContain('which has no word of “ferry, harbour”');
  });

  test('knows a topic behind the word “topic”', async () => {
    await make('Port news | harbour');
    expect(await town.ask('remove topic port-news')).toContain('Remove “Port news”');
    expect(await town.ask('filter the topic Port news ferry')).toContain('• ferry');
  });

  test('follows all that several people add at once, and lets go of what a button was for', async () => {
    const feeds = ['feed.xml', 'feed.xml?b', 'feed.xml?c'].map((name) => `${outlet.url}/${name}`);
    await make('Port news | harbour');
    const found = await Promise.all(feeds.map((url) => town.reply(`follow port-news ${url}`)));
    await Promise.all(found.map(({ actions: [first] }) => town.ask(first?.command ?? '')));
    const list = await town.reply('unfollow port-news');
    for (const url of feeds) expect(plain(list).split(/\s/)).toContain(url);
    const [one, two] = list.actions;
    const [gone, other] = await Promise.all([
      town.ask(one?.command ?? ''),
      town.ask(two?.command ?? ''),
    ]);
    expect(new Set([gone, other].map((said) => /http\S+/.exec(said)?.[0])).size).toBe(2);
    // The list is another by now, and the button still means the same.
    expect(await town.ask(one?.command ?? '')).toContain('does not follow that');
    expect(plain(await town.reply('unfollow port-news')).match(/http/g)).toHaveLength(1);
  });

  test('offers its topics for an address that is to be followed, where none is named', async () => {
    await make('Port news | harbour');
    expect(await town.ask(`follow ${outlet.url}/feed.xml`)).toContain('can be followed');
    expect(await town.ask(`add ${outlet.url}/feed.xml to port-news`)).toContain('Harbour');
  });

  test.each([
    ['ferry or bridge', ['ferry, bridge']],
    ['ferry, boat OR bridge AND harbour', ['ferry, boat, bridge', 'harbour']],
    ['“life or death” | ferry', ['“life or death”', 'ferry']],
    ['/fer(ry or boat)/ | Oregon', ['/fer(ry or boat)/', 'Oregon']],
  ])('takes “or” between words for a comma and AND for a new line: %s', async (typed, lines) => {
    await make('Port news | harbour');
    const said = await town.ask(`filter port-news ${typed}`);
    for (const line of lines) expect(said.split('\n')).toContain(`• ${line}`);
  });

  test('costs nobody a turn of the hour at addresses that are refused', async () => {
    await make('Port news | harbour');
    for (let at = 0; at < 101; at += 1) {
      await town.ask('follow port-news http://10.0.0.1/feed');
      await town.ask('new Quays | http://192.168.0.9/feed');
    }
    expect(await town.ask('follow port-news http://10.0.0.1/feed')).toContain(
      'not on the public web',
    );
    expect(await town.ask(`follow port-news ${outlet.url}/feed.xml`)).toContain('press the button');
  });

  test('keeps what it is about where only what to leave out is said', async () => {
    await make('Port news | harbour | not crane');
    const said = await town.ask('filter port-news not football');
    expect(said).toContain('• harbour');
    expect(said).toContain('not “football”');
  });

  test('says which words it had before, and has them again at a press', async () => {
    await make('Port news | harbour | not crane');
    const reply = await town.reply('filter port-news not football');
    expect(plain(reply)).toContain('Before: harbour; not “crane”.');
    expect(reply.actions.map(({ label, command }) => [label, command])).toEqual([
      ['Leave out the earlier ones too', 'filter port-news harbour | not crane | not football'],
      ['As before', 'filter port-news harbour | not crane'],
      ['Show it', 'show port-news'],
    ]);
    expect(await town.ask(reply.actions[0]?.command ?? '')).toContain('not “crane”, “football”');
    const other = await town.reply('filter port-news quay, pier');
    expect(plain(other)).toContain('Before: harbour; not “crane”, “football”.');
    const before = await town.ask(other.actions[1]?.command ?? '');
    expect(before).toContain('• harbour');
    expect(before).toContain('not “crane”, “football”');
  });

  test('speaks of no words before where none are lost', async () => {
    await make('Port news | harbour | not crane');
    for (const typed of [
      'harbour, quay | not crane',
      'Harbour  , quay | not CRANE',
      'harbour, quay | not crane | not pier',
    ]) {
      const reply = await town.reply(`filter port-news ${typed}`);
      expect(plain(reply)).not.toContain('Before');
      expect(reply.actions.map(({ command }) => command)).toEqual(['show port-news']);
    }
  });

  test('names what it follows where it is not said which of that shall go', async () => {
    await makePort();
    const [one, none] = [
      await town.ask('unfollow port-news 7'),
      await town.ask('unfollow port-news'),
    ];
    expect(one).toMatch(/“Port news” does not follow that. It follows:[^]*1\. http/);
    expect(none).toMatch(/Which one\? “Port news” follows:[^]*1\. http/);
  });

  test('says in its preview why nothing is told where the feed has no texts', async () => {
    items = ITEMS.map((one) => ({ ...one, text: 'Read on.' }));
    expect(await town.ask(`new Port news | harbour | ${outlet.url}/feed.xml`)).toContain(
      '2 of 3 articles match, of which nothing can be told yet: their pages are read once it is kept.',
    );
  });

  test('whose feed has no texts says that its pages are still to be read', async () => {
    items = ITEMS.map((one) => ({ ...one, text: 'Read on.' }));
    await makePort();
    await town.harvest();
    const said = await town.ask('port-news');
    expect(said).toContain('perhaps its pages are still to be read. Ask again in some minutes');
    expect(said).not.toContain('Add another article');
  });

  test('is fetched when somebody asks for it, and not again within the minute', async () => {
    await makePort();
    await town.harvest();
    const before = outlet.requests.length;
    expect(await town.ask('fetch port-news')).toContain('Nothing of “Port news” needs fetching');
    await town.at(TUESDAY_SIX + 2 * 60_000);
    await town.harvest();
    expect(plain(await press('sources port-news', 'Fetch now'))).toContain(
      'I am fetching 1 source of “Port news”',
    );
    await town.harvest();
    expect(outlet.requests.length).toBeGreaterThan(before);
    expect(await town.ask('fetch nothing-like-it')).toContain('nothing-like-it');
  });

  test('of the operator is changed from chat by who has the operator’s right, comments kept', async () => {
    town.write('harbour', 'briefing.yaml', '# ours\ntitle: Harbour # as it is called\n');
    const operator = { person: { id: OPERATOR, locale: 'en', timeZone: null } };
    expect(plain(await town.reply('filter harbour quay, pier | not crane', operator))).toContain(
      'Changed: what “Harbour” is about.',
    );
    await press(`follow harbour ${outlet.url}/feed.xml`, 'Follow it', operator);
    expect(town.file('harbour', 'briefing.yaml')).toBe(
      `# ours\ntitle: Harbour # as it is called\nabout:\n  - quay, pier\nnot:\n  - crane\nsources:\n  - ${outlet.url}/feed.xml\n`,
    );
    await town.harvest();
    const brief = await town.ask('harbour');
    expect(brief).toContain('The harbour opened its new quay');
    expect(brief).not.toContain('crane');
    expect(plain(await town.reply('unfollow harbour 1', operator))).toContain(
      `does not follow ${outlet.url}/feed.xml any more`,
    );
    expect(town.file('harbour', 'briefing.yaml')).not.toContain('sources');
    for (const typed of ['rename harbour to Port', 'remove harbour']) {
      expect(plain(await town.reply(typed, operator))).toContain('belongs to whoever runs me');
    }
  });

  test('of the operator is not changed from a strange workspace, whoever asks there', async () => {
    town.write('harbour', 'briefing.yaml', 'title: Harbour\n');
    const strange = { ...OTHER, person: { id: OPERATOR, locale: 'en', timeZone: null } };
    for (const typed of ['filter harbour ships', `follow harbour ${outlet.url}/feed.xml`]) {
      expect(plain(await town.reply(typed, strange))).toContain('belongs to whoever runs me');
    }
    expect(town.file('harbour', 'briefing.yaml')).toBe('title: Harbour\n');
  });

  test('of the operator says so where its file is no list of fields', async () => {
    town.write('harbour', 'briefing.yaml', '- a list\n');
    const operator = { person: { id: OPERATOR, locale: 'en', timeZone: null } };
    expect(plain(await town.reply('filter harbour ships', operator))).toContain(
      'could not be changed so',
    );
    expect(town.file('harbour', 'briefing.yaml')).toBe('- a list\n');
  });

  test('of the operator is changed by nobody else', async () => {
    for (const typed of [
      `follow harbour ${outlet.url}`,
      'filter harbour ships',
      'rename harbour to Port',
      'remove harbour',
    ]) {
      expect(await town.ask(typed)).toContain('belongs to whoever runs me');
    }
  });
});

describe('a name of several words', () => {
  test.each([
    ['filter Port news', 'What is about Port news'],
    ['filter Port News quay, ships', 'Changed: what “Port news” is about.'],
    ['filter “Port news” quay', 'Changed: what “Port news” is about.'],
    ['rename Port news to Quay news', 'It is called “Quay news” now'],
    ['rename Port news Quay news', 'It is called “Quay news” now'],
    ['unfollow Port news 1', 'does not follow'],
    ['follow Port news nonsense', '“nonsense” is no address'],
    ['sources Port news', '“Port news” follows'],
    ['fetch Port news', 'Port news'],
    ['remove Port news', 'Remove “Port news”'],
  ])('is understood in %j', async (typed, said) => {
    await makePort();
    await town.harvest();
    expect(await town.ask(typed)).toContain(said);
  });

  test('is removed by its button', async () => {
    await makePort();
    expect(plain(await press('remove Port news', 'Remove it'))).toContain('is removed');
  });

  test('that is misspelt has the same command with the nearest one as a button', async () => {
    await makePort();
    const { actions } = await town.reply('filter port-nwes quay');
    expect(actions.map(({ command }) => command)).toEqual(['filter port-news quay', 'list']);
  });
});

describe('the words, name and end of a topic', () => {
  test('show what is in and what is out, with the word that decided', async () => {
    await makePort();
    await town.harvest();
    expect(await town.ask('port-news since 2026-01-01')).toMatch(
      /new quay[^]*“Port news” looks back no further than/,
    );
    const shown = await town.ask('filter port-news');
    expect(shown).toContain('In: 1 of 3 articles.');
    expect(shown).toContain('in · The harbour opened its new quay');
    expect(shown).toContain('out · The harbour got a second crane');
    expect(shown).toContain('out · The football club won its last match');
  });

  test('that nothing matches are named, with what is there instead', async () => {
    await make(`Port news | harbours, zeppelin | ${outlet.url}/feed.xml`);
    await town.harvest();
    expect(await town.ask('filter port-news zeppelin')).toContain('In: 0 of 3 articles.');
    const shown = await town.ask('port-news');
    expect(shown).toContain('zeppelin');
    expect(shown).toContain('/briefing filter port-news');
  });

  test('are repeated where nothing can be shown yet, and nothing is dropped unheard', async () => {
    expect(await town.ask('new Port news | ships, quay | not crane | harbor.example')).toMatch(
      /ships, quay[^]*harbor\.example[^]*crane[^]*follows nothing yet/,
    );
    const many = Array.from({ length: 7 }, (_, at) => `${outlet.url}/${at}`).join(' ');
    expect(await town.ask(`new Port news | ${many}`)).toContain('follow the other 2');
    expect(await town.ask(`new Port news | zeppelin | ${outlet.url}/feed.xml`)).toContain(
      'None of 3 articles matches',
    );
  });

  test('change', async () => {
    await makePort();
    await town.harvest();
    expect(await town.ask('filter port-news')).toContain('harbour, quay');
    expect(await town.ask('filter port-news football')).toContain('Changed');
    expect(await town.ask('port-news')).toContain('The football club won its last match');
    expect(await town.ask('filter port-news /(/')).toContain('regular expression');
    await town.ask('subscribe port-news daily 8am');
    expect(await town.ask('rename port-news to Sport')).toContain(
      'It is called “Sport” now: /briefing sport.',
    );
    expect(await town.ask('subscriptions')).toContain('sport');
    await town.at(TUESDAY_SIX + 2 * HOUR);
    expect(town.read()[0]).toContain('football club');
  });

  test('end after a question, and its channels are told', async () => {
    await makePort();
    await town.ask('subscribe port-news daily 8am');
    expect(await town.ask('remove port-news')).toContain('1 channel of this workspace gets it');
    expect(await town.ask('port-news')).not.toContain('no briefing called');
    expect(plain(await press('remove port-news', 'Remove it'))).toContain('is removed');
    expect(await town.ask('port-news')).toContain('no briefing called');
    expect(await town.ask('subscriptions')).toContain('there is no such topic any more');
    await town.atLength(TUESDAY_SIX + 2 * HOUR);
    expect(town.read()[0]).toContain('There is no briefing “port-news” any more');
  });

  test('are for who may manage the channel, and for whoever made it', async () => {
    const doubtful = { mayManage: async (): Promise<Right> => 'no' };
    const stranger = { ...doubtful, person: { id: 'U5', locale: 'en', timeZone: null } };
    expect(await town.ask('new Port', doubtful)).toContain('Only who may manage');
    await makePort();
    for (const typed of [
      'filter port-news ships',
      'rename port-news to X',
      'remove port-news #yes',
      'unfollow port-news 1',
      `follow port-news ${outlet.url}`,
    ]) {
      expect(await town.ask(typed, stranger)).toContain('Only who may manage');
    }
    expect(await town.ask('filter port-news ships', doubtful)).toContain('Changed');
  });
});

describe('two workspaces', () => {
  test('have each their own topic of a name, which nobody else sees or changes in any way', async () => {
    await makePort();
    const secret = await town.reply(`follow port-news ${outlet.url}`);
    const draft = await town.reply(`new Secret plans | harbour | ${outlet.url}`);
    await town.harvest();
    const [follow, keep] = [secret.actions[0]?.command ?? '', draft.actions[0]?.command ?? ''];
    for (const typed of [
      'list',
      'help',
      'port-news',
      'quotes port-news',
      'sources port-news',
      'share port-news',
      'por',
      'subscribe port-news daily 8am',
      'subscribe por',
      'subscriptions',
      'status',
      'filter port-news',
      'filter port-news x',
      'rename port-news to x',
      'unfollow port-news 1',
      'remove port-news #yes',
      `follow port-news ${outlet.url}`,
      follow,
      keep,
    ]) {
      const said = await town.ask(typed, OTHER);
      expect(`${typed}: ${said}`).not.toMatch(/: [^]*(?:Port news|quay|Secret)/);
    }
    const where = { platform: 'local', workspace: 'other' } as const;
    for (const typed of ['', 'p', 'port', 'quotes p']) {
      const found = [
        ...(await town.bot.complete(typed, 25, where)),
        ...(await town.bot.completeCommand(typed, 25, where)),
      ];
      expect(JSON.stringify(found)).not.toMatch(/port-news|secret/i);
    }
    const home = createHome({ store: town.store, library: town.library, log: silentLog });
    expect(
      plain(await home({ id: 'U7', locale: 'en', timeZone: null }, 'local', 'other')),
    ).not.toContain('Port');
    await make(`Port news | football | ${outlet.url}/feed.xml`, OTHER);
    await town.harvest();
    expect(await town.ask('port-news', OTHER)).toContain('football');
    expect(await town.ask('port-news', OTHER)).not.toContain('quay,');
    expect(await town.ask('port-news')).not.toContain('football');
    await town.ask('subscribe port-news daily 8am');
    await town.ask('subscribe port-news daily 8am', OTHER);
    await town.at(TUESDAY_SIX + 2 * HOUR);
    const posts = town.read();
    expect(posts).toHaveLength(2);
    expect(posts.filter((post) => post.includes('football'))).toHaveLength(1);
    expect(posts.filter((post) => post.includes('new quay'))).toHaveLength(1);
    expect((await town.store.topics.all()).map(({ workspace }) => workspace)).toEqual([
      'other',
      'w',
    ]);
  });

  test('see the operator’s briefing, unless they have one of its name', async () => {
    await make(`Harbour | quay | ${outlet.url}/feed.xml`);
    await town.harvest();
    expect(await town.ask('harbour')).toContain('new quay');
    expect(await town.ask('harbour')).toContain('your workspace’s own topic');
    expect(await town.ask('harbour', OTHER)).toContain('Harbour bridge reopens');
  });

  test('that leave end their topics until they are back', async () => {
    await makePort();
    await createForgetWorkspace({ store: town.store, log: silentLog })('local', 'w');
    expect(await town.store.topics.all()).toEqual([]);
    expect(await town.ask('port-news')).toContain('no briefing called');
    await createResumeWorkspace({ store: town.store, log: silentLog })('local', 'w');
    expect(await town.ask('list')).toContain('port-news');
  });
});
