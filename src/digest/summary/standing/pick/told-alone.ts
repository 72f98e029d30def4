import { hangsInTime } from '../hangs-in-time.ts';
import { jumpsIn, meansTitle } from '../lede/jumps-in.ts';
import { goesOn, opensAnew } from '../lede/opens-anew.ts';
import { isListedLede } from '../lines/whole-lines.ts';
import { standsAlone } from '../stands-alone.ts';
import type { Candidate, Course, Text } from './course.ts';

/** Whether a unit can be told with none before it: "The council voted on Monday", and not "It also voted". */
export function isToldAlone(candidate: Candidate, text: Text, course: Readonly<Course>): boolean {
  return (
    meansHeadline(candidate, text, course) ||
    leansOnNothing(candidate, text) ||
    isNewsAtOnce(candidate, text, course) ||
    candidate.followed?.opensText() === true ||
    saysWhomBehind(candidate, text)
  );
}

/** "These five ladders …": it means what the headline has told. */
function meansHeadline(
  { unit, isFirst }: Candidate,
  { reading, manner: { english, tellsGuide } }: Text,
  { isOpening }: Readonly<Course>,
): boolean {
  if (!english || !(tellsGuide || (isFirst && isOpening))) return false;
  return meansTitle(unit, reading.title?.toLowerCase() ?? '');
}

/** A sentence by itself: of a guide none that jumps in, in English none that hangs in time or goes on. */
function leansOnNothing(
  { unit, index, isFirst }: Candidate,
  { reading, manner: { english, isGuide } }: Text,
): boolean {
  if (!standsAlone(unit, reading.language) || (isGuide && index > 0 && jumpsIn(unit))) return false;
  return !(english && (hangsInTime(unit.text) || (isFirst && goesOn(unit, index))));
}

/** "Another storm …": news, where no sentence came yet. */
function isNewsAtOnce(
  { unit, isFirst, met }: Candidate,
  { manner: { english } }: Text,
  { isOpening }: Readonly<Course>,
): boolean {
  return english && isFirst && isOpening && opensAnew(unit, met?.introduces === true);
}

/** The first unit of all in another language than English: its pronoun means whom it names further on. */
function saysWhomBehind(
  { unit, index, isFirst }: Candidate,
  { reading, manner: { english } }: Text,
): boolean {
  return isFirst && index === 0 && !english && isListedLede(unit, reading);
}
