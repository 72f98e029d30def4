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
  if (Math.min(a.source.length, b.source.length) < FEWEST_WORDS) return false;
  const [ofA, ofB] = [beside(a, b), beside(b, a)];
  return isSameTemplate(a, b, [ofA, ofB]) || shareNamesOnly(a, b, [ofA, ofB]);
}

type Both = readonly [Beside, Beside];

/**
 * "Tarvo opens school in Lenham", "… in Pellow": each has a name in its title that the other does not
 * have anywhere, and but for such names and for numbers they open alike. A number alone is none: a toll
 * is corrected.
 */
function isSameTemplate(a: Compared, b: Compared, [ofA, ofB]: Both): boolean {
  if (!ofA.hasOwnName || !ofB.hasOwnName) return false;
  return sharedLead(a, b) >= SAME_WORDS * Math.max(ofA.withoutOwn, ofB.withoutOwn);
}

/**
 * "Velby court jails treasurer", "Bus drivers in Velby walk out": nothing but the town is common to two
 * articles whose titles name what they are about.
 */
function shareNamesOnly(a: Compared, b: Compared, [ofA, ofB]: Both): boolean {
  if (a.source.language !== b.source.language) return false;
  return [ofA, ofB].every(
    ({ namesInTitle, words, sharedWords }) => namesInTitle && sharedWords < NO_WORDS * words,
  );
}

/** What the opening of an article weighs beside another one. */
type Beside = Readonly<{
  /** Its title has a name, and one that the other lacks. */
  namesInTitle: boolean;
  hasOwnName: boolean;
  /** Without numbers, and names that the other lacks. */
  withoutOwn: number;
  /** Words that are neither names nor numbers, and those of them that the other has anywhere. */
  words: number;
  sharedWords: number;
}>;

function beside(one: Compared, other: Compared): Beside {
  let [namesInTitle, hasOwnName] = [false, false];
  let [withoutOwn, words, sharedWords] = [0, 0, 0];
  let j = 0;
  for (let i = 0; i < one.terms.length; i += 1) {
    const term = one.terms[i] ?? 0;
    while ((other.terms[j] ?? Infinity) < term) j += 1;
    const kind = one.kinds[i];
    if (kind === TERM_KINDS.number) continue;
    const weight = one.lead[i] ?? 0;
    const isShared = other.terms[j] === term;
    const isName = kind !== TERM_KINDS.word;
    if (isShared || !isName) withoutOwn += weight;
    if (kind === TERM_KINDS.nameInTitle) {
      namesInTitle = true;
      if (!isShared) hasOwnName = true;
    }
    if (!isName) words += weight;
    if (!isName && isShared) sharedWords += weight;
  }
  return { namesInTitle, hasOwnName, withoutOwn, words, sharedWords };
}

function sharedLead(a: Compared, b: Compared): number {
  let sum = 0;
  let j = 0;
  for (let i = 0; i < a.terms.length; i += 1) {
    const term = a.terms[i] ?? 0;
    while ((b.terms[j] ?? Infinity) < term) j += 1;
    if (b.terms[j] !== term || a.kinds[i] === TERM_KINDS.number) continue;
    sum += Math.min(a.lead[i] ?? 0, b.lead[j] ?? 0);
  }
  return sum;
}
