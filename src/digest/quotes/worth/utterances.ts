import { either, regex } from '../../../languages/regex.ts';
import { languageOfTag } from '../../../languages/language-of.ts';
import type { Quote } from '../../digest.ts';
import type { Reading } from '../../reading/reading.ts';
import { leaning } from './leaning.ts';
import { keyOf } from './scraps.ts';

/**
 * Characters between the halves of one utterance at most: “A,” said the mayor of Osk. “B.” Set by
 * hand; not tuned.
 */
const INTERRUPTION = 90;

/**
 * “It has always been so,” Rice said. “We want it that way.”: where a quote goes on with what its
 * speaker began in the same paragraph, and points back at it, the beginning comes right before it.
 */
export function withTheirOpenings(quotes: readonly Quote[], { language }: Reading): Quote[] {
  if (languageOfTag(language) !== 'en') return [...quotes];
  const ordered: Quote[] = [];
  const shown = new Set<Quote>();
  for (const quote of quotes) {
    if (shown.has(quote)) continue;
    const opening = pointsBack(quote.text)
      ? quotes.find(
          (one) =>
            !shown.has(one) &&
            isOpeningOf(one, quote) &&
            leaning(one.text, language) <= leaning(quote.text, language),
        )
      : undefined;
    for (const one of opening === undefined ? [quote] : [opening, quote]) {
      ordered.push(one);
      shown.add(one);
    }
  }
  return ordered;
}

const POINTING = either('[Ii]t|[Tt]hat|[Tt]his|[Tt]hey|[Tt]hem|[Hh]e|[Ss]he|[Hh]im|so');
/** A first sentence that has a pronoun for what was said before it. */
const POINTS_BACK = regex.u`^[^.!?…]{0,80}\b${POINTING}\b`;

export function pointsBack(text: string): boolean {
  return POINTS_BACK.test(text);
}

function isOpeningOf(one: Quote, quote: Quote): boolean {
  const [last, first] = [one.places.at(-1), quote.places[0]];
  if (last === undefined || first === undefined || last.paragraph !== first.paragraph) return false;
  const between = first.start - last.end;
  return (
    between > 0 && between <= INTERRUPTION && one.kind === 'direct' && keyOf(one) === keyOf(quote)
  );
}
