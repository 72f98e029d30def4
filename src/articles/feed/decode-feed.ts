import { decode } from '../decode.ts';

export type DecodedFeed = Readonly<{ kind: 'text'; text: string }> | Readonly<{ kind: 'binary' }>;

const XML_ENCODING = /<\?xml[^>]{0,100}?encoding\s*=\s*["']\s*([\w:.-]{2,40})/i;
const HEADER_CHARSET = /charset\s{0,20}=\s{0,20}(?:["']\s{0,20})?([\w:.-]{2,40})/i;
/**
 * HTML’s own rule: https://html.spec.whatwg.org/#prescan-a-byte-stream-to-determine-its-encoding
 */
const SNIFFED_BYTES = 1024;
/** Windows' typographic marks, which no text has as control characters. */
const C1 = /[\u0080-\u009f]/;

/**
 * Bytes of a feed → text. In order of trust: byte order mark (or the pattern of UTF-16 without
 * one), valid UTF-8, the XML declaration, the header, what the bytes look like, windows-1252.
 * UTF-8 goes before both words, which are often stale; a feed that names UTF-8 and is none, with
 * one bad byte among good ones, keeps all but that byte.
 */
export function decodeFeed(bytes: Uint8Array, contentType: string | null): DecodedFeed {
  const marked = byteOrderMark(bytes) ?? wideEncoding(bytes);
  if (marked !== null) return asText(decodeAs(bytes, marked));
  const whole = decodeAs(bytes, 'utf-8', true);
  if (whole !== null) return asText(whole);
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, SNIFFED_BYTES));
  const declared = XML_ENCODING.exec(head)?.[1] ?? null;
  const header = HEADER_CHARSET.exec(contentType ?? '')?.[1] ?? null;
  for (const label of [declared, header]) {
    if (label === null || /^(?:utf-?8|us-ascii|ascii)$/i.test(label)) continue;
    const text = decodeAs(bytes, label);
    if (text !== null) return asText(text);
  }
  if (isMostlyUtf8(bytes)) return asText(decodeAs(bytes, 'utf-8'));
  if (declared !== null || header !== null) return asText(decodeAs(bytes, 'windows-1252'));
  const guessed = decode(bytes);
  return guessed.kind === 'binary' ? guessed : asText(guessed.text);
}

function asText(text: string | null): DecodedFeed {
  if (text === null || /^[^<{]{0,200}\0/.test(text)) return { kind: 'binary' };
  return { kind: 'text', text: C1.test(text) ? withMarks(text) : text };
}

/** U+0080 to U+009F were meant as windows-1252 by whoever let them through. */
function withMarks(text: string): string {
  return text.replaceAll(/[\u0080-\u009f]/g, (mark) =>
    new TextDecoder('windows-1252').decode(Uint8Array.of(mark.charCodeAt(0))),
  );
}

function byteOrderMark(bytes: Uint8Array): string | null {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  return a === 0xfe && b === 0xff ? 'utf-16be' : null;
}

/** `<?` or `<r` in two bytes each: XML, appendix F. */
function wideEncoding(bytes: Uint8Array): string | null {
  const [a, b, c, d] = bytes;
  if (a === 0x3c && b === 0 && c !== 0 && d === 0) return 'utf-16le';
  return a === 0 && b === 0x3c && c === 0 && d !== 0 ? 'utf-16be' : null;
}

/** Whether bytes that are no valid UTF-8 are still more of it than of anything else. */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes.subarray(0, 2_000_000));
  let broken = 0;
  let whole = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0xfffd) broken += 1;
    else if (code >= 0x80) whole += 1;
  }
  return whole > broken * 3;
}

function decodeAs(bytes: Uint8Array, encoding: string, fatal = false): string | null {
  try {
    return new TextDecoder(encoding, { fatal }).decode(bytes);
  } catch {
    // An unknown label, or bytes that are not in that encoding: the next guess has its turn.
    return null;
  }
}
