import { describe, expect, it } from 'vitest';
import { decode } from '../../src/articles/decode.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const text = (bytes: Uint8Array, contentType: string | null = null): string => {
  const decoded = decode(bytes, contentType);
  return decoded.kind === 'text' ? decoded.text : 'binary';
};
const bytes = (...parts: (string | number[])[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...utf8(part)] : part)));
/** Latin letters as UTF-16, with the low byte first or last. */
const wide = (line: string, lowFirst: boolean): Uint8Array =>
  Uint8Array.from(
    Array.from(line).flatMap((one) => (lowFirst ? [one.charCodeAt(0), 0] : [0, one.charCodeAt(0)])),
  );

describe('an encoding', () => {
  it('of windows-1252 is read where the page says UTF-8', () => {
    const page = bytes(
      '<meta charset="utf-8"><p>',
      [0x93],
      'The pier stands',
      [0x94],
      ', said Ada Lund ',
      [0x96],
      ' at the caf',
      [0xe9],
      '.</p>',
    );
    expect(text(page)).toContain('“The pier stands”, said Ada Lund – at the café.');
  });

  it('of UTF-8 survives one stray byte', () => {
    const file = bytes(
      '“The pier stands”, she said – at the café’s own cost. ',
      [0xa3],
      ' So it goes.',
    );
    expect(text(file)).toBe(
      '“The pier stands”, she said – at the café’s own cost. \ufffd So it goes.',
    );
  });

  it('of ISO-2022-JP is told by its escapes', () => {
    // 日本 in JIS X 0208 between ESC $ B and ESC ( B
    const file = bytes('A ', [0x1b, 0x24, 0x42, 0x46, 0x7c, 0x4b, 0x5c, 0x1b, 0x28, 0x42], ' B');
    expect(text(file)).toBe('A 日本 B');
  });

  it.each([[true], [false]])(
    'of UTF-16 without a mark is told by its NULs (low byte first: %s)',
    (lowFirst) => {
      expect(text(wide('The pier reopened on Monday.', lowFirst))).toBe(
        'The pier reopened on Monday.',
      );
    },
  );

  it('is taken from the header before the page', () => {
    const page = bytes('<meta charset="iso-8859-1"><p>', [0xcc, 0xee, 0xf1, 0xf2], '</p>');
    expect(text(page, 'text/html; charset=windows-1251')).toContain('Мост');
  });

  it('is never worth a lie: bytes that are good UTF-8 are UTF-8', () => {
    expect(text(utf8('<meta charset="windows-1252"><p>„Brücke“</p>'))).toContain('„Brücke“');
  });

  it('of a picture is none', () => {
    expect(decode(Uint8Array.from({ length: 3000 }, (_, at) => (at * 7) % 32)).kind).toBe('binary');
  });
});
