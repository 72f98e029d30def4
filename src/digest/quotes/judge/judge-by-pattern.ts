import { kindOf } from '../kind.ts';
import { isCode } from '../marks/code.ts';
import type { PatternFound } from '../speaker/patterns/attribute-by-patterns.ts';
import type { Scene } from '../speaker/scene.ts';
import type { JudgedQuotation } from './judged-quotation.ts';

/**
 * Words, or characters of a script without blanks, that make a quotation a quote by themselves. Set by
 * hand; not tuned.
 */
const LONG = { words: 4, characters: 24 } as const;

export function judgeByPattern(
  scene: Scene,
  index: number,
  found: PatternFound | null,
): JudgedQuotation | null {
  const block = scene.blocks[index];
  const [first] = block?.parts ?? [];
  if (block === undefined || first === undefined) return null;
  const text = (scene.lines[block.paragraph]?.text ?? '').slice(first.inner.start, first.inner.end);
  const isLong = text.length >= LONG.characters || text.split(/\s+/u).length >= LONG.words;
  return {
    quotations: block.parts,
    block,
    candidate: null,
    // „osknews.com“ meldete es
    isQuote: (found !== null || isLong) && !isCode(text),
    kind: kindOf(scene, block),
    speaker: found?.speaker ?? null,
    venues: [],
    rule: found?.rule ?? 'not-attributed',
    confidence: found?.confidence ?? 0,
  };
}
