import type { Unit } from './units.ts';
import type { Terms } from './terms.ts';

/** Terms rarer than this carry a topic: "the" 0, "people" 0.5, "minister" 3. */
const TOPICAL = 1.5;
const KEY_TERMS = 10;
const LONG_UNIT = 32;
const FIRST_OR_SECOND_PERSON = /(?<![\p{L}’'])(?:i|we|you|my|our|your|me|us)(?![\p{L}])/giu;
/** What is quick to tell comes before what is sure. */
const MAY_BE_PERSON = /\b(?:i|we|you|my|our|your|me|us)\b/i;
const PLAIN_FULL_NAME = /(?:^|[^.!?]\s)[A-Z][a-z]+ [A-Z][a-z]+/;
const FULL_NAME = /(?:^|[^.!?]\s)\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/u;
/**
 * What the ranker sees of the units in `chosen`, each about 0 to 1, in this order: place (first,
 * second, third, two decays), new topics that return later, pairs of words that the article
 * repeats, key terms, a full name, first person, length, sentences, share quoted, spread of terms.
 */
export function readFeatures(
  units: readonly Unit[],
  terms: Terms,
  { chosen, shares }: { chosen: readonly number[]; shares: readonly number[] },
): Float64Array[] {
  const wanted = new Set(chosen);
  const repeated = findRepeated(terms, wanted);
  const keys = findKeys(terms);
  const seen = new Set<number>();
  const rows = new Map<number, readonly number[]>();
  const last = chosen.at(-1) ?? -1;
  for (let unit = 0; unit <= last; unit += 1) {
    const own = terms.bags[unit]?.ids ?? [];
    const { text, quoted, sentences } = units[unit] ?? { text: '', quoted: [], sentences: 0 };
    if (wanted.has(unit)) {
      const topical = own.filter((term) => (terms.rarity[term] ?? 0) >= TOPICAL);
      const length = terms.sequences[unit]?.length ?? 0;
      rows.set(unit, [
        novelty(terms, topical, seen),
        repetition(terms, terms.sequences[unit] ?? [], repeated),
        own.filter((term) => keys.has(term)).length / KEY_TERMS,
        hasFullName(outsideQuotes(text, quoted)) ? 1 : 0,
        Math.min(1, countPersons(text) / 3),
        Math.max(0, length - LONG_UNIT) / LONG_UNIT,
        sentences - 1,
        shares[unit] ?? 0,
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

/** The pairs of adjacent terms of the `chosen` units, packed, that another unit has too. */
function findRepeated(
  { sequences, names, rarity }: Terms,
  chosen: ReadonlySet<number>,
): ReadonlySet<number> {
  const firstUnit = new Map<number, number>();
  const repeated = new Set<number>();
  for (const unit of chosen) {
    const sequence = sequences[unit] ?? [];
    for (let at = 1; at < sequence.length; at += 1) {
      const [first, second] = [sequence[at - 1] ?? 0, sequence[at] ?? 0];
      const isTopical = (rarity[first] ?? 0) > 1 || (rarity[second] ?? 0) > 1;
      const pair = first * names.length + second;
      if (isTopical && !firstUnit.has(pair)) firstUnit.set(pair, unit);
    }
  }
  for (const [unit, sequence] of sequences.entries()) {
    for (let at = 1; at < sequence.length; at += 1) {
      const pair = (sequence[at - 1] ?? 0) * names.length + (sequence[at] ?? 0);
      const first = firstUnit.get(pair);
      if (first !== undefined && first !== unit) repeated.add(pair);
    }
  }
  return repeated;
}

/** The share of pairs of words that the article has again elsewhere. */
function repetition(
  { names }: Terms,
  sequence: readonly number[],
  repeated: ReadonlySet<number>,
): number {
  const own = new Set<number>();
  let again = 0;
  for (let at = 1; at < sequence.length; at += 1) {
    const pair = (sequence[at - 1] ?? 0) * names.length + (sequence[at] ?? 0);
    if (own.has(pair)) continue;
    own.add(pair);
    if (repeated.has(pair)) again += 1;
  }
  return again / Math.max(1, own.size);
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
  const keys: { term: number; weight: number }[] = [];
  for (const [term, count] of total.entries()) {
    const weight = Math.log1p(count) * (rarity[term] ?? 0) * (count > 1 ? 1 : 0.3);
    if (keys.length === KEY_TERMS && weight <= (keys.at(-1)?.weight ?? 0)) continue;
    const place = keys.findIndex((key) => key.weight < weight);
    keys.splice(place === -1 ? keys.length : place, 0, { term, weight });
    if (keys.length > KEY_TERMS) keys.pop();
  }
  return new Set(keys.map(({ term }) => term));
}

function countPersons(text: string): number {
  return MAY_BE_PERSON.test(text) ? (text.match(FIRST_OR_SECOND_PERSON)?.length ?? 0) : 0;
}

function hasFullName(text: string): boolean {
  return PLAIN_FULL_NAME.test(text) || FULL_NAME.test(text);
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
