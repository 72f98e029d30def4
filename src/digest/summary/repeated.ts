import type { Quote, SummarySentence } from '../digest.ts';
import type { Unit } from './units/units.ts';

type Stretch = Readonly<{ paragraph: number; start: number; end: number }>;

/**
 * Whether a unit is there for its quotation, which is shown below with its speaker: “The water
 * came in an hour,” said Jon Dahl. Not: Dahl called it “a disgrace”, which tells what he did.
 */
export function isToldBy(unit: Unit, quotes: readonly Quote[]): boolean {
  return quotes.some(
    ({ kind, places }) => kind === 'direct' && places.some((place) => overlap(place, unit)),
  );
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
