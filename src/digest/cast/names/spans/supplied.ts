import { isGivenName } from '../../../../languages/english/names/given-name.ts';
import type { Token } from '../../../reading/tokens.ts';
import { isCapital } from '../../../reading/word-kinds.ts';
import { isNamePart } from './name-part.ts';

/** "(Frank) Vogt", "[Frank] Vogt": behind the surname of a given name that an editor supplied; `at` where none begins. */
export function behindSupplied(tokens: readonly Token[], at: number): number {
  const open = tokens[at];
  const closing = open?.text === '(' ? ')' : ']';
  if (open?.text !== '(' && open?.text !== '[') return at;
  // "(head coach Frank) Vogt"
  let first = at + 1;
  while (first < at + LONGEST_TITLE && tokens[first]?.is.role) first += 1;
  const [given, close, surname] = tokens.slice(first, first + 3);
  if (close?.text !== closing || given === undefined || !isCapital(given)) return at;
  const isFollowed = surname !== undefined && isNamePart(tokens, first + 2) && !surname.is.calendar;
  if (!isFollowed || given.quoted !== open.quoted) return at;
  const title = tokens[at - 1];
  const isTitled = first > at + 1 || (title?.is.role === true && isCapital(title));
  const isSomebody = given.is.given || isDoubleName(given) || (isTitled && given.quoted);
  return isSomebody ? first + 3 : at;
}

/** "Jean-Luc" */
function isDoubleName({ text }: Token): boolean {
  return text.includes('-') && text.split('-').some(isGivenName);
}

/** Words of a title within such brackets, at most. Set by hand; not tuned. */
const LONGEST_TITLE = 4;
