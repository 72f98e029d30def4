import type { Reading } from '../../reading/reading.ts';
import type { Choice } from '../choice/choices.ts';
import { inOrder, NamedWeights } from '../choice/weights.ts';
import type { Place } from '../../digest.ts';
import { GUIDE_COLUMNS } from './guide-columns.ts';
import { readGuideWishes } from './read-guide-wishes.ts';
import { firstItems, type ShownItems } from './items/items.ts';
import { type GuideEditing, readGuide } from './read-guide.ts';
import { takeWanted } from './take-wanted.ts';
import learned from './guide.weights.json' with { type: 'json' };

/** What tests/eval/train/guide.ts learned and wrote. */
const guide = inOrder(NamedWeights.parse(learned), GUIDE_COLUMNS, 'guide');

/**
 * What leads to a list is shown where it is wanted this much, since the list tells by itself. Set by hand
 * on labelled lists: two of three wanted sentences pass it, and one of five others.
 */
const BAR_BEFORE_LIST = -0.75;
/** More than one sentence stands before a list where each is wanted this much. Measured on held-out folds. */
const BAR_BESIDE_LIST = -0.5;

/**
 * The sentences that tell what a guide comes to, in the order of the text: one at least, unless each
 * is surely nothing. Of a list its first items, behind what an editor would say of them.
 */
export function chooseGuide(
  reading: Reading,
  sentences: number,
  { items, ...editing }: GuideEditing & Readonly<{ items: readonly Place[] }>,
): Readonly<{ units: readonly Choice[]; list: readonly Choice[]; items?: ShownItems }> {
  const read = readGuide(reading, editing);
  const { list } = read.choices;
  const [first] = items;
  const wishes = readGuideWishes(read.rows, guide);
  if (first === undefined) {
    const places = takeWanted(read, wishes, sentences);
    return { units: places.flatMap((at) => list[at] ?? []), list };
  }
  const start = Math.min(...items.map(({ paragraph }) => paragraph));
  const before = wishes.map((wish, at) =>
    (list[at]?.unit.paragraph ?? start) < start ? wish : -Infinity,
  );
  const bar = Math.max(...before) > BAR_BESIDE_LIST ? BAR_BESIDE_LIST : BAR_BEFORE_LIST;
  const places = takeWanted(
    read,
    before.map((wish) => (wish > bar ? wish : -Infinity)),
    bar === BAR_BESIDE_LIST ? sentences - 1 : 1,
  );
  return {
    units: places.flatMap((at) => list[at] ?? []),
    list,
    items: firstItems(items, sentences),
  };
}
