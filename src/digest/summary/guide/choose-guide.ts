import type { Reading } from '../../reading/reading.ts';
import { type Choice, type Choices, readChoices } from '../choice/choices.ts';
import { keepChoices } from '../choice/keep-choices.ts';
import { type Field, readField } from '../choice/gains.ts';
import { termModel } from '../choice/learned.ts';
import { inOrder, NamedWeights, type Weights, wishOf } from '../choice/weights.ts';
import type { TextKind } from '../filler/kind-of-text.ts';
import { isPreamble, preamblesOf } from '../filler/preamble.ts';
import type { Place } from '../../digest.ts';
import { firstItems, type ShownItems } from './items/items.ts';
import { concludes, readSections } from './sections.ts';
import type { Editing } from '../standing/passed-over.ts';
import { GUIDE_COLUMNS, guideRows } from './guide-columns.ts';
import learned from './guide.weights.json' with { type: 'json' };

/** What tests/eval/train-guide.ts learned and wrote. */
const guide = inOrder(NamedWeights.parse(learned), GUIDE_COLUMNS, 'guide');

const GUIDES: ReadonlySet<TextKind> = new Set(['guide', 'recipe', 'review']);

/** Whether a text of this kind is read for its verdict, its picks or its advice, wherever they stand. */
export function tellsGuides(kind: TextKind): boolean {
  return GUIDES.has(kind);
}

/** What a guide's summary is chosen from, and what its sentences are like. */
export type Guide = Readonly<{
  choices: Choices;
  field: Field;
  /** `GUIDE_COLUMNS` of each choice. */
  rows: readonly Float64Array[];
  /** Places of what leads on and tells no more than the headline: "the film" that a review begins with. */
  leading: ReadonlySet<number>;
  /** Places of what only bids its reader go on: "Learn about ladders." */
  barred: ReadonlySet<number>;
  /** Places of what means the thing that stands beside it on the page: "These are our favourites." */
  pointing: ReadonlySet<number>;
}>;

/**
 * A guide comes to the matter late: so many sound units of its start hold six of seven sentences that an
 * editor wants, and half of them stand behind those that news is chosen from (measured on labelled guides).
 */
const CHOICES = 60;
/** Behind them only what its last part comes to is of use; a bound on time, set by hand. */
const CHOICES_TO_END = 140;
const MOST_OF_END = 8;

/** What is known of a guide besides its text. */
export type GuideEditing = Editing & Readonly<{ publisher: string | null }>;

/** Reads a guide for what its summary may have. */
export function readGuide(reading: Reading, editing: GuideEditing): Guide {
  const choices = withEnd(readChoices(reading, CHOICES_TO_END, editing), reading);
  const { list } = choices;
  const field = readField(choices, termModel);
  const placesOf = (is: (unit: Choice['unit']) => boolean): ReadonlySet<number> =>
    new Set(list.flatMap(({ unit }, at) => (is(unit) ? [at] : [])));
  return {
    choices,
    field,
    rows: guideRows(choices, field, { reading, publisher: editing.publisher }),
    leading: placesOf(({ text }) => isPreamble(text)),
    barred: placesOf(({ text }) => preamblesOf(text).has('bids')),
    pointing: placesOf(({ text }) => POINTS.test(text)),
  };
}

/** The first choices, and those of the part that says what all comes to. */
function withEnd(choices: Choices, reading: Reading): Choices {
  if (choices.list.length <= CHOICES) return choices;
  const sections = readSections(reading);
  const ends = [...choices.list.keys()].filter((at) => {
    const section = sections[choices.list[at]?.unit.paragraph ?? -1];
    return at >= CHOICES && section !== undefined && concludes(section);
  });
  return keepChoices(choices, [
    ...Array.from({ length: CHOICES }, (_, at) => at),
    ...ends.slice(0, MOST_OF_END),
  ]);
}

/** What an editor takes less often than one time in six does not come in. Measured on held-out folds. */
const BAR = -1.7;
/** Something is better than no digest, unless it is surely nothing. Set by hand on digests read one by one. */
const BAR_OF_ONE = -2.5;
/** Who asks for more than three sentences wants to read more. Set by hand. */
const BAR_OF_LONG = -2.5;
const LONG = 4;
/** What two sentences cost that say the same (cosine 1). Set by hand on digests that were read. */
const LIKENESS = 1.8;
/**
 * "That’s why …" comes with the sentence that says why, which costs so much and may be wanted less
 * than what stands by itself. Set by hand on held-out folds.
 */
const COST_OF_BASE = 0.6;
const BAR_OF_BASE = -2.6;
const MOST_TOGETHER = 2;

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
    const places = take(read, wishes, sentences);
    return { units: places.flatMap((at) => list[at] ?? []), list };
  }
  const start = Math.min(...items.map(({ paragraph }) => paragraph));
  const before = wishes.map((wish, at) =>
    (list[at]?.unit.paragraph ?? start) < start ? wish : -Infinity,
  );
  const bar = Math.max(...before) > BAR_BESIDE_LIST ? BAR_BESIDE_LIST : BAR_BEFORE_LIST;
  const places = take(
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

/**
 * What leads to a list is shown where it is wanted this much, since the list tells by itself. Set by hand
 * on labelled lists: two of three wanted sentences pass it, and one of five others.
 */
const BAR_BEFORE_LIST = -0.75;
/** More than one sentence stands before a list where each is wanted this much. Measured on held-out folds. */
const BAR_BESIDE_LIST = -0.5;

/**
 * What lists and instructions say before their first heading tells little, unless it has a figure, names
 * several things, defines or sums up; a review’s praise and blame, and what opens a part of them by telling what to do tells much. Set by
 * hand, since a hundred guides are too few to learn it: a fifth less filler on held-out folds.
 */
const LEAN = 0.4;
const OF_INTROS = ['list, before headings', 'how, before headings'].map(place);
const TELLING = [
  'money',
  'percent',
  'enumerates',
  'defines title',
  'sums up',
  'tells list',
  'tells page',
].map(place);
const VERDICTS = ['praises', 'blames', 'sums up'].map(place);
const [REVIEW, INSTRUCTS, OPENS, BEFORE] = [
  'review',
  'instructs',
  'opens paragraph',
  'before headings',
].map(place);
/** What a shop says of itself is advertisement. Set by hand on sentences of 100 guides, of which editors chose two. */
const OF_HOUSE = -1;
const HOUSE = place('names its house');
/** What is told of years past alone is how it came to what the text tells. Set by hand; of it there are few to learn from. */
const OF_OLD = -0.6;
const OLD = place('old year');
const THEREFORE = place('therefore');
const LEADS_ON = place('leads on');
const TELLS_LIST = place('tells list');
/** What it is worth to tell a conclusion behind its reason. Set by hand on held-out folds. */
const GOES_ON = 1.4;
/** Why and how a study was done is none of what it found; of it there are few to learn from. Set by hand. */
const OF_STUDIES: readonly (readonly [number, number])[] = [
  [place('study aim'), -3],
  [place('study result'), 1],
  [place('study conclusion'), 2],
];

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
    const leans = Number(bids) + judged - Number(leadsOn);
    // "More research is needed" is none of it.
    const ofStudy = OF_STUDIES.reduce(
      (sum, [at, worth]) => sum + (has(LEADS_ON) && worth > 0 ? 0 : (row[at] ?? 0) * worth),
      0,
    );
    const besides = (has(HOUSE) ? OF_HOUSE : 0) + (has(OLD) ? OF_OLD : 0);
    return wishOf(row, weights) + leans * LEAN + ofStudy + besides;
  });
}

/** "These are our favourites", "This course teaches …": what stands beside it on the page. */
const POINTS = /^["“]?(?:This|These|Those)\b/;
/** Takes what is wanted most, again and again, while something is wanted enough. Places, in order. */
export function take(
  { choices: { list }, field: { likeness }, rows, leading, barred, pointing }: Guide,
  wishes: readonly number[],
  sentences: number,
): readonly number[] {
  const bar = sentences >= LONG ? BAR_OF_LONG : BAR;
  const taken = new Set<number>();
  let room = sentences;
  for (;;) {
    let best: readonly number[] = [];
    let most = taken.size === 0 ? BAR_OF_ONE : bar;
    for (const at of list.keys()) {
      if (taken.has(at) || barred.has(at) || (leading.has(at) && (wishes[at] ?? 0) < BAR)) continue;
      const group = withBase(list, at, taken);
      if (!fits(group)) continue;
      let worth = (wishes[at] ?? 0) - (group.length - 1) * COST_OF_BASE;
      const before = list[at]?.leansOn ?? -1;
      if (taken.has(before) && goesOn(rows, at, before)) worth += GOES_ON;
      for (const other of taken) worth -= LIKENESS * (likeness[at]?.[other] ?? 0);
      if (worth > most) [best, most] = [group, worth];
    }
    if (best.length === 0) return [...taken].toSorted((a, b) => a - b);
    for (const at of best) {
      taken.add(at);
      room -= list[at]?.unit.sentences ?? 0;
    }
  }

  function fits(group: readonly number[]): boolean {
    const [first = -1] = group;
    const length = group.reduce((sum, at) => sum + (list[at]?.unit.sentences ?? 0), 0);
    if (group.length > MOST_TOGETHER || length > room) return false;
    if (pointing.has(first) && !(taken.has(first - 1) && isNext(list, first))) return false;
    if (group.slice(0, -1).some((at) => (wishes[at] ?? 0) < BAR_OF_BASE)) return false;
    const isTold = (at: number): boolean => taken.has(at) || group.includes(at);
    return group.every((at) =>
      (list[at]?.needs ?? []).every(
        (tellers) => tellers.some(isTold) || tellers.every((teller) => leading.has(teller)),
      ),
    );
  }
}

/** Whether a sentence draws the conclusion of the one before, or goes on from what a page announces. */
function goesOn(rows: readonly Float64Array[], at: number, before: number): boolean {
  return (rows[at]?.[THEREFORE] ?? 0) > 0 || (rows[before]?.[TELLS_LIST] ?? 0) > 0;
}

/** Whether a choice stands right behind the one before it. */
function isNext(list: readonly Choice[], at: number): boolean {
  const [before, own] = [list[at - 1]?.unit, list[at]?.unit];
  return before?.paragraph === own?.paragraph || own?.start === 0;
}

/** A choice, behind those not taken yet that it leans on. */
function withBase(
  list: readonly Choice[],
  at: number,
  taken: ReadonlySet<number>,
): readonly number[] {
  const group = [at];
  let base = list[at]?.leansOn ?? -1;
  while (base !== -1 && !taken.has(base) && group.length <= MOST_TOGETHER) {
    group.unshift(base);
    base = list[base]?.leansOn ?? -1;
  }
  return group;
}
