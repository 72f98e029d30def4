import { anyOf, either, regex } from '../../../../languages/regex.ts';
import { languageOfTag } from '../../../../languages/language-of.ts';
import type { Quote } from '../../../digest.ts';
import type { Reading } from '../../../reading/reading.ts';
import { cut } from './cut.ts';

type Texts = Pick<Reading, 'paragraphs' | 'language'>;

/** Characters behind a quote in which its sentence is seen to go on. A bound on time. */
const REACH = 60;
const CLOSED = /[.,;:!?…—–-]['’")\]]*$/u;
const MARKS = `^["”’']{1,2} `;
const CLAUSE = anyOf('that which who whose if unless because but');
const COMPLEMENT = anyOf('to of about against from into with and_his and_her and_its and_their');
const WORD = String.raw`\p{Lu}[\p{L}'’-]{1,30}`;
const PARTICLE = anyOf('bin ibn al de da di del der den la le van von');
const NAME = `${WORD}(?: (?:${PARTICLE} )?${WORD}){0,3}[.;]`;
/** “We will search them for records” | that answer the requests; “it was an example of Mayor Roe” | and his team. */
const GOES_ON = regex.u`${MARKS}${either(`${CLAUSE} `, `${COMPLEMENT} `, NAME)}`;
/** What cannot be left off: “it is a shame for her” | if she did not win. */
const DEPENDS = regex.u`${MARKS}${CLAUSE} `;
/** Where a sentence of a quote ends and another begins. */
const BOUNDARY = /[.!?…]['’)\]]?(?=\s+['‘([]?\p{Lu})/gu;

/**
 * Leaves off the last sentence of a quote of several where the article's own words finish it: “They
 * are hungry. That is the fight we take” to the whole country. English. The rest is verbatim.
 */
export function withoutTornEnds(
  quotes: readonly Quote[],
  { paragraphs, language }: Texts,
): Quote[] {
  if (languageOfTag(language) !== 'en') return [...quotes];
  return quotes.map((quote) => {
    const last = quote.places.at(-1);
    if (last === undefined || quote.kind !== 'direct' || !GOES_ON.test(behind(quote, paragraphs)))
      return quote;
    const text = paragraphs[last.paragraph]?.text ?? '';
    const end = [...text.slice(last.start, last.end).matchAll(BOUNDARY)].at(-1);
    if (end !== undefined)
      return cut(quote, { ...last, end: last.start + end.index + end[0].length }, paragraphs);
    const at = quote.places.length - 1;
    const isOwn = quote.openings?.includes(at) ?? false;
    return isOwn ? cut({ ...quote, places: quote.places.slice(0, -1) }, null, paragraphs) : quote;
  });
}

/** Whether a quote of one sentence lacks the clause that says what it means. English. */
export function endsTorn(quote: Quote, { paragraphs, language }: Texts): boolean {
  return languageOfTag(language) === 'en' && DEPENDS.test(behind(quote, paragraphs));
}

/** What follows a quote, where it ends without a mark of its own. */
function behind({ places, text }: Quote, paragraphs: Texts['paragraphs']): string {
  const last = places.at(-1);
  if (last === undefined || CLOSED.test(text)) return '';
  return (paragraphs[last.paragraph]?.text ?? '').slice(last.end, last.end + REACH);
}
