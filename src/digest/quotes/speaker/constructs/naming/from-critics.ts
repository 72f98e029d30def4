import { echoes } from '../../../../../languages/english/quotes/outcries.ts';
import { drawingVerbs } from '../../../../../languages/english/verbs/done-in-words.ts';
import { saysWords, startingAt, type Clause } from '../clause.ts';
import { NOBODY, type Told } from '../told.ts';

const LINKS = /^(?:for|over|as|to)$/;
/** Words of those who give it, and from them to the marks, at most. Set by hand; not tuned. */
const REACH = 9;

/**
 * "X came under fire from anglers for “draining their fun”", "X drew praise from Y for “…”": the words
 * are theirs from whom it comes, and never those of X.
 */
export function fromCritics({ tokens, from, to, before }: Clause): Told | null {
  if (!LINKS.test(tokens[to - 1]?.lower ?? '')) return null;
  for (let at = to - 2; at > from && to - at <= REACH; at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.quoted || saysWords(tokens, at)) return null;
    // "was under | fire | on Monday for"
    const lead = tokens[at - 1]?.lower ?? '';
    if (echoes.has(token.lower) && (lead === 'under' || drawingVerbs.has(lead))) return NOBODY;
    if (token.lower !== 'from' || !echoes.has(lead)) continue;
    const critic = startingAt(before, at + 1);
    const isWhole = critic !== null && Math.max(critic.phraseLast, critic.last) === to - 2;
    return isWhole ? { kind: 'speaker', candidate: critic, rule: 'passive' } : NOBODY;
  }
  return null;
}
