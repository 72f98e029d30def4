import { anybodyWhoCalls, critics } from '../../../../../languages/english/people/anybody.ts';
import { beforeNaming } from '../../../../../languages/english/verbs/before-verbs.ts';
import { namingVerbs } from '../../../../../languages/english/verbs/naming-verbs.ts';
import type { Token } from '../../../../reading/tokens.ts';
import { isPassive, type Clause } from '../clause.ts';
import { NOBODY, UNSAID, type Told } from '../told.ts';

/**
 * "X, whom Y once called “the Fox,”", "a man witnesses described as “tall”": with nothing between the verb
 * and the marks, whoever stands in front of the verb calls somebody so, and never who is called.
 */
export function whomTheyCall({ tokens, from, to, before }: Clause): Told | null {
  const verb = tokens[to - 1]?.lower === 'as' ? to - 2 : to - 1;
  if (!namingVerbs.has(tokens[verb]?.lower ?? '') || tokens[verb]?.lower.endsWith('ing'))
    return null;
  if (isPassive(tokens, verb)) return null;
  let at = verb - 1;
  while (at > from && beforeNaming.has(tokens[at]?.lower ?? '')) at -= 1;
  const subject = before.findLast(({ last, phraseLast }) => last === at || phraseLast === at);
  const word = tokens[at];
  // "a man | divers | described": many in front of a verb, and no part of "a man"
  const isOne = /^(?:an?|one)$/.test(tokens[subject?.first ?? -1]?.lower ?? '');
  const isMany =
    word?.shape === 'lower' &&
    /[^s]s$/.test(word.lower) &&
    (subject === undefined || isOne || isOfTrade(tokens, at, verb));
  if (isMany && isOfTrade(tokens, at, verb)) return UNSAID;
  if (isMany) return isOne || isNoun(tokens[at - 1]) ? NOBODY : null;
  const isAnybody = anybodyWhoCalls.has(word?.lower ?? '');
  const lead = tokens[(subject?.phraseFirst ?? at) - 1];
  const isWhom = lead !== undefined && /^(?:whom|that|which|what)$/.test(lead.lower);
  if (!isWhom && !isNoun(lead)) return null;
  if (subject === undefined || subject.kind === 'pronoun') {
    // "was fined by the board for what | it called “…”"
    const doer = before.findLast(
      (it) => tokens[Math.min(it.first, it.phraseFirst) - 1]?.lower === 'by',
    );
    if (word?.lower === 'it' && doer !== undefined && doer.kind !== 'pronoun')
      return { kind: 'speaker', candidate: doer, rule: 'passive' };
    return isAnybody ? NOBODY : null;
  }
  return { kind: 'speaker', candidate: subject, rule: 'retold' };
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
