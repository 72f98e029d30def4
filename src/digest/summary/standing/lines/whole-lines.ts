import { isBoilerplate } from '../../../../articles/boilerplate.ts';
import type { Reading } from '../../../reading/reading.ts';
import { isUnfinishedListed } from '../../listed/has-verb.ts';
import { listedOf } from '../../listed/listed-words.ts';
import type { Unit } from '../../units/units.ts';
import type { Manner } from '../passed-over.ts';
import { endsLikeSentence, isStatement, isUnfinished, tellsFigure } from '../stands-alone.ts';
import { breaksOff, isRestOfLine } from './torn.ts';
import { isAmongLines, isListLine } from './list-line.ts';

/** A unit, where it stands, and what it is among the others. */
export type Line = Readonly<{
  unit: Unit;
  index: number;
  units: readonly Unit[];
  isFirst: boolean;
  /** Whether it may tell the rest of what one before it announces. */
  isRest: boolean;
  isJudging: boolean;
}>;

/** Whether a unit is a sentence, or stands for one, and no line of the page or of a list. */
export function isWholeLine(
  { unit, index, units, isFirst, isRest, isJudging }: Line,
  reading: Reading,
  { english, isGuide }: Manner,
): boolean {
  const isWhole =
    isStatement(unit, reading.language) ||
    (isRest && (tellsFigure(unit) || isAnswer(unit, units[index - 1]))) ||
    (isJudging && endsLikeSentence(unit) && unit.isWhole) ||
    (english && !isGuide && isBeforeQuote(unit, units[index + 1], reading)) ||
    (isFirst && english && !isGuide && index === 0 && tellsFigure(unit)) ||
    (isFirst && !isGuide && (english ? isLede(unit, reading) : isListedLede(unit, reading)));
  if (!isWhole || isFurniture(unit, reading) || isAmongLines(unit, reading)) return false;
  return !english || !(isRestOfLine(unit, reading.paragraphs) || isListLine(unit, reading));
}

/** "No tax cut? | No laws for you!": however short it is. */
function isAnswer(unit: Unit, before: Unit | undefined): boolean {
  return unit.isWhole && endsLikeSentence(unit) && before?.text.endsWith('?') === true;
}

/** A kicker, a day, a byline and a caption stand before the first sentence at most. Set by hand; not tuned. */
const LATEST_LEDE = 4;

/** The first sentence of an article, though its full stop was forgotten. */
function isLede(unit: Unit, { paragraphs, title }: Reading): boolean {
  if (unit.paragraph > LATEST_LEDE || title === null) return false;
  return isAll(unit, paragraphs) && isUnfinished(unit) && !breaksOff(unit.text);
}

/** The same in a language whose words are listed. */
export function isListedLede(unit: Unit, { paragraphs, title, language }: Reading): boolean {
  const listed = listedOf(language);
  if (listed === null || title === null || unit.paragraph > LATEST_LEDE) return false;
  return isAll(unit, paragraphs) && unit.isWhole && isUnfinishedListed(unit.text, listed);
}

/** A paragraph of one sentence whose full stop was forgotten, before one that quotes. */
function isBeforeQuote(unit: Unit, next: Unit | undefined, { paragraphs }: Reading): boolean {
  if (next === undefined || next.paragraph === unit.paragraph || next.quoted[0]?.start !== 0)
    return false;
  return isAll(unit, paragraphs) && isUnfinished(unit);
}

/** A line of the page: a paragraph of its own. */
function isFurniture({ text, paragraph }: Unit, reading: Reading): boolean {
  if (text.length < (reading.paragraphs[paragraph]?.text.length ?? 0)) return false;
  return text.length < LONGEST_LINE && isBoilerplate(text);
}

/** Characters of a line of the page at most. Set by hand; not tuned. */
const LONGEST_LINE = 160;

/** Whether it is all of its paragraph. */
function isAll({ text, paragraph }: Unit, paragraphs: Reading['paragraphs']): boolean {
  return text.length === paragraphs[paragraph]?.text.trim().length;
}
