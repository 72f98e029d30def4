import { callingOut } from '../../../../../languages/english/quotes/outcries.ts';
import { wordSet } from '../../../../../languages/word-set.ts';
import type { Clause } from '../clause.ts';
import { NOBODY, type Told } from '../told.ts';

const CALLING = wordSet(callingOut);

/**
 * "Chanting | “…”, the students left": whoever does the rest of the sentence called it out; nobody who is
 * named where several did.
 */
export function chanting({ tokens, from, to, behind, after, following }: Clause): Told | null {
  const calls = tokens
    .slice(from, to)
    .filter(({ shape, lower }) => shape !== 'mark' && lower !== 'and');
  if (calls.length === 0 || !calls.every(({ lower }) => CALLING.has(lower))) return null;
  const start = behind[after]?.text === ',' ? after + 1 : after;
  const subject = following.find(
    ({ phraseFirst, first }) => first === start || phraseFirst === start,
  );
  if (subject?.kind !== 'name') return NOBODY;
  return { kind: 'speaker', candidate: subject, rule: 'said-after' };
}
