import type { Token } from '../../reading/tokens.ts';
import { isInitialled } from './titles.ts';
import { isCapital } from '../../reading/word-kinds.ts';

/** First of "Mr.", "Dr." before a name, and of "mł. asp.". */
export function beforeHonorifics(tokens: readonly Token[], from: number): number {
  let start = from;
  while (start > 0 && !tokens[start]?.opens) {
    if (isHonorific(tokens, start - 1)) start -= 1;
    else if (isAbbreviated(tokens, start)) start -= 2;
    else break;
  }
  return start;
}

/** "asp |. | Anna": a rank in small letters with its dot. */
function isAbbreviated(tokens: readonly Token[], at: number): boolean {
  const rank = tokens[at - 2];
  return tokens[at - 1]?.text === '.' && rank?.shape === 'lower' && rank.is.honorific;
}

/** "Ms | Roe", and no "Labour MS | Sioned Roe". */
function isHonorific(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || !isCapital(token) || !token.is.honorific) return false;
  return !isInitialled(tokens, at);
}
