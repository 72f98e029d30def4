import { describe, expect, test } from 'vitest';
import { itemOf, read } from './made-feed.ts';

/** "Café reprend" and such, in the bytes that an encoding gives them. */
function bytes(...parts: readonly (string | readonly number[])[]): Uint8Array {
  return Uint8Array.from(
    parts.flatMap((part) =>
      typeof part === 'string' ? [...new TextEncoder().encode(part)] : [...part],
    ),
  );
}

const feed = (encoding: string | null, title: string | readonly number[]): Uint8Array =>
  bytes(
    encoding === null ? '<?xml version="1.0"?>' : `<?xml version="1.0" encoding="${encoding}"?>`,
    '<rss><channel><item><title>',
    title,
    '</title></item></channel></rss>',
  );

const CAFE_1252 = [0x43, 0x61, 0x66, 0xe9];
const MIR_1251 = [0xcc, 0xe8, 0xf0];
const HAN_EUC_KR = [0xc7, 0xd1, 0xb1, 0xb9];

describe('bytes are read in the encoding that they are in', () => {
  test.each([
    ['UTF-8', feed('UTF-8', 'Café'), null, 'Café'],
    ['UTF-8 that calls itself Latin 1', feed('ISO-8859-1', 'Café'), null, 'Café'],
    [
      'UTF-8 under a header that says ASCII',
      feed(null, 'Café'),
      'text/xml; charset=us-ascii',
      'Café',
    ],
    ['windows-1252 that calls itself UTF-8', feed('utf-8', CAFE_1252), null, 'Café'],
    ['windows-1252 that says nothing', feed(null, CAFE_1252), null, 'Café'],
    ['windows-1251 by its declaration', feed('windows-1251', MIR_1251), null, 'Мир'],
    ['windows-1251 by the header', feed(null, MIR_1251), 'text/xml; charset="windows-1251"', 'Мир'],
    ['EUC-KR', feed('euc-kr', HAN_EUC_KR), null, '한국'],
    ['an encoding that nobody knows', feed('x-elvish', CAFE_1252), null, 'Café'],
    [
      'a byte order mark before UTF-8',
      bytes([0xef, 0xbb, 0xbf], '<rss><channel><item><title>Café</title></item></channel></rss>'),
      null,
      'Café',
    ],
    [
      'UTF-16 with its mark',
      Uint8Array.from(
        Buffer.from(
          '\uFEFF<rss><channel><item><title>Café</title></item></channel></rss>',
          'utf16le',
        ),
      ),
      null,
      'Café',
    ],
    [
      'UTF-16 without',
      Uint8Array.from(
        Buffer.from(
          '<?xml version="1.0"?><rss><channel><item><title>Café</title></item></channel></rss>',
          'utf16le',
        ),
      ),
      null,
      'Café',
    ],
    ['marks of Windows in Latin 1', feed('iso-8859-1', [0x93, 0x41, 0x94]), null, '“A”'],
  ])('%s', (_, given, contentType, title) => {
    expect(itemOf(given, { contentType }).title).toBe(title);
  });

  test('one bad byte among good UTF-8 spoils that letter alone', () => {
    const given = feed('utf-8', [...new TextEncoder().encode('Мир и мир'), 0xff]);
    expect(itemOf(given).title).toContain('Мир и мир');
  });

  test('bytes that are no text are refused', () => {
    expect(read(Uint8Array.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0]))).toMatchObject({
      kind: 'unreadable',
    });
  });
});
