import type { Language } from '../../../../languages/language.ts';
import { languageFor } from '../../../../languages/languages.ts';
import { characterPatterns } from './character-patterns.ts';
import { wordPatterns } from './word-patterns.ts';
import type { SpeechPatterns } from './speech-patterns.ts';

const compiled = new Map<Language, SpeechPatterns | null>();

/** The patterns of a BCP 47 language; `null` for English, which has its own ranker, and for others. */
export function patternsFor(tag: string): SpeechPatterns | null {
  const language = languageFor(tag);
  if (language === null) return null;
  const known = compiled.get(language);
  if (known !== undefined) return known;
  const made = compile(language);
  compiled.set(language, made);
  return made;
}

function compile({ speech, cast, characters, hasCapitalNouns }: Language): SpeechPatterns | null {
  if (characters !== undefined) return characterPatterns(characters);
  if (speech === undefined || cast === undefined) return null;
  return wordPatterns(speech, cast, hasCapitalNouns ?? false);
}
