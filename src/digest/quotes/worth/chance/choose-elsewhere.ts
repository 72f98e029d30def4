import { perLanguage } from '../../../../languages/per-language.ts';
import { anyOf, either, regex } from '../../../../languages/regex.ts';
import type { Quote, SummarySentence } from '../../../digest.ts';
import type { Reading } from '../../../reading/reading.ts';
import { mayHaveVerb } from '../../../summary/listed/has-verb.ts';
import { listedOf } from '../../../summary/listed/listed-words.ts';
import { besidesSummary } from '../../../summary/repeated.ts';
import { openingsOf } from '../../../summary/standing/openings.ts';

/** "Es ist wichtig, dass …": leans on nothing, though it opens like what does. */
const impersonalOf = perLanguage(({ quotes }) => openingOf(quotes?.impersonal));
const weakOf = perLanguage(({ quotes }) => openingOf(quotes?.weak));

function openingOf(ways: readonly string[] | undefined): RegExp | null {
  return ways === undefined ? null : regex.iu`^\P{L}{0,3}${either(...ways)}(?!\p{L})`;
}

/** What a language lists of quotes that are not posted. */
const leftOutOf = perLanguage(({ quotes }) =>
  quotes?.tornEnds === undefined
    ? null
    : {
        torn: regex.iu`(?<!\p{L})${anyOf(quotes.tornEnds)}$`,
        anybody: regex.iu`^${anyOf(quotes.anybody ?? '-')}(?!\p{L})`,
        speaksFor: regex.iu`${anyOf(quotes.speaksFor ?? '-')}`,
      },
);

/**
 * Quotes that are posted before anybody asks for more, of an article whose language nothing was learned of, and
 * of one voice among them. By judgement: two to four good ones are read.
 */
const MOST_POSTED = 4;
const MOST_OF_ONE = 3;
/** Beside so many quotes none is posted that leans on the summary. By judgement. */
const FEW = 2;

/**
 * The quotes of an article in another language than English, as they are shown: those that lean on what was said
 * before them stand behind the others, and of the others four are posted at once. What has no verb is a title or
 * a slogan, and is left out.
 */
export function chooseElsewhere(
  standing: ReadonlyMap<Quote, Quote>,
  { language }: Reading,
  summary: readonly SummarySentence[],
): ReadonlyMap<Quote, Quote> {
  const listed = listedOf(language);
  if (listed === null) return standing;
  const leftOut = leftOutOf(language);
  const isAnybody = ({ speaker }: Quote): boolean =>
    speaker?.name === null &&
    speaker.role !== null &&
    leftOut?.anybody.test(speaker.role) === true &&
    !leftOut.speaksFor.test(speaker.role);
  const said = [...standing].filter(([quote]) => {
    const { text, kind, speaker } = quote;
    // words that stand in the summary already
    if (kind === 'partial' && besidesSummary([quote], summary).length === 0) return false;
    if (leftOut?.torn.test(text) === true) return false;
    // a few words of whoever "the asked" may be
    if (kind === 'partial') return (speaker?.name ?? speaker?.organisation ?? null) !== null;
    return /[!?]$/u.test(text) || mayHaveVerb(text, listed);
  });
  const openings = openingsOf(language);
  const impersonal = impersonalOf(language);
  const weak = weakOf(language);
  const leaningOf = (quote: Quote): 0 | 1 | 2 => {
    const { text } = quote;
    if (isAnybody(quote)) return 2;
    if (openings?.test(text) !== true || impersonal?.test(text) === true) return 0;
    return weak?.test(text) === true ? 1 : 2;
  };
  const ranked = said
    .map(([quote, shown]) => ({ quote, shown, leaning: leaningOf(quote) }))
    .toSorted((a, b) => a.leaning - b.leaning);
  const heard = new Map<string, number>();
  let posted = 0;
  return new Map(
    ranked.map(({ quote, shown, leaning }, at) => {
      const voice = quote.speaker?.name ?? quote.speaker?.role ?? '';
      const own = (heard.get(voice) ?? 0) + 1;
      const most = leaning === 0 ? MOST_POSTED : leaning === 1 ? FEW : 0;
      const isPosted = (posted < most || at === 0) && own <= MOST_OF_ONE;
      if (isPosted) {
        posted += 1;
        heard.set(voice, own);
      }
      return [quote, isPosted ? shown : { ...shown, isFurther: true }] as const;
    }),
  );
}
