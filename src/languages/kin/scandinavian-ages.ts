import type { QuoteWords } from '../lists/quote-words.ts';
import type { WordList } from '../word-list.ts';

/** Scandinavian papers call whom they have named by an age; by all other nouns nobody is meant surely. */
export function callingByAge(called: WordList): QuoteWords {
  return {
    unnamed: String.raw`\p{L}+`,
    aged: { called, he: '', she: '' },
    indefinite: 'en ett et ei annan annen anden',
  };
}
