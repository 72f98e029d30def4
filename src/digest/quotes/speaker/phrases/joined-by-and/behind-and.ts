import { countBefore } from '../count-before.ts';
import type { Phrase } from '../phrase.ts';
import type { PhraseScene } from '../phrase-scene.ts';

/** "sagte der Bauer und | Gutachter X |": the phrase that "and" joins to one; `null` without. */
export function behindAnd(
  { lines, phrases, terms }: PhraseScene,
  { paragraph, last }: Phrase,
): Phrase | null {
  const and = lines[paragraph]?.tokens[last + 1];
  if (!terms.and.has(and?.lower ?? '')) return null;
  const own = phrases[paragraph] ?? [];
  const other = own[countBefore(own, last + 1)];
  return other?.first === last + 2 ? other : null;
}
