import type { CharacterWords } from '../../languages/language.ts';
import { oneOf } from '../../languages/word-set.ts';

/** Puts a language's words into the places that its patterns keep for them: `{title}`, `{verb}`. */
export function fillIn(
  pattern: string,
  { titles, bodyEnds, surnames, verbs, who }: CharacterWords,
): string {
  return pattern
    .replaceAll('{title}', `(?:${oneOf(titles)})`)
    .replaceAll('{bodyEnd}', `(?:${oneOf(bodyEnds)})`)
    .replaceAll('{surname}', `[${surnames}]`)
    .replaceAll('{verb}', `(?:${oneOf(verbs)})`)
    .replaceAll('{who}', `(${who})`);
}
