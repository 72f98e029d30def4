import type { Unit } from '../../units/units.ts';
import type { Needs } from '../names/acquaintance.ts';
import { takesBack } from '../turn/takes-back.ts';
import { findingBefore } from '../verdict/ruled-on.ts';

/** The units that a summary may have, by their place in the article, and what each asks for. */
export type Sound = Readonly<{
  chosen: readonly number[];
  /** Of each: the place among the chosen of the one that it leans on, -1 for none. */
  leaning: ReadonlyMap<number, number>;
  needing: ReadonlyMap<number, Needs>;
  /** Of those that another takes back, or tells the rest of: the place of that one. */
  companions: ReadonlyMap<number, number>;
}>;

/** What is known of a unit that is picked. */
export type Ties = Readonly<{
  leansOn: number;
  needs: Needs;
  /** The places of the claims that it rules on. */
  ruledOn: readonly number[];
  /** The unit that tells the rest of what it announces, -1 for none. */
  rest: number;
}>;

export type Picked = Readonly<{
  /** The picked ones so far, by their place in the article. */
  chosen: readonly number[];
  /** The places among the chosen of those units that are there. */
  placesOf: (units: readonly number[]) => number[];
  /** The place of the one that announces what a unit tells. */
  announcerOf: (index: number) => number | undefined;
  add: (index: number, ties: Ties) => void;
  sound: Sound;
}>;

/** Keeps which units of an article are picked, and which of them have to be told together. */
export function createPicked(units: readonly Unit[]): Picked {
  const chosen: number[] = [];
  const leaning = new Map<number, number>();
  const needing = new Map<number, Needs>();
  const companions = new Map<number, number>();
  /** Of each unit that tells the rest of what one before it announces: the place of that one. */
  const announcers = new Map<number, number>();
  /** The place of each unit among the chosen. */
  const placeOf = new Map<number, number>();
  /** Whether a place takes nothing for known: such a one may be what has to be told. */
  const isFree = (place: number): boolean => {
    const at = chosen[place] ?? -1;
    return leaning.get(at) === -1 && needing.get(at)?.length === 0;
  };
  return {
    chosen,
    placesOf: (wanted) => wanted.flatMap((index) => placeOf.get(index) ?? []),
    announcerOf: (index) => announcers.get(index),
    add(index, { leansOn, needs, ruledOn, rest }) {
      const place = chosen.length;
      leaning.set(index, leansOn);
      needing.set(index, needs);
      if (
        placeOf.has(index - 1) &&
        takesBack(units[index - 1]?.text ?? '', units[index]?.text ?? '')
      )
        companions.set(index - 1, place);
      const announcer = announcers.get(index);
      if (
        announcer !== undefined &&
        (!isFree(announcer) || isToldBeside(announcer, leansOn, needs))
      )
        companions.set(chosen[announcer] ?? -1, place);
      const found = ruledOn.some(isFree) ? findingBefore(index, { chosen, units }) : -1;
      if (found !== -1 && isFree(found)) companions.set(index, found);
      if (rest !== -1) announcers.set(rest, place);
      placeOf.set(index, place);
      chosen.push(index);
    },
    sound: { chosen, leaning, needing, companions },
  };
}

/** Whether a unit takes nothing for known but what this place tells: it can stand beside it alone. */
function isToldBeside(place: number, leansOn: number, needs: Needs): boolean {
  return (leansOn === -1 || leansOn === place) && needs.every((tellers) => tellers.includes(place));
}
