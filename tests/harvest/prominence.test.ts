import { describe, expect, test } from 'vitest';
import { prominenceIn } from '../../src/harvest/prominence.ts';
import type { Haul } from '../../src/sources/source.ts';
import { NO_WAIT } from '../../src/sources/source.ts';

const hour = (at: number): string => new Date(Date.UTC(2026, 10, 24, at)).toISOString();
const IN_TIME = [9, 8, 7, 7, 5, 4].map(hour);
const MIXED = [4, 9, 2, 8, 5, 7].map(hour);

function haul(way: 'feed' | 'page' | 'sitemap', dates: readonly string[], items = 6) {
  const news: Extract<Haul, { kind: 'news' }> = {
    kind: 'news',
    fetchUrl: 'https://harbour.example/',
    way,
    title: null,
    validators: null,
    items: Array.from({ length: items }, (_, at) => ({
      kind: 'same',
      item: `${at}`,
      memory: null,
    })),
    dates,
    wait: NO_WAIT,
    movedTo: null,
  };
  return news;
}

describe('how far up a source has an article', () => {
  test.each([
    ['a feed that editors order', haul('feed', MIXED)],
    ['a front page without dates', haul('page', [])],
    ['a front page that editors order', haul('page', MIXED)],
  ])('is told by %s', (_, news) => {
    const prominence = prominenceIn(news);
    expect([0, 1, 5].map(prominence)).toEqual([1, 0.8, 0]);
  });

  test.each([
    ['a feed in the order of time', haul('feed', IN_TIME)],
    ['a feed without dates', haul('feed', [])],
    ['a page in the order of time', haul('page', IN_TIME)],
    ['a sitemap', haul('sitemap', MIXED)],
    ['a short list', haul('page', [], 4)],
  ])('is not told by %s', (_, news) => {
    expect([0, 1, 5].map(prominenceIn(news))).toEqual([null, null, null]);
  });
});
