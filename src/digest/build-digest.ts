import { periodOf } from '../articles/date/time-of.ts';
import type { Digest, Story, Withheld } from './digest.ts';

/** Stories → what a briefing shows, in the order in which they come. */
export function buildDigest(
  about: Pick<Digest, 'slug' | 'title' | 'coverage' | 'unmatched'>,
  stories: readonly Story[],
  withheld: readonly Withheld[],
): Digest {
  const dates = stories.flatMap(({ reports }) =>
    reports.flatMap(({ source }) => source.date ?? []),
  );
  return {
    ...about,
    stories,
    period: periodOf(dates),
    withheld,
  };
}
