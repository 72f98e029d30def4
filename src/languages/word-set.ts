import type { WordList } from './word-list.ts';

/** The words of a list; none of one that a language does not have. */
export function wordSet(words: WordList = ''): ReadonlySet<string> {
  return new Set(
    words
      .split(/\s+/)
      .filter((word) => word !== '')
      .map((word) => word.replaceAll('_', ' ')),
  );
}

/** The word that tells each phrase of a list from others, which is its longest: "angaben" of "nach_Angaben_der". */
export function tellingWords(phrases?: WordList): ReadonlySet<string> {
  return new Set(
    [...wordSet(phrases)].map((phrase) => {
      const words = phrase.toLowerCase().split(/[ ’']/u);
      return words.toSorted((a, b) => b.length - a.length)[0] ?? phrase;
    }),
  );
}

/** Whether a word has one of these endings: "Vorstandssprecher", "sprecher". */
export function endsAs(word: string, endings: readonly string[]): boolean {
  return endings.some((ending) => word.endsWith(ending));
}

/** The words of a list as the alternatives of a pattern: "ship sea_lion" is "ship|sea lion". */
export function oneOf(words: WordList): string {
  return [...wordSet(words)].join('|');
}
