import { hangsInGuide } from '../../filler/hangs-in-guide.ts';
import { isHeading } from '../../filler/heading.ts';
import { addressesListed, isAddressing } from '../../listed/listed-filler.ts';
import type { Reading } from '../../../reading/reading.ts';
import type { Unit } from '../../units/units.ts';
import { isPassedOver } from '../passed-over.ts';
import type { Candidate, Course, Text } from './course.ts';

/** Whether a unit is left out though it is sound: it hangs in its guide, or is filler, or shown elsewhere. */
export function isLeftOut(
  { unit, isFirst, isRest }: Candidate,
  { reading, editing, manner: { tellsGuide } }: Text,
  { isAddressed, isNeeded }: Readonly<{ isAddressed: boolean; isNeeded: boolean }>,
): boolean {
  if (tellsGuide && hangsInGuide(unit.text, isBehindHeading(unit, reading))) return true;
  if (editing === null) return false;
  return isPassedOver(unit, { editing, reading, isFirst, isAddressed, isRest, isNeeded });
}

/** Whether it opens what stands under a heading. */
function isBehindHeading({ paragraph, start }: Unit, { paragraphs }: Reading): boolean {
  return start === 0 && isHeading(paragraphs[paragraph - 1]?.text ?? '.');
}

/** Whether a text in another language than English speaks to its reader all the while, as far as it is known. */
export function speaksToReader(
  { unit, isFirst, followed }: Candidate,
  { units, reading: { language } }: Text,
  course: Course,
): boolean {
  if (followed === undefined || isFirst || course.isAddressed) return course.isAddressed;
  if (!addressesListed(unit, language)) return false;
  course.isAllAddressed ??= isAddressing(units, language);
  return course.isAllAddressed;
}
