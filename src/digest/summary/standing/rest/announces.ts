import { anyOf, regex } from '../../../../languages/regex.ts';
import { oneOf } from '../../../../languages/word-set.ts';
import {
  givings,
  speaking,
  speakings,
  statements,
  toldThere,
} from '../../../../languages/english/summary/announced-words.ts';
import { sieve } from '../../../../text/sieve/sieve.ts';
import type { Unit } from '../../units/units.ts';

const GIVES = String.raw`${anyOf(givings)} (?:[\p{L}’'-]+ ){0,4}${anyOf(statements)}`;
/** "issued a statement", "broke his silence", "responded on Monday to": somebody spoke. */
const DEED = sieve(
  regex.u`\b(?:${GIVES}|${anyOf(speakings)}|${anyOf('responded reacted commented')} (?:\p{L}+ ){1,3}(?:to|on))\b`,
);
/** What he said stands in it: "…, saying", "… that he", ": …", "by resigning". */
const TOLD = regex.u`[:;“"‘]|, \p{Ll}+ing\b|\bthat (?:he|she|it|they|the|no|all|there)\b`;
const BY_DOING = regex.u`\b(?:${oneOf(toldThere)})\b`;

/** Whether an English sentence announces words without telling them: "Osk issued a statement about the fire." */
export function announcesWords({ text, quoted }: Unit): boolean {
  if (quoted.length > 0) return false;
  const found = DEED.exec(text);
  if (found === null) return false;
  return !TOLD.test(text) && !BY_DOING.test(text.slice(found.index + found[0].length));
}

const SPEAKS = regex.u`\b${anyOf(speaking)}\b|^In (?:a|an|his|her|its|the|their) `;

/** Whether it may be what was announced: somebody says something in it. */
export function tellsWords({ text, quoted }: Unit): boolean {
  return quoted.length > 0 || SPEAKS.test(text);
}
