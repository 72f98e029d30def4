import type { Rank } from '../../../digest/stories/rank/rank-stories.ts';
import { count } from './count.ts';
import { subscriptionWords } from './subscriptions.ts';

/** From so much on an article's place at its outlet is said. */
const HIGH_UP = 0.8;

/**
 * Why a story stands where it does: "5 independent reports, the newest of Tue 24 Nov, 06:00 UTC, in the
 * title, high up at its outlet, new here".
 */
export function rankLine(rank: Rank): string {
  const { outlets, reports, newestAt, prominence, isAside, behindOwn } = rank;
  return [
    outlets === reports
      ? count(outlets, 'independent report')
      : `${count(reports, 'report')} of ${count(outlets, 'outlet')}`,
    newestAt === null
      ? 'without a date'
      : `${reports === 1 ? 'of' : 'the newest of'} ${moment(newestAt)}`,
    ...closeness(rank.closeness),
    ...(prominence !== null && prominence >= HIGH_UP ? ['high up at its outlet'] : []),
    ...(isAside ? ['opinion alone'] : []),
    ...(behindOwn > 0 ? [`behind ${count(behindOwn, 'other')} of its outlet`] : []),
    ...novelty(rank.novelty),
  ].join(', ');
}

/** A day, as clocks count it. */
const DAY_MS = 86_400_000;

/** "Tue 24 Nov, 06:00 UTC"; the day alone where its article states no time. */
function moment(at: number): string {
  const written = subscriptionWords.moment(at, 'UTC');
  return at % DAY_MS === 0 ? written.replace(/, 00:00$/, '') : `${written} UTC`;
}

/** Where the words of the briefing stand; nothing where it has none. */
function closeness(share: Rank['closeness']): readonly string[] {
  if (share === null) return [];
  if (share >= 1) return ['in the title'];
  return share > 0.5 ? ['in the opening'] : ['further down'];
}

function novelty(known: Rank['novelty']): readonly string[] {
  switch (known) {
    case 'new':
      return ['new here'];
    case 'updated':
      return ['updated here'];
    case 'same':
      return ['known here'];
    case null:
      return [];
    default:
      return known satisfies never;
  }
}
