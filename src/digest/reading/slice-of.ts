import type { Range } from './range.ts';
import type { Line } from './tokens.ts';

/** The printed words of a range of a line's tokens. */
export function sliceOf(lines: readonly Line[], index: number, { from, to }: Range): string {
  const line = lines[index];
  const [first, last] = [line?.tokens[from], line?.tokens[to - 1]];
  return line && first && last ? line.text.slice(first.start, last.end) : '';
}
