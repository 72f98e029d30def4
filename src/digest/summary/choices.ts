import { isBoilerplate } from '../../articles/boilerplate.ts';
import type { Reading } from '../reading.ts';
import { readFeatures } from './features.ts';
import { isStatement, standsAlone } from './standing.ts';
import { readTerms, tokenise, type Terms } from './terms.ts';
import { readUnits, type Unit } from './units.ts';

/** A unit that a summary may have. */
export type Choice = Readonly<{
  unit: Unit;
  /** The choice that must be in the summary as well, because this one leans on it; -1 for none. */
  leansOn: number;
  /** Terms with their counts, and how many words. */
  terms: ReadonlyMap<number, number>;
  words: number;
  features: Float64Array;
}>;

export type Choices = Readonly<{
  list: readonly Choice[];
  terms: Terms;
  title: ReadonlySet<string>;
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
  const at = new Map<number, number>();
  for (let index = 0; index < units.length && chosen.length < most; index += 1) {
    const unit = units[index];
    if (unit === undefined || !isStatement(unit, language) || bare(unit.text) === headline)
      continue;
    if (isBoilerplate(unit.text)) continue;
    const isAlone = standsAlone(unit, language);
    const before = at.get(index - 1);
    if (!isAlone && before === undefined) continue;
    leaning.set(index, isAlone ? -1 : (before ?? -1));
    at.set(index, chosen.length);
    chosen.push(index);
  }
  const features = readFeatures(units, terms, chosen);
  const list = chosen.flatMap((index, place) => {
    const unit = units[index];
    const row = features[place];
    if (unit === undefined || row === undefined) return [];
    return {
      unit,
      leansOn: leaning.get(index) ?? -1,
      terms: terms.counts[index] ?? new Map<number, number>(),
      words: terms.sequences[index]?.length ?? 0,
      features: row,
    };
  });
  const isEnglish = language === 'en' || language.startsWith('en-');
  return { list, terms, title: new Set(title === null ? [] : tokenise(title, isEnglish)) };
}

function bare(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
