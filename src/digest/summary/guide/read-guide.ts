import type { Reading } from '../../reading/reading.ts';
import { type Choice, type Choices, readChoices } from '../choice/choices.ts';
import { keepChoices } from '../choice/keep-choices.ts';
import { type Field, readField } from '../choice/gains.ts';
import { termModel } from '../choice/learned.ts';
import { isPreamble, preamblesOf } from '../filler/preamble.ts';
import type { Editing } from '../standing/passed-over.ts';
import { guideRows } from './guide-rows.ts';
import { concludes, readSections } from './sections.ts';

/** What a guide's summary is chosen from, and what its sentences are like. */
export type Guide = Readonly<{
  choices: Choices;
  field: Field;
  /** `GUIDE_COLUMNS` of each choice. */
  rows: readonly (readonly number[])[];
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

/** "These are our favourites", "This course teaches …": what stands beside it on the page. */
const POINTS = /^["“]?(?:This|These|Those)\b/;
