import type { Token } from '../../../../reading/tokens.ts';

/** "ein Sprecher | der Polizei", "…, Leiter | der Behörde": whose, and not who. */
export function isAttribute(tokens: readonly Token[], first: number): boolean {
  const [before, opening] = [tokens[first - 1], tokens[first]];
  if (before === undefined || opening === undefined || before.quoted) return false;
  if (before.sentence !== opening.sentence) return false;
  const isNoun =
    (before.shape === 'capital' || before.shape === 'upper') &&
    !(before.is.closed || before.is.determiner);
  return isNoun && opening.is.determiner;
}
