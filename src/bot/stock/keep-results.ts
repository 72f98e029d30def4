import { createHash } from 'node:crypto';
import type { Kept } from '../../briefings/files/kept.ts';
import type { Results } from '../../store/results.ts';
import type { StoreTrouble } from '../../store/store-trouble.ts';

/** A parsed file and its story have some 20 KB together: enough for several thousand articles. */
const LIMITS = { rows: 50_000, size: 128_000_000 } as const;

/** Names looked up together: one look takes a few milliseconds of the main thread. */
const READ_AT_ONCE = 50;

/** Written together: what a few milliseconds of the main thread take. */
const WRITE_AT_ONCE = { rows: 20, size: 500_000 } as const;

/** A result above that is worked out again after a restart. */
const MOST_SIZE = 1_000_000;

/** So much may wait to be written; what comes in faster is worked out again after a restart. */
const MOST_WAITING = 16_000_000;

/** After so many were written it is looked whether too much is kept. */
const TRIM_EVERY = 500;

/** Results of one harvest come together; they are written together. */
const WRITE_AFTER_MS = 100;

export type KeptResults = Kept &
  Readonly<{
    /** Writes what waits, and takes no more. */
    close: () => Promise<void>;
  }>;

type Look = Readonly<{ key: string; found: (body: string | null) => void }>;

/** Results in the store. `code`: a stamp of the code that works them out; each code has its own. */
export function keepResults({
  results,
  now,
  code,
  failed,
}: {
  results: Results;
  now: () => Promise<number>;
  code: string;
  failed: StoreTrouble['failed'];
}): KeptResults {
  const looks: Look[] = [];
  const waiting = new Map<string, string>();
  let waitingSize = 0;
  let written = 0;
  let looking = false;
  let writing: Promise<void> | null = null;
  let closed = false;

  const keyOf = (name: string): string =>
    createHash('sha256').update(code).update('\n').update(name).digest('base64url');

  /** Trouble costs nothing but time. */
  async function trying<T>(work: () => Promise<T>, otherwise: T): Promise<T> {
    try {
      return await work();
    } catch (error) {
      if (!closed) failed(error, 'could not keep what was worked out');
      return otherwise;
    }
  }

  async function look(): Promise<void> {
    while (looks.length > 0) {
      const some = looks.splice(0, READ_AT_ONCE);
      const keys = some.map(({ key }) => key);
      const none: ReadonlyMap<string, string> = new Map();
      const bodies = await trying(async () => results.get(keys, await now()), none);
      for (const { key, found } of some) found(waiting.get(key) ?? bodies.get(key) ?? null);
      await new Promise((resolve) => setImmediate(resolve));
    }
    looking = false;
  }

  async function write(): Promise<void> {
    while (waiting.size > 0) {
      const some = takeSome();
      await trying(async () => results.put(some, await now()), undefined);
      written += some.length;
      if (written >= TRIM_EVERY) {
        written = 0;
        await trying(() => results.trim(LIMITS), undefined);
      }
      await new Promise((resolve) => setImmediate(resolve));
    }
  }

  function takeSome() {
    const some: { key: string; body: string }[] = [];
    let size = 0;
    for (const [key, body] of waiting) {
      if (some.length === WRITE_AT_ONCE.rows || size >= WRITE_AT_ONCE.size) break;
      some.push({ key, body });
      size += body.length;
      waiting.delete(key);
    }
    waitingSize -= size;
    return some;
  }

  function writeAll(): Promise<void> {
    writing ??= write().finally(() => {
      writing = null;
    });
    return writing;
  }

  return {
    async get(name) {
      if (closed) return null;
      const { promise, resolve } = Promise.withResolvers<string | null>();
      looks.push({ key: keyOf(name), found: resolve });
      if (!looking) {
        looking = true;
        // Whoever asks in this turn as well is looked up together.
        setImmediate(() => void look());
      }
      const body = await promise;
      return body === null ? null : readJson(body);
    },
    put(name, value) {
      const body = JSON.stringify(value);
      if (closed || body.length > MOST_SIZE || waitingSize + body.length > MOST_WAITING) return;
      const key = keyOf(name);
      waitingSize += body.length - (waiting.get(key)?.length ?? 0);
      waiting.set(key, body);
      if (writing === null) setTimeout(() => void writeAll(), WRITE_AFTER_MS).unref();
    },
    async close() {
      closed = true;
      await writeAll();
      // What was put while the last batch was under way.
      await writeAll();
    },
  };
}

function readJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
}
