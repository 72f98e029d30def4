/*
 * The weights of this file are set by hand, on news that was read one by one: see `PronounResolver`
 * for how often they are right.
 */

/** What a distance in sentences is worth, and what is left over it of what somebody did. */
export const RECENCY = [2.7, 2.2, 1.2, 0.5, 0, -0.5, -0.9];
export const FADING = [1, 1, 0.8, 0.55, 0.35, 0.2, 0.1];

/** What somebody does in a sentence is worth, before it fades; `…So`: where the pronoun does it too. */
export const STANDING = {
  subject: 0.5,
  subjectOfTheSame: 1.2,
  opens: 0.6,
  ownsTheSame: 1,
  asks: -2,
  speaks: 0.6,
  speaksSo: 1.2,
  isAsked: 1,
  saysOfHimself: 1.2,
  introduced: 0.7,
  pronoun: 0.4,
} as const;

/** What else counts for or against somebody. `spoken` and `named` grow with the logarithm, up to `most…`. */
export const WEIGHTS = {
  tooLongAgo: -1,
  spoken: 0.5,
  mostSpoken: 1.2,
  oblique: -0.4,
  beside: -1.2,
  possessive: -0.3,
  nested: -0.8,
  reported: -1,
  lastTeller: 0.6,
  quoted: -1.5,
  quotedBeside: -1.5,
  gender: 0.8,
  unknown: -1,
  unsure: -0.5,
  nameless: -0.8,
  sameParagraph: 0.3,
  named: 0.35,
  mostNamed: 3,
  ownObject: -2,
} as const;

/**
 * How sure the answer is: from `least` on, more by how far the best leads (up to `mostLead`), and
 * where his gender is known; `certain` at most. `gives`: from here on the pronoun tells his gender.
 * `relative`: "X, who"; `alone`, `among`: "they", where one fits and where several do.
 */
export const CONFIDENCE = {
  needed: 0.5,
  least: 0.55,
  perLead: 0.15,
  mostLead: 4,
  gender: 0.1,
  certain: 0.95,
  gives: 0.75,
  relative: 0.9,
  alone: 0.75,
  among: 0.55,
} as const;

/** How far back a pronoun reaches, in references (a bound on time) and in sentences. */
export const MEMORY = 40;
export const REACH = 6;

/**
 * Of an epithet: what is needed at all, and before others; and what it counts that its number is
 * printed beside a name ("The 14th-ranked X", "X, 56,").
 */
export const EPITHET = { least: 0.5, lead: 1.2, marked: 4 } as const;
