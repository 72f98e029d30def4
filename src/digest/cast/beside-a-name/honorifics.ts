import type { Token } from '../../reading/tokens.ts';
import { isCapital } from '../../reading/word-kinds.ts';

/** First of "Mr.", "Dr." before a name. */
export function beforeHonorifics(tokens: readonly Token[], from: number): number {
  let start = from;
  while (start > 0 && isHonorific(tokens[start - 1]) && !tokens[start]?.opens) start -= 1;
  return start;
}

function isHonorific(token: Token | undefined): boolean {
  return token !== undefined && isCapital(token) && token.is.honorific;
}
