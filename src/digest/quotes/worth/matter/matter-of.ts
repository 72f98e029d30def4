import { anyOf, either, regex } from '../../../../languages/regex.ts';
import { languageOfTag } from '../../../../languages/language-of.ts';
import type { Place, Quote } from '../../../digest.ts';
import type { Reading } from '../../../reading/reading.ts';

// The numbers of this file were set by hand; the reaches are bounds on time.

/** Characters of a quote's sentence behind it and in front of it. */
const REACH = 260;
/** Characters of what is told of it. */
const TOLD = String.raw`[^.;:“”"\n]{4,110}`;
const SHORT = String.raw`[^.,;:“”"\n]{3,70}`;

const REFERRING = either(
  `${anyOf('referring alluding responding')} to`,
  `in ${anyOf('reference response')} to`,
  'speaking (?:of|about)',
);
const ASKED = `(?:when )?asked (?:about|whether|if|why|how)`;
/** "…,” Holm said, | referring to the new fee." */
const BEHIND = regex.u`(?:, |(?<=\p{L} ))(?<matter>${either(REFERRING, ASKED)} ${TOLD})\.(?!\p{L}|\d)`;
const SAID = anyOf('said wrote tweeted declared complained joked warned asked');
/** "Holm said | of the gulls: “…" */
const IN_FRONT = regex.u`(?<!\p{L})${SAID} (?<matter>(?:of|about) ${SHORT})[:,] ?["“']{0,2}$`;
const OPENS = either(REFERRING, ASKED);
/** "| Asked about the fee, Holm said: “…" */
const OPENING = regex.iu`^(?<matter>${OPENS} ${SHORT}), [^“”"]{2,80}["“']{0,2}$`;
/** What means something that is not told there either: "referring to his speech", "asked about that". */
const POINTS = regex.iu`(?<!\p{L})${anyOf('he she they them him her his hers their theirs it its this that these those there former latter')}(?!\p{L})`;

const SHORTENED = anyOf(
  'Jan Feb Mar Apr Aug Sept Oct Nov Dec Sen Rep Gov Gen Lt Col Sgt Mr Mrs Ms Dr St No',
);
/** "asked about the incident", "John F", "the Sept": which, or who, is told elsewhere, or behind the mark. */
const BARE = regex.u`^(?:\p{L}+ ){1,3}the \p{Ll}+$| (?:\p{Lu}|${SHORTENED})$`;

/** Words that tell of whom or what a quote speaks, as printed beside it: "referring to the new fee". English. */
export function matterOf({ places }: Quote, reading: Reading): string | null {
  if (languageOfTag(reading.language) !== 'en') return null;
  for (const [at, place] of places.entries()) {
    const matter = beside(place, at === 0, reading);
    if (matter !== '' && !POINTS.test(matter) && !BARE.test(matter)) return matter;
  }
  return null;
}

/** A quote as it is shown, with what it speaks of, where the article says so beside it. */
export function withMatter(quote: Quote, reading: Reading): Quote {
  const matter = matterOf(quote, reading);
  if (matter === null || quote.venues.some(({ text }) => matter.includes(text))) return quote;
  return { ...quote, venues: [...quote.venues, { kind: 'matter', text: matter }] };
}

function beside(place: Place, isFirst: boolean, { paragraphs }: Reading): string {
  const { text = '', sentences = [] } = paragraphs[place.paragraph] ?? {};
  const [tail = ''] = /^["”'’]{0,2}[^“”"]*/u.exec(text.slice(place.end, place.end + REACH)) ?? [];
  const behind = BEHIND.exec(tail.slice(0, endOfSentence(tail)));
  if (behind !== null || !isFirst) return behind?.groups?.['matter'] ?? '';
  const start = sentences.findLast((sentence) => sentence.start <= place.start)?.start ?? 0;
  const lead = text.slice(Math.max(start, place.start - REACH), place.start);
  return (IN_FRONT.exec(lead) ?? OPENING.exec(lead))?.groups?.['matter'] ?? '';
}

/** Where the sentence around a quote ends behind it. */
function endOfSentence(tail: string): number {
  const end = /[.!?] (?=\p{Lu})|[.!?]$/u.exec(tail);
  return end === null ? tail.length : end.index + 1;
}
