import { isCapital, isPossessive } from '../../../reading/word-kinds.ts';
import { wordSet } from '../../../../languages/word-set.ts';
import type { Token } from '../../../reading/tokens.ts';

/**
 * "Harbour Street Residents | ’ | Association", "St Mary | 's | Hospital", "Sheriff | ’s | Office": the owner belongs to the
 * name of the body. "Norway’s Bank" and "the Lions’ Board" are a body and whose it is.
 */
export function ownsBody(tokens: readonly Token[], at: number): boolean {
  const [owner, mark, body] = tokens.slice(Math.max(0, at - 1), at + 2);
  if (owner === undefined || mark === undefined || body === undefined || at < 1) return false;
  if (!isPossessive(mark) || !isCapital(owner) || !isCapital(body) || body.opens) return false;
  if (NAMESAKES.has(owner.lower) && isBodyWithin(tokens, at + 1)) return true;
  if (!body.is.organisationHead) return false;
  // "the U.S. Attorney | 's | Office"
  if (owner.is.role && HOUSES.has(body.text)) return true;
  const saint = tokens[at - 2];
  if (/^(?:st\.?|saint)$/.test(saint?.lower ?? '') && isCapital(saint)) return true;
  // the mark alone stands behind a plural
  const isPlural = mark.end - mark.start === 1 && /[^s]s$/.test(owner.lower);
  const { toponym, demonym, knownOrganisation, given } = owner.is;
  return isPlural && owner.is.group && !(toponym || demonym || knownOrganisation || given);
}

/** "King | ’s | Lynn Hospital", "Women | ’s | Aid Trust": after whom bodies and towns are called. */
const NAMESAKES = wordSet('king queen women men children people farmers workers veterans bishop');
/** Words of such a name behind its mark, at most. Set by hand; not tuned. */
const LONGEST = 4;

function isBodyWithin(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + LONGEST; at += 1) {
    const token = tokens[at];
    if (token === undefined || !isCapital(token) || token.is.role) return false;
    if (token.is.organisationHead) return true;
  }
  return false;
}

/** What is called after who heads it. */
const HOUSES = new Set(['Office', 'Department']);

/** Whether a whole name is that of such a body: "St Mary’s Hospital", "King’s College Osk", "King’s Lynn Hospital". */
export function isOwnedBody(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from + 1; at < to - 1; at += 1) {
    const token = tokens[at];
    if (token === undefined || !isPossessive(token)) continue;
    const rest = tokens.slice(at + 1, to);
    if (NAMESAKES.has(tokens[at - 1]?.lower ?? '') && isBodyWithin(tokens, at + 1)) return true;
    return rest[0]?.is.organisationHead === true && !rest.some(({ is }) => is.role || is.given);
  }
  return false;
}
