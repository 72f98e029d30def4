import { isAmong } from '../../reading/asked-once.ts';
import type { Token } from '../../reading/tokens.ts';

/** Letters behind a name: "X QC". */
export const isHonour = isAmong('qc kc mp mep md phd obe mbe cbe jp esq msp frs'.split(' '));

/** The first token from `at` on that is no honour. */
export function pastHonours(tokens: readonly Token[], at: number): number {
  let end = at;
  while (isHonour(tokens[end])) end += 1;
  return end;
}
