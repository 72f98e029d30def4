import type { Token } from '../../../reading/tokens.ts';

/** "outsider anger", "terrorist attacks": behind a role noun another noun heads the phrase. */
export function isNounBehind(token: Token): boolean {
  return (
    token.shape === 'lower' &&
    !(
      token.is.closed ||
      token.is.postAdjective ||
      token.is.roleModifier ||
      token.is.calendar ||
      token.is.role ||
      token.is.speech
    ) &&
    // "direttrice | dell’asilo": with an article that hangs on it
    !/(?:ing|ed|ly)$|['’]/.test(token.lower)
  );
}
