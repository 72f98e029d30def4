import { describe, expect, test } from 'vitest';
import { readNews, type KnownItem, type NewsItem } from '../../src/articles/feed/read-news.ts';
import { chooseItems } from '../../src/harvest/choose-items.ts';
import { DAY, HOUR, NOW, rss, type Item } from './world.ts';

function itemsOf(items: readonly Item[], known: readonly KnownItem[] = []): readonly NewsItem[] {
  const bytes = new TextEncoder().encode(rss(items));
  const news = readNews(bytes, { url: 'https://harbour.test/rss', contentType: null, known });
  return news.kind === 'feed' ? news.items : [];
}

function choose(items: readonly NewsItem[], first = false) {
  let id = 0;
  return chooseItems(items, {
    now: NOW,
    windowMs: 3 * DAY,
    first,
    newId: () => `${(id += 1)}`,
    prominence: (at) => 1 / (1 + at),
  });
}

function many(count: number, at: (index: number) => number | null): readonly Item[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `${index}`,
    title: `Report ${index} of harbour ${index * 7}`,
    at: at(index),
  }));
}

describe('of what a source shows', () => {
  test('what lies within the window becomes articles, the rest is remembered', () => {
    const chosen = choose(itemsOf(many(10, (index) => NOW - index * DAY)));
    expect(chosen.items).toHaveLength(10);
    expect(chosen.items.map((item) => item.kind === 'new' && item.article !== null)).toEqual(
      Array.from({ length: 10 }, (_, index) => index <= 3),
    );
    expect(chosen.added).toBe(4);
  });

  test('a date that lies ahead counts as now', () => {
    const [item] = choose(itemsOf(many(1, () => NOW + DAY))).items;
    expect(item).toMatchObject({ article: { at: NOW } });
  });

  test('a date that lies ahead by more than zones can make is not shown', () => {
    const items = itemsOf([
      { id: '1', title: 'A year too far', at: NOW + 365 * DAY },
      { id: '2', title: 'A zone too far', at: NOW + 14 * HOUR },
    ]);
    const dates = choose(items).items.map((item) =>
      item.kind === 'new' ? (item.article?.article.date ?? null) : 'none',
    );
    expect(dates).toEqual([null, expect.stringMatching(/^20/)]);
  });

  test('of thousands the newest become articles', () => {
    const chosen = choose(itemsOf(many(3000, (index) => NOW - index * 1000)));
    expect(chosen.added).toBe(500);
    expect(
      chosen.items.slice(0, 500).every((item) => item.kind === 'new' && item.article !== null),
    ).toBe(true);
  });

  test('undated ones are taken, some at the first contact, all afterwards', () => {
    const items = itemsOf(many(60, () => null));
    expect(choose(items, true).added).toBe(20);
    expect(choose(items, false).added).toBe(60);
  });

  test('their pages have their turns by their age, whatever the order of the feed', () => {
    const chosen = choose(
      itemsOf(
        [3, 1, 2].map((hours) => ({
          id: `h${hours}`,
          title: `Teaser ${hours}`,
          at: NOW - hours * HOUR,
          text: '<p>Only the beginning.</p>',
        })),
      ),
    );
    const articles = chosen.items.map((item) => (item.kind === 'new' ? item.article : null));
    expect(articles.map((article) => article?.pageTurn)).toEqual([2, 0, 1]);
  });

  test('a page is to be read where the text is a teaser, and only then', () => {
    const chosen = choose(
      itemsOf([
        { id: 'a', title: 'Whole text', at: NOW - HOUR },
        { id: 'b', title: 'Teaser of another', at: NOW - HOUR, text: '<p>Only the beginning.</p>' },
        {
          id: 'c',
          title: 'No link at all',
          at: NOW - HOUR,
          text: '<p>Only that much.</p>',
          link: '',
        },
      ]),
    );
    const articles = chosen.items.map((item) => (item.kind === 'new' ? item.article : null));
    expect(articles.map((article) => article?.pageAt)).toEqual([null, NOW, null]);
    expect(articles.map((article) => article?.note ?? null)).toEqual([
      null,
      null,
      'The feed gives only the beginning of the text.',
    ]);
  });
});
