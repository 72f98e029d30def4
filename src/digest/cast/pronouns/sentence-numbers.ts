import type { Line } from '../../reading/tokens.ts';

/** Sentences by number; those that are wholly quoted count with the sentence before them. */
export function sentenceNumbers(lines: readonly Line[]): number[][] {
  let number = 0;
  return lines.map(({ tokens }) => {
    const numbers: number[] = [];
    for (const { sentence, quoted, shape } of tokens) {
      while (numbers.length <= sentence) numbers.push(-1);
      if (numbers[sentence] === -1 && !quoted && shape !== 'mark') numbers[sentence] = number += 1;
    }
    return numbers.map((own, at) => (own === -1 ? (numbers[at + 1] ?? number) : own));
  });
}
