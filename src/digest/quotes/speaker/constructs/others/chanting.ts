import { callingOut, noises } from '../../../../../languages/english/quotes/outcries.ts';
import { wordSet } from '../../../../../languages/word-set.ts';
import type { Clause } from '../clause.ts';
import { NOBODY, type Told } from '../told.ts';

const CALLING = wordSet(callingOut);

/**
 * "Chanting | “…”, the students left": whoever does the rest of the sentence called it out; nobody who is
 * named where several did.
 */
export function chanting(clause: Clause): Told | null {
  const { tokens, from, to, behind, after, following } = clause;
  if (isOfOthers(clause)) return NOBODY;
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

/** Words of "to loud", before "chants of", at most. Set by hand; not tuned. */
const BEFORE_NOISE = 2;

/**
 * "X roused the hall | to chants of | “…”", "X spoke below the window | where | nurses stood, chanting
 * | “…”": they call it out, and nobody of whom the sentence tells first.
 */
function isOfOthers({ tokens, from, to, before }: Clause): boolean {
  const end = /^[,:]$/.test(tokens[to - 1]?.text ?? '') ? to - 1 : to;
  const last = tokens[end - 1]?.lower ?? '';
  const noise = tokens[end - 2]?.lower ?? '';
  const [opening] = before;
  if (last === 'of' && noises.has(noise)) {
    const lead = tokens.slice(to - 2 - BEFORE_NOISE, to - 2);
    const isRaised = lead.some(({ lower }) => /^(?:to|into|amid|through|over|with)$/.test(lower));
    return opening?.kind === 'name' && isRaised;
  }
  if (last !== 'chanting' || opening === undefined) return false;
  return tokens
    .slice(Math.max(from, opening.phraseLast), to)
    .some(({ lower }) => lower === 'where');
}
