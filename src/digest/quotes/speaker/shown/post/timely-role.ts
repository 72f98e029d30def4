import type { Place, Speaker } from '../../../../digest.ts';
import type { Scene } from '../../scene.ts';

/** "then governor", "then the head of the bank": of the time that the article tells of there. */
const THEN = /^then[- ]/u;

/**
 * A speaker without the post that he had at another time: "X, then governor" belongs to the words of
 * its paragraph, and says nothing of who X is in the others.
 */
export function timelyRole({ lines }: Scene, speaker: Speaker, { paragraph }: Place): Speaker {
  const { role } = speaker;
  if (role === null || !THEN.test(role)) return speaker;
  const isTold = lines[paragraph]?.text.includes(role) === true;
  return isTold ? speaker : { ...speaker, role: null, organisation: null };
}
