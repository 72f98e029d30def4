import type { Language } from './language.ts';
import { LANGUAGES } from './languages.ts';
import { either } from './regex.ts';
import type { WordList } from './word-list.ts';
import { wordSet } from './word-set.ts';

/**
 * A pattern for one of what any language lists, as words or as regular expressions, where nobody
 * knows yet which language it is: inAnyLanguage(({ tailMarks }) => tailMarks).
 */
export function inAnyLanguage(
  listed: (language: Language) => WordList | readonly string[] | undefined,
): string {
  return either(
    ...new Set(
      LANGUAGES.flatMap((language) => {
        const words = listed(language) ?? [];
        return typeof words === 'string' ? [...wordSet(words)] : words;
      }),
    ),
  );
}

/** The words of one of what any language lists: wordsInAnyLanguage(({ speech }) => speech?.that). */
export function wordsInAnyLanguage(
  listed: (language: Language) => WordList | undefined,
): ReadonlySet<string> {
  return wordSet(LANGUAGES.map((language) => listed(language) ?? '').join(' '));
}
