import { describe, expect, it } from 'vitest';
import { readPage } from '../../../src/articles/page/read-page.ts';
import { answerLine } from '../../../src/cli/lines/answer-lines.ts';
import { extractLines } from '../../../src/cli/lines/extract-lines.ts';

const PAGE =
  '<html lang="en"><head><title>Pier reopens</title><meta name="author" content="Ada Lund"></head><body><article><p>The old pier of Larkhaven reopened on Monday after eight months of work, the town said.</p><p>Some 2,000 people walked to its end on the first day, and the ferry will call there again.</p></article></body></html>';
const base64 = (text: string): string => Buffer.from(text).toString('base64');
const filter = extractLines({
  readPage: async (bytes, about) => readPage(bytes, about),
  now: null,
});
const line = (fields: object): string => JSON.stringify(fields);

describe('a line with a page', () => {
  it('is answered with its article, paragraphs parted by empty lines', async () => {
    const url = 'https://covepaper.example/2024/01/19/pier';
    expect(await answerLine(line({ id: 'a', base64: base64(PAGE), url }), filter)).toEqual({
      id: 'a',
      title: 'Pier reopens',
      text: 'The old pier of Larkhaven reopened on Monday after eight months of work, the town said.\n\nSome 2,000 people walked to its end on the first day, and the ferry will call there again.',
      date: '2024-01-19',
      author: 'Ada Lund',
      publisher: null,
      language: 'en',
      url,
    });
  });

  it('that is no article says why', async () => {
    const forum = PAGE.replace('<title>', '<meta name="generator" content="phpBB"><title>');
    expect(await answerLine(line({ id: 1, base64: base64(forum) }), filter)).toMatchObject({
      id: 1,
      notArticle: 'forum',
    });
  });
});

describe('a bad line', () => {
  it.each([
    ['{', null, 'not JSON'],
    [line({ id: 7 }), 7, 'base64'],
    [line({ id: 7, base64: '***' }), 7, 'base64'],
    [line({ base64: '' }), null, 'id'],
  ])('%j is answered with its error', async (given, id, error) => {
    const answer = await answerLine(given, filter);
    expect(answer).toMatchObject({ id, error: expect.stringContaining(error) });
  });
});
