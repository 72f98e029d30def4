import { answersWhetherTrue, asksWhetherTrue } from '../../filler/kind/asks-whether-true.ts';
import type { Unit } from '../../units/units.ts';
import type { Needs } from '../names/acquaintance.ts';
import { restOf } from '../rest/rest-of.ts';
import { turnsAgainst } from '../turn/contrast.ts';
import { claimsAmong } from '../verdict/ruled-on.ts';
import { answersHeadline, isBareRuling } from '../verdict/verdict.ts';
import type { Candidate, Course, Text } from './course.ts';
import type { Picked, Ties } from './picked.ts';

/** What a unit has before it. */
type Behind = Readonly<{
  picked: Picked;
  course: Readonly<Course>;
  /** The place of the unit right before it, where it may lean on that. */
  last: number | undefined;
  isAlone: boolean;
  /** The unit that says what is wrong with what it says, -1 for none. */
  trouble: number;
}>;

/** What a unit leans on and asks for; null where that is not picked, and it cannot be told. */
export function tiesOf(candidate: Candidate, text: Text, behind: Behind): Ties | null {
  const { unit, index, units, isJudging, announcer } = candidate;
  const { picked, last, isAlone, trouble } = behind;
  const isRuled = isJudging && rulesOnClaim(unit, units[index - 1]);
  const before = isRuled ? 0 : (announcer ?? last);
  const turned = isRuled ? [] : turnedAgainst(candidate, text, behind);
  const stands = isAlone || turned.length > 0;
  if (!stands && before === undefined) return null;
  const ruledOn =
    isJudging && isBareRuling(unit.text) ? claimsAmong(picked.chosen, units) : NO_CLAIMS;
  const needs = [...needsOf(candidate, picked, ruledOn)];
  if (turned.length > 0) needs.push(turned);
  if (needs.some((tellers) => tellers.length === 0)) return null;
  return {
    leansOn: stands ? -1 : (before ?? -1),
    needs,
    ruledOn,
    rest: text.manner.english ? restOf(units, index, trouble) : -1,
  };
}

const NO_CLAIMS: readonly number[] = [];

/** "Is that true? | It’s near the mark.": of the claim, which opens a fact-check. */
function rulesOnClaim({ text }: Unit, before: Unit | undefined): boolean {
  return answersHeadline(text) || answersWhetherTrue(text) || asksWhetherTrue(before?.text ?? '');
}

/** "But | the council voted": the places of what a unit turns against that would stand alone otherwise. */
function turnedAgainst(
  { unit, units, isFirst }: Candidate,
  { reading: { language }, manner: { english } }: Text,
  { picked: { chosen }, course, isAlone }: Behind,
): readonly number[] {
  if (!english || isAlone || isFirst || course.isHalf) return [];
  return turnsAgainst(unit, { chosen, units, language });
}

/** Of each thing that a unit takes for known: the places of those that tell it. */
function needsOf(
  { isFirst, isJudging, met, pointed }: Candidate,
  { placesOf }: Picked,
  ruledOn: readonly number[],
): Needs {
  // The lede comes before whatever could tell more
  if (isFirst) return [];
  const pointsAt = pointed?.needs() ?? [];
  const names = met?.needs() ?? [];
  if (!isJudging) return [...names, ...pointsAt].map(placesOf);
  return [...names.map(placesOf), ...claimsOf(pointsAt, ruledOn)];
}

/** "This claim is false": the claims that a verdict is on, the one that opens the fact-check if it points at any. */
function claimsOf(pointsAt: Needs, ruledOn: readonly number[]): Needs {
  if (ruledOn.length > 0) return [ruledOn];
  return pointsAt.length > 0 ? [[0]] : [];
}
