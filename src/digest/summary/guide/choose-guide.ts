import type { Reading } from '../../reading/reading.ts';
import { type Choice, type Choices, readChoices } from '../choice/choices.ts';
import { type Field, readField } from '../choice/gains.ts';
import { termModel } from '../choice/learned.ts';
import { inOrder, NamedWeights, type Weights, wishOf } from '../choice/weights.ts';
import type { TextKind } from '../filler/kind-of-text.ts';
import { isPreamble } from '../filler/preamble.ts';
import type { Editing } from '../sound/passed-over.ts';
import { GUIDE_COLUMNS, guideRows } from './guide-columns.ts';
import learned from './guide.weights.json' with { type: 'json' };

/** What tests/eval/train-guide.ts learned and wrote. */
const guide = inOrder(NamedWeights.parse(learned), GUIDE_COLUMNS, 'guide');

const GUIDES: ReadonlySet<TextKind> = new Set(['guide', 'recipe', 'review']);

/** Whether a text of this kind is read for its verdict, its picks or its advice, wherever they stand. */
export function tellsGuides(kind: TextKind): boolean {
  return GUIDES.has(kind);
}

/**
 * A guide comes to the matter late: so many sound units of its start hold six of seven sentences that an
 * editor wants, and half of them stand behind those that news is chosen from (measured on labelled guides).
 */
export const GUIDE_CHOICES = 60;
/** What an editor takes less often than one time in six does not come in. Measured on held-out folds. */
const BAR = -1.6;
/** Something is better than no digest, unless it is surely nothing. Set by hand on digests read one by one. */
const BAR_OF_ONE = -2.5;
/** Who asks for more than three sentences wants to read more. Set by hand. */
const BAR_OF_LONG = -2.5;
const LONG = 4;
/** What two sentences cost that say the same (cosine 1). Set by hand on digests that were read. */
const LIKENESS = 1.8;

/**
 * The sentences that tell what a guide comes to, in the order of the text: one at least, unless each
 * only leads on or is surely nothing.
 */
export function chooseGuide(
  reading: Reading,
  sentences: number,
  editing: Editing,
): Readonly<{ units: readonly Choice[]; list: readonly Choice[] }> {
  const choices = readChoices(reading, GUIDE_CHOICES, editing);
  const { list } = choices;
  const field = readField(choices, termModel);
  const wishes = readGuideWishes(guideRows(choices, field, reading), guide);
  const places = take(choices, field, { wishes, sentences });
  return { units: places.flatMap((at) => list[at] ?? []), list };
}

/**
 * What lists and instructions say before their first heading tells little, unless it has a figure, names
 * several things, defines or sums up; a review’s praise and blame, and what opens a part of them by telling what to do tells much. Set by
 * hand, since a hundred guides are too few to learn it: a fifth less filler on held-out folds.
 */
const LEAN = 0.4;
const OF_INTROS = ['list, before headings', 'how, before headings'].map(place);
const TELLING = ['money', 'percent', 'enumerates', 'defines title', 'sums up'].map(place);
const VERDICTS = ['praises', 'blames', 'sums up'].map(place);
const [REVIEW, INSTRUCTS, OPENS, BEFORE] = [
  'review',
  'instructs',
  'opens paragraph',
  'before headings',
].map(place);

function place(name: string): number {
  return GUIDE_COLUMNS.indexOf(name);
}

/** How much an editor would want each sentence of a guide (`wishOf`), by weights and by hand. */
export function readGuideWishes(
  rows: readonly Float64Array[],
  weights: Weights,
): readonly number[] {
  return rows.map((row) => {
    const has = (column = -1): boolean => (row[column] ?? 0) > 0;
    const leadsOn = OF_INTROS.some(has) && !TELLING.some(has);
    const judged = has(REVIEW) ? VERDICTS.filter(has).length : 0;
    const bids = has(INSTRUCTS) && has(OPENS) && !has(BEFORE);
    return wishOf(row, weights) + (bids ? LEAN : 0) + judged * LEAN - (leadsOn ? LEAN : 0);
  });
}

/** "These are our favourites", "This course teaches …": what stands beside it on the page. */
const POINTS = /^["“]?(?:This|These|Those)\b/;

/** Takes what is wanted most, again and again, while something is wanted enough. */
export function take(
  { list }: Choices,
  { likeness }: Field,
  { wishes, sentences }: Readonly<{ wishes: readonly number[]; sentences: number }>,
): readonly number[] {
  const bar = sentences >= LONG ? BAR_OF_LONG : BAR;
  const taken: number[] = [];
  const isTold = (at: number): boolean => taken.includes(at);
  // What leads on tells no more than the headline: "the film" that a review begins with.
  const leading = new Set(list.keys().filter((at) => isPreamble(list[at]?.unit.text ?? '')));
  const leadsOn = (at: number): boolean => leading.has(at);
  let room = sentences;
  for (;;) {
    let best = -1;
    let most = taken.length === 0 ? BAR_OF_ONE : bar;
    for (const [at, { unit, leansOn, needs }] of list.entries()) {
      if (taken.includes(at) || unit.sentences > room || leading.has(at)) continue;
      if (POINTS.test(unit.text) && !taken.includes(at - 1)) continue;
      if (leansOn !== -1 && !taken.includes(leansOn)) continue;
      if (!needs.every((tellers) => tellers.some(isTold) || tellers.every(leadsOn))) continue;
      const alike = taken.reduce((sum, other) => sum + (likeness[at]?.[other] ?? 0), 0);
      const worth = (wishes[at] ?? 0) - LIKENESS * alike;
      if (worth > most) [best, most] = [at, worth];
    }
    if (best === -1) return taken.toSorted((a, b) => a - b);
    taken.push(best);
    room -= list[best]?.unit.sentences ?? 0;
  }
}
