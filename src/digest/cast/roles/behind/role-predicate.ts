import type { Range } from '../../../reading/range.ts';
import type { Token } from '../../../reading/tokens.ts';
import type { IsName, RoleFound } from '../role-found.ts';
import { rolePhrase } from '../phrase/role-phrase.ts';

/** "X is the editor of the Gazette", "who serves as chief of staff". */
export function rolePredicate(
  tokens: readonly Token[],
  name: Range,
  verb: number,
  isName: IsName,
): RoleFound | null {
  const word = tokens[verb]?.lower ?? '';
  const as =
    tokens[verb + 1]?.lower === 'as' && /^(?:serves?|served|works?|worked|acts?|acted)$/.test(word);
  const taken = takenOffice(tokens, verb);
  if (!as && taken < 0 && !IS.has(word)) return null;
  const at = taken >= 0 ? taken : as ? verb + 2 : verb + 1;
  const found = rolePhrase(tokens, at, false, isName);
  if (found === null) return null;
  const phrase = { from: name.from, to: name.to };
  if (word === 'was' && isOver(tokens, found.role)) {
    const isClause = tokens[verb - 1]?.lower === 'who';
    return isClause ? { ...found, role: { from: verb - 1, to: found.role.to }, phrase } : null;
  }
  // "X was a player for the Rovers": what somebody was at some time is not who he is
  if (word === 'was' && taken < 0 && isLoneDeed(tokens, found)) return null;
  // "who served as her chief of staff" says that it is over; without "who" nothing does
  if (!as || !word.endsWith('ed')) return { ...found, phrase };
  const isClause = tokens[verb - 1]?.lower === 'who';
  return isClause ? { ...found, role: { from: verb - 1, to: found.role.to }, phrase } : null;
}

/** "was a | player for the Rovers", "was a | batsman for the county": where somebody played once. */
function isLoneDeed(tokens: readonly Token[], { head, role }: RoleFound): boolean {
  return role.to > head + 1 && tokens[head + 1]?.lower === 'for';
}

/** "was mayor | for eight years", "was coach of Rovers | from 2015 until May": a post that he has no longer. */
function isOver(tokens: readonly Token[], { from, to }: Range): boolean {
  for (let at = from + 1; at <= to; at += 1) {
    const [word, next, unit] = tokens.slice(at, at + 3);
    if (/^(?:until|till|before|during|when)$/.test(word?.lower ?? '')) return true;
    // "was director | in the early part of his first term"
    if (word?.lower === 'in' && next?.lower === 'the' && TIMES.has(unit?.lower ?? '')) return true;
    const isYear = /^(?:19|20)\d\d$/.test(next?.text ?? '');
    if (isYear && /^(?:from|between|in|since)$/.test(word?.lower ?? ''))
      return word?.lower !== 'since';
    const isSpan =
      word?.lower === 'for' && /^(?:years|terms|months|decades)$/.test(unit?.lower ?? '');
    if (isSpan) return true;
  }
  return false;
}

const TIMES = new Set(
  'early late first final last second closing opening previous nineties eighties seventies sixties'.split(
    ' ',
  ),
);

/** "X was sworn in as | the 45th president": where the office begins that somebody takes; -1 without. */
function takenOffice(tokens: readonly Token[], verb: number): number {
  const word = tokens[verb]?.lower;
  if (word !== 'is' && word !== 'was') return -1;
  if (!TAKES.has(tokens[verb + 1]?.lower ?? '')) return -1;
  const at = tokens[verb + 2]?.lower === 'in' ? verb + 3 : verb + 2;
  return tokens[at]?.lower === 'as' ? at + 1 : -1;
}

const IS = new Set(['is', 'was', 'became']);
const TAKES = new Set(
  'sworn inaugurated elected re-elected reelected appointed named chosen installed confirmed'.split(
    ' ',
  ),
);
