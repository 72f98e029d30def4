import type { Token } from '../../reading/tokens.ts';

// Letters behind a name: "X QC".
const HONOURS = new Set('qc kc mp mep md phd obe mbe cbe jp esq msp frs'.split(' '));

export function isHonour(token: Token | undefined): boolean {
  return token !== undefined && HONOURS.has(token.lower);
}

/** The first token from `at` on that is no honour. */
export function pastHonours(tokens: readonly Token[], at: number): number {
  let end = at;
  while (isHonour(tokens[end])) end += 1;
  return end;
}
