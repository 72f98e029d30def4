import { beforeRuling } from '../../../../../languages/english/verbs/before-verbs.ts';
import { rulingVerbs } from '../../../../../languages/english/verbs/judging-verbs.ts';
import { namingVerbs } from '../../../../../languages/english/verbs/naming-verbs.ts';
import { wordSet } from '../../../../../languages/word-set.ts';
import type { Token } from '../../../../reading/tokens.ts';
import { isPassive, startingAt, verbBeside, type Clause } from '../clause.ts';
import type { Told } from '../told.ts';

/** "The embassies | of Japan and Korea | called": words of what says which, at most. Set by hand; not tuned. */
const LONGEST_TAIL = 8;

const SUBORDINATING = wordSet('after when because while before since until where');
/** From a verb that judges to the marks, in words at most. Set by hand; not tuned. */
const BESIDE = 5;

/** "X left after a court | found her conduct “…”": whoever is the subject of a clause that hangs on another. */
function judgesIt({ tokens, from, to, before }: Clause): Told | null {
  let verb = to - 1;
  while (verb > from && to - verb <= BESIDE && !isJudging(tokens[verb])) {
    if (tokens[verb]?.shape === 'mark' || tokens[verb]?.quoted) return null;
    verb -= 1;
  }
  if (verb === to - 1 || !isJudging(tokens[verb]) || isPassive(tokens, verb)) return null;
  const subject = before.findLast(({ phraseLast }) => phraseLast < verb);
  if (subject === undefined || subject.kind === 'pronoun') return null;
  const between = tokens.slice(subject.phraseLast + 1, verb);
  if (!between.every(({ lower }) => beforeRuling.has(lower))) return null;
  const lead = tokens[Math.min(subject.first, subject.phraseFirst) - 1];
  return lead !== undefined && SUBORDINATING.has(lead.lower)
    ? { kind: 'speaker', candidate: subject, rule: 'said-before' }
    : null;
}

function isJudging(token: Token | undefined): boolean {
  if (token === undefined || token.quoted || token.shape !== 'lower') return false;
  return (
    rulingVerbs.has(token.lower) || (namingVerbs.has(token.lower) && !token.lower.endsWith('ing'))
  );
}

/** "The embassies of Japan and Korea called the report “…”": whoever opens the sentence and calls it so. */
export function callsIt(clause: Clause): Told | null {
  return judgesIt(clause) ?? opensAndCalls(clause);
}

function opensAndCalls({ tokens, from, to, before }: Clause): Told | null {
  const verb = verbBeside(tokens, from, to);
  if (verb <= from || !namingVerbs.has(tokens[verb]?.lower ?? '') || isPassive(tokens, verb))
    return null;
  if (tokens.slice(verb + 1, to).some(({ text }) => /^[,;:]$/.test(text))) return null;
  const subject = startingAt(before, from);
  if (subject?.kind !== 'description' || Math.min(subject.first, subject.phraseFirst) > from)
    return null;
  let end = verb;
  while (end > subject.last + 1 && beforeRuling.has(tokens[end - 1]?.lower ?? '')) end -= 1;
  const tail = tokens.slice(subject.last + 1, end);
  return tail.length <= LONGEST_TAIL && isTail(tail)
    ? { kind: 'speaker', candidate: subject, rule: 'said-before' }
    : null;
}

/** Nothing, or "of Japan and Korea". */
function isTail(tail: readonly Token[]): boolean {
  const [link] = tail;
  if (link === undefined) return true;
  if (!/^(?:of|for|from|in|at)$/.test(link.lower)) return false;
  return tail.every(({ text, cue, quoted, is, lower }) => {
    if (quoted || cue >= 1) return false;
    return !is.closed || /^(?:of|for|from|in|at|and|the)$/.test(lower) || text === ',';
  });
}
