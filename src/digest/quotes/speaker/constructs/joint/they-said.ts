import type { Block } from '../../../marks/blocks.ts';
import { countBefore, type Candidate } from '../../candidates.ts';
import type { Scene } from '../../scene.ts';
import type { Clause } from '../clause.ts';
import { jointPhrase } from './joint.ts';
import type { Told } from '../told.ts';

/**
 * X and Y met the press. “…,” | they said: those of the sentences before who do something together,
 * where the paragraph (or the one above) has no others who may be meant.
 */
export function theySaid(scene: Scene, block: Block, { behind, after }: Clause): Told | null {
  const they = behind[after]?.shape === 'mark' ? after + 1 : after;
  const verb = behind[they + 1];
  if (behind[they]?.lower !== 'they' || verb?.shape !== 'lower' || verb.cue < 2) return null;
  const own = scene.candidates[block.paragraph] ?? [];
  const inFront = own.slice(0, countBefore(own, block.before + 1));
  const isFirst = block.before < 0;
  const near = isFirst ? (scene.candidates[block.paragraph - 1] ?? []) : inFront;
  if (near.length > MOST || near.some((it) => isGroup(scene, it))) return null;
  const found = near.filter((it) => isTogether(scene, it, near));
  const [first] = found;
  const phrase = first === undefined ? null : phraseOf(scene, first, near);
  if (first === undefined || phrase === null) return null;
  return found.every(({ last }) => last >= phrase.first && last <= phrase.last)
    ? { kind: 'speaker', candidate: first, rule: 'pronoun' }
    : null;
}

/** Those who are looked at, at most: a bound on time. Set by hand; not tuned. */
const MOST = 24;

/** "The residents", whom "they" would mean as well. */
function isGroup({ cast }: Scene, { figure }: Candidate): boolean {
  return figure !== null && cast.figures[figure]?.kind === 'group';
}

function isTogether(scene: Scene, it: Candidate, near: readonly Candidate[]): boolean {
  const person = it.figure === null ? undefined : scene.cast.figures[it.figure];
  return it.kind === 'name' && person?.kind === 'person' && phraseOf(scene, it, near) !== null;
}

function phraseOf(
  { lines }: Scene,
  { paragraph, first, phraseFirst, last }: Candidate,
  near: readonly Candidate[],
): ReturnType<typeof jointPhrase> {
  const own = { first: Math.min(first, phraseFirst), last };
  return jointPhrase(lines[paragraph]?.tokens ?? [], own, near);
}
