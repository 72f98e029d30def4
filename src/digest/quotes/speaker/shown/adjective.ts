import type { Token } from '../../../reading/tokens.ts';

/** "the | non-partisan | report": a small word that is none of a closed list, before a noun. */
export function isAdjective(token: Token | undefined): boolean {
  return token?.shape === 'lower' && !token.is.closed;
}
