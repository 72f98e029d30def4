import type { Haul } from '../sources/source.ts';

/** Fewer items have no order that says anything. */
const FEWEST = 5;
/** A list is in the order of time where so many of its neighbours are. */
const BY_TIME = 0.9;

/**
 * How far up a source has each of its items, in their order: 1 for the first, 0 for the last. `null`
 * where the order is that of time, as in most feeds and in all sitemaps, and says nothing of weight:
 * a front page, and a feed that is made of one, has on top what its editors hold for most important.
 */
export function prominenceIn(haul: Extract<Haul, { kind: 'news' }>): (at: number) => number | null {
  const { way, items, dates } = haul;
  // A page that gives no dates is an editor's as well.
  const isEdited = way === 'page' ? isByTime(dates) !== true : isByTime(dates) === false;
  if (items.length < FEWEST || way === 'sitemap' || !isEdited) return () => null;
  return (at) => 1 - at / (items.length - 1);
}

/** Whether the newest comes first throughout; `null` where too few dates are known. */
function isByTime(dates: readonly string[]): boolean | null {
  const times = dates.map((date) => Date.parse(date)).filter((time) => !Number.isNaN(time));
  if (times.length < FEWEST) return null;
  const later = times.slice(1).filter((time, at) => time <= (times[at] ?? 0)).length;
  return later >= BY_TIME * (times.length - 1);
}
