import type { Quote } from '../../../digest.ts';
import { chanceOfQuote } from '../chance/chance-of-quote.ts';
import type { Beside } from '../chance/choose-worth.ts';
import { settingOf, tellingStems } from '../chance/setting.ts';
import { isShort } from '../../../reading/is-short.ts';
import { languageOfTag } from '../../../../languages/language-of.ts';
import { matterOf } from '../matter/matter-of.ts';
import { createLeads } from './lead-of.ts';
import { isLoose } from './loose.ts';

/** So many quotes of a story come with the sentence that leads to them: a digest is short. By judgement. */
const MOST = 1;
/**
 * A quote that is likelier to be posted than this is hardly ever one that a reader does not understand:
 * one of 50, of the others one of 12. Measured on the labels of editors, by cross-validation.
 */
const SURE = 0.85;
/** The share of the telling words of a lead below which title and summary do not tell it. Set by hand. */
const UNTOLD = 0.5;
/** Fewer telling words of its own say nothing: "Holm had little to say." Set by hand. */
const FEWEST = 5;

/**
 * Gives a quote that is posted at once the sentence which leads to it in the article, where its words
 * alone do not say whom or what they mean, or where it is not sure that they are understood and nothing
 * shown tells what that sentence does.
 */
export function withLeads(
  quotes: ReadonlyMap<Quote, Quote>,
  { found, reading, summary }: Beside,
): ReadonlyMap<Quote, Quote> {
  if (languageOfTag(reading.language) !== 'en' || isShort(reading)) return quotes;
  const setting = settingOf(found, summary, reading);
  const leadOf = createLeads(reading, summary);
  const led = new Map(quotes);
  let left = MOST;
  for (const [quote, shown] of quotes) {
    if (left === 0) break;
    if (shown.isFurther === true || matterOf(quote, reading) !== null) continue;
    const isUnderstood = !isLoose(quote.text);
    if (isUnderstood && chanceOfQuote(quote, setting) >= SURE) continue;
    const lead = leadOf(quote);
    if (lead === null) continue;
    const { name, role } = quote.speaker ?? {};
    const own = new Set(tellingStems([name, role].join(' ')));
    const words = tellingStems(lead.text).filter((stem) => !own.has(stem));
    const told = words.filter((stem) => setting.stems.has(stem)).length;
    if (words.length < FEWEST || (isUnderstood && told >= UNTOLD * words.length)) continue;
    led.set(quote, { ...shown, lead });
    left -= 1;
  }
  return led;
}
