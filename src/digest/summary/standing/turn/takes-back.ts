import { denials, hearsay, untruths } from '../../../../languages/english/summary/denied-words.ts';
import { anyOf, either, regex } from '../../../../languages/regex.ts';
import { oneOf } from '../../../../languages/word-set.ts';
import { sieve } from '../../../../text/sieve/sieve.ts';

/** "amid reports that the gunman had fled", "is accused of": what may not be so. */
const HEARSAY = sieve(regex.iu`\b(?:${oneOf(hearsay)})\b`);
const WHAT = either(
  oneOf('any all the those these that this such his her its their having being both it them doing'),
  oneOf('wrongdoing claims? allegations? reports? accusations?'),
);
const EARLY = '^[^“”"]{0,120}?';
/** "The source added that he denied any romance." */
const DENIED = regex.iu`${EARLY}\b(?:${oneOf(denials)})(?: ${WHAT}\b|[.,])`;
/** "However, the man had instead run into the wood." */
const OTHERWISE = anyOf('instead actually in_fact turned_out');
const IT_WAS_OTHERWISE = regex.u`^(?:(?:However|But|Yet)\b.{0,120}\b${OTHERWISE}\b|In (?:fact|reality)\b)`;
/** "The reports turned out to be false." */
const IS = anyOf('is are was were proved proven turned_out be');
const UNTRUE = regex.iu`\b${IS}(?: later)?(?: to be)? (?:${oneOf(untruths)})\b`;

/** Whether an English sentence says that what the one before it passes on is not so, or is denied. */
export function takesBack(before: string, text: string): boolean {
  if (!HEARSAY.test(before)) return false;
  return DENIED.test(text) || IT_WAS_OTHERWISE.test(text) || UNTRUE.test(text);
}
