import { analyse } from 'chardet';
import { languageOfTag } from '../languages/language-of.ts';
import { mendMojibake } from './mend-mojibake.ts';
import { isThai, isWritten, oddCyrillic, readsWell } from './reads-well.ts';

export type Decoded =
  | Readonly<{ kind: 'text'; text: string; encoding: string }>
  | Readonly<{ kind: 'binary' }>;

const META_CHARSET = /<meta[^>]{0,200}?charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w-]{2,40})/i;
const XML_ENCODING = /^<\?xml[^>]{0,100}?encoding\s{0,9}=\s{0,9}["']([\w-]{2,40})["']/i;
const HEADER_CHARSET = /charset\s{0,9}=\s{0,9}["']?([\w-]{2,40})/i;
/** Browsers look for the meta tag in the first 1024 bytes; pages in the wild need some more. */
const SNIFFED_BYTES = 4096;
/** What nobody declares and nothing guesses: of the web, of files from before it. */
const OLDEST = ['windows-1252', 'ibm866', 'macintosh', 'x-mac-cyrillic'];
/** Nothing guesses it: bytes that spell Thai are taken for Chinese. */
const THAI = 'windows-874';
/** Letters of other scripts stand far behind a page's head; so much of it is looked at for them. */
const GUESSED_BYTES = 60_000;
/** The third guess is seldom better than none. */
const MOST_GUESSES = 3;
/** Two letters of Latin are one of Chinese to UTF-16: so many bytes of ASCII are Latin with a stray NUL. */
const MOST_PLAIN = 0.8;
/** A text is UTF-8 with stray bytes where this many of its sequences are good for each bad one. */
const GOOD_FOR_ONE_BAD = 3;

/**
 * Bytes → text. In order of trust: a byte order mark, NULs where UTF-16 and UTF-32 have them, escapes
 * of ISO-2022-JP, valid UTF-8 or nearly so, what the header and the page say, what the bytes look
 * like, where it reads like a text. UTF-8 comes before the page's word because text in another encoding is practically never
 * valid UTF-8, while pages often carry a stale meta tag; and what is not UTF-8 is not for saying so.
 */
export function decode(bytes: Uint8Array, contentType: string | null = null): Decoded {
  const marked = byteOrderMark(bytes) ?? wideWithoutMark(bytes);
  if (marked !== null) return decodeAs(bytes, marked) ?? { kind: 'binary' };
  if (looksBinary(bytes)) return { kind: 'binary' };
  const utf8 = decodeAs(bytes, 'utf-8', true);
  const declared = declaredEncodings(bytes, contentType);
  if (hasJapaneseEscapes(bytes)) return decodeAs(bytes, 'iso-2022-jp') ?? { kind: 'binary' };
  if (utf8?.kind === 'text') return { ...utf8, text: mendMojibake(utf8.text) };
  if (isNearlyUtf8(bytes)) return decodeAs(bytes, 'utf-8') ?? { kind: 'binary' };
  const thai = isThai(new TextDecoder(THAI).decode(bytes.subarray(0, GUESSED_BYTES))) ? [THAI] : [];
  return bestOf(bytes, [...likely(declared, bytes), ...thai, ...guesses(bytes), ...OLDEST]);
}

/**
 * The first that reads like a text, of Cyrillic ones that which looks the least odd; else the first
 * that can be read at all.
 */
function bestOf(bytes: Uint8Array, encodings: readonly string[]): Decoded {
  let first: Decoded | null = null;
  let best: Decoded | null = null;
  let least = Infinity;
  for (const encoding of new Set(encodings.map((name) => name.toLowerCase()))) {
    const decoded = /^utf-?8$/.test(encoding) ? null : decodeAs(bytes, encoding);
    first ??= decoded;
    if (decoded?.kind !== 'text' || !readsWell(decoded.text)) continue;
    const odd = oddCyrillic(decoded.text);
    if (odd === 0 || (odd === null && best === null)) return decoded;
    if (odd === null || odd >= least) continue;
    best = decoded;
    least = odd;
  }
  return best ?? first ?? { kind: 'binary' };
}

const LATIN = /^(?:iso-8859-1|latin-?1|windows-1252|us-ascii|ascii)$/i;
const LATIN_2 = /^(?:iso-8859-2|latin-?2)$/i;
const LANGUAGE = /<html[^>]{0,300}?\slang\s{0,9}=\s{0,9}["']?([\w-]{2,20})/i;
/** The encodings of languages that another one than Latin's own is common for. */
const BY_LANGUAGE: Readonly<Record<string, readonly string[]>> = {
  pl: ['windows-1250', 'iso-8859-2'],
  cs: ['windows-1250', 'iso-8859-2'],
  sk: ['windows-1250', 'iso-8859-2'],
  hu: ['windows-1250', 'iso-8859-2'],
  ro: ['windows-1250', 'iso-8859-2'],
  hr: ['windows-1250', 'iso-8859-2'],
  sl: ['windows-1250', 'iso-8859-2'],
  tr: ['windows-1254'],
  az: ['windows-1254'],
  lt: ['windows-1257'],
  lv: ['windows-1257'],
  et: ['windows-1257'],
  el: ['windows-1253'],
  he: ['windows-1255'],
  ar: ['windows-1256'],
  fa: ['windows-1256'],
  ru: ['windows-1251', 'koi8-r'],
  uk: ['windows-1251', 'koi8-u'],
  bg: ['windows-1251'],
  sr: ['windows-1251'],
  th: ['windows-874'],
};
/** In windows-1250 š, ś, ž and ź stand where ISO 8859-2 has controls. */
const ONLY_WINDOWS = new Set([0x8a, 0x8c, 0x8e, 0x9a, 0x9c, 0x9e, 0x9f]);

/**
 * What the header and the page say. Servers and templates say Latin of everything: a page in a
 * language that Latin cannot write is then in that language's own encoding.
 */
function likely(declared: readonly string[], bytes: Uint8Array): readonly string[] {
  const hasWindows = bytes.some((byte) => ONLY_WINDOWS.has(byte));
  if (!declared.every((name) => LATIN.test(name) || /^utf-?8$/i.test(name)))
    return declared.map((name) => (hasWindows && LATIN_2.test(name) ? 'windows-1250' : name));
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, SNIFFED_BYTES));
  const own = BY_LANGUAGE[languageOfTag(LANGUAGE.exec(head)?.[1] ?? '')] ?? [];
  const ordered = own.includes('iso-8859-2') && !hasWindows ? own.toReversed() : own;
  return [...ordered, ...declared];
}

function declaredEncodings(bytes: Uint8Array, contentType: string | null): readonly string[] {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, SNIFFED_BYTES));
  return [
    HEADER_CHARSET.exec((contentType ?? '').slice(0, 300))?.[1],
    META_CHARSET.exec(head)?.[1] ?? XML_ENCODING.exec(head)?.[1],
  ].filter((encoding) => encoding !== undefined);
}

/** What the bytes look like, judged where letters beyond ASCII stand. */
function guesses(bytes: Uint8Array): readonly string[] {
  const first = bytes.findIndex((byte) => byte > 0x7f);
  const start = Math.max(0, first - 200);
  return analyse(bytes.subarray(start, start + GUESSED_BYTES))
    .map(({ name }) => name)
    .filter((name) => !/^(?:utf-|iso-2022|ascii)/i.test(name))
    .slice(0, MOST_GUESSES)
    .flatMap((name) => (name === 'ISO-8859-7' ? ['windows-1253', name] : [name]));
}

function byteOrderMark(bytes: Uint8Array): string | null {
  const [a, b, c, d] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 ? 'utf-32le' : 'utf-16le';
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return 'utf-32be';
  return a === 0xfe && b === 0xff ? 'utf-16be' : null;
}

/**
 * UTF-16 of mostly Latin text has a NUL in every other place, that of other letters where blanks and
 * line ends stand; UTF-32 has two of four that are nothing but NULs.
 */
function wideWithoutMark(bytes: Uint8Array): string | null {
  const seen = bytes.subarray(0, SNIFFED_BYTES);
  const nuls = [0, 0, 0, 0];
  let plain = 0;
  seen.forEach((byte, at) => {
    if (byte === 0) nuls[at % 4] = (nuls[at % 4] ?? 0) + 1;
    if (byte >= 0x20 && byte < 0x7f) plain += 1;
  });
  const [first = 0, second = 0, third = 0, fourth = 0] = nuls;
  const quarter = Math.floor(seen.length / 4);
  if (quarter > 0 && Math.min(third, fourth) >= quarter) return 'utf-32le';
  if (quarter > 0 && Math.min(first, second) >= quarter) return 'utf-32be';
  const [even, odd] = [first + third, second + fourth];
  const many = seen.length / 5;
  if (odd > many && even * 20 < odd) return 'utf-16le';
  if (even > many && odd * 20 < even) return 'utf-16be';
  if (even + odd === 0 || plain > seen.length * MOST_PLAIN) return null;
  const whole = seen.subarray(0, seen.length - (seen.length % 2));
  // Greek letters with their bytes the wrong way round are Chinese, and blanks have their NUL there
  const wides = even > odd ? ['utf-16be', 'utf-16le'] : ['utf-16le', 'utf-16be'];
  return wides.find((wide) => isWritten(new TextDecoder(wide).decode(whole))) ?? null;
}

/** Text has no control bytes but tab, line feed, form feed, return and escape (ISO-2022-JP). */
function looksBinary(bytes: Uint8Array): boolean {
  const seen = bytes.subarray(0, SNIFFED_BYTES);
  if (seen.length === 0) return false;
  let controls = 0;
  for (const byte of seen) {
    if (byte < 0x20 && ![0x09, 0x0a, 0x0c, 0x0d, 0x1b].includes(byte)) controls += 1;
  }
  return controls > seen.length / 50;
}

const ESCAPE = 0x1b;

/** ESC $ B or ESC $ @ within 7-bit text: ISO-2022-JP, which passes for valid UTF-8. */
function hasJapaneseEscapes(bytes: Uint8Array): boolean {
  for (let at = bytes.indexOf(ESCAPE); at >= 0; at = bytes.indexOf(ESCAPE, at + 1)) {
    if (bytes[at + 1] === 0x24 && (bytes[at + 2] === 0x42 || bytes[at + 2] === 0x40)) return true;
  }
  return false;
}

/** Whether most sequences beyond ASCII are good UTF-8, so that the others are stray bytes. */
function isNearlyUtf8(bytes: Uint8Array): boolean {
  let good = 0;
  let bad = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x80) continue;
    const more =
      byte >= 0xc2 && byte < 0xe0
        ? 1
        : byte >= 0xe0 && byte < 0xf0
          ? 2
          : byte >= 0xf0 && byte < 0xf5
            ? 3
            : 0;
    let follows = 0;
    while (follows < more && ((bytes[at + follows + 1] ?? 0) & 0xc0) === 0x80) follows += 1;
    // three bytes that fit together are hardly ever three letters
    if (more > 0 && follows === more) good += more === 1 ? 1 : GOOD_FOR_ONE_BAD;
    else bad += 1;
    at += follows;
  }
  return good >= bad * GOOD_FOR_ONE_BAD;
}

function decodeAs(bytes: Uint8Array, encoding: string, fatal = false): Decoded | null {
  if (encoding.startsWith('utf-32')) return decodeUtf32(bytes, encoding);
  try {
    // what KOI8-R has for drawing frames are Ukrainian letters in KOI8-U
    const decoder = new TextDecoder(encoding.replace(/^koi8-r$/i, 'koi8-u'), { fatal });
    return { kind: 'text', text: decoder.decode(bytes), encoding: decoder.encoding };
  } catch {
    // An unknown label, or bytes that are not in that encoding: the next guess has its turn.
    return null;
  }
}

function decodeUtf32(bytes: Uint8Array, encoding: string): Decoded {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength - (bytes.length % 4));
  const codes = Array.from({ length: view.byteLength / 4 }, (_, at) =>
    view.getUint32(at * 4, encoding === 'utf-32le'),
  );
  const text = codes
    .map((code) => (code > 0x10ffff ? '\ufffd' : String.fromCodePoint(code)))
    .join('');
  return { kind: 'text', text: text.replace(/^\ufeff/, ''), encoding };
}
