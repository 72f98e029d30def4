import type { Field } from '../choice/gains.ts';
import { isFair, JUDGED_TOGETHER } from '../choice/choose.ts';
import { withFourth } from './fourth.ts';
import {
  grow,
  isBetter,
  type Judging,
  NOTHING_TOLD,
  type ToldSet,
  type Wanted,
} from './told-set.ts';

/**
 * A choice that an editor takes less often than this does not come in: e^-1.2, one in four.
 * Measured on held-out folds, as tests/eval/train/editor.ts forms them: at -0.5 the filler falls by a
 * fifth more, and one wanted sentence in nine goes with it.
 */
export const BAR = -1.2;
/** Who asks for more than three sentences wants to read more. Set by hand. */
const BAR_OF_LONG = -2.5;

/**
 * The places of the choices that an editor would take, at most so many sentences, and of three a fourth where it is
 * earned: those that are held, and then what he wants most, as long as it is wanted enough. Nothing lacks what it
 * leans on, which costs nothing there. What another takes back is told with it. One at least, where there is a choice.
 */
export function chooseWanted(field: Field, wanted: Wanted, sentences: number): readonly number[] {
  const most = Math.min(sentences, JUDGED_TOGETHER.sentences);
  const topics = field.choices.map(({ terms }) =>
    terms.ids.filter((id) => wanted.headline.has(id)),
  );
  const on = { field, wanted, topics, bar: BAR };
  const first = field.choices.slice(0, JUDGED_TOGETHER.choices);
  let best: ToldSet | null = null;
  const extend = (set: ToldSet, from: number): void => {
    for (let at = from; at < first.length; at += 1) {
      const grown = grow(set, at, on, most);
      if (grown === null) continue;
      if (isFair(grown.places, first) && (best === null || isBetter(grown, best))) best = grown;
      if (grown.sentences < most) extend(grown, at + 1);
    }
  };
  extend(NOTHING_TOLD, 0);
  if (best === null) return [];
  const told = complete(best, sentences > most ? { ...on, bar: BAR_OF_LONG } : on, sentences);
  const shown = sentences === JUDGED_TOGETHER.sentences ? withFourth(told, on) : told;
  return shown.places.toSorted((a, b) => a - b);
}

/** Adds what is wanted most, again and again, while something is wanted enough. */
function complete(begun: ToldSet, on: Judging, sentences: number): ToldSet {
  let set = begun;
  for (;;) {
    let best = set;
    for (const at of on.field.choices.keys()) {
      if (set.places.includes(at)) continue;
      const grown = grow(set, at, on, sentences);
      if (grown !== null && isBetter(grown, best)) best = grown;
    }
    if (best === set) return set;
    set = best;
  }
}
