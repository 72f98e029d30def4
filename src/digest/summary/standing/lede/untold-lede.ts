import { datelineEnd } from '../../../../articles/dateline.ts';
import { anyOf, regex } from '../../../../languages/regex.ts';
import { districts, shownThings } from '../../../../languages/english/summary/telling-nouns.ts';
import { oneOf } from '../../../../languages/word-set.ts';
import type { Reading } from '../../../reading/reading.ts';
import { sieve } from '../../../../text/sieve/sieve.ts';

/** "to this city" */
const THIS_PLACE = sieve(
  regex.u`\b[Tt]his (?:[\p{Ll}-]+ ){0,2}(?<noun>${oneOf(districts)})(?![\p{L}-])`,
);
/** "in the Canadian province": which it is stood in a picture’s caption or nowhere. Not: "the Canadian province of Osk". */
const ITS_COUNTRY = String.raw`\p{Lu}\p{L}{2,20}(?:an|ese|ish|ch)`;
const NAMED = String.raw`(?! (?:of|that|where|which|called|named|\p{Lu}))`;
const FOREIGN_PLACE = sieve(
  regex.u`\b[Tt]he ${ITS_COUNTRY} (?<noun>${oneOf(districts)})(?![\p{L}-])${NAMED}`,
);
/** "These images will anger many": the page shows them. Not: "These images show the flood at Osk". */
const SHOWS = anyOf('show shows reveal reveals capture captures prove of from taken');
const SHOWN_THINGS = sieve(
  regex.u`\b[Tt]hese (?:[\p{Ll}-]+ )?(?<noun>${oneOf(shownThings)})\b(?! ${SHOWS}\b)`,
);
const HANGING = [THIS_PLACE, FOREIGN_PLACE, SHOWN_THINGS] as const;

/** "In Osk, … this city": it is told. */
const PLACE_BEFORE = /\b(?:[Ii]n|[Aa]t|[Ff]rom|[Tt]o|[Oo]f) \p{Lu}\p{L}{2}/u;
const NEAR_IT = String.raw`(?:of|near|called|named|in|outside) (?:the )?(?:[\p{Ll}-]+ ){0,2}`;
/** "this city, Osk,", "this town near Osk" */
const NAME_BEHIND = regex.u`^(?:, | ${NEAR_IT})\p{Lu}\p{L}{2}`;

/** Paragraphs that a dateline may open: captions stand before it. Set by hand; not tuned. */
const WITH_DATELINE = 3;

/** Whether an English lede points at a place or picture that neither it nor headline or dateline tells. */
export function isUntold(outside: string, { title, paragraphs }: Reading): boolean {
  return HANGING.some((pattern) => {
    const found = pattern.exec(outside);
    const noun = found?.groups?.['noun'];
    if (found === null || noun === undefined) return false;
    if (PLACE_BEFORE.test(outside.slice(0, found.index))) return false;
    if (NAME_BEHIND.test(outside.slice(found.index + found[0].length))) return false;
    if (pattern !== SHOWN_THINGS && hasDateline(paragraphs)) return false;
    return title?.toLowerCase().includes(noun.replace(/s$/, '')) !== true;
  });
}

function hasDateline(paragraphs: Reading['paragraphs']): boolean {
  return paragraphs.slice(0, WITH_DATELINE).some(({ text }) => datelineEnd(text) > 0);
}
