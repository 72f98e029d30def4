import type { Block } from '../../../marks/blocks.ts';
import { isAlone, isAnswer, isQuestion } from '../../interview/asked.ts';
import type { Scene } from '../../scene.ts';
import { NOBODY, type Told } from '../told.ts';

/**
 * Of an interview with one person: what stands below a question is the answer of that person, and
 * so is what stands alone behind an answer; a question that stands alone is nobody's. Null elsewhere.
 */
export function answeredBy(scene: Scene, index: number): Told | null {
  const { interviewee, blocks } = scene;
  const block = blocks[index];
  if (interviewee === null || block === undefined || !isAlone(scene, block)) return null;
  if (isQuestion(scene, block)) return NOBODY;
  if (!isAnswer(scene, block) && !isWithinAnswer(scene, index)) return null;
  return { kind: 'speaker', candidate: interviewee, rule: 'transcript' };
}

/** Paragraphs of one answer that are looked back at: a bound on time. */
const MOST_PARAGRAPHS = 5;

/** “…” in one mark each, paragraph below paragraph, from an answer on. */
function isWithinAnswer(scene: Scene, index: number): boolean {
  let own: Block | undefined = scene.blocks[index];
  for (let at = index - 1; at >= index - MOST_PARAGRAPHS; at -= 1) {
    const before: Block | undefined = scene.blocks[at];
    if (own === undefined || before?.lastParagraph !== own.paragraph - 1) return false;
    if (!isAlone(scene, before) || isQuestion(scene, before)) return false;
    if (isAnswer(scene, before)) return true;
    own = before;
  }
  return false;
}
