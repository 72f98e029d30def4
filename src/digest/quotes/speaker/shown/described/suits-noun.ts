import {
  femaleRoles as wordsOfWomen,
  maleRoles as wordsOfMen,
} from '../../../../../languages/english/roles.ts';
import { wordSet } from '../../../../../languages/word-set.ts';
import type { CastFigure } from '../../../../cast/cast.ts';
import { FIELDS } from '../../../../cast/roles/epithet-nouns.ts';

/** Offices that a word before them ties to one of those who were named. */
export const CHAIRS = wordSet('chairman chairwoman chairperson congressman congresswoman');

const LAWMAKER = /(?:^| )(?:Rep|Sen|Representative|Senator|Congress\p{Ll}+)(?:[. ]|$)/u;
const OF_STATE = /(?:^| )(?:President|Rep|Sen|Representative|Senator|Congress\p{Ll}+)(?:[. ]|$)/u;

/** Whether somebody may be called so, by sex and by what else is said of him. */
export function suitsNoun({ gender, role }: CastFigure, noun: string): boolean {
  if (gender === 'male' && wordsOfWomen.has(noun)) return false;
  if (gender === 'female' && wordsOfMen.has(noun)) return false;
  // A lawmaker chairs a committee; the head of a state does not
  if (CHAIRS.has(noun) && role !== null && OF_STATE.test(role)) return LAWMAKER.test(role);
  const field = FIELDS.find((words) => words.has(noun));
  if (role === null || field === undefined) return true;
  const said = role.toLowerCase().split(/[^\p{L}.-]+/u);
  const others = said.filter((word) => FIELDS.some((words) => words.has(word)));
  return (
    said.some((word) => field.has(word)) || (others.length === 0 && !/\bprofessor\b/.test(role))
  );
}
