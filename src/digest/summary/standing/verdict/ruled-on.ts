import type { Unit } from '../../units/units.ts';
import { answersWhetherTrue, asksWhetherTrue } from '../../filler/kind/asks-whether-true.ts';
import { tellsClaim } from './verdict.ts';

type Told = Readonly<{ chosen: readonly number[]; units: readonly Unit[] }>;

/**
 * The places of what a bare ruling may be on: the claim behind which a fact-check asks "Is that true?",
 * else the claims that it tells; the first place where it tells none.
 */
export function claimsAmong(chosen: readonly number[], units: readonly Unit[]): number[] {
  const claims = [...chosen.keys()].filter((place) => {
    const unit = units[chosen[place] ?? -1];
    return unit !== undefined && tellsClaim(unit);
  });
  const asked = claims.filter((place) => {
    const behind = units[(chosen[place] ?? -1) + 1]?.text ?? '';
    return asksWhetherTrue(behind) || answersWhetherTrue(behind);
  });
  if (asked.length > 0) return asked;
  return claims.length > 0 ? claims : [0];
}

/** Sentences before the ruling, one of which tells what was found. Set by hand; not tuned. */
const NEAR = 3;

/** The place of what was found, which stands shortly before a ruling: a figure that is no claim; -1 for none. */
export function findingBefore(index: number, { chosen, units }: Told): number {
  return [...chosen.keys()].findLastIndex((place) => {
    const at = chosen[place] ?? -1;
    const unit = units[at];
    return unit !== undefined && at >= index - NEAR && /\d/.test(unit.text) && !tellsClaim(unit);
  });
}
