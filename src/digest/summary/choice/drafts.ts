import { hasWhatItAsks } from './choices.ts';
import type { Field } from './gains.ts';

/** A summary in the making. `units` are places in the list of choices, ascending. */
export type Draft = Readonly<{
  units: readonly number[];
  sentences: number;
  /** Expected words in common with a reference summary (ROUGE-1), and own words. */
  hits: number;
  words: number;
  /** Summed over each two of its units. */
  likeness: number;
}>;

const EMPTY: Draft = { units: [], sentences: 0, hits: 0, words: 0, likeness: 0 };

/** Every draft of at most `sentences` sentences in which nothing lacks what it leans on. */
export function enumerate(field: Field, sentences: number, visit: (draft: Draft) => void): void {
  const share = new Float64Array(field.size).fill(1);
  const extend = (draft: Draft, from: number): void => {
    for (let at = from; at < field.choices.length; at += 1) {
      const grown = grow(field, draft, at, share);
      if (grown === null || grown.sentences > sentences) continue;
      visit(grown);
      if (grown.sentences === sentences) continue;
      const before = take(field, at, share);
      extend(grown, at + 1);
      giveBack(field, at, { share, before });
    }
  };
  extend(EMPTY, 0);
}

/** The drafts that have one choice more, or one with what it leans on, within `sentences`. */
export function extensions(field: Field, draft: Draft, sentences: number): Draft[] {
  const share = new Float64Array(field.size).fill(1);
  for (const at of draft.units) take(field, at, share);
  return field.choices.flatMap(({ leansOn }, at) => {
    if (draft.units.includes(at)) return [];
    const grown = grow(field, draft, at, share) ?? growTwice(field, draft, { leansOn, at, share });
    if (grown === null || grown.sentences > sentences) return [];
    return { ...grown, units: grown.units.toSorted((a, b) => a - b) };
  });
}

function growTwice(
  field: Field,
  draft: Draft,
  { leansOn, at, share }: { leansOn: number; at: number; share: Float64Array },
): Draft | null {
  const first = grow(field, draft, leansOn, share);
  if (first === null) return null;
  const before = take(field, leansOn, share);
  const second = grow(field, first, at, share);
  giveBack(field, leansOn, { share, before });
  return second;
}

/**
 * A draft with one more choice; null where the choice leans on one that is missing. `share` is
 * what the draft left of each term.
 */
function grow(field: Field, draft: Draft, at: number, share: Float64Array): Draft | null {
  const choice = field.choices[at];
  const gains = field.gains[at];
  if (choice === undefined || gains === undefined) return null;
  if (!hasWhatItAsks(choice, draft.units)) return null;
  let { hits, likeness } = draft;
  const { ids } = choice.terms;
  for (let place = 0; place < ids.length; place += 1) {
    hits += (gains[place] ?? 0) * (share[ids[place] ?? 0] ?? 0);
  }
  for (const other of draft.units) likeness += field.likeness[at]?.[other] ?? 0;
  return {
    units: [...draft.units, at],
    sentences: draft.sentences + choice.unit.sentences,
    hits,
    words: draft.words + choice.words,
    likeness,
  };
}

/** Takes a choice's terms out of `share`, and gives what it was. */
function take(field: Field, at: number, share: Float64Array): Float64Array {
  const ids = field.choices[at]?.terms.ids ?? [];
  const left = field.left[at];
  const before = new Float64Array(ids.length);
  for (let place = 0; place < ids.length; place += 1) {
    const id = ids[place] ?? 0;
    before[place] = share[id] ?? 0;
    share[id] = (share[id] ?? 0) * (left?.[place] ?? 0);
  }
  return before;
}

function giveBack(
  field: Field,
  at: number,
  { share, before }: { share: Float64Array; before: Float64Array },
): void {
  const ids = field.choices[at]?.terms.ids ?? [];
  for (let place = 0; place < ids.length; place += 1) share[ids[place] ?? 0] = before[place] ?? 0;
}
