import { regex } from '../../../../languages/regex.ts';
import { doings } from '../../../../languages/english/verbs/verb-forms.ts';
import { oneOf, wordSet } from '../../../../languages/word-set.ts';
import { isCapital, isVerb } from '../../../reading/word-kinds.ts';
import type { Range } from '../../../reading/range.ts';
import { pastAsides } from '../../beside-a-name/past-asides.ts';
import type { IsName } from '../role-found.ts';
import type { Token } from '../../../reading/tokens.ts';

/** What somebody does, where no noun says it: "who represents", "who lives". */
const DOING = regex`^(?:${oneOf(doings)})$`;
/** Words of such a clause and of the name behind it at most: longer ones tell a story. Set by hand; not tuned. */
const LONGEST_CLAUSE = 14;
const LONGEST_NAME = 5;

/** "X, who represents one of the guards, Y": a clause that says who X is; null without. */
export function clauseBehind(tokens: readonly Token[], name: Range, isName: IsName): Range | null {
  const comma = pastAsides(tokens, name.to);
  if (tokens[comma]?.text !== ',') return null;
  const isDoing = says(tokens, comma + 1);
  // "X, whose brother was killed in the storm,"
  const isOfKin = tokens[comma + 1]?.lower === 'whose' && isKin(tokens, comma + 2);
  if (!isDoing && !isOfKin) return null;
  let and = -1;
  const first = (): Range | null => (and < 0 || !isDoing ? null : { from: comma + 1, to: and });
  for (let at = comma + 3; at <= comma + LONGEST_CLAUSE; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.opens) return { from: comma + 1, to: at };
    if (token.quoted || /^["“”():;—–]$/u.test(token.text)) return first();
    // "who covers the firm | and has a “sell” rating": a second thing that he does
    if (token.lower === 'and' && isVerb(tokens[at + 1]) && and < 0) and = at;
    if (token.text !== ',' && token.text !== '.') continue;
    if (token.text === '.' && tokens[at + 1]?.sentence === token.sentence) continue;
    // "whose husband, | Jim, died"
    if (!isDoing && !tokens.slice(comma + 3, at).some(isVerb)) return null;
    return { from: comma + 1, to: token.text === ',' ? pastName(tokens, at, isName) : at };
  }
  return first();
}

/** "who represents", "who is defending", "whose firm represents". */
function says(tokens: readonly Token[], at: number): boolean {
  const [who = '', second = '', third = ''] = tokens.slice(at, at + 3).map(({ lower }) => lower);
  if (who === 'whose') return BODY_OF_HIS.test(second) && DOING.test(third);
  if (who !== 'who' || runsAs(tokens, at)) return false;
  return DOING.test(second) || (/^(?:is|was)$/.test(second) && BEING.has(third));
}

/** "who is running as a candidate with appeal": how somebody wants to be seen is no office. */
export function runsAs(tokens: readonly Token[], who: number): boolean {
  return tokens[who + 2]?.lower === 'running' && tokens[who + 3]?.lower === 'as';
}

const BODY_OF_HIS = /^(?:firm|company|group|charity|organi[sz]ation|office|team|lab)$/;
const BEING = wordSet(
  'defending representing leading heading running overseeing advising coaching managing',
);

/** "whose | two young | sons": somebody of the family. */
function isKin(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(at, at + 3).some(({ lower, is }) => is.private || KIN.has(lower));
}

const KIN = new Set(
  'sons daughters brothers sisters parents children kids family nephews nieces grandchildren relatives home house fiance fiancé fiancee fiancée partner'.split(
    ' ',
  ),
);

/** "one of the guards, | Y.": whom the last words of a clause mean. */
function pastName(tokens: readonly Token[], comma: number, isName: IsName): number {
  if (!isName(comma + 1)) return comma;
  let end = comma + 1;
  while (end < comma + LONGEST_NAME && isCapital(tokens[end])) end += 1;
  const closing = tokens[end];
  return closing === undefined || closing.text === '.' ? end : comma;
}

const BEFORE_BODY = new Set(['of', 'from', 'with', 'at', 'for']);

/** "X of the Brookings Institution", "X, from The Gazette": the index where the body begins; -1 without. */
export function bodyAfter(tokens: readonly Token[], { from, to }: Range): number {
  let at = tokens[to]?.text === ',' ? to + 1 : to;
  const joint = tokens[at]?.lower ?? '';
  if (!BEFORE_BODY.has(joint) || (joint !== 'of' && isServed(tokens, from))) return -1;
  at += 1;
  return tokens[at]?.lower === 'the' ? at + 1 : at;
}

/** "an aide who worked for Mrs. | X at the ministry": where others were with her. */
function isServed(tokens: readonly Token[], from: number): boolean {
  const last = tokens[from - 1]?.is.honorific === true ? from - 2 : from - 1;
  const [verb, preposition] = [tokens[last - 1]?.lower ?? '', tokens[last]?.lower ?? ''];
  return WITH.has(preposition) && SERVED.has(verb);
}

const WITH = new Set(['for', 'under', 'with', 'alongside']);
const SERVED = wordSet(
  'work works worked working serve served serving met campaigned volunteered travelled traveled trained interned',
);

/** ", who | leads | the gallery". */
const leading = wordSet(
  `lead leads led head heads headed chair chairs chaired run runs ran direct directs directed founded
  own owns represent represents manage manages edit edits`,
);

/** ", who leads the gallery": the verb's object; -1 without. */
export function ledBody(tokens: readonly Token[], { to }: Range): number {
  if (tokens[to]?.text !== ',' || tokens[to + 1]?.lower !== 'who') return -1;
  if (!leading.has(tokens[to + 2]?.lower ?? '')) return -1;
  return tokens[to + 3]?.is.determiner ? to + 4 : to + 3;
}
