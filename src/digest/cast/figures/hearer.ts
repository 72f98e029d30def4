import type { Line } from '../../reading/tokens.ts';
import { NO_FIGURES, type Figure } from '../figure.ts';
import type { Reference } from '../reference.ts';
import type { MeantFigure } from './described-figure.ts';

const TELLING = new Set('told tells asked asks reminded assured informed warned'.split(' '));

/**
 * “…,” he told | X: whom a pronoun speaks to, it does not mean. `turns`: in the language a verb may stand
 * before its subject, behind what opens the sentence ("Im Gespräch mit X sagte | er").
 */
export function hearer(
  lines: readonly Line[],
  references: readonly Reference[],
  named: readonly MeantFigure[],
  order: number,
  turns: boolean,
): Figure | null {
  const [reference, next] = [references[order], references[order + 1]];
  if (reference === undefined) return null;
  const before = references[order - 1];
  if (turns && before !== undefined && isBeforeTurned(lines, before, reference))
    return named[order - 1]?.figure ?? null;
  if (next?.line !== reference.line) return null;
  const verb = lines[reference.line]?.tokens[reference.to];
  // "…," he said of | X
  const of = lines[reference.line]?.tokens[reference.to + 1]?.lower;
  const isToldOf = verb?.is.speech === true && (of === 'of' || of === 'to');
  const isTold =
    (TELLING.has(verb?.lower ?? '') && next.phrase.from === reference.to + 1) ||
    (isToldOf && next.phrase.from === reference.to + 2);
  return isTold ? (named[order + 1]?.figure ?? null) : null;
}

/** "mit | X | sagte | er": nothing but the verb, whose subject is the pronoun, stands between them. */
function isBeforeTurned(
  lines: readonly Line[],
  before: Reference,
  { line, from, kind }: Reference,
): boolean {
  const verb = lines[line]?.tokens[from - 1];
  return (
    kind === 'pronoun' &&
    before.line === line &&
    Math.max(before.to, before.phrase.to) === from - 1 &&
    verb?.is.speech === true
  );
}

/** "Lisk said | he | asked her": she may be Lisk as well. */
export function isBesideAnother(references: readonly Reference[], order: number): boolean {
  const own = references[order];
  if (own === undefined) return false;
  for (let at = order + 1; at <= order + MOST_MENTIONED; at += 1) {
    const next = references[at];
    if (next?.line !== own.line) return false;
    if (next.kind !== 'pronoun' || next.what !== 'person' || next.gender === null) continue;
    return own.gender !== null && next.gender !== own.gender;
  }
  return false;
}

/** Words from "he" to the marks of what he says, at most; and names in it that are looked at. Set by hand; not tuned. */
const TO_MARKS = 5;
const MOST_MENTIONED = 6;

/** He said: “| X …”: nobody tells of himself by his name. */
export function mentioned(
  lines: readonly Line[],
  references: readonly Reference[],
  named: readonly MeantFigure[],
  order: number,
): ReadonlySet<Figure> {
  const own = references[order];
  const tokens = lines[own?.line ?? -1]?.tokens ?? [];
  if (own === undefined || tokens[own.from]?.quoted) return NO_FIGURES;
  const marks = tokens.slice(own.to, own.to + TO_MARKS).findIndex(({ quoted }) => quoted);
  if (marks < 0) return NO_FIGURES;
  const found = new Set<Figure>();
  const end = tokens.findIndex(({ quoted }, at) => at > own.to + marks && !quoted);
  for (let at = order + 1; at <= order + MOST_MENTIONED; at += 1) {
    const next = references[at];
    if (next?.line !== own.line || (end >= 0 && next.from >= end)) break;
    const figure = next.kind === 'name' ? named[at]?.figure : null;
    if (figure != null && next.from >= own.to + marks) found.add(figure);
  }
  return found;
}
