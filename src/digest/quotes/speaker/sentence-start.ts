import type { Token } from '../../reading/tokens.ts';

/** Where the sentence of a token begins, `most` tokens back at most; `overQuoted` words or right behind them. */
export function sentenceStart(
  tokens: readonly Token[],
  at: number,
  { most, overQuoted = false }: Readonly<{ most: number; overQuoted?: boolean }>,
): number {
  const sentence = tokens[at]?.sentence;
  let first = at;
  while (first > 0 && at - first < most) {
    const before = tokens[first - 1];
    if (before?.sentence !== sentence || (before?.quoted === true && !overQuoted)) break;
    first -= 1;
  }
  return first;
}
