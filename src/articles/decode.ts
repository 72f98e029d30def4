import { detect } from 'chardet';

export type Decoded =
  | Readonly<{ kind: 'text'; text: string; encoding: string }>
  | Readonly<{ kind: 'binary' }>;

const META_CHARSET = /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]{2,40})/i;
const XML_ENCODING = /^<\?xml[^>]{0,100}?encoding\s*=\s*["']([\w-]{2,40})["']/i;
/** Browsers look for the meta tag in the first 1024 bytes; pages in the wild need some more. */
const SNIFFED_BYTES = 4096;

/**
 * Bytes → text. In order of trust: a byte order mark, valid UTF-8, what the page says of itself,
 * what the bytes look like. UTF-8 comes before the page's word because text in another encoding
 * is practically never valid UTF-8, while pages often carry a stale meta tag.
 */
export function decode(bytes: Uint8Array): Decoded {
  const marked = byteOrderMark(bytes);
  if (marked !== null) return decodeAs(bytes, marked) ?? { kind: 'binary' };
  if (looksBinary(bytes)) return { kind: 'binary' };
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, SNIFFED_BYTES));
  const declared = META_CHARSET.exec(head)?.[1] ?? XML_ENCODING.exec(head)?.[1];
  return (
    decodeAs(bytes, 'utf-8', true) ??
    (declared === undefined ? null : decodeAs(bytes, declared)) ??
    decodeAs(bytes, detect(bytes) ?? 'windows-1252') ??
    decodeAs(bytes, 'windows-1252') ?? { kind: 'binary' }
  );
}

function byteOrderMark(bytes: Uint8Array): string | null {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return null;
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

function decodeAs(bytes: Uint8Array, encoding: string, fatal = false): Decoded | null {
  try {
    const decoder = new TextDecoder(encoding, { fatal });
    return { kind: 'text', text: decoder.decode(bytes), encoding: decoder.encoding };
  } catch {
    // An unknown label, or bytes that are not in that encoding: the next guess has its turn.
    return null;
  }
}
