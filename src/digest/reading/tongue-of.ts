import { english } from './languages/english.ts';
import { french } from './languages/french.ts';
import { german } from './languages/german.ts';
import { russian } from './languages/russian.ts';
import { spanish } from './languages/spanish.ts';
import type { Tongue } from './tongue.ts';

const tongues: ReadonlyMap<string, Tongue> = new Map([
  ['en', english],
  ['fr', french],
  ['es', spanish],
  ['de', german],
  ['ru', russian],
]);

/** The tables of a BCP 47 language; others are read with the English ones: names look alike. */
export function tongueOf(language: string): Tongue {
  return tongues.get(language.toLowerCase().split(/[-_]/)[0] ?? '') ?? english;
}
