import type { Token } from '../../reading/tokens.ts';
import { pastAge } from './age.ts';
import { pastHonours } from './honours.ts';
import { pastParty } from './party.ts';

/** Past "QC", ", R-Neb.", "(45)": what stands behind a name and is no role. */
export function pastAsides(tokens: readonly Token[], to: number): number {
  return pastAge(tokens, pastParty(tokens, pastHonours(tokens, to)));
}
