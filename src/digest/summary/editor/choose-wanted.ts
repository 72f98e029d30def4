import type { Choice } from '../choice/choices.ts';
import type { Field } from '../choice/gains.ts';
import { isFair, JUDGED_TOGETHER } from '../choice/choose.ts';

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

/**
 * A choice that an editor takes less often than this does not come in: e^-1.2, one in four.
 * Measured on held-out folds, as tests/eval/train-editor.ts forms them: at -0.5 the filler falls by a
 * fifth more, and one wanted sentence in nine goes with it.
 */
const BAR = -1.2;
/** Who asks for more than three sentences wants to read more. Set by hand. */
const BAR_OF_LONG = -2.5;
/** What two sentences cost that say the same (cosine 1). Measured on held-out folds: 0 and 2 are worse. */
const LIKENESS = 1;

/**
 * What it is worth to tell the whole headline: what it names has to be told by one sentence or another.
 * Measured on held-out folds: at 0 and at 3 fewer of the sentences shown are wanted, at 2 as many.
 */
const HEADLINE = 1;

type Set = Readonly<{
  places: readonly number[];
  sentences: number;
  worth: number;
  held: number;
  /** The headline's topics that it tells. */
  told: readonly number[];
}>;

const NOTHING: Set = { places: [], sentences: 0, worth: 0, held: 0, told: [] };

/**
 * The places of the choices that an editor would take, at most so many sentences: those that are
 * held, and then what he wants most, as long as it is wanted enough. Nothing lacks what it leans on,
 * which costs nothing there. What another takes back is told with it. One at least, where there is a choice.
 */
export function chooseWanted(field: Field, wanted: Wanted, sentences: number): readonly number[] {
  const most = Math.min(sentences, JUDGED_TOGETHER.sentences);
  const topics = field.choices.map(({ terms }) =>
    terms.ids.filter((id) => wanted.headline.has(id)),
  );
  const on = { field, wanted, topics, bar: BAR };
  const first = field.choices.slice(0, JUDGED_TOGETHER.choices);
  let best: Set | null = null;
  const extend = (set: Set, from: number): void => {
    for (let at = from; at < first.length; at += 1) {
      const grown = grow(set, at, on, most);
      if (grown === null) continue;
      if (isFair(grown.places, first) && (best === null || isBetter(grown, best))) best = grown;
      if (grown.sentences < most) extend(grown, at + 1);
    }
  };
  extend(NOTHING, 0);
  if (best === null) return [];
  return complete(best, sentences > most ? { ...on, bar: BAR_OF_LONG } : on, sentences);
}

type On = Readonly<{
  field: Field;
  wanted: Wanted;
  /** Of each choice: the headline's topics that it has. */
  topics: readonly (readonly number[])[];
  bar: number;
}>;

/** Adds what is wanted most, again and again, while something is wanted enough. */
function complete(begun: Set, on: On, sentences: number): readonly number[] {
  let set = begun;
  for (;;) {
    let best = set;
    for (const at of on.field.choices.keys()) {
      if (set.places.includes(at)) continue;
      const grown = grow(set, at, on, sentences);
      if (grown !== null && isBetter(grown, best)) best = grown;
    }
    if (best === set) return set.places.toSorted((a, b) => a - b);
    set = best;
  }
}

function isBetter(one: Set, other: Set): boolean {
  return one.held === other.held ? one.worth > other.worth : one.held > other.held;
}

/** A set with one choice more; null where that has more sentences, or the choice lacks what it leans on. */
function grow(set: Set, at: number, on: On, most: number): Set | null {
  const { field, wanted, topics } = on;
  const choice = field.choices[at];
  if (choice === undefined || set.sentences + choice.unit.sentences > most) return null;
  if (wanted.barred.has(at) || !isKnown(choice, set.places)) return null;
  const again = field.again[at] ?? [];
  if (again.some((other) => set.places.includes(other))) return null;
  let worth = set.worth + gainOf(at, set, on);
  // It is told for the sake of this one: "The pier was empty for years. | But on Monday …"
  if (choice.leansOn !== -1) worth -= Math.min(0, gainOf(choice.leansOn, set, on));
  for (const other of set.places) worth -= LIKENESS * (field.likeness[at]?.[other] ?? 0);
  const fresh = (topics[at] ?? []).filter((id) => !set.told.includes(id));
  for (const id of fresh) worth += HEADLINE * (wanted.headline.get(id) ?? 0);
  return {
    places: [...set.places, at],
    sentences: set.sentences + choice.unit.sentences,
    worth,
    held: set.held + (wanted.held.some((own) => own === at || again.includes(own)) ? 1 : 0),
    told: fresh.length === 0 ? set.told : [...set.told, ...fresh],
  };
}

/** How much a choice is wanted beside a set. */
function gainOf(at: number, { places }: Set, { field, wanted, bar }: On): number {
  const gain = (wanted.wishes[at] ?? 0) - bar;
  // Fairness asks for it: what it says counts for nothing less
  const isDenial = places.some((place) => field.choices[place]?.toldWith === at);
  return isDenial ? Math.max(0, gain) : gain;
}

function isKnown({ leansOn, needs }: Choice, places: readonly number[]): boolean {
  return (
    (leansOn === -1 || places.includes(leansOn)) &&
    needs.every((tellers) => tellers.some((teller) => places.includes(teller)))
  );
}
