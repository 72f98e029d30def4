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
  const foreign = a.source.language === b.source.language ? 0 : 1;
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

type Overlap = {
  whole: number;
  lead: number;
  names: number;
  leadOfA: number;
  leadOfB: number;
  firstOfA: number;
  firstOfB: number;
};

/** One walk over the terms of both, which are sorted: this is where grouping spends its time. */
function overlap(a: Compared, b: Compared): Overlap {
  const sums = { whole: 0, lead: 0, names: 0, leadOfA: 0, leadOfB: 0, firstOfA: 0, firstOfB: 0 };
  let [i, j] = [0, 0];
  while (i < a.terms.length && j < b.terms.length) {
    const [x, y] = [a.terms[i] ?? 0, b.terms[j] ?? 0];
    if (x === y) {
      add(sums, a, i, b, j);
      i += 1;
      j += 1;
    } else if (x < y) i += 1;
    else j += 1;
  }
  return sums;
}

function add(sums: Overlap, a: Compared, i: number, b: Compared, j: number): void {
  const [leadA, leadB] = [a.lead[i] ?? 0, b.lead[j] ?? 0];
  sums.whole += (a.weights[i] ?? 0) * (b.weights[j] ?? 0);
  sums.lead += leadA * leadB;
  sums.names += (a.names[i] ?? 0) * (b.names[j] ?? 0);
  // A word that tells nothing is found everywhere.
  sums.leadOfA += leadA;
  sums.leadOfB += leadB;
  sums.firstOfA += a.first[i] ?? 0;
  sums.firstOfB += b.first[j] ?? 0;
}
