import { languageOfTag } from '../../../../languages/language-of.ts';
import type { Quote, SummarySentence } from '../../../digest.ts';
import type { Reading } from '../../../reading/reading.ts';
import { hangs, isPredicate } from '../hangs.ts';
import { isScrap, keyOf } from '../scraps.ts';
import { hanging, shownOf } from './bearing.ts';
import { isStatement } from './statement.ts';

/** So many quotes that stand alone need none that points at what is not shown. */
const ENOUGH = 3;
/** So many statements need no piece of one beside them. */
const ENOUGH_FOR_PIECES = 2;

/**
 * The quotes that a reader of the title and the summary understands, in their order: statements of
 * which nothing shown is the subject come first. While there are few, those follow that point at
 * a thing which nothing shown tells, and pieces that state nothing of voices that are not heard.
 * Where nobody can tell of whom a quote speaks it is left out, whatever else there is.
 */
export function chooseStanding(
  quotes: readonly Quote[],
  summary: readonly SummarySentence[],
  reading: Reading,
): Quote[] {
  const shown = shownOf(reading.title, summary);
  const by = Map.groupBy(quotes, (quote) => kindOf(quote, hanging(quote, shown, reading), reading));
  const standing = by.get('standing') ?? [];
  const pointing = standing.length < ENOUGH ? (by.get('pointing') ?? []) : [];
  const statements = [...standing, ...pointing];
  const heard = new Set(statements.map(keyOf));
  const pieces = (by.get('piece') ?? []).filter(
    (piece) => !heard.has(keyOf(piece)) && (statements.length === 0 || !isTorn(piece.text)),
  );
  const few = pieces.slice(0, Math.max(0, ENOUGH_FOR_PIECES - statements.length));
  const whole = standing.length > 0 ? [...statements, ...few] : [...few, ...statements];
  return [...whole, ...(by.get('scrap') ?? [])];
}

type Kind = 'standing' | 'pointing' | 'piece' | 'scrap' | 'hanging';

function kindOf(quote: Quote, degree: 0 | 1 | 2, { language }: Reading): Kind {
  if (isScrap(quote)) return degree === 0 ? 'scrap' : 'hanging';
  if (degree === 2) return 'hanging';
  const isEnglish = languageOfTag(language) === 'en';
  if (isEnglish && !isStatement(quote.text, quote.kind === 'partial'))
    return degree === 0 ? 'piece' : 'hanging';
  return degree === 0 ? 'standing' : 'pointing';
}

/** A predicate without its subject, or what opens with a preposition or a conjunction. */
function isTorn(text: string): boolean {
  return isPredicate(text) || hangs(text);
}
