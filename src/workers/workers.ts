import type { Transferable } from 'node:worker_threads';
import { GivenUp } from './given-up.ts';
import type { Job, Result } from './job.ts';
import { createPool } from './pool.ts';

/**
 * Foreign text is read and worked through here, in threads with a deadline: the main thread only
 * answers, plans and sends. Each call rejects with `GivenUp` for a text that takes too long, takes
 * too much memory or breaks the code; the other texts go on.
 */
export type Workers = Readonly<{
  /** Bytes of a file → Article. */
  parse: (bytes: Uint8Array, about: JobOf<'parse'>['about']) => Promise<ValueOf<'parse'>>;
  /** Bytes of a feed, and what is known of it → what is new there. */
  readFeed: (bytes: Uint8Array, about: JobOf<'feed'>['about']) => Promise<ValueOf<'feed'>>;
  /** Bytes of a page or sitemap that lists articles, and what is known of it → what is new there. */
  readListing: (bytes: Uint8Array, about: JobOf<'listing'>['about']) => Promise<ValueOf<'listing'>>;
  /** Bytes of a web page → its article, or why it is none. */
  readPage: (bytes: Uint8Array, about: JobOf<'page'>['about']) => Promise<ValueOf<'page'>>;
  /** Article → its story. */
  tell: (
    article: JobOf<'tell'>['article'],
    length: JobOf<'tell'>['length'],
  ) => Promise<ValueOf<'tell'>>;
  /** Bare text → sentences, summary and quotes with their offsets. */
  annotate: (
    article: JobOf<'annotate'>['article'],
    length: JobOf<'annotate'>['length'],
  ) => Promise<ValueOf<'annotate'>>;
  /** Bytes of a feed → all that it says. */
  parseFeed: (
    bytes: Uint8Array,
    about: JobOf<'feed-document'>['about'],
  ) => Promise<ValueOf<'feed-document'>>;
  /** Two texts → what the second is to the first. */
  compare: (
    old: JobOf<'compare'>['old'],
    now: JobOf<'compare'>['now'],
  ) => Promise<ValueOf<'compare'>>;
  /** Articles → what grouping needs to know of each, in their order: many cost one message. */
  countTerms: (articles: JobOf<'terms'>['articles']) => Promise<ValueOf<'terms'>>;
  close: () => Promise<void>;
}>;

type Kind = Job['kind'];
type JobOf<K extends Kind> = Extract<Job, { kind: K }>;
type ValueOf<K extends Kind> = Extract<Result, { kind: K }>['value'];

/**
 * How long one job may take, in milliseconds. The slowest of 2,221 real pages takes 0.2 s to read
 * and an article of the longest size 1 s on a quiet core; a busy machine is granted five times that.
 */
const DEADLINE_MS = 5_000;

/**
 * `size` threads: two by default, so that one poisoned text does not hold up the others. `warm` of them
 * are there before the first job, and stay.
 */
export function createWorkers({ size = 2, warm = 0, deadlineMs = DEADLINE_MS } = {}): Workers {
  const pool = createPool<Job, Result>({
    script: new URL('worker.ts', import.meta.url),
    size,
    warm,
  });

  const run = (job: Job, transfer: readonly Transferable[] = []): Promise<Result> =>
    pool.run(job, deadlineMs, transfer);

  return {
    async parse(bytes, about) {
      // A copy of its own, since a view would take all of its buffer along.
      const moved = new Uint8Array(bytes);
      const result = await run({ kind: 'parse', bytes: moved, about }, [moved.buffer]);
      return result.kind === 'parse' ? result.value : refuse(result);
    },
    async readFeed(bytes, about) {
      const moved = new Uint8Array(bytes);
      const result = await run({ kind: 'feed', bytes: moved, about }, [moved.buffer]);
      return result.kind === 'feed' ? result.value : refuse(result);
    },
    async readListing(bytes, about) {
      const moved = new Uint8Array(bytes);
      const result = await run({ kind: 'listing', bytes: moved, about }, [moved.buffer]);
      return result.kind === 'listing' ? result.value : refuse(result);
    },
    async readPage(bytes, about) {
      const moved = new Uint8Array(bytes);
      const result = await run({ kind: 'page', bytes: moved, about }, [moved.buffer]);
      return result.kind === 'page' ? result.value : refuse(result);
    },
    async tell(article, length) {
      const result = await run({ kind: 'tell', article, length });
      return result.kind === 'tell' ? result.value : refuse(result);
    },
    async annotate(article, length) {
      const result = await run({ kind: 'annotate', article, length });
      return result.kind === 'annotate' ? result.value : refuse(result);
    },
    async parseFeed(bytes, about) {
      const moved = new Uint8Array(bytes);
      const result = await run({ kind: 'feed-document', bytes: moved, about }, [moved.buffer]);
      return result.kind === 'feed-document' ? result.value : refuse(result);
    },
    async compare(old, now) {
      const result = await run({ kind: 'compare', old, now });
      return result.kind === 'compare' ? result.value : refuse(result);
    },
    async countTerms(articles) {
      const result = await run({ kind: 'terms', articles });
      return result.kind === 'terms' ? result.value : refuse(result);
    },
    close: () => pool.close(),
  };
}

/** A worker answers the job that it was given; TypeScript cannot know that. */
function refuse({ kind }: Result): never {
  throw new GivenUp('broken', `A worker answered with ${kind}, which was not asked.`);
}
