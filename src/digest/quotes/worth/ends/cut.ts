import type { Place, Quote } from '../../../digest.ts';
import type { Reading } from '../../../reading/reading.ts';

/** A quote whose last place ends as `end` does, or as it did where that is null: text and openings follow its places. */
export function cut(quote: Quote, end: Place | null, paragraphs: Reading['paragraphs']): Quote {
  const places = end === null ? quote.places : [...quote.places.slice(0, -1), end];
  const texts = places.map(({ paragraph, start, end: to }) =>
    (paragraphs[paragraph]?.text ?? '').slice(start, to),
  );
  const openings = quote.openings?.filter((at) => at < places.length);
  return {
    ...quote,
    places,
    text: texts.join(' '),
    ...(openings === undefined ? {} : { openings }),
  };
}
