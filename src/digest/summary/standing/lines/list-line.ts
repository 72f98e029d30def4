import type { Reading } from '../../../reading/reading.ts';
import type { Unit } from '../../units/units.ts';

/** Lines of a list that are looked through for what opens it, and characters of one. Bounds, set by hand; not tuned. */
const LINES = 6;
const LONGEST_LINE = 300;
/** "In this lesson you will learn what focus does for you:", "The sooner you begin…" */
const OPENS_LIST = /[\p{L}\d][’”)]?(?::|…|\.\.\.)$/u;
const FIRST_WORD = /^(?:You(?:[’'](?:ll|re|ve|d))?|Your)(?= )/;

/** Whether a unit is a line of what a list promises its reader, which opens as the line beside it does and means little without the head of the list. */
export function isListLine({ paragraph, start, text }: Unit, { paragraphs }: Reading): boolean {
  if (start > 0 || !text.startsWith('You')) return false;
  const textOf = (at: number): string => paragraphs[at]?.text.trim() ?? '';
  const word = FIRST_WORD.exec(text)?.[0];
  if (word === undefined || textOf(paragraph).length > LONGEST_LINE) return false;
  const isBeside = (at: number): boolean => textOf(at).startsWith(`${word} `);
  if (!isBeside(paragraph - 1) && !isBeside(paragraph + 1)) return false;
  for (let at = paragraph - 1; at >= Math.max(0, paragraph - LINES); at -= 1) {
    if (OPENS_LIST.test(textOf(at))) return true;
    if (textOf(at).length > LONGEST_LINE) return false;
  }
  return false;
}

/** Lines on each side of one, none of which is a sentence, that make it one of a list. Set by hand; not tuned. */
const BESIDE = 3;
const ENDS = /[\p{STerm}…:]["”’»)\]]{0,3}$/u;

/** Whether a unit is all of a line among lines without full stops, as a list has one that shouts: "Thanks to Roe!" */
export function isAmongLines({ paragraph, text }: Unit, { paragraphs }: Reading): boolean {
  if (text.length < (paragraphs[paragraph]?.text.trim().length ?? 0)) return false;
  const beside = [
    ...paragraphs.slice(Math.max(0, paragraph - BESIDE), paragraph),
    ...paragraphs.slice(paragraph + 1, paragraph + 1 + BESIDE),
  ];
  return (
    beside.length === 2 * BESIDE &&
    beside.every((line) => line.text.length <= LONGEST_LINE && !ENDS.test(line.text))
  );
}
