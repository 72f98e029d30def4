import { describe, expect, it } from 'vitest';
import { addSources, removeSources } from '../../src/briefings/edit-sources.ts';
import { STARTER_PACKS } from '../../src/briefings/starter-packs.ts';
import { SourceEntry } from '../../src/briefings/source-entry.ts';
import { createBriefingsFolder } from './briefing-folder.ts';

async function read(yaml: string, files: Readonly<Record<string, string>> = {}) {
  using folder = createBriefingsFolder({ 'ships/briefing.yaml': yaml, ...files });
  const { briefings, problems } = await folder.library().read();
  const [briefing] = briefings;
  if (briefing === undefined) throw new Error('There is no briefing.');
  return { briefing, problems };
}

const feed = (url: string, publisher: string | null = null) => ({
  kind: 'feed',
  url,
  links: null,
  publisher,
});

describe('briefing.yaml', () => {
  it('names feeds, sites and lists of feeds, each address once', async () => {
    const { briefing, problems } = await read(
      `sources:
  - https://Harbour.test/rss
  - feed: https://harbour.test/sport
    publisher: Harbour Post
  - site: https://ministry.test/press
    links: /press/2026/
    publisher: The ministry
  - opml: feeds.opml
  - https://harbour.test/rss
`,
      {
        'ships/feeds.opml':
          '<opml version="2.0"><body><outline text="A" xmlUrl="https://a.test/feed"/><outline text="B" xmlUrl="https://harbour.test/sport"/></body></opml>',
      },
    );
    expect(problems).toEqual([]);
    expect(briefing.sources).toEqual([
      feed('https://harbour.test/rss'),
      feed('https://harbour.test/sport', 'Harbour Post'),
      {
        kind: 'site',
        url: 'https://ministry.test/press',
        links: '/press/2026/',
        publisher: 'The ministry',
      },
      feed('https://a.test/feed'),
    ]);
  });

  it('says what articles are about, what they are not, and how far back digests look', async () => {
    const { briefing } = await read(
      'about:\n  - North Sea, "Baltic Sea"\n  - ferry\nnot: [football, recipe]\nwindow: 12 hours\n',
    );
    expect(briefing).toMatchObject({
      about: ['North Sea, "Baltic Sea"', 'ferry'],
      not: ['football', 'recipe'],
      windowMs: 12 * 3_600_000,
    });
    expect((await read('title: Ships\n')).briefing.windowMs).toBe(3 * 86_400_000);
  });

  it('with one wrong entry follows the others, and says which is wrong', async () => {
    const { briefing, problems } = await read(
      'sources:\n  - https://harbour.test/rss\n  - harbour.test/rss\n  - feed: https://a.test/\n    color: red\n  - 7\n',
    );
    expect(briefing.sources).toEqual([feed('https://harbour.test/rss')]);
    expect(problems.map(({ line, message }) => [line, message])).toEqual([
      [3, 'In "sources" this says "harbour.test/rss".'],
      [4, expect.stringContaining('color')],
      [6, 'In "sources" this says "7".'],
    ]);
  });

  it.each([
    ['window: a while', 'window', '12 hours'],
    ['window: 91 days', 'window', '3 days'],
    ['window: 0 days', 'window', '2 weeks'],
    ['sources: https://harbour.test/rss', 'sources', 'a list'],
    ['about: ferry', 'about', '[Finland, "Sweden, Norway"]'],
    ['not: ferry', 'not', '[football, recipe]'],
  ])('with "%s" says how to write it', async (yaml, field, example) => {
    const { problems } = await read(`${yaml}\n`);
    expect(problems).toMatchObject([
      { message: expect.stringContaining(`"${field}"`), remedy: expect.stringContaining(example) },
    ]);
  });

  it.each([
    ['/[/', 'missing closing ]'],
    ['/(?<=a)b/', 'cannot be read'],
    ['/', 'has no word in it'],
    ['…, –', 'has no word in it'],
  ])('with the line %s says why it finds nothing, and keeps the others', async (line, why) => {
    const { briefing, problems } = await read(`about:\n  - ferry\n  - "${line}"\n`);
    expect(briefing.about).toEqual(['ferry']);
    expect(problems).toMatchObject([{ line: 3, remedy: expect.stringContaining(why) }]);
  });

  it('that holds two documents says so in plain words', async () => {
    const { problems } = await read('title: Ships\n---\ntitle: Boats\n');
    expect(problems).toMatchObject([{ message: 'There are two documents in this file.' }]);
  });

  it('names a feed once, whatever place of it an address points to', async () => {
    const { briefing } = await read(
      'sources:\n  - https://harbour.test/rss\n  - https://harbour.test/rss#news\n',
    );
    expect(briefing.sources).toEqual([feed('https://harbour.test/rss')]);
    expect(
      addSources('sources:\n  - https://a.test/rss\n', ['https://a.test/rss#x'])?.changed,
    ).toEqual([]);
  });

  it('whose list of feeds is missing or none says so', async () => {
    const missing = await read('sources:\n  - opml: feeds.opml\n');
    expect(missing.problems).toMatchObject([{ where: 'briefings/ships/feeds.opml' }]);
    const none = await read('sources:\n  - opml: feeds.opml\n', { 'ships/feeds.opml': 'no list' });
    expect(none.problems).toMatchObject([
      {
        message: expect.stringMatching(/^This is no list of feeds \(OPML\): .*[^.]\.$/),
        remedy: expect.stringContaining('OPML'),
      },
    ]);
  });
});

describe('sources in a file', () => {
  const FILE =
    '# Ships.\ntitle: Ships # and boats\n\nsources:\n  # The best.\n  - https://a.test/feed # daily\n  - feed: https://b.test/feed\n    publisher: B\n\n# The end.\n';

  it('are added behind the others, comments kept', () => {
    const added = addSources(FILE, [
      'https://c.test/feed',
      { site: 'https://d.test/', links: '/d/' },
    ]);
    expect(added?.text).toBe(
      FILE.replace(
        '    publisher: B\n',
        '    publisher: B\n  - https://c.test/feed\n  - site: https://d.test/\n    links: /d/\n',
      ),
    );
    expect(added?.changed).toEqual(['https://c.test/feed', 'https://d.test/']);
  });

  it('are not added twice', () => {
    const added = addSources(FILE, ['HTTPS://A.test/feed', 'https://b.test/feed']);
    expect(added).toEqual({ text: FILE, changed: [] });
  });

  it('are removed, comments of the others kept', () => {
    const removed = removeSources(FILE, ['https://b.test/feed', 'https://x.test/']);
    expect(removed?.text).toBe(
      FILE.replace('  - feed: https://b.test/feed\n    publisher: B\n', ''),
    );
    expect(removed?.changed).toEqual(['https://b.test/feed']);
  });

  it.each(['', '# Nothing yet.\n', 'title: Ships\n', 'sources:\n', 'sources: []\n'])(
    'can be added to %j',
    (text) => {
      expect(addSources(text, ['https://a.test/'])?.text).toMatch(
        /sources:\n {2}- https:\/\/a\.test\/\n/,
      );
    },
  );

  it.each(['- a list', 'title: "broken', 'sources: a text\n'])('cannot be added to %j', (text) => {
    expect(addSources(text, ['https://a.test/'])).toBeNull();
  });
});

it('every address of a starter pack can be followed', () => {
  const feeds = Object.values(STARTER_PACKS).flatMap((pack) => pack.feeds);
  expect(feeds.length).toBeGreaterThan(25);
  expect(feeds.filter((url) => !SourceEntry.safeParse(url).success)).toEqual([]);
});
