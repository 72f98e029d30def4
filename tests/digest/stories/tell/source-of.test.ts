import { describe, expect, it } from 'vitest';
import { sourceOf } from '../../../../src/digest/stories/tell/source-of.ts';

const authorOf = (publisher: string | null, author: string) =>
  sourceOf({
    id: 'a',
    title: 'The pier',
    publisher,
    author,
    date: null,
    url: 'https://covepaper.example/pier',
    language: 'en',
    dateline: null,
    paragraphs: [],
    leftOut: [],
    genre: 'report',
  }).author;

describe('who signs a report', () => {
  it.each([
    ['The Cove Paper', 'Ada Lund', 'Ada Lund'],
    ['The Cove Paper', 'Ada Lund und Ole Berg', 'Ada Lund und Ole Berg'],
    ['The Cove Paper', 'Ada Lund, Ph.D.', 'Ada Lund, Ph.D.'],
    ['The Cove Paper', 'Ada Lund, Cove Paper Staff', 'Ada Lund'],
    ['The Cove Paper', 'Reuters', 'Reuters'],
  ])('is, beside %s, of “%s” %s', (house, author, shown) => {
    expect(authorOf(house, author)).toBe(shown);
  });

  it.each([
    ['The Cove Paper', 'the cove paper'],
    ['CovePaper.com', 'COVE PAPER'],
    ['The Cove Paper', 'Cove Paper Staff'],
    ['Cove', 'Redaktion'],
    ['The Cove Paper', 'covepaper.com'],
    ['The Cove Paper', 'ada.lund7'],
    [null, 'Covepaper'],
  ])('is not %s again, nor its desk: “%s”', (house, author) => {
    expect(authorOf(house, author)).toBeNull();
  });
});
