import type { Language } from './language.ts';
import { languageFor } from './languages.ts';

/**
 * What is made of a language's words, once a language, by its BCP 47 tag; `null` for a language
 * without a file here.
 */
export function perLanguage<Made>(
  make: (language: Language) => Made,
): (tag: string) => Made | null {
  const made = new Map<Language, Made>();
  return (tag) => {
    const language = languageFor(tag);
    if (language === null) return null;
    const known = made.get(language);
    if (known !== undefined) return known;
    const fresh = make(language);
    made.set(language, fresh);
    return fresh;
  };
}
