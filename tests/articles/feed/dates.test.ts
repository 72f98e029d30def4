import { describe, expect, test } from 'vitest';
import { parseFeedDate } from '../../../src/articles/feed/date/parse-feed-date.ts';
import { atom, itemOf, rss } from './made-feed.ts';

describe('a date in any form is the same moment', () => {
  test.each([
    ['Tue, 03 Mar 2026 09:05:00 GMT', '2026-03-03T09:05:00Z'],
    ['Mon, 3 Mar 2026 09:05 +0000', '2026-03-03T09:05:00Z'],
    ['3 Mar 26 09:05:00 UT', '2026-03-03T09:05:00Z'],
    ['03-Mar-2026 09:05:00 Z', '2026-03-03T09:05:00Z'],
    ['Tue, 03 March 2026 10:05:00 +01:00', '2026-03-03T09:05:00Z'],
    ['Tue, 03 Mar 2026 04:05:00 EST', '2026-03-03T09:05:00Z'],
    ['Fri, 03 Jul 2026 11:05:00 CEST', '2026-07-03T09:05:00Z'],
    ['Tue, 03 Mar 2026 18:05:00 KST', '2026-03-03T09:05:00Z'],
    ['Tue, 03 Mar 2026 18:05:00 GMT+9', '2026-03-03T09:05:00Z'],
    ['Tue, 03 Mar 2026 18:05:00 GMT+0900 (Korean Standard Time)', '2026-03-03T09:05:00Z'],
    ['Tue, 03 Mar 2026 09:05:00', '2026-03-03T09:05:00Z'],
    ['2026. gada 3. marts', '2026-03-03'],
    ['3 มีนาคม 2569', '2026-03-03'],
    ['Tue Mar  3 09:05:00 2026', '2026-03-03T09:05:00Z'],
    ['Tue Mar 3 09:05:00 UTC 2026', '2026-03-03T09:05:00Z'],
    ['March 3, 2026 9:05 AM', '2026-03-03T09:05:00Z'],
    ['March 3rd, 2026, 9:05 p.m. EST', '2026-03-04T02:05:00Z'],
    ['Mar 3, 2026 12:05 am', '2026-03-03T00:05:00Z'],
    ['2026-03-03T09:05:00Z', '2026-03-03T09:05:00Z'],
    ['2026-03-03T09:05:00.123456Z', '2026-03-03T09:05:00Z'],
    ['2026-03-03T18:05:00+09:00', '2026-03-03T09:05:00Z'],
    ['2026-03-03T18:05+0900', '2026-03-03T09:05:00Z'],
    ['2026-03-03 09:05:00', '2026-03-03T09:05:00Z'],
    ['2026-03-03 09:05:00 UTC', '2026-03-03T09:05:00Z'],
    ['2026-03-02T24:00:00Z', '2026-03-03T00:00:00Z'],
    ['20260303T090500Z', '2026-03-03T09:05:00Z'],
    ['2026/03/03 09:05', '2026-03-03T09:05:00Z'],
    ['03.03.2026 09:05', '2026-03-03T09:05:00Z'],
    ['23/03/2026 09:05', '2026-03-23T09:05:00Z'],
    ['03/23/2026 9:05 PM', '2026-03-23T21:05:00Z'],
    ['Di, 3 März 2026 10:05:00 MEZ', '2026-03-03T09:05:00Z'],
    ['mar., 3 août 2026 09:05:00 +0000', '2026-08-03T09:05:00Z'],
    ['3 de marzo de 2026 09:05', '2026-03-03T09:05:00Z'],
    ['Вт, 03 мая 2026 12:05:00 +0300', '2026-05-03T09:05:00Z'],
    ['2026年3月3日 09:05', '2026-03-03T09:05:00Z'],
    ['2026년 3월 3일 09:05', '2026-03-03T09:05:00Z'],
    ['1772528700', '2026-03-03T09:05:00Z'],
    ['1772528700000', '2026-03-03T09:05:00Z'],
    ['  Tue, 03 Mar\n 2026 09:05:00 GMT ', '2026-03-03T09:05:00Z'],
  ])('%s', (written, date) => {
    expect(parseFeedDate(written)).toBe(date);
  });

  test.each([
    ['2026-03-03', '2026-03-03'],
    ['3 March 2026', '2026-03-03'],
    ['March 3, 2026', '2026-03-03'],
    ['20260303', '2026-03-03'],
  ])('a day without a time stays a day: %s', (written, date) => {
    expect(parseFeedDate(written)).toBe(date);
  });

  test.each([
    '',
    'yesterday',
    'Thu, 01 Jan 1970 00:00:00 GMT',
    '0001-01-01T00:00:00Z',
    '0000-00-00 00:00:00',
    '2026-02-30',
    'Tue, 31 Feb 2026 09:05:00 GMT',
    'Tue, 29 Feb 2026 09:05:00 GMT',
    '2026-13-01T00:00:00Z',
    '04/05/2026',
    'Story 12 of 2026',
    '0',
  ])('what is no date, or says not which, is none: %s', (written) => {
    expect(parseFeedDate(written)).toBeNull();
  });
});

describe('the date of an item', () => {
  test('is when it was published, and beside it when it was changed', () => {
    const entry =
      '<entry><title>A</title><updated>2026-03-04T00:00:00Z</updated><published>2026-03-03T00:00:00Z</published></entry>';
    expect(itemOf(atom(entry))).toMatchObject({
      date: '2026-03-03T00:00:00Z',
      updated: '2026-03-04T00:00:00Z',
    });
  });

  test('is when it was changed where nothing else is said', () => {
    const entry = '<entry><title>A</title><updated>2026-03-04T00:00:00Z</updated></entry>';
    expect(itemOf(atom(entry))).toMatchObject({ date: '2026-03-04T00:00:00Z', updated: null });
  });

  test.each(['dc:date', 'dcterms:issued', 'dcterms:created', 'pubdate', 'PubDate'])(
    'is found in %s',
    (name) => {
      const item = `<item><title>A</title><${name}>2026-03-03T09:05:00Z</${name}></item>`;
      expect(itemOf(rss(item)).date).toBe('2026-03-03T09:05:00Z');
    },
  );
});
