import type { Token } from '../../../../reading/tokens.ts';

/** Words of one of those who speak together, at most. Both are set by hand; not tuned. */
export const LONGEST = 6;
/** Speakers before the last one, at most: "W, X, Y and Z". */
export const MOST = 4;

export function isSpeech(token: Token | undefined): boolean {
  return token !== undefined && !token.quoted && token.shape === 'lower' && token.cue >= 1;
}
