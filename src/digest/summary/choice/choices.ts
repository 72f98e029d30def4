import type { Reading } from '../../reading/reading.ts';
import { readFeatures } from './features.ts';
import type { Needs } from '../standing/names/acquaintance.ts';
import { joinTurns } from '../standing/half-told.ts';
import { pickSound } from '../standing/pick/sound-units.ts';
import type { Editing } from '../standing/passed-over.ts';
import { type Bag, isEnglish, readTerms, type Terms } from '../units/terms.ts';
import { quotedShare, readUnits, type Unit } from '../units/units.ts';

/** A unit that a summary may have. */
export type Choice = Readonly<{
  unit: Unit;
  /** The choice that must be in the summary as well, because this one leans on it; -1 for none. */
  leansOn: number;
  /** What it takes for known: of each thing the choices that tell it, one of which must be there. */
  needs: Needs;
  /** The choice that has to be told with it: it says that this one is not so, or what came of it; -1 for none. */
  toldWith: number;
  /** Its terms, and how many words. */
  terms: Bag;
  words: number;
  features: readonly number[];
}>;

/** Whether a choice asks for the one at a place to be told as well, or for one of some among which it is. */
export function asksFor({ leansOn, needs }: Choice, at: number): boolean {
  return leansOn === at || needs.some((tellers) => tellers.includes(at));
}

/** Whether these places tell all that a choice asks for. */
export function hasWhatItAsks({ leansOn, needs }: Choice, places: readonly number[]): boolean {
  return (
    (leansOn === -1 || places.includes(leansOn)) &&
    needs.every((tellers) => tellers.some((teller) => places.includes(teller)))
  );
}

export type Choices = Readonly<{
  list: readonly Choice[];
  terms: Terms;
  /** The terms of the choices, and those that the headline has. */
  wanted: readonly number[];
  title: ReadonlySet<number>;
  /** Whether the headline says anything. */
  isTitled: boolean;
  /** How much of each unit is quoted, 0 to 1. */
  shares: readonly number[];
  isEnglish: boolean;
  /** The year in which the article came out. */
  year: number | null;
}>;

/**
 * What the summary of an article is chosen from: its first `most` sound units, in order. An editor
 * passes over what tells nothing, what is shown elsewhere, and what takes for known what nothing told.
 */
export function readChoices(
  reading: Reading,
  most: number,
  editing: Editing | null = null,
): Choices {
  const { language, title } = reading;
  const read = readUnits(reading, { areParted: editing !== null });
  const units =
    editing !== null && isEnglish(language)
      ? joinTurns(read, reading, editing.kind === 'fact-check')
      : read;
  const texts = units.map(({ text }) => text);
  const terms = readTerms(texts, language, title);
  const { chosen, leaning, needing, companions } = pickSound(units, { reading, most, editing });
  const shares = units.map(quotedShare);
  const features = readFeatures(units, terms, { chosen, shares });
  const list = chosen.flatMap((index, place) => {
    const unit = units[index];
    const row = features[place];
    if (unit === undefined || row === undefined) return [];
    return {
      unit,
      leansOn: leaning.get(index) ?? -1,
      needs: needing.get(index) ?? [],
      toldWith: companions.get(index) ?? -1,
      terms: terms.bags[index] ?? { ids: [], counts: [] },
      words: terms.sequences[index]?.length ?? 0,
      features: row,
    };
  });
  return {
    list,
    terms,
    wanted: termsOf(list),
    shares,
    isEnglish: isEnglish(language),
    title: terms.title,
    isTitled: terms.titleWords > 0,
    year: reading.date === null ? null : Number(reading.date.slice(0, YEAR)),
  };
}

/** Digits of a year, by the definition of an ISO date. */
const YEAR = 4;

/** The terms of all that may be chosen, in the order in which they come. */
function termsOf(list: readonly Choice[]): number[] {
  return [...new Set(list.flatMap(({ terms }) => terms.ids))];
}
