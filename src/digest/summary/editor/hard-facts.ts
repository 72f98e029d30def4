import {
  causeWords,
  comingWords,
  historyWords,
  publicWords,
  reactions,
  tellingVerbs,
} from '../../../languages/english/summary/hard-facts.ts';
import { regex } from '../../../languages/regex.ts';
import { oneOf } from '../../../languages/word-set.ts';
import { yes } from '../choice/weights.ts';
import { sieve } from '../../../text/sieve/sieve.ts';

/** More public words tell no more. Set by hand before training, as the other columns. */
const MOST_PUBLIC = 3;

const REACTS = sieve(regex.iu`\b(?:${oneOf(reactions)})\b`);
const COMES = sieve(regex.iu`\b(?:${oneOf(comingWords)})\b`);
const CAUSED = sieve(regex.iu`\b(?:${oneOf(causeWords)})\b`);
const TOLD = sieve(regex.iu`\b(?:${oneOf(tellingVerbs)})\b`);
const HISTORY = sieve(regex.iu`\b(?:${oneOf(historyWords)})\b`);
const PUBLIC = regex.iu`\b(?:${oneOf(publicWords)})\b`;
const MAY_BE_PUBLIC = sieve(PUBLIC);
const EACH_PUBLIC = new RegExp(PUBLIC, 'giu');

/** The columns that `readFacts` fills, in its order. */
export const FACT_COLUMNS = ['reacts', 'coming', 'cause', 'said', 'history', 'public'] as const;

/** What tells an English sentence with news from one that paints the scene, each 0 to 1. `outside`: without what is quoted. */
export function readFacts(outside: string): readonly number[] {
  const publics = MAY_BE_PUBLIC.test(outside) ? (outside.match(EACH_PUBLIC)?.length ?? 0) : 0;
  return [
    yes(REACTS.test(outside)),
    yes(COMES.test(outside)),
    yes(CAUSED.test(outside)),
    yes(TOLD.test(outside)),
    yes(HISTORY.test(outside)),
    Math.min(MOST_PUBLIC, publics) / MOST_PUBLIC,
  ];
}
