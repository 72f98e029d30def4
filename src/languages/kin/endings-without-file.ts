import { endingsInCyrillic, endingsOfSlavicInLatin } from './endings-of-kin.ts';
import type { WordEndings } from '../lists/word-endings.ts';

/**
 * Endings by the tags of languages that have no file: nothing else of them is known, and `doctor`
 * lists a file as a language that the bot reads. Who writes such a file takes its line from here.
 */
export const ENDINGS_WITHOUT_FILE: ReadonlyMap<string, WordEndings> = new Map([
  ['be', endingsInCyrillic],
  ['ca', { behind: 's es a as', drops: 'ao' }],
  ['hr', endingsOfSlavicInLatin],
  ['mk', endingsInCyrillic],
  ['sk', endingsOfSlavicInLatin],
  ['sl', endingsOfSlavicInLatin],
  ['sr', endingsInCyrillic],
]);
