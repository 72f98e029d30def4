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

/** More public words tell no more. Set by hand before training, as the other columns. */
const MOST_PUBLIC = 3;

const REACTS = regex.iu`\b(?:${oneOf(reactions)})\b`;
const COMES = regex.iu`\b(?:${oneOf(comingWords)})\b`;
const CAUSED = regex.iu`\b(?:${oneOf(causeWords)})\b`;
const TOLD = regex.iu`\b(?:${oneOf(tellingVerbs)})\b`;
const HISTORY = regex.iu`\b(?:${oneOf(historyWords)})\b`;
const PUBLIC = regex.giu`\b(?:${oneOf(publicWords)})\b`;

/** The columns that `readFacts` fills, in its order. */
export const FACT_COLUMNS = ['reacts', 'coming', 'cause', 'said', 'history', 'public'] as const;

/** What tells an English sentence with news from one that paints the scene, each 0 to 1. `outside`: without what is quoted. */
export function readFacts(outside: string): readonly number[] {
  const isPublic = outside.match(PUBLIC)?.length ?? 0;
  return [
    yes(REACTS.test(outside)),
    yes(COMES.test(outside)),
    yes(CAUSED.test(outside)),
    yes(TOLD.test(outside)),
    yes(HISTORY.test(outside)),
    Math.min(MOST_PUBLIC, isPublic) / MOST_PUBLIC,
  ];
}
