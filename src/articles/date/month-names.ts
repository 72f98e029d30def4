import { LANGUAGES } from '../../languages/languages.ts';

/**
 * Months as newspapers write them, by the letters that tell them apart. "mar" is March in eight
 * languages; a full name is found by its beginning.
 */
const BY_START: ReadonlyMap<string, number> = new Map(
  LANGUAGES.flatMap(({ months = '' }) =>
    months
      .trim()
      .split(/\s+/)
      .flatMap((starts, at) => starts.split('|').map((start): [string, number] => [start, at + 1])),
  ).filter(([start]) => start !== ''),
);
const LENGTHS = [...BY_START.keys()].map(({ length }) => length);
const LONGEST_START = Math.max(...LENGTHS);
const SHORTEST_START = Math.min(...LENGTHS);

/** The month (1 to 12) that a word names, in full or cut ("Nov.", "novembre", "ноября"), or null. */
export function monthOf(word: string): number | null {
  const name = word.toLowerCase().normalize('NFC');
  for (let length = Math.min(name.length, LONGEST_START); length >= SHORTEST_START; length -= 1) {
    const month = BY_START.get(name.slice(0, length));
    if (month !== undefined) return month;
  }
  return null;
}
