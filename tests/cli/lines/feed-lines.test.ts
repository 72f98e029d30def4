import { describe, expect, test } from 'vitest';
import { readFeed } from '../../../src/articles/feed/read-feed.ts';
import { answerLine } from '../../../src/cli/lines/answer-lines.ts';
import { feedLines } from '../../../src/cli/lines/feed-lines.ts';

const base64 = (text: string): string => Buffer.from(text).toString('base64');
const line = (text: string, more: object = {}): string =>
  JSON.stringify({ id: 'x', base64: base64(text), url: 'https://arlen.example/rss', ...more });
const filter = feedLines(async (bytes, about) => readFeed(bytes, about));
const FEED =
  '<rss><channel><title>Arlen</title><ttl>30</ttl><item><title>Ferry</title><link>/1</link><description>&lt;p>One.&lt;/p>&lt;p>Two.&lt;/p></description></item></channel></rss>';

describe('the filter for feeds', () => {
  test('answers a feed with what is in it, paragraphs joined by an empty line', async () => {
    expect(await answerLine(line(FEED, { contentType: 'text/xml' }), filter)).toMatchObject({
      id: 'x',
      ok: true,
      feed: { title: 'Arlen' },
      items: [
        { title: 'Ferry', link: 'https://arlen.example/1', summary: 'One.\n\nTwo.', content: null },
      ],
      hints: { ttlMinutes: 30 },
      discover: [],
    });
  });

  test('answers a page with the feeds that it names', async () => {
    const page =
      '<html><head><link rel=alternate type=application/rss+xml href=/rss></head></html>';
    expect(await answerLine(line(page), filter)).toMatchObject({
      ok: false,
      discover: ['https://arlen.example/rss'],
    });
  });

  test('says why it is neither', async () => {
    expect(await answerLine(line(''), filter)).toEqual({
      id: 'x',
      ok: false,
      reason: 'The answer was empty.',
      discover: [],
    });
  });

  test.each([
    ['no JSON', '{"id": 1', null],
    ['no object', '7', null],
    ['no bytes', '{"id": 1, "url": "https://a.example/"}', 1],
    ['bytes that are not base64', '{"id": 1, "base64": "***", "url": "https://a.example/"}', 1],
    ['no address', '{"id": 1, "base64": ""}', 1],
    ['an address of another kind', '{"id": 1, "base64": "", "url": "file:///etc/passwd"}', 1],
  ])('answers a bad line with its error: %s', async (_, bad, id) => {
    expect(await answerLine(bad, filter)).toEqual({ id, error: expect.any(String) });
  });
});
