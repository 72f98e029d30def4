import { z } from 'zod';

const Moment = z.number().nullable();

/** What is remembered of a source between two fetches. Moments are epoch ms. */
export const SourceState = z.strictObject({
  /** How the source calls itself. */
  title: z.string().nullable(),
  /** What is fetched: the source's own address, or the feed that was found there. */
  fetchUrl: z.string(),
  /** How articles are found at `fetchUrl`; null before the first answer that could be read. */
  way: z.enum(['feed', 'page', 'sitemap']).nullable(),
  validators: z
    .strictObject({
      etag: z.string().nullable(),
      lastModified: z.string().nullable(),
      url: z.string(),
    })
    .nullable(),
  /** Where it said to have moved to for good, and how often in a row it said so. */
  moved: z.strictObject({ to: z.string(), times: z.number() }).nullable(),
  /** The pause between two fetches that fits how often it publishes, ms. */
  rhythmMs: z.number(),
  lastFetchAt: Moment,
  /** When it last answered with something that could be read, or that nothing changed. */
  lastGoodAt: Moment,
  /** When the last new article was found. */
  lastNewAt: Moment,
  failingSince: Moment,
  failures: z.number(),
  /** Why the last fetch failed. */
  problem: z
    .strictObject({ reason: z.string(), message: z.string(), remedy: z.string() })
    .nullable(),
  /** The server says that it is gone for good. */
  ended: z.boolean(),
});
export type SourceState = z.infer<typeof SourceState>;

/** What is known of a source that was never fetched. */
export function newSourceState(url: string): SourceState {
  return {
    title: null,
    fetchUrl: url,
    way: null,
    validators: null,
    moved: null,
    rhythmMs: FIRST_RHYTHM_MS,
    lastFetchAt: null,
    lastGoodAt: null,
    lastNewAt: null,
    failingSince: null,
    failures: 0,
    problem: null,
    ended: false,
  };
}

/** Half an hour: what careful readers ask at, before they know how often a source publishes. */
const FIRST_RHYTHM_MS = 30 * 60_000;
