import type { Token } from '../../../../reading/tokens.ts';

/** "sagte", and not „Sagte“: a noun is written with a capital. */
export function isVerbOfSpeech(token: Token | undefined): boolean {
  return token !== undefined && token.shape === 'lower' && token.cue > 0;
}
