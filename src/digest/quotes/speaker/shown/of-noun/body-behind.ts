import type { Range } from '../../../../reading/range.ts';
import type { Token } from '../../../../reading/tokens.ts';

/** Words of a body at most. Set by hand; not tuned. */
const BODY = 7;
/** Words of a calling with its article and adjectives at most. Set by hand; not tuned. */
const CALLING = 5;

/** "sagt X | vom Institut für Küsten": of a body, beside a verb of speech. */
export function bodyBehind(
  tokens: readonly Token[],
  name: number,
  at: number,
  workingAt: ReadonlySet<string>,
): Range | null {
  const link = tokens[at]?.text === ',' ? at + 1 : at;
  if (!workingAt.has(tokens[link]?.text ?? '')) return null;
  const from = tokens[link + 1]?.is.determiner === true ? link + 2 : link + 1;
  const to = bodyEnd(tokens, from);
  if (!isNameOfBody(tokens, from, to) || isLonger(tokens[to])) return null;
  const verb = tokens[to]?.text === ',' ? tokens[to + 1] : tokens[to];
  return isSaidBefore(tokens, name) || verb?.is.speech === true ? { from, to } : null;
}

/** "Institut für Küsten | in": behind the last capital; where it begins, without. */
function bodyEnd(tokens: readonly Token[], from: number): number {
  let to = from;
  while (to < from + BODY && isOfBody(tokens, to, from)) to += 1;
  while (to > from && tokens[to - 1]?.shape === 'lower') to -= 1;
  return to;
}

/** "Institut", "Deutscher Verband", and not "Osk" or "Deutschen Verband", in another case than one would name it in. */
function isNameOfBody(tokens: readonly Token[], from: number, to: number): boolean {
  const opening = tokens[from];
  if (to === from || opening === undefined) return false;
  if (opening.is.toponym || opening.is.calendar) return false;
  return to === from + 1 || !opening.lower.endsWith('en');
}

/** "vom Finanzblog | «Sparfuchs»", "von der University | of …": there is more of its name. */
function isLonger(behind: Token | undefined): boolean {
  return /^(?:für|der|des|zur|of|[„“«»‚"])$/u.test(behind?.text ?? '');
}

/** "| sagt | die erfahrene Biologin X", "…, | so | X". */
function isSaidBefore(tokens: readonly Token[], name: number): boolean {
  const before = beforeCalling(tokens, name);
  return before?.lower === 'so' || before?.is.speech === true;
}

/** "sagt | die erfahrene Biologin | Ada Kern": what stands before all that is told of somebody. */
function beforeCalling(tokens: readonly Token[], name: number): Token | undefined {
  let at = name - 1;
  if (tokens[at]?.shape === 'capital' && tokens[at]?.is.role) at -= 1;
  while (at > name - CALLING && tokens[at]?.shape === 'lower' && !tokens[at]?.is.speech) {
    if (tokens[at]?.is.closed && !tokens[at]?.is.determiner) break;
    at -= 1;
  }
  return tokens[at];
}

function isOfBody(tokens: readonly Token[], at: number, from: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.quoted || token.opens) return false;
  if (token.shape === 'capital' || token.shape === 'upper') return !token.is.calendar;
  const next = tokens[at + 1];
  return at > from && /^(?:für|der|des|zur|und)$/.test(token.text) && next?.shape === 'capital';
}
