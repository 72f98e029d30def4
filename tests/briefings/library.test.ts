import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createFiles } from '../../src/briefings/files/files.ts';
import { createBriefingsFolder } from './briefing-folder.ts';

const ARTICLE = 'The bridge reopens\n\nThe old bridge reopened on Monday.\n\nIt is open.';

describe('a briefings folder', () => {
  it('of nothing but articles is a briefing, named after its folder', async () => {
    using folder = createBriefingsFolder({
      'Bridge News/one.txt': ARTICLE,
      'Bridge News/two.md': '# Second\n\nThe bridge closed again.\n\nIt is shut.',
      'Bridge News/three.html': '<h1>Third</h1><p>The bridge was painted.</p>',
      'Bridge News/photo.jpg': 'not an article',
    });
    const { briefings, problems } = await folder.library().read();
    expect(problems).toEqual([]);
    expect(briefings.map(({ slug, title }) => [slug, title])).toEqual([
      ['bridge-news', 'bridge-news'],
    ]);
    expect(briefings[0]?.articles.map(({ title }) => title).toSorted()).toEqual([
      'Second',
      'The bridge reopens',
      'Third',
    ]);
  });

  it('names a folder within it, of which nothing is read', async () => {
    using folder = createBriefingsFolder({
      'bridge/one.txt': ARTICLE,
      'bridge/older/two.txt': ARTICLE,
      'bridge/.git/config': 'not meant for the briefing',
    });
    const { briefings, problems } = await folder.library().read();
    expect(briefings[0]?.articles).toHaveLength(1);
    expect(problems).toMatchObject([
      { where: 'briefings/bridge/older', message: expect.stringContaining('nothing in it') },
    ]);
  });

  it('is looked at only where its articles are wanted; of the others all are still to be read', async () => {
    using folder = createBriefingsFolder({
      'bridge/briefing.yaml': 'title: The bridge',
      'bridge/one.txt': ARTICLE,
      'ferry/one.txt': ARTICLE,
      'ferry/two.txt': ARTICLE,
    });
    const disk = createFiles(folder.root);
    const looked: string[] = [];
    const library = folder.library({
      ...disk,
      entries: (place, names) => {
        looked.push(...names.map((name) => join(basename(place), name)));
        return disk.entries(place, names);
      },
    });
    const { briefings } = await library.read({ articlesOf: () => ['bridge'] });
    expect(looked.toSorted()).toEqual(['bridge/briefing.yaml', 'bridge/one.txt']);
    expect(briefings).toMatchObject([
      { slug: 'bridge', title: 'The bridge', articles: [{}], unread: 0 },
      { slug: 'ferry', articles: [], unread: 2 },
    ]);
    const [kept] = briefings;
    // What is known of one folder outlasts a look at another.
    await library.read({ articlesOf: () => ['ferry'] });
    const again = await library.read({ articlesOf: () => ['bridge'] });
    expect(again.briefings[0]?.articles[0]).toBe(kept?.articles[0]);
  });

  it('passes over what editors leave behind, and names what it does not read', async () => {
    using folder = createBriefingsFolder({
      'bridge/one.txt': ARTICLE,
      'bridge/one.txt~': ARTICLE,
      'bridge/two~.md': ARTICLE,
      'bridge/~$three.md': ARTICLE,
      'bridge/five.CSV': 'not read',
      'bridge/four.pdf': 'not read',
      'bridge/eight.ndjson': '{}',
      'bridge/seven': 'no ending',
      'bridge/README': 'what lies here',
      'bridge/six.html.crdownload': 'half of it',
      'bridge/crane.png': 'a picture beside it',
      'bridge/briefing.yml.txt': 'title: The bridge',
    });
    const { briefings, problems } = await folder.library().read();
    expect(briefings[0]?.articles.map(({ id }) => id)).toEqual(['briefings/bridge/one.txt']);
    expect(problems.map(({ where }) => where)).toEqual([
      'briefings/bridge/briefing.yml.txt',
      'briefings/bridge/eight.ndjson',
      'briefings/bridge/five.CSV',
      'briefings/bridge/four.pdf',
      'briefings/bridge/seven',
      'briefings/bridge/six.html.crdownload',
    ]);
  });

  it('reads settings that were not saved as UTF-8', async () => {
    using folder = createBriefingsFolder({
      'bridge/briefing.yaml': Buffer.from('title: Brücke über den Fluß\n', 'latin1'),
      'bridge/one.txt': ARTICLE,
    });
    expect((await folder.library().read()).briefings[0]?.title).toBe('Brücke über den Fluß');
  });

  it('says title, description, language and what to include in briefing.yaml', async () => {
    using folder = createBriefingsFolder({
      'bridge/briefing.yaml':
        'title: The bridge\ndescription: All about it\nlanguage: de\nsummary: short\nquotes: 3\ninclude: ["news-*.txt"]',
      'bridge/news-1.txt': ARTICLE,
      'bridge/draft.txt': ARTICLE,
    });
    const { briefings } = await folder.library().read();
    expect(briefings[0]).toMatchObject({
      title: 'The bridge',
      description: 'All about it',
      sentences: 'short',
      quotes: 3,
      unreadable: 0,
    });
    expect(briefings[0]?.articles[0]?.language).toBe('de');
  });

  it('is described in any encoding', async () => {
    const latin1 = Buffer.from('title: Die Brücke und ihre Wärter\nlanguage: de\n', 'latin1');
    using folder = createBriefingsFolder({
      'bridge/briefing.yaml': new Uint8Array(latin1),
      'bridge/one.txt': ARTICLE,
    });
    const { briefings } = await folder.library().read();
    expect(briefings[0]?.title).toBe('Die Brücke und ihre Wärter');
  });

  it('is read afresh: changed, added and deleted files count at once', async () => {
    using folder = createBriefingsFolder({ 'bridge/one.txt': ARTICLE });
    const library = folder.library();
    const titles = async () => {
      const { briefings } = await library.read();
      return briefings.flatMap(({ articles }) => articles.map(({ title }) => title));
    };
    expect(await titles()).toEqual(['The bridge reopens']);
    folder.write('bridge/one.txt', ARTICLE.replace('reopens', 'is closed'));
    expect(await titles()).toEqual(['The bridge is closed']);
    folder.write('bridge/two.txt', ARTICLE);
    expect(await titles()).toHaveLength(2);
    folder.remove('bridge');
    expect(await titles()).toEqual([]);
  });

  it('hands out the same article object while its file is the same', async () => {
    using folder = createBriefingsFolder({ 'bridge/one.txt': ARTICLE });
    const library = folder.library();
    const [first, second] = [await library.read(), await library.read()];
    expect(first.briefings[0]?.articles[0]).toBe(second.briefings[0]?.articles[0]);
  });

  it.each([
    ['cannot be parsed', 'sources: [broken'],
    ['is a list', '- https://a.test/feed'],
    ['is no text', new Uint8Array([0, 1, 2, 0, 255, 254, 0, 0])],
    ['is too long', `title: A\n#${'x'.repeat(200_001)}`],
    ['says sources that are no list', 'sources: https://a.test/feed'],
    ['has no source that is one', 'sources:\n  - no address'],
    ['names a list of feeds that is away', 'sources:\n  - opml: feeds.opml'],
    ['names a list of feeds beside others', 'sources: [https://a.test/feed, opml: feeds.opml]'],
  ])('whose file %s does not say all that it follows', async (_, file) => {
    using folder = createBriefingsFolder({ 'bridge/briefing.yaml': file });
    const { briefings } = await folder.library().read();
    expect(briefings).toMatchObject([{ slug: 'bridge', hidesSources: true }]);
  });

  it.each([
    ['there is no file', 'one.txt', ARTICLE],
    ['the file is empty', 'briefing.yaml', ''],
    ['it follows nothing', 'briefing.yaml', 'sources: []'],
    ['a field is unknown', 'briefing.yaml', 'widow: 3 days'],
    ['another field is wrong', 'briefing.yaml', 'quotes: many\nsources: []'],
    ['all is well', 'briefing.yaml', 'sources: [https://a.test/feed]'],
    ['one source of two is wrong', 'briefing.yaml', 'sources: [https://a.test/feed, no address]'],
  ])('says all that it follows where %s', async (_, name, file) => {
    using folder = createBriefingsFolder({
      [`bridge/${name}`]: file,
      'bridge/older/two.txt': ARTICLE,
    });
    const { briefings, problems } = await folder.library().read();
    expect(problems).not.toEqual([]);
    expect(briefings).toMatchObject([{ slug: 'bridge', hidesSources: false }]);
  });

  it('reports what is broken with file, line, value and remedy; the rest works', async () => {
    using folder = createBriefingsFolder({
      'bridge/briefing.yaml': 'title: The bridge\nsummary: huge\nquots: 3',
      'bridge/one.txt': ARTICLE,
      'bridge/empty.txt': '',
      'tunnel/briefing.yaml': 'title: [broken',
      'tunnel/one.txt': ARTICLE,
    });
    const { briefings, problems } = await folder.library().read();
    expect(briefings.map(({ slug, articles }) => [slug, articles.length])).toEqual([
      ['bridge', 1],
      ['tunnel', 1],
    ]);
    const places = problems.map(({ where, line }) => `${where}:${line}`);
    expect(places.toSorted()).toEqual([
      'briefings/bridge/briefing.yaml:2',
      'briefings/bridge/briefing.yaml:3',
      'briefings/bridge/empty.txt:null',
      'briefings/tunnel/briefing.yaml:1',
    ]);
    expect(problems.find(({ line }) => line === 2)).toMatchObject({
      message: 'The field "summary" says "huge".',
      remedy: expect.stringContaining('short, medium or long'),
    });
  });

  it('keeps one of two folders whose topics collide and reports the other', async () => {
    using folder = createBriefingsFolder({ 'A-B/one.txt': ARTICLE, 'a b/one.txt': ARTICLE });
    const { briefings, problems } = await folder.library().read();
    expect(briefings.map(({ folder: shown }) => shown)).toEqual(['briefings/A-B']);
    expect(problems[0]?.message).toBe('The topic "a-b" is already that of briefings/A-B.');
  });

  it('refuses a folder whose topic is a word of the command', async () => {
    using folder = createBriefingsFolder({ 'Help/one.txt': ARTICLE, 'subscribe/one.txt': ARTICLE });
    const { briefings, problems } = await folder.library().read();
    expect(briefings).toEqual([]);
    expect(problems.map(({ remedy }) => remedy)).toEqual([
      'Rename the folder.',
      'Rename the folder.',
    ]);
  });

  it('may be without articles, and may not be there at all', async () => {
    using folder = createBriefingsFolder();
    folder.addFolder('empty');
    const { briefings } = await folder.library().read();
    expect(briefings[0]).toMatchObject({ slug: 'empty', unreadable: 0, articles: [] });
    folder.remove('.');
    const gone = await folder.library().read();
    expect(gone.briefings).toEqual([]);
    expect(gone.problems[0]?.remedy).toContain('BRIEFINGS_DIR');
  });

  it('takes names of any script as topics', async () => {
    using folder = createBriefingsFolder({ '北朝鮮とロシア/one.txt': ARTICLE });
    const { briefings } = await folder.library().read();
    expect(briefings[0]?.slug).toBe('北朝鮮とロシア');
  });
});
