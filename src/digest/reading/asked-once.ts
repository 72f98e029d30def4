import type { WordClasses } from './word-classes.ts';

/** What is known of a word wherever it stands. */
export type PlainWord = Readonly<{
  /** As printed. */
  text: string;
  /** `text` in lower case, for look-ups. */
  lower: string;
  shape: 'lower' | 'capital' | 'upper' | 'number' | 'mark';
  /** What the word can be. */
  is: WordClasses;
  /** How surely it is a verb of speech (0–3). */
  cue: number;
}>;

/** A word with the answers to the questions that are asked of every word. */
export type Word = PlainWord & Readonly<{ answers: Uint8Array }>;

type Question = (word: PlainWord) => boolean;

/** No where there is no word. */
export type AskedOnce = (word: Word | undefined) => boolean;

/** All that is asked, by number: modules add theirs as they load. */
const questions: Question[] = [];

/**
 * A question that a word answers the same wherever it stands. It is answered when a vocabulary
 * first meets the word, and read from there: rules ask each token of an article hundreds of times.
 */
export function askedOnce(question: Question): AskedOnce {
  const number = questions.push(question) - 1;
  return (word) => {
    if (word === undefined) return false;
    const answer = word.answers[number];
    // Of a word that was met before the module loaded
    return answer === undefined ? question(word) : answer === 1;
  };
}

/** Whether a word, in lower case, is one of these. */
export function isAmong(words: Iterable<string>): AskedOnce {
  const all = new Set(words);
  return askedOnce(({ lower }) => all.has(lower));
}

/** Most words answer no question with yes, and few in a way of their own: one array for all that do alike. */
const shared = new Map<string, Uint8Array>();

export function answersOf(word: PlainWord): Uint8Array {
  const answers = Uint8Array.from(questions, (question) => (question(word) ? 1 : 0));
  const key = answers.join('');
  const known = shared.get(key) ?? answers;
  shared.set(key, known);
  return known;
}
