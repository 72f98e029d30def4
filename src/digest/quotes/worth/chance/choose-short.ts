import type { Quote } from '../../../digest.ts';
import { isTermOfBody } from '../scraps.ts';
import { chanceOfQuote } from './chance-of-quote.ts';
import type { Setting } from './setting.ts';

/**
 * Who is less likely to be posted than this is not, but in a short text where nothing else is. Measured: of
 * 57 quotes of short texts that editors judged, 7 were below it and none of them right.
 */
export const BAR_OF_ONE = 0.2;

/**
 * The quotes of a short text, the unlikely behind the others for who asks for more. What a witness said is
 * posted all the same where nothing else is, be he only described.
 */
export function chooseShort(
  standing: ReadonlyMap<Quote, Quote>,
  setting: Setting,
): ReadonlyMap<Quote, Quote> {
  const quotes = [...standing.keys()];
  const likely = quotes.filter(
    (quote) => isTermOfBody(quote) || chanceOfQuote(quote, setting) >= BAR_OF_ONE,
  );
  const said = quotes.filter(({ kind, speaker }) => kind === 'direct' && speaker !== null);
  const posted = new Set(likely.length > 0 ? likely : said);
  return new Map(
    [...posted, ...quotes.filter((quote) => !posted.has(quote))].map((quote) => {
      const shown = standing.get(quote) ?? quote;
      return [quote, posted.has(quote) ? shown : { ...shown, isFurther: true }];
    }),
  );
}
