import { isBoilerplate } from '../../articles/boilerplate.ts';
import type { Reading } from '../reading/reading.ts';
import { readFeatures } from './features.ts';
import { endsLikeSentence, isStatement, standsAlone } from './stands-alone.ts';
import { isEnglish, readTerms, type Bag, type Terms } from './terms.ts';
import { tokenise } from './tokenise.ts';
import { readUnits, type Unit } from './units.ts';

/** A unit that a summary may have. */
export type Choice = Readonly<{
  unit: Unit;
  /** The choice that must be in the summary as well, because this one leans on it; -1 for none. */
  leansOn: number;
  /** Its terms, and how many words. */
  terms: Bag;
  words: number;
  features: Float64Array;
}>;

export type Choices = Readonly<{
  list: readonly Choice[];
  terms: Terms;
  /** The terms of the choices, and of the headline by name. */
  wanted: readonly number[];
  title: ReadonlySet<string>;
  /** How much of each unit is quoted, 0 to 1. */
  shares: readonly number[];
  isEnglish: boolean;
}>;

/** What the summary of an article is chosen from: its first `most` sound units, in order. */
export function readChoices(reading: Reading, most: number): Choices {
  const { language, title } = reading;
  const units = readUnits(reading);
  const texts = units.map(({ text }) => text);
  const terms = readTerms(texts, language);
  const headline = title === null ? '' : bare(title);
  const chosen: number[] = [];
  const leaning = new Map<number, number>();
  /** What a unit may lean on: the choice before it, though captions without a full stop stand between. */
  let previous: number | undefined;
  for (let index = 0; index < units.length && chosen.length < most; index += 1) {
    const unit = units[index];
    if (unit === undefined) continue;
    if (!isStatement(unit, language) || isFurniture(unit, reading, headline)) {
      if (endsLikeSentence(unit)) previous = undefined;
      continue;
    }
    const isAlone = standsAlone(unit, language);
    const before = previous;
    previous = isAlone || before !== undefined ? chosen.length : undefined;
    if (previous === undefined) continue;
    leaning.set(index, isAlone ? -1 : (before ?? -1));
    chosen.push(index);
  }
  const shares = units.map(quotedShare);
  const features = readFeatures(units, terms, { chosen, shares });
  const list = chosen.flatMap((index, place) => {
    const unit = units[index];
    const row = features[place];
    if (unit === undefined || row === undefined) return [];
    return {
      unit,
      leansOn: leaning.get(index) ?? -1,
      terms: terms.bags[index] ?? { ids: [], counts: [] },
      words: terms.sequences[index]?.length ?? 0,
      features: row,
    };
  });
  return {
    list,
    terms,
    wanted: termsOf(list, terms),
    shares,
    isEnglish: isEnglish(language),
    title: new Set(title === null ? [] : tokenise(title, isEnglish(language)).stems),
  };
}

function termsOf(list: readonly Choice[], { names }: Terms): number[] {
  const seen = new Uint8Array(names.length);
  const wanted: number[] = [];
  for (const { terms } of list) {
    for (const term of terms.ids) {
      if (seen[term] === 0) wanted.push(term);
      seen[term] = 1;
    }
  }
  return wanted;
}

function quotedShare({ text, quoted }: Unit): number {
  const inQuotes = quoted.reduce((sum, { start, end }) => sum + end - start, 0);
  return inQuotes / Math.max(1, text.length);
}

/** The headline again, or a line of the page: paragraphs of their own. */
function isFurniture({ text, paragraph }: Unit, reading: Reading, headline: string): boolean {
  if (text.length < (reading.paragraphs[paragraph]?.text.length ?? 0)) return false;
  return (text.length < LONGEST_LINE && isBoilerplate(text)) || isHeadline(text, headline);
}

const LONGEST_LINE = 160;

/** `headline` is bare. */
function isHeadline(text: string, headline: string): boolean {
  const { length } = headline;
  return length > 0 && text.length >= length && text.length < 3 * length && bare(text) === headline;
}

function bare(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
