import type { Quote, SummarySentence } from '../../../digest.ts';
import { chanceOfQuote } from '../chance/chance-of-quote.ts';
import type { Beside } from '../chance/choose-worth.ts';
import { type Setting, settingOf, tellingStems } from '../chance/setting.ts';
import { isShort } from '../../../reading/is-short.ts';
import { languageOfTag } from '../../../../languages/language-of.ts';
import { besidesSummary } from '../../../summary/repeated.ts';
import { matterOf } from '../matter/matter-of.ts';
import { chooseStanding } from '../standing/choose-standing.ts';
import { createLeads, type Lead } from './lead-of.ts';
import { isLoose } from './loose.ts';

/**
 * A quote that is likelier to be posted than this is hardly ever one that a reader does not understand:
 * one of 40, of the others one of 11. Measured on the labels of editors, by cross-validation.
 */
const SURE = 0.85;
/** The share of the telling words of a lead below which title and summary do not tell it. Set by hand. */
const UNTOLD = 0.5;
/** Fewer telling words of its own say nothing: "Holm had little to say." Set by hand. */
const FEWEST = 5;

/**
 * What a quote that is understood only behind its lead has to reach to be posted where none is, and where
 * one is. Set by hand, by the bars of `choose-worth.ts`.
 */
const BARS_OF_LED = [0.65, 0.85];
/** Quotes among which one is looked for that its lead makes understood. A bound on time. */
const MOST_TRIED = 12;

/** What a digest of one article has besides the quotes in question. */
type Known = Beside & Readonly<{ ranked: readonly Quote[] }>;

/**
 * Gives a quote that is posted at once the sentence which leads to it in the article, where its words
 * alone do not say whom or what they mean, or where it is not sure that they are understood and nothing
 * shown tells what that sentence does. Where hardly any is posted, one that only that sentence makes
 * understood is posted with it.
 */
export function withLeads(
  quotes: ReadonlyMap<Quote, Quote>,
  known: Known,
): ReadonlyMap<Quote, Quote> {
  const { found, reading, summary, ranked } = known;
  if (languageOfTag(reading.language) !== 'en' || isShort(reading)) return quotes;
  const posted = [...quotes].filter(([, { isFurther }]) => isFurther !== true);
  const leadOf = createLeads(reading, summary);
  let asked: Setting | null = null;
  for (const [quote, shown] of posted) {
    if (matterOf(quote, reading) !== null) continue;
    const setting = (asked ??= settingOf(found, summary, reading));
    const isUnderstood = !isLoose(quote.text);
    if (isUnderstood && chanceOfQuote(quote, setting) >= SURE) continue;
    const lead = leadOf(quote);
    if (lead === null) continue;
    const { name, role } = quote.speaker ?? {};
    const own = new Set(tellingStems([name, role].join(' ')));
    const words = tellingStems(lead.text).filter((stem) => !own.has(stem));
    const told = words.filter((stem) => setting.stems.has(stem)).length;
    if (words.length < FEWEST || (isUnderstood && told >= UNTOLD * words.length)) continue;
    return new Map([...quotes, [quote, { ...shown, lead }]]);
  }
  const bar = BARS_OF_LED[posted.length];
  const held = bar === undefined ? [] : ranked.filter((quote) => !quotes.has(quote));
  for (const quote of besidesSummary(held.slice(0, MOST_TRIED), summary)) {
    const toldWith = (lead: Lead): readonly SummarySentence[] => [
      ...summary,
      { ...lead, dates: [] },
    ];
    const lead = leadOf(
      quote,
      (one) => chanceOfQuote(quote, settingOf(found, toldWith(one), reading)) >= (bar ?? 1),
    );
    if (lead === null) continue;
    const shown = chooseStanding([quote], toldWith(lead), reading).get(quote);
    if (shown !== undefined) return new Map([...posted, [quote, { ...shown, lead }], ...quotes]);
  }
  return quotes;
}
