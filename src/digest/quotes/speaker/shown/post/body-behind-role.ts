import type { Line, Token } from '../../../../reading/tokens.ts';
import { isCapital, isVerb } from '../../../../reading/word-kinds.ts';
import { indexAt } from '../../../marks/blocks.ts';
import type { NamePlace } from './name-places.ts';

/** Words of a body's name at most. Set by hand; not tuned. */
const LONGEST = 10;
const WITHIN = /^(?:of|for|the|and|&|de|-)$/;

/** "X, Director, | IKL Securities": the body that stands behind a role and its comma; null without. */
export function bodyBehindRole(places: readonly NamePlace[], role: string): string | null {
  for (const { tokens, text, to } of places) {
    const start = tokens[to - 1]?.end ?? 0;
    const mark = [`, ${role}, `, `, ${role} - `, `, ${role} – `, `, ${role} (`].find((words) =>
      text.startsWith(words, start),
    );
    if (mark === undefined) continue;
    const body = nameAt({ tokens, text }, start + mark.length);
    if (body !== null) return body;
  }
  return null;
}

/** The name with capitals that begins at an offset and that a mark or a verb closes; null without. */
function nameAt(line: Pick<Line, 'tokens' | 'text'>, offset: number): string | null {
  const { tokens, text } = line;
  const from = indexAt({ ...line, paragraph: 0, start: 0 }, offset);
  let to = from;
  while (to < from + LONGEST && isPart(tokens, to)) to += 1;
  while (to > from && !isCapital(tokens[to - 1])) to -= 1;
  const [first, close] = [tokens[from], tokens[to]];
  if (first === undefined || to === from || first.quoted || first.opens) return null;
  // "X, director, | Rosa Lind, chairman,": the next of a list; "director, | Osk"
  const words = tokens.slice(from, to);
  if (first.is.given && to - from <= 2 && !words.some(({ is }) => is.organisationHead)) return null;
  if (words.every(({ is }) => is.toponym || is.calendar)) return null;
  if (first.is.role || first.is.honorific || first.is.calendar) return null;
  const isClosed = close === undefined || close.opens || close.shape === 'mark' || isVerb(close);
  return isClosed ? text.slice(first.start, tokens[to - 1]?.end ?? 0) : null;
}

function isPart(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token === undefined || token.quoted || token.opens) return false;
  if (isCapital(token)) return true;
  // "Network | 1 | Consulting"
  if (/^\d{1,3}$/u.test(token.text)) return at > 0 && isCapital(next);
  // "Norland Sales | at | Norland Motors", and not "| at | Monday’s meeting"
  if (token.lower === 'at') return at > 0 && next?.shape === 'capital' && !next.is.calendar;
  return WITHIN.test(token.lower) && isCapital(next);
}
