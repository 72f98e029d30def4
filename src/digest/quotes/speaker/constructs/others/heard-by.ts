import { hearers } from '../../../../../languages/english/people/anybody.ts';
import { beforeTelling } from '../../../../../languages/english/verbs/telling-verbs.ts';
import type { Token } from '../../../../reading/tokens.ts';
import type { Candidate } from '../../candidates.ts';
import {
  type Clause,
  isPassive,
  isToldBehind,
  saysWords,
  startingAt,
  verbBefore,
} from '../clause.ts';
import { NOBODY, type Told } from '../told.ts';
import { retoldBy } from './retold-by.ts';

/** Words of "A jury at the crown court in Osk" at most. Set by hand; not tuned. */
const LONGEST_HEARER = 10;

/**
 * "The inquest heard | Holm told his wife, “…”", "Jurors were told | the driver said “…”": whoever hears it
 * says nothing. Whoever stands before the verb next to the marks does, and without one nobody who is named.
 */
export function heardBy(clause: Clause): Told | null {
  const { tokens, from, to, before } = clause;
  const heard = hearingVerb(tokens, from, to);
  if (heard < 0 || isHimself(tokens, heard, before)) return null;
  const verb = verbBefore(tokens, heard + 1, to);
  if (verb < 0) return isToldBehind(clause) ? null : NOBODY;
  let at = verb - 1;
  while (at > heard && beforeTelling.has(tokens[at]?.lower ?? '')) at -= 1;
  const subject = before.findLast(({ first, last }) => first > heard && last === at);
  if (subject?.kind === 'pronoun') return { kind: 'speaker', candidate: subject, rule: 'pronoun' };
  return retoldBy(subject ?? opening(tokens, heard, before)) ?? NOBODY;
}

/** "were told that | the driver | laughed and said": whoever opens what is heard. */
function opening(
  tokens: readonly Token[],
  heard: number,
  before: readonly Candidate[],
): Candidate | null {
  const isThat = /^(?:that|how)$/.test(tokens[heard + 1]?.lower ?? '');
  return startingAt(before, isThat ? heard + 2 : heard + 1);
}

/** "The inquest | heard", "Jurors were | told": the first verb of speech or hearing of its sentence; -1 without. */
function hearingVerb(tokens: readonly Token[], from: number, to: number): number {
  for (let at = from + 1; at < to && at - from <= LONGEST_HEARER; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.quoted) return -1;
    // "heard from X, who said"
    if (token.lower === 'heard')
      return isFrom(tokens[at + 1]) || !hasHearer(tokens, from, at) ? -1 : at;
    if (token.lower === 'told') return isPassive(tokens, at) && !isFrom(tokens[at + 1]) ? at : -1;
    if (saysWords(tokens, at)) return -1;
  }
  return -1;
}

function isFrom(token: Token | undefined): boolean {
  return /^(?:from|of|about|evidence|testimony|by|to)$/.test(token?.lower ?? '');
}

function hasHearer(tokens: readonly Token[], from: number, heard: number): boolean {
  return tokens.slice(from, heard).some(({ lower }) => hearers.has(lower));
}

function isHimself(tokens: readonly Token[], heard: number, before: readonly Candidate[]): boolean {
  let at = heard - 1;
  while (/^(?:was|were|had|has|been|,|who)$|ly$/.test(tokens[at]?.lower ?? '')) at -= 1;
  return before.some(
    ({ kind, last, phraseLast }) =>
      kind === 'name' &&
      (last === at || phraseLast === at) &&
      !hearers.has(tokens[last]?.lower ?? ''),
  );
}
