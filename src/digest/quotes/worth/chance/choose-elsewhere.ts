import { perLanguage } from '../../../../languages/per-language.ts';
import { anyOf, either } from '../../../../languages/regex.ts';
import type { Quote } from '../../../digest.ts';
import type { Reading } from '../../../reading/reading.ts';
import { mayHaveVerb } from '../../../summary/listed/has-verb.ts';
import { listedOf } from '../../../summary/listed/listed-words.ts';
import { openingsOf } from '../../../summary/sound/openings.ts';

/** "Es ist wichtig, dass …": leans on nothing, though it opens like what does. */
const impersonalOf = perLanguage(({ quotes }) =>
  quotes?.impersonal === undefined
    ? null
    : new RegExp(String.raw`^\P{L}{0,3}${either(...quotes.impersonal)}(?!\p{L})`, 'iu'),
);

/** What a language lists of quotes that are not posted. */
const weakOf = perLanguage(({ quotes }) =>
  quotes?.tornEnds === undefined
    ? null
    : {
        torn: new RegExp(String.raw`(?<!\p{L})${anyOf(quotes.tornEnds)}$`, 'iu'),
        anybody: new RegExp(String.raw`^${anyOf(quotes.anybody ?? '-')}(?!\p{L})`, 'iu'),
        speaksFor: new RegExp(anyOf(quotes.speaksFor ?? '-'), 'iu'),
      },
);

/**
 * Quotes that are posted before anybody asks for more, of an article whose language nothing was learned of, and
 * of one voice among them. By judgement: two to four good ones are read.
 */
const MOST_POSTED = 4;
const MOST_OF_ONE = 3;

/**
 * The quotes of an article in another language than English, as they are shown: those that lean on what was said
 * before them stand behind the others, and of the others four are posted at once. What has no verb is a title or
 * a slogan, and is left out.
 */
export function chooseElsewhere(
  standing: ReadonlyMap<Quote, Quote>,
  { language }: Reading,
): ReadonlyMap<Quote, Quote> {
  const listed = listedOf(language);
  if (listed === null) return standing;
  const weak = weakOf(language);
  const isAnybody = ({ speaker }: Quote): boolean =>
    speaker?.name === null &&
    speaker.role !== null &&
    weak?.anybody.test(speaker.role) === true &&
    !weak.speaksFor.test(speaker.role);
  const said = [...standing].filter(([quote]) => {
    const { text, kind, speaker } = quote;
    if (weak?.torn.test(text) === true) return false;
    // a few words of whoever "the asked" may be
    if (kind === 'partial') return (speaker?.name ?? speaker?.organisation ?? null) !== null;
    return /[!?]$/u.test(text) || mayHaveVerb(text, listed);
  });
  const openings = openingsOf(language);
  const impersonal = impersonalOf(language);
  const leans = ([quote]: readonly [Quote, Quote]): boolean =>
    isAnybody(quote) ||
    (openings?.test(quote.text) === true && impersonal?.test(quote.text) !== true);
  const ranked = [...said.filter((one) => !leans(one)), ...said.filter(leans)];
  const heard = new Map<string, number>();
  let posted = 0;
  return new Map(
    ranked.map(([quote, shown], at) => {
      const voice = quote.speaker?.name ?? quote.speaker?.role ?? '';
      const own = (heard.get(voice) ?? 0) + 1;
      const isPosted =
        posted < MOST_POSTED && own <= MOST_OF_ONE && (at === 0 || !leans([quote, shown]));
      if (isPosted) {
        posted += 1;
        heard.set(voice, own);
      }
      return [quote, isPosted ? shown : { ...shown, isFurther: true }] as const;
    }),
  );
}
