import { readChances, type TermModel } from './term-chances.ts';
import type { Choice, Choices } from './choices.ts';

/** The choices, ready to be put together. */
export type Field = Readonly<{
  choices: readonly Choice[];
  /** Cosine of each two choices. */
  likeness: readonly (readonly number[])[];
  /** Of each choice's terms in their order: expected words in common with a reference summary … */
  gains: readonly (readonly number[])[];
  /** … and the part of it that is left for another choice with that term. */
  left: readonly (readonly number[])[];
  /** How many terms the article has. */
  size: number;
}>;

/** What an article's summary is put together from, by what a model expects of its terms. */
export function readField(read: Choices, model: TermModel): Field {
  const {
    list: choices,
    terms: { rarity },
  } = read;
  const { chance, again } = readChances(read, model);
  const gains = choices.map(({ terms: { ids, counts } }) =>
    ids.map((id, at) => gainOf(chance[id] ?? 0, again[id] ?? 0, counts[at] ?? 0)),
  );
  const left = choices.map(({ terms: { ids, counts } }) =>
    ids.map((id, at) => {
      const count = counts[at] ?? 0;
      // Most terms stand once in a sentence, and a power takes long
      return count === 1 ? (again[id] ?? 0) : (again[id] ?? 0) ** count;
    }),
  );
  return { choices, likeness: compare(choices, rarity), gains, left, size: rarity.length };
}

/** A term that the summary has once has it again by `again`, a third time by its square … */
function gainOf(chance: number, again: number, count: number): number {
  let gain = 0;
  let next = chance;
  for (let more = 0; more < count; more += 1) {
    gain += next;
    next *= again;
  }
  return gain;
}

function compare(choices: readonly Choice[], rarity: readonly number[]): number[][] {
  const vectors = choices.map(({ terms: { ids, counts } }) => {
    const weights = ids.map((id, at) => {
      const count = counts[at] ?? 1;
      return (count === 1 ? 1 : 1 + Math.log(count)) * (rarity[id] ?? 0);
    });
    const length = Math.sqrt(weights.reduce((sum, weight) => sum + weight ** 2, 0)) || 1;
    return { ids, weights: weights.map((weight) => weight / length) };
  });
  const dense = new Float64Array(rarity.length);
  return vectors.map(({ ids, weights }) => {
    for (let at = 0; at < ids.length; at += 1) dense[ids[at] ?? 0] = weights[at] ?? 0;
    const row = vectors.map((other) => dot(other, dense));
    for (const id of ids) dense[id] = 0;
    return row;
  });
}

function dot(
  { ids, weights }: { ids: readonly number[]; weights: readonly number[] },
  dense: Float64Array,
): number {
  let product = 0;
  for (let at = 0; at < ids.length; at += 1) {
    product += (weights[at] ?? 0) * (dense[ids[at] ?? 0] ?? 0);
  }
  return product;
}
