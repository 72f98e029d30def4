import type { Block } from '../marks/blocks.ts';
import type { Candidate } from './candidates.ts';
import type { Scene } from './scene.ts';

/** Words behind the dash at most: a name and what its bearer is. Set by hand; not tuned. */
const CREDIT = 14;

/** "We go." — X, engineer: a name behind a dash that ends the paragraph. Too rare to measure. */
export function signedBy({ lines, candidates }: Scene, block: Block): Candidate | null {
  const line = lines[block.lastParagraph];
  const ending = block.parts.at(-1);
  const tokens = line?.tokens ?? [];
  if (line === undefined || ending === undefined || tokens.length - block.after > CREDIT)
    return null;
  const opening = tokens[block.after]?.text ?? '';
  // "“…” (Jo Lunn, Osk)"
  const isInBrackets = opening === '(' && /^\)\.?$/.test(tokens.at(-1)?.text ?? '');
  if (!isInBrackets && !/^(?:[–—―-]|--)$/u.test(opening)) return null;
  if (!/[.!?…]$/u.test(line.text.slice(ending.inner.start, ending.inner.end))) return null;
  const signer = candidates[block.lastParagraph]?.find(
    ({ first, phraseFirst }) => Math.min(first, phraseFirst) > block.after,
  );
  return signer !== undefined && signer.kind === 'name' && signer.phraseFirst <= block.after + 2
    ? signer
    : null;
}
