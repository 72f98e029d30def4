import type { Unit } from '../units/units.ts';
import type { Terms } from '../units/terms.ts';
import { hasOtherLetters } from '../units/tokenise.ts';
import { topicsOf } from './topics.ts';

/*
 * The numbers of this file were set by hand before training, so that each column is about 0 to 1; the
 * weights are trained on them: who changes one trains again (tests/eval/train/summary.ts).
 */

const KEY_TERMS = 10;
/** What a term that the article has once counts beside those that it repeats. */
const ONCE = 0.3;
/** Words from which on a unit is long. */
const LONG_UNIT = 32;
/** First persons in a unit, and units that have a term, beyond which more tell nothing. */
const MOST_PERSONS = 3;
const MOST_SPREAD = 6;
/** Places in which the two decays fall to a third: a fast one, a slow one. */
const FAST = 3;
const SLOW = 8;
/** The places of the columns that others take over by name. */
export const FEATURE = {
  near: 3,
  far: 4,
  fresh: 5,
  keys: 7,
  named: 8,
  persons: 9,
  long: 10,
  more: 11,
  quoted: 12,
} as const;
const FIRST_OR_SECOND_PERSON = /(?<![\p{L}’'])(?:i|we|you|my|our|your|me|us)(?![\p{L}])/giu;
/** A quick test comes before the slow one. */
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
): number[][] {
  const repeated = repetitions(terms, chosen);
  const keys = findKeys(terms);
  const seen = terms.names.map(() => false);
  const rows = new Map<number, readonly number[]>();
  const last = chosen.at(-1) ?? -1;
  for (let unit = 0; unit <= last; unit += 1) {
    const own = terms.bags[unit]?.ids ?? [];
    const { text, quoted, sentences } = units[unit] ?? { text: '', quoted: [], sentences: 0 };
    const repetition = repeated.get(unit);
    if (repetition !== undefined) {
      const topical = topicsOf(own, terms.rarity);
      const length = terms.sequences[unit]?.length ?? 0;
      rows.set(unit, [
        novelty(terms, topical, seen),
        repetition,
        own.reduce((sum, term) => sum + (keys[term] ?? 0), 0) / KEY_TERMS,
        hasFullName(outsideQuotes(text, quoted)) ? 1 : 0,
        Math.min(1, countPersons(text) / MOST_PERSONS),
        Math.max(0, length - LONG_UNIT) / LONG_UNIT,
        sentences - 1,
        shares[unit] ?? 0,
        topical.reduce((sum, term) => sum + Math.min(MOST_SPREAD, terms.spread[term] ?? 1), 0) /
          MOST_SPREAD /
          Math.max(1, topical.length),
      ]);
    }
    for (const term of own) seen[term] = true;
  }
  return chosen.map((unit, at) => [
    at === 0 ? 1 : 0,
    at === 1 ? 1 : 0,
    at === 2 ? 1 : 0,
    Math.exp(-at / FAST),
    Math.exp(-at / SLOW),
    ...(rows.get(unit) ?? []),
  ]);
}

/** Of each `chosen` unit: the share of its pairs of adjacent terms that another unit has too. */
function repetitions(
  { sequences, names, rarity }: Terms,
  chosen: readonly number[],
): ReadonlyMap<number, number> {
  const size = names.length;
  /** Pairs, packed, with the chosen unit that has them first; REPEATED where another has them. */
  const units = new Map<number, number>();
  const meet = (pair: number, unit: number): void => {
    const first = units.get(pair) ?? unit;
    units.set(pair, first === unit ? unit : REPEATED);
  };
  /** Which terms open such a pair: the others need not be looked up. */
  const opens = names.map(() => false);
  const read = chosen.map((unit) => {
    const pairs = pack(sequences[unit] ?? [], size);
    const topical: number[] = [];
    for (const pair of pairs) {
      const term = Math.floor(pair / size);
      if ((rarity[term] ?? 0) <= 1 && (rarity[pair % size] ?? 0) <= 1) continue;
      topical.push(pair);
      opens[term] = true;
      meet(pair, unit);
    }
    return { unit, topical, all: pairs.size };
  });
  const isRead = new Set(chosen);
  for (const [unit, sequence] of sequences.entries()) {
    if (isRead.has(unit)) continue;
    for (let at = 1; at < sequence.length; at += 1) {
      const before = sequence[at - 1] ?? 0;
      if (opens[before] !== true) continue;
      const pair = before * size + (sequence[at] ?? 0);
      if (units.has(pair)) units.set(pair, REPEATED);
    }
  }
  return new Map(
    read.map(({ unit, topical, all }) => {
      const again = topical.filter((pair) => units.get(pair) === REPEATED).length;
      return [unit, again / Math.max(1, all)];
    }),
  );
}

const REPEATED = -1;

function pack(sequence: readonly number[], size: number): ReadonlySet<number> {
  const pairs = new Set<number>();
  for (let at = 1; at < sequence.length; at += 1) {
    pairs.add((sequence[at - 1] ?? 0) * size + (sequence[at] ?? 0));
  }
  return pairs;
}

/** The share of topics that start here and return later, by how rare they are. */
function novelty(terms: Terms, topical: readonly number[], seen: readonly boolean[]): number {
  let all = 0;
  let fresh = 0;
  for (const term of topical) {
    const rarity = terms.rarity[term] ?? 0;
    all += rarity;
    if (seen[term] === false && (terms.spread[term] ?? 0) > 1) fresh += rarity;
  }
  return all === 0 ? 0 : fresh / all;
}

/** 1 for each term that the article is about: frequent here and rare elsewhere. */
function findKeys({ total, rarity }: Terms): readonly number[] {
  const keys: { term: number; weight: number }[] = [];
  for (let term = 0; term < total.length; term += 1) {
    const count = total[term] ?? 0;
    const weight = Math.log1p(count) * (rarity[term] ?? 0) * (count > 1 ? 1 : ONCE);
    if (keys.length === KEY_TERMS && weight <= (keys.at(-1)?.weight ?? 0)) continue;
    const place = keys.findIndex((key) => key.weight < weight);
    keys.splice(place === -1 ? keys.length : place, 0, { term, weight });
    if (keys.length > KEY_TERMS) keys.pop();
  }
  const marks = total.map(() => 0);
  for (const { term } of keys) marks[term] = 1;
  return marks;
}

function countPersons(text: string): number {
  return MAY_BE_PERSON.test(text) ? (text.match(FIRST_OR_SECOND_PERSON)?.length ?? 0) : 0;
}

function hasFullName(text: string): boolean {
  return PLAIN_FULL_NAME.test(text) || (hasOtherLetters(text) && FULL_NAME.test(text));
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
