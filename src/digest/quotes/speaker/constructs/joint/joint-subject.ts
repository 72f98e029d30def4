import type { Token } from '../../../../reading/tokens.ts';
import { isCapital } from '../../../../reading/word-kinds.ts';
import type { Candidate } from '../../candidates.ts';
import type { Scene } from '../../scene.ts';
import { speakTogether } from '../../speaker-of.ts';
import { saysWords, verbBefore, type Clause } from '../clause.ts';
import type { Told } from '../told.ts';
import { jointAt } from './joints.ts';

/** Words of those who speak together, at most: a bound on time. Set by hand; not tuned. */
const LONGEST = 16;

/**
 * “…,” the leaders of X | and Y | said; X | and Y | said it was “…”: nothing but several who speak with one
 * voice stands between the marks, or the beginning, and the verb, however many of them may be meant alone.
 */
export function jointSubject(scene: Scene, clause: Clause): Told | null {
  const { tokens, from, to, behind, after, end, before, following } = clause;
  const [own] = following;
  if (own !== undefined && verbOfSeveral(scene, behind, own, { from: after, to: end }) >= 0)
    return { kind: 'speaker', candidate: own, rule: 'said-after' };
  const [first] = before;
  if (first === undefined) return null;
  const verb = verbOfSeveral(scene, tokens, first, { from, to });
  if (verb < 0 || verbBefore(tokens, from, to) !== verb) return null;
  return { kind: 'speaker', candidate: first, rule: 'said-before' };
}

/** The verb of speech right behind several who open the words; -1 where one speaks, or others stand before. */
function verbOfSeveral(
  scene: Scene,
  tokens: readonly Token[],
  first: Candidate,
  { from, to }: Readonly<{ from: number; to: number }>,
): number {
  if (first.kind === 'pronoun' || Math.min(first.first, first.phraseFirst) !== from) return -1;
  let isJoint = false;
  for (let at = from; at < to && at < from + LONGEST; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.quoted) return -1;
    if (/^[,;:–—]$/.test(token.text) && !isBetweenNames(tokens, at)) return -1;
    isJoint ||= jointAt(tokens, at) > 0;
    if (!saysWords(tokens, at)) continue;
    return isJoint && speakTogether(scene, first, at) ? at : -1;
  }
  return -1;
}

/** "the mayors of Osk|, Tarn and Kell said": a comma of a list of names. */
function isBetweenNames(tokens: readonly Token[], at: number): boolean {
  const [before, mark, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (mark?.text !== ',' || before === undefined || next === undefined) return false;
  // "X|, 71|, and Y|, 68|, said"
  if (/^\d{1,3}$/.test(before.text) || /^\d{1,3}$/.test(next.text)) return true;
  return isCapital(before) && isCapital(next) && !next.is.role && !next.is.honorific;
}
