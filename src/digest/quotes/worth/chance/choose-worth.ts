import { languageOfTag } from '../../../../languages/language-of.ts';
import type { Place, Quote, SummarySentence } from '../../../digest.ts';
import { isShort } from '../../../reading/is-short.ts';
import type { Reading } from '../../../reading/reading.ts';
import { besidesSummary } from '../../../summary/repeated.ts';
import { leaning } from '../leaning.ts';
import { withDaysApart } from '../standing/days-apart.ts';
import { isAnybody, isScrap, isTermOfBody, keyOf } from '../scraps.ts';
import { chanceOfQuote } from './chance-of-quote.ts';
import { chooseElsewhere } from './choose-elsewhere.ts';
import { BAR_OF_ONE, chooseShort } from './choose-short.ts';
import { depthOf } from './describe-place.ts';
import { settingOf } from './setting.ts';
import { strengthOf, strongestFirst } from './strength.ts';

// The numbers of this file: the bars were measured by cross-validation, the others set by hand.

/**
 * Who is less likely to be posted is left out, but for the best where nothing is above it. Chosen
 * by tests/eval/train/worth.ts on articles that the weights have not seen: at 0.5, 76 of 100
 * quotes are right (of all, 65), and 90 of 100 right ones are kept.
 */
const BAR = 0.5;
/**
 * What the strongest quote has to reach to be posted at once, the next one, and so on: each further one
 * adds less and may spoil the whole. Chosen by tests/eval/train/worth.ts on articles that the weights have
 * not seen: of 100 with quotes, 68 have a right one and none that an editor would take out; with
 * one bar for all (0.5) 51 have.
 */
const BARS_OF_POSTED = [0.4, 0.71, 0.76, 0.81, 0.84, 0.87];
/** Beyond what anybody reads nothing is judged. */
const JUDGED = 40;

/** What a digest of one article has besides the quotes in question. */
export type Beside = Readonly<{
  /** All quotes of the article. */
  found: readonly Quote[];
  summary: readonly SummarySentence[];
  reading: Reading;
}>;

type Scored = Readonly<{
  quote: Quote;
  shown: Quote;
  chance: number;
  /** By this they are put into an order. */
  strength: number;
}>;

/**
 * The quotes that are worth reading, each as it is shown: those that an editor would post at once, the
 * likeliest first, and behind them the further ones. Two to four good ones are posted rather than
 * six with a bad one among them. The first leans on none, where any stands alone; what one speaker
 * says in one passage keeps its order. The quotes of short texts keep their order, and are posted but
 * for the unlikely; those of other languages than English are chosen by rules: nothing was learned from
 * such.
 */
export function chooseWorth(
  standing: ReadonlyMap<Quote, Quote>,
  { found, summary, reading }: Beside,
): ReadonlyMap<Quote, Quote> {
  if (standing.size === 0) return standing;
  if (languageOfTag(reading.language) !== 'en') return chooseElsewhere(standing, reading, summary);
  const setting = settingOf(found, summary, reading);
  if (isShort(reading)) return withDaysApart(chooseShort(standing, setting), reading);
  const scored = [...standing].slice(0, JUDGED).map(([quote, shown]): Scored => {
    const chance = chanceOfQuote(quote, setting);
    const strength = strengthOf(chance, depthOf(quote, reading));
    return { quote, shown, chance, strength };
  });
  const worth = strongestFirst(scored.filter(({ chance }) => chance >= BAR));
  const isBeside = ({ quote }: Scored): boolean => besidesSummary([quote], summary).length > 0;
  const only = worth.some(isBeside) ? [] : bestOf(scored.filter(isBeside));
  // the only words of a body that is heard nowhere else: rare, and nothing was learned of them
  const terms = scored.filter((one) => isTermOfBody(one.quote) && !worth.includes(one));
  const all = [...worth, ...only, ...terms.filter((one) => !only.includes(one))];
  const atOnce = postedAtOnce(all, terms, isBeside);
  const posted = ofItsDays(withoutAnybody(atOnce), setting.shown.toLowerCase());
  const inOrder = (some: readonly Scored[]): readonly Scored[] =>
    lastOld(ledByItself(inPassages(some), reading));
  const further = inOrder(all.filter((one) => !posted.has(one)));
  const chosen = new Map([
    ...inOrder([...posted]).map(({ quote, shown }) => [quote, shown] as const),
    ...further.map(({ quote, shown }) => [quote, { ...shown, isFurther: true }] as const),
  ]);
  return withDaysApart(chosen, reading);
}

/** The quotes that are posted before anybody asks for more. What the summary shows takes no place. */
function postedAtOnce(
  scored: readonly Scored[],
  terms: readonly Scored[],
  isBeside: (one: Scored) => boolean,
): ReadonlySet<Scored> {
  const posted = new Set(scored.filter((one) => !isBeside(one) || terms.includes(one)));
  let chosen = 0;
  for (const one of scored) {
    if (posted.has(one) || one.chance < (BARS_OF_POSTED[chosen] ?? 1)) continue;
    posted.add(one);
    chosen += 1;
  }
  return new Set(scored.filter((one) => posted.has(one)));
}

/** "The spokesman", of whom nobody tells for whom he speaks, is posted where nobody else is. */
function withoutAnybody(posted: ReadonlySet<Scored>): ReadonlySet<Scored> {
  const known = [...posted].filter(({ quote }) => !isAnybody(quote));
  return known.length > 0 ? new Set(known) : posted;
}

/** Old words are posted where there are none of the report's own days, or where the story is about theirs. */
function ofItsDays(posted: ReadonlySet<Scored>, told: string): ReadonlySet<Scored> {
  const isOld = (one: Scored): boolean => {
    const when = one.shown.venues.at(-1)?.text ?? '';
    return isEarlier(one) && !told.includes(when.toLowerCase());
  };
  const news = [...posted].filter((one) => !isOld(one));
  return news.length > 0 ? new Set(news) : posted;
}

/** Whether a quote carries the time of its saying: it is not of the report's own days. */
function isEarlier({ quote, shown }: Scored): boolean {
  return shown !== quote;
}

/** What was said before the report's own days carries its time, and stands behind today's words. */
function lastOld(ranked: readonly Scored[]): readonly Scored[] {
  return [...ranked.filter((one) => !isEarlier(one)), ...ranked.filter(isEarlier)];
}

function bestOf(scored: readonly Scored[]): readonly Scored[] {
  const [best] = scored.toSorted((a, b) => b.chance - a.chance);
  return best === undefined || best.chance < BAR_OF_ONE ? [] : [best];
}

/**
 * “Have I begun to write it?” he said. “I have not.”: what one speaker says in one paragraph or in
 * some that follow each other is told in its order, at the place of the stronger.
 */
function inPassages(ranked: readonly Scored[]): Scored[] {
  const told: Scored[] = [];
  for (const one of ranked) {
    if (told.includes(one)) continue;
    const passage = ranked.filter((other) => !told.includes(other) && isOnePassage(one, other));
    const from = passage.toSorted((a, b) => compare(a.quote.places[0], b.quote.places[0]));
    // what stands before it comes with it; what stands behind it waits for its turn
    told.push(...from.slice(0, from.indexOf(one) + 1));
  }
  return told;
}

function isOnePassage({ quote }: Scored, { quote: other }: Scored): boolean {
  if (quote === other) return true;
  const between = (quote.places[0]?.paragraph ?? 0) - (other.places[0]?.paragraph ?? 0);
  return Math.abs(between) <= PASSAGE && quote.speaker !== null && keyOf(quote) === keyOf(other);
}

/** Paragraphs between two quotes of one statement, which its speaker's name may part. By judgement. */
const PASSAGE = 2;

function compare(one: Place | undefined, other: Place | undefined): number {
  const paragraphs = (one?.paragraph ?? 0) - (other?.paragraph ?? 0);
  return paragraphs === 0 ? (one?.start ?? 0) - (other?.start ?? 0) : paragraphs;
}

/** How badly a scrap stands first, and a reason: leaning words count 1 or 2. */
const SCRAP = 3;
const REASON = 0.5;
/** “Because of their walls, towns are hot”: the reason of something comes first only if nothing else can. */
const OPENS_WITH_REASON = /^\P{L}{0,3}because\b/iu;

/**
 * Who is named comes before who is not, and first a quote that leans on none and is no scrap. What goes
 * on with another that is shown never comes before it.
 */
function ledByItself(ranked: readonly Scored[], { language }: Reading): Scored[] {
  const isNamed = ({ quote }: Scored): boolean => quote.speaker !== null && !isAnybody(quote);
  const named = [...ranked.filter(isNamed), ...ranked.filter((one) => !isNamed(one))];
  const badness = ({ quote }: Scored): number =>
    isScrap(quote)
      ? SCRAP
      : leaning(quote.text, language) + (OPENS_WITH_REASON.test(quote.text) ? REASON : 0);
  let [leader, least] = [named[0], Infinity];
  for (const [at, one] of named.entries()) {
    if (least === 0) break;
    if (named.slice(0, at).some((other) => isOnePassage(one, other))) continue;
    const own = badness(one);
    if (own < least) [leader, least] = [one, own];
  }
  return leader === undefined ? [] : [leader, ...named.filter((one) => one !== leader)];
}
