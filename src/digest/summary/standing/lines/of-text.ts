import type { Reading } from '../../../reading/reading.ts';
import type { Unit } from '../../units/units.ts';
import { toldAgainBelow } from './abstract.ts';
import { startOfText } from './head-lines.ts';
import { createHeadlineAgain } from './headline-again.ts';
import { turnsIn } from './turns.ts';

/** Tells of each unit of an article, in their order, whether its text tells it, and for the first time. */
export function createOfText(
  units: readonly Unit[],
  reading: Reading,
  isEnglish: boolean,
): (unit: Unit) => boolean {
  const isHeadline = createHeadlineAgain(reading);
  const again = isEnglish ? toldAgainBelow(units, reading) : NOTHING_AGAIN;
  const start = isEnglish ? startOfText(units, reading, isHeadline) : 0;
  const turns = turnsIn(reading.paragraphs);
  /** What was told: pages print a text twice. */
  const printed = new Set<string>();
  return (unit) => {
    if (unit.paragraph < start || again.has(unit) || isHeadline(unit)) return false;
    if (printed.has(unit.text) || turns.has(unit.paragraph)) return false;
    printed.add(unit.text);
    return true;
  };
}

const NOTHING_AGAIN: ReadonlySet<Unit> = new Set();
