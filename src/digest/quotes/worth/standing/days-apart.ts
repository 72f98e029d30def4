import { saidOnDay } from '../../../../languages/english/quotes/earlier-times.ts';
import { languageOfTag } from '../../../../languages/language-of.ts';
import type { Quote } from '../../../digest.ts';
import type { Reading } from '../../../reading/reading.ts';
import { keyOf } from '../scraps.ts';
import { sentenceBefore } from './before.ts';
import { around, goesOn, unquoted } from './occasion-of.ts';

/**
 * Gives each of a speaker's quotes the day of its saying, as printed ("Thursday"), where they were
 * said on different days: side by side they would read as one speech. English.
 */
export function withDaysApart(
  quotes: ReadonlyMap<Quote, Quote>,
  reading: Reading,
): ReadonlyMap<Quote, Quote> {
  if (languageOfTag(reading.language) !== 'en') return quotes;
  const apart = new Map<Quote, string>();
  const posted = [...quotes].filter(([, { isFurther }]) => isFurther !== true);
  const named = posted.filter(([{ speaker }]) => speaker !== null).map(([quote]) => quote);
  for (const own of Map.groupBy(named, keyOf).values()) {
    if (own.length < 2) continue;
    const days = own.map((quote) => dayOf(quote, reading));
    if (new Set(days.filter((day) => day !== null)).size < 2) continue;
    for (const [at, day] of days.entries()) {
      const quote = own[at];
      if (day !== null && quote !== undefined) apart.set(quote, day);
    }
  }
  return new Map(
    [...quotes].map(([quote, shown]) => [quote, onDay(shown, apart.get(quote))] as const),
  );
}

function onDay(quote: Quote, day: string | undefined): Quote {
  const isTold = quote.venues.some(({ text }) => /\p{L}{2}day\b|\d/u.test(text));
  if (day === undefined || isTold) return quote;
  return { ...quote, venues: [...quote.venues, { kind: 'occasion', text: day }] };
}

function dayOf(quote: Quote, reading: Reading): string | null {
  const { places } = quote;
  for (const place of places) {
    const { lead, tail } = around(place, reading.paragraphs);
    const day = dayIn(tail) ?? dayIn(lead);
    if (day !== null) return day;
  }
  const [first] = places;
  if (first === undefined) return null;
  const { lead, tail } = around(first, reading.paragraphs);
  const surname = quote.speaker?.name?.split(' ').at(-1);
  const before = unquoted(sentenceBefore(quote, reading).text);
  const isOwn = goesOn(lead, tail) && surname !== undefined && before.includes(surname);
  return isOwn ? dayIn(before) : null;
}

function dayIn(words: string): string | null {
  for (const way of saidOnDay) {
    const day = way.exec(words)?.groups?.['when'];
    if (day !== undefined) return day;
  }
  return null;
}
