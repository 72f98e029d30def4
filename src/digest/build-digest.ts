import { byTime } from '../articles/date/time-of.ts';
import type { Digest, Story, Withheld } from './digest.ts';

/** Stories → what a briefing shows, in the order in which they come. */
export function buildDigest(
  about: Pick<Digest, 'slug' | 'title' | 'coverage' | 'unmatched'>,
  stories: readonly Story[],
  withheld: readonly Withheld[],
): Digest {
  const dates = stories
    .flatMap(({ reports }) => reports.flatMap(({ source }) => source.date ?? []))
    .toSorted(byTime);
  const [from, to] = [dates[0], dates.at(-1)];
  return {
    ...about,
    stories,
    period: from === undefined || to === undefined ? null : { from, to },
    withheld,
  };
}
