import { wordSet } from '../../../../languages/word-set.ts';
import type { Range } from '../../../reading/range.ts';
import type { Token } from '../../../reading/tokens.ts';
import { phraseEnd } from '../phrase/phrase-end.ts';
import { phraseStart } from '../phrase/phrase-start.ts';
import type { RoleFound } from '../role-found.ts';

/** "who gave her name (only) as | X", "who would give only his first name, | X". */
const GIVEN = wordSet(`
  who only would gave give giving asked to be identified identifies himself herself themselves his her their
  first last given full name names as by goes go known the just wished wanted agreed
`);
/** Words of such a clause, and of the role before it, at most. Set by hand; not tuned. */
const LONGEST_GIVEN = 12;

/** Of words before a name: "gave her name as", "identified himself as", "known as". */
const GIVES_NAME = wordSet('name himself herself themselves identified known');

/** "One of the survivors, who gave her name as | Amal,": what somebody is whose name is told so; null without. */
export function roleOfGivenName(tokens: readonly Token[], { from, to }: Range): RoleFound | null {
  const end = clauseStart(tokens, from);
  if (end < 0) return null;
  for (let head = end - 1; head >= 0 && head > end - LONGEST_GIVEN; head -= 1) {
    const token = tokens[head];
    if (token === undefined || token.shape === 'mark' || token.opens) return null;
    if (!(token.is.group || token.is.role) || phraseEnd(tokens, head, true) < end) continue;
    const start = phraseStart(tokens, head).determined;
    const isOneOf = tokens[start - 1]?.lower === 'of' && tokens[start - 2]?.lower === 'one';
    const begin = isOneOf ? start - 2 : start;
    return { role: { from: begin, to: end }, head, phrase: { from: begin, to } };
  }
  return null;
}

/** Where "(, )who gave her name as" begins before a name; -1 without. */
function clauseStart(tokens: readonly Token[], from: number): number {
  const end = tokens[from - 1]?.text === ',' ? from - 2 : from - 1;
  let at = end;
  while (at > 0 && end - at < LONGEST_GIVEN && GIVEN.has(tokens[at]?.lower ?? '')) at -= 1;
  const words = tokens.slice(at + 1, end + 1).map(({ lower }) => lower);
  // "a source who | identified | X": told of him, and not his own name
  if (words.at(-1) === 'identified' || !words.some((word) => GIVES_NAME.has(word))) return -1;
  if (tokens[at]?.text === ',') return at;
  return words[0] === 'who' ? at + 1 : -1;
}
