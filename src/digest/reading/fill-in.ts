import type { CharacterWords } from '../../languages/language.ts';
import { wordSet } from '../../languages/word-set.ts';

/** Puts a language's words into the places that its patterns keep for them: `{title}`, `{verb}`. */
export function fillIn(
  pattern: string,
  { titles, bodyEnds, surnames, verbs, who }: CharacterWords,
): string {
  return pattern
    .replaceAll('{title}', any(titles))
    .replaceAll('{bodyEnd}', any(bodyEnds))
    .replaceAll('{surname}', `[${surnames}]`)
    .replaceAll('{verb}', any(verbs))
    .replaceAll('{who}', `(${who})`);
}

function any(words: string): string {
  return `(?:${[...wordSet(words)].join('|')})`;
}
