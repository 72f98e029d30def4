import type { Unit } from '../../units/units.ts';
import { tellsClaim } from './verdict.ts';

type Told = Readonly<{ chosen: readonly number[]; units: readonly Unit[] }>;

/** The places of what a bare ruling may be on: the claims that a fact-check tells; the first place where it tells none. */
export function claimsAmong(chosen: readonly number[], units: readonly Unit[]): number[] {
  const claims = [...chosen.keys()].filter((place) => {
    const unit = units[chosen[place] ?? -1];
    return unit !== undefined && tellsClaim(unit);
  });
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
