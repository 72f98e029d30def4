import type { Compared } from './compared.ts';
import { TERM_KINDS } from './words/term-kinds.ts';

/** Shorter texts, in words, are hardly more than a headline, which says too little. Set by hand; not tuned. */
const FEWEST_WORDS = 20;
/**
 * Share of two openings, without the names that only one of the articles has, from which on they are
 * the same words. Set by hand: of 20 made-up pairs of two events in one template all have 0.85 and more;
 * of pairs that tell one event in the measured sets and have other names in their titles, none above 0.7.
 */
const SAME_WORDS = 0.75;
/**
 * Share of an opening's words besides names and numbers that the other article has, below which only
 * names are common. Set by hand: made-up reports of one town or company on two events have 0.08 and less,
 * two on one event 0.28 and more; of measured pairs that tell one event, 1 in 200 has less.
 */
const NO_WORDS = 0.1;

/**
 * Whether names say that two articles tell two events, however much else is alike. Headlines say too
 * little for that: "Dutch rival buys Tarvo" and "Lindo buys Tarvo" may be one.
 */
export function areTwoEvents(a: Compared, b: Compared): boolean {
  if (Math.min(a.length, b.length) < FEWEST_WORDS) return false;
  const beside = readBeside(a, b);
  return isSameTemplate(beside) || (a.language === b.language && shareNamesOnly(beside));
}

/**
 * "Tarvo opens school in Lenham", "… in Pellow": each has a name in its title that the other does not
 * have anywhere, and but for such names and for numbers they open alike. A number alone is none: a toll
 * is corrected.
 */
function isSameTemplate({ ofA, ofB, sharedLead }: Beside): boolean {
  if (!ofA.hasOwnName || !ofB.hasOwnName) return false;
  return sharedLead >= SAME_WORDS * Math.max(ofA.withoutOwn, ofB.withoutOwn);
}

/**
 * "Velby court jails treasurer", "Bus drivers in Velby walk out": nothing but the town is common to two
 * articles whose titles name what they are about.
 */
function shareNamesOnly({ ofA, ofB }: Beside): boolean {
  return [ofA, ofB].every(
    ({ namesInTitle, words, sharedWords }) => namesInTitle && sharedWords < NO_WORDS * words,
  );
}

/** What the opening of an article weighs beside another one. */
type Opening = {
  /** Its title has a name, and one that the other lacks. */
  namesInTitle: boolean;
  hasOwnName: boolean;
  /** Without numbers, and names that the other lacks. */
  withoutOwn: number;
  /** Words that are neither names nor numbers, and those of them that the other has anywhere. */
  words: number;
  sharedWords: number;
};

/** Two openings, and what both weigh of their common terms. */
type Beside = Readonly<{ ofA: Readonly<Opening>; ofB: Readonly<Opening>; sharedLead: number }>;

/** Walks the terms of both articles, which ascend, once: it is asked of each pair that may be one event. */
function readBeside(a: Compared, b: Compared): Beside {
  const ofA = emptyOpening();
  const ofB = emptyOpening();
  let sharedLead = 0;
  let i = 0;
  let j = 0;
  while (i < a.terms.length || j < b.terms.length) {
    const termA = a.terms[i] ?? Infinity;
    const termB = b.terms[j] ?? Infinity;
    const isShared = termA === termB;
    if (isShared && a.kinds[i] !== TERM_KINDS.number)
      sharedLead += Math.min(a.lead[i] ?? 0, b.lead[j] ?? 0);
    if (termA <= termB) weigh(ofA, a, i, isShared);
    if (termB <= termA) weigh(ofB, b, j, isShared);
    if (termA <= termB) i += 1;
    if (termB <= termA) j += 1;
  }
  return { ofA, ofB, sharedLead };
}

function emptyOpening(): Opening {
  return { namesInTitle: false, hasOwnName: false, withoutOwn: 0, words: 0, sharedWords: 0 };
}

/** The term at `at` counts. */
function weigh(opening: Opening, { kinds, lead }: Compared, at: number, isShared: boolean): void {
  const kind = kinds[at];
  if (kind === TERM_KINDS.number) return;
  const weight = lead[at] ?? 0;
  const isName = kind !== TERM_KINDS.word;
  if (isShared || !isName) opening.withoutOwn += weight;
  if (kind === TERM_KINDS.nameInTitle) {
    opening.namesInTitle = true;
    if (!isShared) opening.hasOwnName = true;
  }
  if (isName) return;
  opening.words += weight;
  if (isShared) opening.sharedWords += weight;
}
