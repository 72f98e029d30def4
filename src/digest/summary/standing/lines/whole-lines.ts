import { isBoilerplate } from '../../../../articles/boilerplate.ts';
import type { Reading } from '../../../reading/reading.ts';
import { isUnfinishedListed } from '../../listed/has-verb.ts';
import { listedOf } from '../../listed/listed-words.ts';
import type { Unit } from '../../units/units.ts';
import { isUnfinished } from '../stands-alone.ts';

/** The first sentence of an article, though its full stop was forgotten. */
export function isLede(unit: Unit, { paragraphs, title }: Reading): boolean {
  const isAll = unit.text.length === paragraphs[unit.paragraph]?.text.trim().length;
  return isAll && title !== null && isUnfinished(unit);
}

/** The same in a language whose words are listed. */
export function isListedLede(unit: Unit, { paragraphs, title, language }: Reading): boolean {
  const listed = listedOf(language);
  if (listed === null || title === null) return false;
  const isAll = unit.text.length === paragraphs[unit.paragraph]?.text.trim().length;
  return isAll && unit.isWhole && isUnfinishedListed(unit.text, listed);
}

/** A paragraph of one sentence whose full stop was forgotten, before one that quotes. */
export function isBeforeQuote(
  unit: Unit,
  next: Unit | undefined,
  { paragraphs }: Reading,
): boolean {
  if (next === undefined || next.paragraph === unit.paragraph || next.quoted[0]?.start !== 0)
    return false;
  const isAll = unit.text.length === paragraphs[unit.paragraph]?.text.trim().length;
  return isAll && isUnfinished(unit);
}

/** A line of the page: a paragraph of its own. */
export function isFurniture({ text, paragraph }: Unit, reading: Reading): boolean {
  if (text.length < (reading.paragraphs[paragraph]?.text.length ?? 0)) return false;
  return text.length < LONGEST_LINE && isBoilerplate(text);
}

/** Characters of a line of the page at most. Set by hand; not tuned. */
const LONGEST_LINE = 160;
