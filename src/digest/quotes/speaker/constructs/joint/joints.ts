import type { Token } from '../../../../reading/tokens.ts';

/** "X | and Y", "X | as well as Y": how many words join them at `at`; 0 without any. */
export function jointAt(tokens: readonly Token[], at: number): number {
  if (at < 0) return 0;
  const way = JOINTS.find((words) =>
    words.every((word, index) => isWord(tokens[at + index], word)),
  );
  return way?.length ?? 0;
}

const JOINTS = ['and', 'along with', 'together with', 'as well as'].map((way) => way.split(' '));

function isWord(token: Token | undefined, word: string): boolean {
  return token?.lower === word && !token.quoted;
}

/** The same, of the words that end in front of `end`. */
export function jointBefore(tokens: readonly Token[], end: number): number {
  const way = JOINTS.find((words) => jointAt(tokens, end - words.length) === words.length);
  return way?.length ?? 0;
}
