import type { Range } from './range.ts';
import type { Line, Token } from './tokens.ts';

/** The printed words of a range of tokens. */
export function wordsIn(tokens: readonly Token[], text: string, { from, to }: Range): string {
  return text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0);
}

/** The same of one of the lines; nothing where it has no such tokens. */
export function sliceOf(lines: readonly Line[], index: number, range: Range): string {
  const line = lines[index];
  const isThere = line?.tokens[range.from] !== undefined && line.tokens[range.to - 1] !== undefined;
  return isThere ? wordsIn(line.tokens, line.text, range) : '';
}
