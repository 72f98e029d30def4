import type { Language } from '../../../../languages/language.ts';
import { perLanguage } from '../../../../languages/per-language.ts';
import { characterPatterns } from './character-patterns.ts';
import { wordPatterns } from './orders/word-patterns.ts';
import type { SpeechPatterns } from './speech-patterns.ts';

/** The patterns of a BCP 47 language; `null` for English, which has its own ranker, and for others. */
export const patternsFor = perLanguage(compile);

function compile({ speech, cast, characters, sentences, quotes }: Language): SpeechPatterns | null {
  if (characters !== undefined) return characterPatterns(characters);
  if (speech === undefined || cast === undefined) return null;
  return wordPatterns(speech, cast, {
    titles: sentences?.titles ?? '',
    aged: quotes?.aged?.called ?? '',
  });
}
