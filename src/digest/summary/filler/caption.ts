import { captionVerbs } from '../../../languages/english/summary/captions.ts';
import { anyOf, regex } from '../../../languages/regex.ts';
import { sieve } from '../../../text/sieve/sieve.ts';

const ENDS_WITH_DATE = /\d\.$/;
const MONTH_AND_DAY = String.raw`(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.? \d{1,2}`;
/** "Mayor Dora Simms speaks during the opening of the bridge on November 18, 2019." */
const CAPTION = regex`^.{3,90}? ${anyOf(captionVerbs)} .{0,160}${MONTH_AND_DAY}(?:, \d{4})?\.$`;

const SIDE = 'left|right|cent(?:er|re)';
const SECOND_FROM = '(?:(?:second|third|far|top|bottom) (?:from )?)?';
/** "Mayor Dora Simms, left, and Karl Roth shake hands in Osk." */
const BESIDE_EACH_OTHER = sieve(
  regex.u`(?<=\p{Lu}[\p{L}’'-]{1,20}), ${SECOND_FROM}(?:${SIDE}),|\((?:${SIDE}|[lrL])\)`,
);
const IN_PICTURE = /^(?![^.]{0,200}\b(?:said|told|will|was|were|has|had)\b)/;

/** Whether a sentence says what a picture shows. */
export function isCaption(text: string): boolean {
  return (
    (ENDS_WITH_DATE.test(text) && CAPTION.test(text)) ||
    (BESIDE_EACH_OTHER.test(text) && IN_PICTURE.test(text))
  );
}
