import { anybodyWhoCalls, critics } from '../../../../../languages/english/people/anybody.ts';
import { beforeNaming } from '../../../../../languages/english/verbs/before-verbs.ts';
import { namingVerbs } from '../../../../../languages/english/verbs/naming-verbs.ts';
import type { Token } from '../../../../reading/tokens.ts';
import type { Candidate } from '../../candidates.ts';
import { isPassive, type Clause } from '../clause.ts';
import { NOBODY, UNSAID, type Told } from '../told.ts';

/**
 * "X, whom Y once called “the Fox,”", "a man witnesses described as “tall”": with nothing between the verb
 * and the marks, whoever stands in front of the verb calls somebody so, and never who is called.
 */
export function whomTheyCall({ tokens, from, to, before }: Clause): Told | null {
  const verb = tokens[to - 1]?.lower === 'as' ? to - 2 : to - 1;
  const naming = tokens[verb]?.lower ?? '';
  if (!namingVerbs.has(naming) || naming.endsWith('ing') || isPassive(tokens, verb)) return null;
  let at = verb - 1;
  while (at > from && beforeNaming.has(tokens[at]?.lower ?? '')) at -= 1;
  const subject = before.findLast(({ last, phraseLast }) => last === at || phraseLast === at);
  const isTerm = isOfTrade(tokens, at, verb);
  const isOfMany = subject === undefined || isOne(tokens, subject) || isTerm;
  if (!isMany(tokens[at]) || !isOfMany) return calledBy(tokens, at, subject, before);
  if (isTerm) return UNSAID;
  return isOne(tokens, subject) || isNoun(tokens[at - 1]) ? NOBODY : null;
}

/** "X, whom | Y | called", "the law | critics | call", "for what | it | called": who that is, where somebody is called so. */
function calledBy(
  tokens: readonly Token[],
  at: number,
  subject: Candidate | undefined,
  before: readonly Candidate[],
): Told | null {
  const lead = tokens[(subject?.phraseFirst ?? at) - 1];
  if (!/^(?:whom|that|which|what)$/.test(lead?.lower ?? '') && !isNoun(lead)) return null;
  if (subject !== undefined && subject.kind !== 'pronoun')
    return { kind: 'speaker', candidate: subject, rule: 'retold' };
  const caller = tokens[at]?.lower ?? '';
  const doer = caller === 'it' ? doerBefore(tokens, before) : null;
  if (doer !== null) return { kind: 'speaker', candidate: doer, rule: 'passive' };
  return anybodyWhoCalls.has(caller) ? NOBODY : null;
}

/** "a man | divers | described": many in front of a verb, and no part of "a man". */
function isOne(tokens: readonly Token[], subject: Candidate | undefined): boolean {
  return /^(?:an?|one)$/.test(tokens[subject?.first ?? -1]?.lower ?? '');
}

/** "was fined | by the board | for what it called “…”": who "it" is. */
function doerBefore(tokens: readonly Token[], before: readonly Candidate[]): Candidate | null {
  const doer = before.findLast(
    ({ first, phraseFirst }) => tokens[Math.min(first, phraseFirst) - 1]?.lower === 'by',
  );
  return doer === undefined || doer.kind === 'pronoun' ? null : doer;
}

/** "divers", "critics". */
function isMany(token: Token | undefined): boolean {
  return token?.shape === 'lower' && /[^s]s$/.test(token.lower);
}

/** "a fog | , which | sailors call “pea soup”": the term of a trade. */
function isOfTrade(tokens: readonly Token[], at: number, verb: number): boolean {
  if (!/^(?:call|term|dub|label)$/.test(tokens[verb]?.lower ?? '') || at !== verb - 1) return false;
  const lead = tokens[at - 1]?.lower ?? '';
  return /^(?:which|what|that)$/.test(lead) && !critics.has(tokens[at]?.lower ?? '');
}

function isNoun(token: Token | undefined): boolean {
  return token?.shape === 'lower' && !token.is.closed && token.cue < 1;
}
