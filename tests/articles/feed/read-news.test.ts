import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { readNews } from '../../../src/articles/feed/read-news.ts';
import { projectRoot } from '../../source-files.ts';
import { rss, type Item } from '../../harvest/world.ts';

const run = promisify(execFile);

function languagesOf(items: readonly Item[], head = ''): readonly string[] {
  const bytes = new TextEncoder().encode(rss(items, head));
  const read = readNews(bytes, { url: 'https://post.test/feed', contentType: null, known: [] });
  if (read.kind !== 'feed') throw new Error(`This is no feed: ${read.kind}`);
  return read.items.flatMap((item) => (item.kind === 'same' ? [] : item.text.article.language));
}

const DUTCH: readonly Item[] = [
  {
    id: '1',
    title: 'De brug over de haven is weer open',
    text: '<p>Het werk duurde vier maanden.</p>',
  },
  {
    id: '2',
    title: 'Gemeente koopt een pont voor de eilanden',
    text: '<p>Die vaart op stroom.</p>',
  },
  { id: '3', title: 'Uitslagen', text: '<p>Zaterdag: Velmora–Pellin 2–1.</p>' },
];

describe('the language of an item', () => {
  test('is its own where nobody says any', () => {
    expect(languagesOf(DUTCH)).toEqual(['nl', 'nl', 'nl']);
  });

  test('too short to tell needs no tables where the other items tell it', async () => {
    const script = `
      import { createRequire } from 'node:module';
      import { readNews } from './src/articles/feed/read-news.ts';
      import { rss } from './tests/harvest/world.ts';
      const titles = ['Ferry to the islands runs again', 'Council votes on the bridge', 'A mayor as a teacher: a year on'];
      const items = titles.map((title, at) => ({ id: String(at), title, text: '<p>More at noon.</p>' }));
      const bytes = new TextEncoder().encode(rss(items));
      const { items: news } = readNews(bytes, { url: 'https://post.test/', contentType: null, known: [] });
      const loaded = Object.keys(createRequire(import.meta.url).cache);
      console.log(news.map(({ text }) => text.article.language).join(), loaded.some((file) => file.includes('/eld/')));`;
    const { stdout } = await run(process.execPath, ['--input-type=module', '-e', script], {
      cwd: projectRoot,
    });
    expect(stdout.trim()).toBe('en,en,en false');
  });

  test('is its own in a feed of another one', () => {
    const guest = {
      id: '4',
      title: 'What the visitors say about the harbour',
      text: '<p>They came for the ships and they stayed for the food, which is what the owners of the old inn had hoped for when they opened it.</p>',
    };
    expect(languagesOf([...DUTCH.slice(0, 2), guest])).toEqual(['nl', 'nl', 'en']);
  });

  test('is what the feed declares', () => {
    expect(languagesOf(DUTCH.slice(2), '<language>sv</language>')).toEqual(['sv']);
  });
});
