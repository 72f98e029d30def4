import type { Token } from '../../../../reading/tokens.ts';
import { isCapital } from '../../../../reading/word-kinds.ts';
import type { Scene } from '../../scene.ts';
import { speakTogether } from '../../speaker-of.ts';
import type { Clause } from '../clause.ts';
import type { Told } from '../told.ts';
import { jointAt } from './joints.ts';

/** Words of those who speak together, at most: a bound on time. Set by hand; not tuned. */
const LONGEST = 16;

/**
 * “…,” the leaders of X | and Y | said: nothing but several who speak with one voice stands between
 * the marks and the verb, however many of them may be meant alone.
 */
export function jointSubject(scene: Scene, { behind, after, end, following }: Clause): Told | null {
  const [first] = following;
  if (first === undefined || first.kind === 'pronoun') return null;
  if (Math.min(first.first, first.phraseFirst) !== after) return null;
  let isJoint = false;
  for (let at = after; at < end && at < after + LONGEST; at += 1) {
    const token = behind[at];
    if (token === undefined || token.quoted) return null;
    if (/^[,;:–—]$/.test(token.text) && !isBetweenNames(behind, at)) return null;
    isJoint ||= jointAt(behind, at) > 0;
    if (token.shape !== 'lower' || token.cue < 2) continue;
    return isJoint && speakTogether(scene, first, at)
      ? { kind: 'speaker', candidate: first, rule: 'said-after' }
      : null;
  }
  return null;
}

/** "the mayors of Osk|, Tarn and Kell said": a comma of a list of names. */
function isBetweenNames(tokens: readonly Token[], at: number): boolean {
  const [before, mark, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (mark?.text !== ',' || before === undefined || next === undefined) return false;
  return isCapital(before) && isCapital(next) && !next.is.role && !next.is.honorific;
}
