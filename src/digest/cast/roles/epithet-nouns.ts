import { askedOnce } from '../../reading/asked-once.ts';
import { callings, ofAnybody, officesOfMany } from '../../../languages/english/people/epithets.ts';
import { wordSet } from '../../../languages/word-set.ts';

/** Nouns of one field: who is one of them may be called by another of them. */
export const FIELDS: readonly ReadonlySet<string>[] = callings.map((words) => wordSet(words));

/** What may be said of anybody, whatever his calling: where from, how old, how known. */
export const OF_ANYBODY = wordSet(ofAnybody);
const NOUNS = FIELDS.reduce((all, field) => all.union(field), OF_ANYBODY);
/** Offices that the article gives to whom it names: who bears one is looked for by the office itself. */
export const OFFICES_OF_MANY = wordSet(officesOfMany);

/** "56-year-old", "14th-ranked", "fifth-seeded". */
const NUMBERED = /^\p{N}+(?:st|nd|rd|th)?-(?:year-old|ranked|seeded|placed)$/u;

/** "the | 56-year-old | said": an age or a rank that stands for somebody. */
export const isNumbered = askedOnce(({ lower }) => lower.includes('-') && NUMBERED.test(lower));

/** A noun that with "the" stands for somebody told of before. */
export const isEpithetNoun = askedOnce(
  ({ lower }) => NOUNS.has(lower) && !OFFICES_OF_MANY.has(lower),
);
