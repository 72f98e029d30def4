import type { Block } from '../marks/blocks.ts';
import type { Scene } from '../speaker/scene.ts';

/** Words of a quotation that is a quote even where nobody is named, set by hand; and that are looked at. */
const SENTENCE = 6;
const LOOKED_AT = 60;

/** Said by somebody, whoever it was: long enough, and no title with its capitals. */
export function isSentence({ lines }: Scene, { parts, paragraph, before, after }: Block): boolean {
  const [first] = parts;
  if (first === undefined) return false;
  const tokens = lines[paragraph]?.tokens ?? [];
  const isSpokenAlone = before < 0 || tokens[before]?.sentence !== tokens[before + 1]?.sentence;
  const text = (lines[first.paragraph]?.text ?? '').slice(first.inner.start, first.inner.end);
  if (/[.!?…]$/u.test(text) && isSpokenAlone) return true;
  // A line of its own without an end is a heading
  if (before < 0 && after >= tokens.length && !/[.,!?…—–-]$/u.test(text)) return false;
  const words = text.split(/\s+/u, LOOKED_AT);
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return words.length >= SENTENCE && capitals * 2 < words.length;
}
