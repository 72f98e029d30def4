/** `=?utf-8?Q?Caf=C3=A9_opens?=` of RFC 2047: words of a mail's head that are not ASCII. */
const ENCODED = /=\?([\w-]{1,40})(?:\*[\w-]{1,20})?\?([BQ])\?([^?\s]{0,500})\?=/gi;
/** Blanks between two such words are no part of the text. */
const BETWEEN = /(\?=)\s+(?==\?[\w-]{1,40}\?[BQ]\?)/gi;

/** The value of a mail's field as a person reads it; a word in a charset nobody knows stays as it is. */
export function readMailWords(value: string): string {
  if (!value.includes('=?')) return value;
  return value
    .replaceAll(BETWEEN, '$1')
    .replaceAll(ENCODED, (whole: string, charset: string, way: string, text: string) => {
      const bytes = way.toUpperCase() === 'B' ? Buffer.from(text, 'base64') : fromQuoted(text);
      try {
        return new TextDecoder(charset).decode(bytes);
      } catch {
        return whole;
      }
    });
}

/** "_" is a blank, "=C3" a byte. */
function fromQuoted(text: string): Uint8Array {
  const bytes = text
    .replaceAll('_', ' ')
    .replaceAll(/=([0-9A-F]{2})/gi, (_, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    );
  return Buffer.from(bytes, 'latin1');
}
