import type { Unit } from './units.ts';
import type { Terms } from './terms.ts';

/** Terms rarer than this carry a topic: "the" 0, "people" 0.5, "minister" 3. */
const TOPICAL = 1.5;
const KEY_TERMS = 10;
const LONG_UNIT = 32;
const FIRST_OR_SECOND_PERSON = /(?<![\p{L}’'])(?:i|we|you|my|our|your|me|us)(?![\p{L}])/giu;
const FULL_NAME = /(?:^|[^.!?]\s)\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/u;

/**
 * What the ranker sees of the units in `chosen`, each about 0 to 1, in this order: place (first,
 * second, third, two decays), new topics that return later, pairs of words that the article
 * repeats, key terms, a full name, first person, length, sentences, share quoted, spread of terms.
 */
export function readFeatures(
  units: readonly Unit[],
  terms: Terms,
  chosen: readonly number[],
): Float64Array[] {
  const pairs = countPairs(terms);
  const keys = findKeys(terms);
  const wanted = new Set(chosen);
  const seen = new Set<number>();
  const rows = new Map<number, readonly number[]>();
  const last = chosen.at(-1) ?? -1;
  for (let unit = 0; unit <= last; unit += 1) {
    const own = [...(terms.counts[unit]?.keys() ?? [])];
    const { text, quoted, sentences } = units[unit] ?? { text: '', quoted: [], sentences: 0 };
    if (wanted.has(unit)) {
      const topical = own.filter((term) => (terms.rarity[term] ?? 0) >= TOPICAL);
      const length = terms.sequences[unit]?.length ?? 0;
      const inQuotes = quoted.reduce((sum, { start, end }) => sum + end - start, 0);
      const persons = text.match(FIRST_OR_SECOND_PERSON)?.length ?? 0;
      rows.set(unit, [
        novelty(terms, topical, seen),
        repetition(terms, terms.sequences[unit] ?? [], pairs),
        own.filter((term) => keys.has(term)).length / KEY_TERMS,
        FULL_NAME.test(outsideQuotes(text, quoted)) ? 1 : 0,
        Math.min(1, persons / 3),
        Math.max(0, length - LONG_UNIT) / LONG_UNIT,
        sentences - 1,
        inQuotes / Math.max(1, text.length),
        topical.reduce((sum, term) => sum + Math.min(6, terms.spread[term] ?? 1), 0) /
          6 /
          Math.max(1, topical.length),
      ]);
    }
    for (const term of own) seen.add(term);
  }
  return chosen.map((unit, at) =>
    Float64Array.of(
      at === 0 ? 1 : 0,
      at === 1 ? 1 : 0,
      at === 2 ? 1 : 0,
      Math.exp(-at / 3),
      Math.exp(-at / 8),
      ...(rows.get(unit) ?? []),
    ),
  );
}

/** Adjacent terms → in how many units they stand together. The key packs both numbers. */
function countPairs({ sequences }: Terms): Map<number, number> {
  const pairs = new Map<number, number>();
  for (const sequence of sequences) {
    for (const pair of pairsOf(sequence)) pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}

const PACK = 2 ** 20;

function pairsOf(sequence: readonly number[]): Set<number> {
  const pairs = new Set<number>();
  for (let at = 1; at < sequence.length; at += 1) {
    pairs.add((sequence[at - 1] ?? 0) * PACK + (sequence[at] ?? 0));
  }
  return pairs;
}

/** The share of pairs of words that the article has again elsewhere. */
function repetition(
  { rarity }: Terms,
  sequence: readonly number[],
  pairs: ReadonlyMap<number, number>,
): number {
  const own = pairsOf(sequence);
  let repeated = 0;
  for (const pair of own) {
    const isTopical = (rarity[Math.floor(pair / PACK)] ?? 0) > 1 || (rarity[pair % PACK] ?? 0) > 1;
    if (isTopical && (pairs.get(pair) ?? 0) > 1) repeated += 1;
  }
  return repeated / Math.max(1, own.size);
}

/** The share of topics that start here and return later, by how rare they are. */
function novelty(terms: Terms, topical: readonly number[], seen: ReadonlySet<number>): number {
  let all = 0;
  let fresh = 0;
  for (const term of topical) {
    const rarity = terms.rarity[term] ?? 0;
    all += rarity;
    if (!seen.has(term) && (terms.spread[term] ?? 0) > 1) fresh += rarity;
  }
  return all === 0 ? 0 : fresh / all;
}

/** The terms that the article is about: frequent here and rare elsewhere. */
function findKeys({ total, rarity }: Terms): ReadonlySet<number> {
  const weights = total.map(
    (count, term) => Math.log1p(count) * (rarity[term] ?? 0) * (count > 1 ? 1 : 0.3),
  );
  const order = weights
    .map((_, term) => term)
    .sort((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0));
  return new Set(order.slice(0, KEY_TERMS));
}

function outsideQuotes(text: string, quoted: Unit['quoted']): string {
  let outside = '';
  let at = 0;
  for (const { start, end } of quoted) {
    outside += `${text.slice(at, start)} `;
    at = Math.max(at, end);
  }
  return outside + text.slice(at);
}
