import type { Block } from '../../../marks/blocks.ts';
import type { Phrase } from '../phrase.ts';
import type { PhraseScene } from '../phrase-scene.ts';

/** Words of a sentence with its mark, and of one without, at least: fewer may be what a work is called. Set by hand; not tuned. */
const SENTENCE = 4;
const UNMARKED = 7;

/** "Kritik kam von der Lehrerin Ines Koller | („…“)": whose name stands right before the bracket. */
export function inBrackets(
  { lines, phrases, cast }: PhraseScene,
  { paragraph, before, after, parts: [part] }: Block,
): Phrase | null {
  const line = lines[paragraph];
  const isBracket = line?.tokens[before]?.text === '(' && line.tokens[after]?.text === ')';
  if (!isBracket) return null;
  const text = line.text.slice(part?.inner.start, part?.inner.end);
  const least = /[.!?…]$/u.test(text) ? SENTENCE : UNMARKED;
  if (text.split(' ', least).length < least) return null;
  const own = phrases[paragraph]?.find(({ last }) => last === before - 1);
  const figure = cast.figures[own?.figure ?? -1];
  if (own?.kind !== 'name' || figure?.kind !== 'person') return null;
  // "die Partei Tovább („Bewegung für ein neues Land“)": another word for it
  const words = line.tokens.slice(own.first, own.last + 1);
  return figure.role !== null || words.some(({ is }) => is.given) ? own : null;
}
