import { anyOf, regex } from '../../../../languages/regex.ts';
import { sieve } from '../../../../text/sieve/sieve.ts';
import type { Unit } from '../../units/units.ts';
import { hangsInTime } from '../hangs-in-time.ts';
import { standsAlone } from '../stands-alone.ts';

const TURNS = anyOf('But Yet Still However Nevertheless Nonetheless Even_so');
/** "But | the council …", "Still, | the council …" */
const CONTRAST = regex.u`^(?:${TURNS}),? (?=\p{L})`;

/** An English sentence without the word by which it turns against another; null where it turns against none. */
export function behindTurn({ text, outside }: Unit): Pick<Unit, 'text' | 'outside'> | null {
  const by = CONTRAST.exec(text)?.[0].length;
  return by === undefined ? null : { text: text.slice(by), outside: outside.slice(by) };
}

const SET_OFF = anyOf('however though on_the_other_hand by_contrast in_contrast');
/** "With the mills that closed, | though, | it counts less", "Roe, | on the other hand, | agreed". */
const CONTRAST_WITHIN = sieve(regex.u`^[^“”",]{0,80}, ${SET_OFF},`);

/** Whether an English sentence turns against another by a word that its first clause sets off. */
export function turnsWithin(outside: string): boolean {
  return CONTRAST_WITHIN.test(outside);
}

/**
 * What a sentence that opens its paragraph, and but for its "But" would stand alone, turns against:
 * any of the paragraph before it. Places among the `chosen`, which are by their places among the units.
 */
export function turnsAgainst(unit: Unit, { chosen, units, language }: TurnsIn): readonly number[] {
  if (unit.start > 0) return [];
  const turned = behindTurn(unit);
  if (turned === null || !standsAlone(turned, language) || hangsInTime(turned.text)) return [];
  return [...chosen.keys()].filter(
    (place) => units[chosen[place] ?? -1]?.paragraph === unit.paragraph - 1,
  );
}

type TurnsIn = Readonly<{ chosen: readonly number[]; units: readonly Unit[]; language: string }>;
