import { isEmptyQuote, isOutcry } from './empty-quote.ts';
import { leaning } from './leaning.ts';
import { withoutLeaning } from './without-leaning.ts';
import { isOffNews } from './off-news.ts';
import { withoutPieces } from './pieces.ts';
import { isAskersQuestion, isPutToSomebody } from './questions.ts';
import { withoutRepeats } from './repeats.ts';
import { isAnybody, isNobodys, isScrap, keyOf, scrapsWorthShowing } from './scraps.ts';
import { isTurned } from './turned.ts';
import { withoutUnsigned } from './unsigned.ts';
import { withTheirOpenings } from './utterances.ts';
import { either, regex } from '../../../languages/regex.ts';
import { perLanguage } from '../../../languages/per-language.ts';
import type { Quote } from '../../digest.ts';
import type { Reading } from '../../reading/reading.ts';
import { strongestFirst } from './strongest-first.ts';

/** Words that a quote without a speaker needs at least to be worth showing. Set by hand; not tuned. */
const UNSIGNED = 8;

/**
 * The quotes worth showing, strongest first: direct before partial, by a named speaker with a
 * role, about what the title and the lead are about, saying what stronger quotes do not say.
 * Empty ones ("We are pleased"), an interviewer's questions and scraps are left out. The first one
 * leans on no other, where any can stand alone.
 */
export function rankQuotes(quotes: readonly Quote[], reading: Reading): Quote[] {
  const worth = quotes.filter(
    (quote) =>
      isWorthwhile(quote, reading.language) &&
      !isTurned(quote, reading) &&
      !isOffNews(quote, reading),
  );
  const better = withoutOutcries(
    withoutQuestions(
      worth.filter((quote) => !isScrap(quote)),
      reading,
    ),
  );
  const full = withoutRepeats(
    strongestFirst(
      withoutLeaning(withoutPieces(withoutUnsigned(better, reading)), reading),
      reading,
    ),
  );
  const scraps = scrapsWorthShowing(worth.filter(isScrap), full, reading);
  return namedFirst(withTheirOpenings(ledByItself([...full, ...scraps], reading), reading));
}

/** Whom nobody is named for comes last, and so does whoever "another" and "some" may be. */
function namedFirst(quotes: readonly Quote[]): Quote[] {
  return [...quotes.filter(isNamed), ...quotes.filter((quote) => !isNamed(quote))];
}

function isNamed(quote: Quote): boolean {
  return quote.speaker !== null && !isAnybody(quote);
}

/** Questions of those who only ask are left out, unless there is nothing else; what is put to somebody in any case. */
function withoutQuestions(quotes: readonly Quote[], reading: Reading): Quote[] {
  const said = quotes.filter((quote) => !isAskersQuestion(quote, reading));
  return said.length > 0 ? said : quotes.filter(({ text }) => !isPutToSomebody(text));
}

/** What is called out is left out beside whole sentences: “Get down!” says less than “We got her”. */
function withoutOutcries(quotes: readonly Quote[]): Quote[] {
  const told = quotes.filter(({ text }) => !isOutcry(text));
  return told.some(({ kind }) => kind === 'direct') ? told : [...quotes];
}

/**
 * The first quote leans on none before it, where any can stand alone. Where all hang on a
 * connective ("But the third is hard to find"), they say nothing without their text: none is shown.
 */
function ledByItself(quotes: readonly Quote[], { language }: Reading): Quote[] {
  let [leader, least] = [quotes[0], Infinity];
  for (const quote of quotes) {
    const own = lead(quote, language);
    if (own < least) [leader, least] = [quote, own];
  }
  if (leader === undefined || leaning(leader.text, language) === 2) return [];
  if (leader === quotes[0]) return [...quotes];
  return [leader, ...quotes.filter((quote) => quote !== leader)];
}

/** How badly a quote stands first: a piece of a sentence better than one that leans, a scrap worst. */
function lead(quote: Quote, language: string): number {
  if (isScrap(quote)) return STANDING.scrap;
  return leaning(quote.text, language) + (quote.kind === 'partial' ? STANDING.piece : 0);
}

/** Beside what `leaning` gives, 0 to 2, by judgement: a scrap is worse than all, a piece breaks ties. */
const STANDING = { scrap: 3, piece: 0.5 } as const;

function isWorthwhile(quote: Quote, language: string): boolean {
  const { text, speaker, kind } = quote;
  if (isEmptyQuote(text) || isNobodys(quote)) return false;
  if (kind === 'partial' && isAnybody(quote)) return false;
  if (NOBODYS.test(keyOf(quote))) return false;
  if (isTornTerm(text)) return false;
  if (speaker !== null) return true;
  if (areSpeakersKnown(language)) return false;
  const words = text.split(/\s+/u).length;
  return kind === 'direct' && words >= UNSIGNED && !FRAGMENT.test(text.trim());
}

/** Where the speakers of quotes are found by rules of the language, a quotation without one is a title or a slogan. */
const areSpeakersKnown = perLanguage(({ speech, characters }) =>
  speech !== undefined || characters !== undefined ? true : null,
);

/** ' 10,25"|-Screen …': behind a mark that closes nothing. */
function isTornTerm(text: string): boolean {
  return /^-\p{L}/u.test(text) || GLUED.test(text);
}

/** 'the first"draft of the list is"quite short': what stands between such marks was said by nobody. */
const GLUED = /\p{Script=Latin}{2}"\p{Script=Latin}{2}/u;

/**
 * "the statement released", "this finding", "the 56-year-old": whose it is nobody who reads the digest can know.
 * "Our tester" speaks of one thing among many.
 */
const NOBODYS = regex.iu`^${either(
  '(?:the|a|that) (?:joint |press )?(?:statement|release)s?(?: released| issued)?$',
  String.raw`th(?:is|ese) \p{Ll}`,
  String.raw`the \d{1,3}-years?-old$`,
  'our (?:tester|reviewer)s?$',
)}`;

/** “… keeps the river from us”: half a sentence that nobody is named for is a heading, or a claim. */
const FRAGMENT = /^(?:…|\.{3}|\p{Ll})/u;
