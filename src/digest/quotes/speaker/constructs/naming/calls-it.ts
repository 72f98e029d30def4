import type { Token } from '../../../../reading/tokens.ts';
import { isPassive, NAMING, startingAt, verbBeside, type Clause } from '../clause.ts';
import type { Told } from '../told.ts';

/** "The embassies | of Japan and Korea | called": words of what says which, at most. Set by hand; not tuned. */
const LONGEST_TAIL = 8;

/** "The embassies of Japan and Korea called the report “…”": whoever opens the sentence and calls it so. */
export function callsIt({ tokens, from, to, before }: Clause): Told | null {
  const verb = verbBeside(tokens, from, to);
  if (verb <= from || !NAMING.has(tokens[verb]?.lower ?? '') || isPassive(tokens, verb))
    return null;
  if (tokens.slice(verb + 1, to).some(({ text }) => /^[,;:]$/.test(text))) return null;
  const subject = startingAt(before, from);
  if (subject?.kind !== 'description' || Math.min(subject.first, subject.phraseFirst) > from)
    return null;
  const tail = tokens.slice(subject.last + 1, verb);
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
