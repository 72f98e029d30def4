import { readWords } from '../news/word-stream.ts';

/** A text’s words as they are compared, a blank between them: “I’m here,” is "im here". */
export function wordsOf(text: string): string {
  return readWords(text, 0)
    .map(({ key }) => key)
    .join(' ');
}

/** Whether words, as `wordsOf` gives them, stand in a row within others. */
export function isWithin(part: string, whole: string): boolean {
  return ` ${whole} `.includes(` ${part} `);
}
