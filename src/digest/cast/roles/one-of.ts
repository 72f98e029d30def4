import type { Token } from '../../reading/tokens.ts';

/** Whether "one of" begins at `at`: the noun behind it is in the plural and means one person. */
export function isOneOf(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.lower === 'one' && tokens[at + 1]?.lower === 'of';
}
