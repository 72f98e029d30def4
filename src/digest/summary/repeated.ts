import type { Quote, SummarySentence } from '../digest.ts';
import { quotedShare, type Unit } from './units/units.ts';

type Stretch = Readonly<{ paragraph: number; start: number; end: number }>;

/**
 * In the first paragraphs a sentence with so many words of its own, and so little quoted, tells the news,
 * whoever is quoted in it. Measured: an editor wants two in five of them, further on one in twenty.
 */
const FIRST_PARAGRAPHS = 4;
const LITTLE_QUOTED = 0.35;
const OWN_WORDS = 12;

/**
 * Whether a unit is there for its quotation, which is shown below with its speaker: “The water
 * came in an hour,” said Jon Dahl. Not: Dahl called it “a disgrace”, which tells what he did.
 */
export function isToldBy(unit: Unit, quotes: readonly Quote[]): boolean {
  return quotes.some(isWithin(unit)) && !(unit.paragraph < FIRST_PARAGRAPHS && tellsBesides(unit));
}

/** The same of quotations that say too little to be shown: whatever else it tells is told nowhere. */
export function isIdle(unit: Unit, quotes: readonly Quote[]): boolean {
  return quotes.some(isWithin(unit)) && !tellsBesides(unit);
}

function isWithin(unit: Unit): (quote: Quote) => boolean {
  return ({ kind, places }) => kind === 'direct' && places.some((place) => overlap(place, unit));
}

/** Not so: The council sold the mill, which will be pulled down, and Mayor Holm called it “a sad day”. */
function tellsBesides(unit: Unit): boolean {
  if (quotedShare(unit) >= LITTLE_QUOTED) return false;
  // “We stay,” the mayor told the council, which … : what it begins with is what it is there for.
  if (unit.quoted.some(({ start }) => start === 0)) return false;
  return (unit.outside.match(/\p{L}+/gu)?.length ?? 0) >= OWN_WORDS;
}

/** The quotes that the summary does not show already. */
export function besidesSummary(
  quotes: readonly Quote[],
  summary: readonly SummarySentence[],
): readonly Quote[] {
  return quotes.filter(
    ({ places }) => !places.some((own) => summary.some(({ place }) => overlap(own, place))),
  );
}

function overlap(one: Stretch, other: Stretch): boolean {
  return one.paragraph === other.paragraph && one.start < other.end && other.start < one.end;
}
