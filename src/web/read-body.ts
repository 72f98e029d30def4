import { pipeline, Readable, type Transform } from 'node:stream';
import {
  createBrotliDecompress,
  createGunzip,
  createInflate,
  createInflateRaw,
  createZstdDecompress,
} from 'node:zlib';

/** More came, packed or unpacked, than the reader takes. */
export class TooLargeError extends Error {
  override readonly name = 'TooLargeError';
}

/** A content encoding that the reader does not know, or one within another. */
export class EncodingError extends Error {
  override readonly name = 'EncodingError';
}

/** The encodings that `readBody` undoes, as Accept-Encoding says them. */
export const ACCEPT_ENCODING = 'gzip, deflate, br, zstd';

/**
 * Reads a body and undoes its content encoding as it comes, so that at most `most` bytes and a
 * chunk are ever held; `cut` gives what came so far of a larger one. Throws TooLargeError,
 * EncodingError, or the error of the stream.
 */
export async function readBody(
  body: Readable,
  { encoding, most, cut = false }: { encoding: string | null; most: number; cut?: boolean },
): Promise<Uint8Array> {
  const unpacked = unpack(limited(body, most), encoding);
  const chunks: Uint8Array[] = [];
  try {
    for await (const chunk of limited(unpacked, most)) chunks.push(chunk);
  } catch (error) {
    if (!(cut && error instanceof TooLargeError)) throw error;
  }
  return Buffer.concat(chunks);
}

type Chunks = AsyncIterable<Uint8Array>;

async function* limited(from: Chunks, most: number): AsyncGenerator<Uint8Array> {
  let size = 0;
  for await (const chunk of from) {
    size += chunk.byteLength;
    if (size > most) throw new TooLargeError(`more than ${most} bytes`);
    yield chunk;
  }
}

/**
 * IANA's list of content codings. What else stands there ("utf-8", "none") is a mistake for another
 * header, and says nothing of the bytes.
 */
const PACKINGS = new Set(
  `aes128gcm br compress dcb dcz deflate exi gzip pack200-gzip x-compress x-gzip zstd`.split(' '),
);

async function* unpack(body: AsyncGenerator<Uint8Array>, encoding: string | null) {
  const names = (encoding ?? '')
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => PACKINGS.has(name));
  if (names.length > 1) throw new EncodingError(names.join(', '));
  const first = await nextChunk(body);
  if (first === null) return;
  const whole = prepended(first, body);
  const [name] = names;
  if (name === undefined) yield* whole;
  else yield* through(whole, decompressor(name, first));
}

function decompressor(name: string, first: Uint8Array): Transform {
  switch (name) {
    case 'gzip':
    case 'x-gzip':
      return createGunzip();
    case 'br':
      return createBrotliDecompress();
    case 'zstd':
      return createZstdDecompress();
    case 'deflate':
      // It means zlib's format (RFC 9110, 8.4.1.2), and many servers send the bare one.
      return ((first[0] ?? 0) & 0x0f) === 8 ? createInflate() : createInflateRaw();
    default:
      throw new EncodingError(name);
  }
}

/** Whoever stops reading ends the source as well. */
function through(source: Chunks, transform: Transform): Chunks {
  // What goes wrong reaches the reader through the iteration.
  pipeline(Readable.from(source), transform, () => undefined);
  return transform;
}

async function nextChunk(body: AsyncGenerator<Uint8Array>): Promise<Uint8Array | null> {
  for (;;) {
    const next = await body.next();
    if (next.done === true) return null;
    if (next.value.byteLength > 0) return next.value;
  }
}

async function* prepended(first: Uint8Array, rest: Chunks): AsyncGenerator<Uint8Array> {
  yield first;
  yield* rest;
}
