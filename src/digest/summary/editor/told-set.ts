import { hasWhatItAsks } from '../choice/choices.ts';
import type { Field } from '../choice/gains.ts';

/** What is known of the choices, and how much an editor would want each (`readWishes`). */
export type Wanted = Readonly<{
  wishes: readonly number[];
  /** These have to be in the summary if they can be, and one of them before any other. */
  held: readonly number[];
  /** These may not. */
  barred: ReadonlySet<number>;
  /** Of each of the headline's topics, as a term: what share of the headline it is. */
  headline: ReadonlyMap<number, number>;
}>;

/** Choices that may be told together, and what that is worth. */
export type ToldSet = Readonly<{
  places: readonly number[];
  sentences: number;
  worth: number;
  held: number;
  /** The headline's topics that it tells. */
  told: readonly number[];
}>;

export const NOTHING_TOLD: ToldSet = {
  places: [],
  sentences: 0,
  worth: 0,
  held: 0,
  told: [],
};

/** By what sets are judged. */
export type Judging = Readonly<{
  field: Field;
  wanted: Wanted;
  /** Of each choice: the headline's topics that it has. */
  topics: readonly (readonly number[])[];
  /** A choice that is wanted less takes something away. */
  bar: number;
}>;

/** What two sentences cost that say the same (cosine 1). Measured on held-out folds: 0 and 2 are worse. */
const LIKENESS = 1;

/**
 * What it is worth to tell the whole headline: what it names has to be told by one sentence or another.
 * Measured on held-out folds: at 0 and at 3 fewer of the sentences shown are wanted, at 2 as many.
 */
const HEADLINE = 1;

export function isBetter(one: ToldSet, other: ToldSet): boolean {
  return one.held === other.held ? one.worth > other.worth : one.held > other.held;
}

/** A set with one choice more; null where that has more sentences than `most`, or the choice lacks what it leans on. */
export function grow(set: ToldSet, at: number, on: Judging, most: number): ToldSet | null {
  const { field, wanted } = on;
  const choice = field.choices[at];
  if (choice === undefined || set.sentences + choice.unit.sentences > most) return null;
  if (wanted.barred.has(at) || !hasWhatItAsks(choice, set.places)) return null;
  const again = field.again[at] ?? [];
  if (again.some((other) => set.places.includes(other))) return null;
  let worth = set.worth + gainOf(at, set, on);
  // It is told for the sake of this one: "The pier was empty for years. | But on Monday …"
  if (choice.leansOn !== -1) worth -= Math.min(0, gainOf(choice.leansOn, set, on));
  for (const other of set.places) worth -= LIKENESS * (field.likeness[at]?.[other] ?? 0);
  const fresh = freshIn(at, set, on);
  for (const id of fresh) worth += HEADLINE * (wanted.headline.get(id) ?? 0);
  return {
    places: [...set.places, at],
    sentences: set.sentences + choice.unit.sentences,
    worth,
    held: set.held + (wanted.held.some((own) => own === at || again.includes(own)) ? 1 : 0),
    told: fresh.length === 0 ? set.told : [...set.told, ...fresh],
  };
}

/** The headline's topics that a choice has and the set doesn't. */
export function freshIn(at: number, { told }: ToldSet, { topics }: Judging): readonly number[] {
  return (topics[at] ?? []).filter((id) => !told.includes(id));
}

/** How much a choice is wanted beside a set. */
function gainOf(at: number, { places }: ToldSet, { field, wanted, bar }: Judging): number {
  const gain = (wanted.wishes[at] ?? 0) - bar;
  // Fairness asks for it: what it says counts for nothing less
  const isDenial = places.some((place) => field.choices[place]?.toldWith === at);
  return isDenial ? Math.max(0, gain) : gain;
}
