import type { Language } from '../../languages/language.ts';
import { languageFor } from '../../languages/languages.ts';
import { english } from './languages/english.ts';
import { tongueFrom, type Tongue } from './tongue.ts';

const compiled = new Map<Language, Tongue>();

/** The tables of a BCP 47 language; others are read with the English ones: names look alike. */
export function tongueOf(tag: string): Tongue {
  const language = languageFor(tag);
  if (language?.cast === undefined) return english;
  const known = compiled.get(language);
  if (known !== undefined) return known;
  const made = tongueFrom(language, language.cast);
  compiled.set(language, made);
  return made;
}
