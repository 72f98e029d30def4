import type { Compared } from './compared.ts';

/** What two articles have in common, by name; the order is that of the weights. */
export const PAIR_FEATURES = [
  'one',
  'whole',
  'wholeSquared',
  'lead',
  'leadSquared',
  'leadFound',
  'leadFoundLeast',
  'firstFound',
  'firstFoundLeast',
  'names',
  'shorter',
  'longer',
  'wholeShorter',
  'wholeLonger',
  'leadFoundShorter',
  'leadShorter',
  'namesShorter',
  'foreign',
  'foreignNames',
] as const;

export type PairFeature = (typeof PAIR_FEATURES)[number];

/**
 * How alike two articles are in the whole, in their openings, in names and numbers (cosines, or
 * their roots), how much of one's opening the other has anywhere, and how long both are: what is
 * much for two headlines is little for two long reports. Symmetrical; null without a common term.
 */
export function pairFeatures(
  a: Compared,
  b: Compared,
): Readonly<Record<PairFeature, number>> | null {
  const sums = overlap(a, b);
  if (sums.whole === 0) return null;
  const whole = Math.min(1, sums.whole / (a.norms.weights * b.norms.weights));
  const lead = Math.min(1, sums.lead / (a.norms.lead * b.norms.lead));
  const names = Math.min(1, sums.names / (a.norms.names * b.norms.names));
  const found = [sums.leadOfA / a.sums.lead, sums.leadOfB / b.sums.lead] as const;
  const first = [sums.firstOfA / a.sums.first, sums.firstOfB / b.sums.first] as const;
  const shorter = Math.min(a.size, b.size);
  const longer = Math.max(a.size, b.size);
  const foreign = a.language === b.language ? 0 : 1;
  return {
    one: 1,
    whole: Math.sqrt(whole),
    wholeSquared: whole,
    lead: Math.sqrt(lead),
    leadSquared: lead,
    leadFound: Math.max(...found),
    leadFoundLeast: Math.min(...found),
    firstFound: Math.max(...first),
    firstFoundLeast: Math.min(...first),
    names,
    shorter,
    longer,
    wholeShorter: Math.sqrt(whole) * shorter,
    wholeLonger: Math.sqrt(whole) * longer,
    leadFoundShorter: Math.max(...found) * shorter,
    leadShorter: Math.sqrt(lead) * shorter,
    namesShorter: names * shorter,
    foreign,
    foreignNames: foreign * names,
  };
}

type Overlap = Readonly<{
  whole: number;
  lead: number;
  names: number;
  leadOfA: number;
  leadOfB: number;
  firstOfA: number;
  firstOfB: number;
}>;

/**
 * One walk over the terms of both, which are sorted: this is where grouping spends its time, so that
 * it makes no object a step.
 */
function overlap(a: Compared, b: Compared): Overlap {
  const { terms, weights, names, lead, first } = a;
  let whole = 0;
  let leads = 0;
  let named = 0;
  let leadOfA = 0;
  let leadOfB = 0;
  let firstOfA = 0;
  let firstOfB = 0;
  let i = 0;
  let j = 0;
  let x = terms[0] ?? Infinity;
  let y = b.terms[0] ?? Infinity;
  while (x !== Infinity && y !== Infinity) {
    if (x < y) {
      i += 1;
      x = terms[i] ?? Infinity;
    } else if (y < x) {
      j += 1;
      y = b.terms[j] ?? Infinity;
    } else {
      const leadA = lead[i] ?? 0;
      const leadB = b.lead[j] ?? 0;
      whole += (weights[i] ?? 0) * (b.weights[j] ?? 0);
      leads += leadA * leadB;
      named += (names[i] ?? 0) * (b.names[j] ?? 0);
      leadOfA += leadA;
      leadOfB += leadB;
      firstOfA += first[i] ?? 0;
      firstOfB += b.first[j] ?? 0;
      i += 1;
      j += 1;
      x = terms[i] ?? Infinity;
      y = b.terms[j] ?? Infinity;
    }
  }
  return { whole, lead: leads, names: named, leadOfA, leadOfB, firstOfA, firstOfB };
}
