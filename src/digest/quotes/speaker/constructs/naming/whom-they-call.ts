import { wordSet } from '../../../../../languages/word-set.ts';
import { isPassive, NAMING, type Clause } from '../clause.ts';
import { NOBODY, type Told } from '../told.ts';

const ADVERBS = wordSet('once often later always still sometimes now have has had would');
/** Subjects who may be anybody. */
const ANYBODY = wordSet('they people many some others everyone everybody fans');

/**
 * "X, whom Y once called “the Fox,”", "the man they call “the Fox,” X": with nothing between the verb
 * and the marks, whoever stands in front of the verb calls somebody so, and never who is called.
 */
export function whomTheyCall({ tokens, from, to, before }: Clause): Told | null {
  const verb = to - 1;
  if (!NAMING.has(tokens[verb]?.lower ?? '') || tokens[verb]?.lower.endsWith('ing')) return null;
  if (isPassive(tokens, verb)) return null;
  let at = verb - 1;
  while (at > from && ADVERBS.has(tokens[at]?.lower ?? '')) at -= 1;
  const subject = before.findLast(({ last, phraseLast }) => last === at || phraseLast === at);
  const isAnybody = ANYBODY.has(tokens[at]?.lower ?? '');
  const lead = tokens[(subject?.phraseFirst ?? at) - 1];
  const isWhom = lead !== undefined && /^(?:whom|that|which|what)$/.test(lead.lower);
  const isBehindNoun = lead?.shape === 'lower' && !lead.is.closed && lead.cue < 1;
  if (!isWhom && !isBehindNoun) return null;
  if (subject === undefined || subject.kind === 'pronoun') return isAnybody ? NOBODY : null;
  return { kind: 'speaker', candidate: subject, rule: 'retold' };
}
