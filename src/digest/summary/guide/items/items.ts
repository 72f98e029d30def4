import type { Place } from '../../../digest.ts';
import type { Reading } from '../../../reading/reading.ts';
import { isGuideHeadline } from '../../filler/kind/is-guide.ts';
import { awardedItems } from './awarded-items.ts';
import { countOf } from './count-of.ts';
import { linesOf } from './lines.ts';
import { biddingItems, headedItems, kindredItems, labelledItems } from './named-items.ts';
import { numberedItems } from './numbered-items.ts';

/** What a list names is short: so many of its items stand for a sentence. Set by hand. */
const ITEMS_A_SENTENCE = 2;
/** Of a short list the last ones are not left out. Set by hand: "7 ways" is common. */
const FEW_LEFT = 2;

/** Of what a text lists: what is shown, and how many more there are. */
export type ShownItems = Readonly<{ places: readonly Place[]; left: number }>;

/** As many of the items as a summary of so many sentences has room for. */
export function firstItems(items: readonly Place[], sentences: number): ShownItems {
  const most = ITEMS_A_SENTENCE * sentences - 1;
  const places = items.length <= most + FEW_LEFT ? items : items.slice(0, most);
  return { places, left: items.length - places.length };
}

/**
 * What a list names, each by the heading or the first sentence that tells it, in the order of the list and
 * without its number; empty where a text is no such list. English.
 */
export function readItems(reading: Reading): readonly Place[] {
  const title = reading.title ?? '';
  const lines = linesOf(reading);
  const counted = countOf(title);
  return (
    awardedItems(lines) ??
    numberedItems(reading, lines, { title, counted }) ??
    headedItems(lines, counted) ??
    labelledItems(lines, counted) ??
    biddingItems(lines) ??
    kindredItems(lines, title) ??
    []
  );
}

/**
 * What a report lists whose headline counts it: "Five things that the debate showed". Without a headline as
 * guides have, only numbers are sure: a report of three dead may have three headings.
 */
export function readCounted(reading: Reading): readonly Place[] {
  const title = reading.title ?? '';
  const counted = countOf(title);
  if (counted === null) return [];
  const lines = linesOf(reading);
  const found = numberedItems(reading, lines, { title, counted });
  if (found?.length === counted) return found;
  return (isGuideHeadline(title) ? headedItems(lines, counted) : null) ?? [];
}
