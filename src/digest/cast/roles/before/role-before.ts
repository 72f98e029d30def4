import { isCapital, isPossessive, isRoleWord } from '../../../reading/word-kinds.ts';
import type { Range } from '../../../reading/range.ts';
import { pastClause } from '../phrase/past-clause.ts';
import { phraseStart } from '../phrase/phrase-start.ts';
import type { Token } from '../../../reading/tokens.ts';
import type { RoleFound } from '../role-found.ts';
import { isStance } from '../offices.ts';
import { beforeHonorifics } from '../../beside-a-name/honorifics.ts';
import { isInitialled, isRank } from '../../beside-a-name/titles.ts';
import { officeBefore, officeIn, officeOf } from './office-before.ts';
import { trailingRole } from './trailing-role.ts';
import { modals } from '../../../../languages/english/verbs/helping-verbs.ts';
import { rolesAsVerbs } from '../../../../languages/english/roles.ts';
import { wordSet } from '../../../../languages/word-set.ts';

/** "Kremlin spokesman | Dmitry Peskov", "Deputy ministry spokesperson | Kim In-ae". */
export function roleBefore(tokens: readonly Token[], { from, to }: Range): RoleFound | null {
  const close = beforeBrackets(tokens, beforeHonorifics(tokens, from));
  const end = beforeClass(tokens, close);
  const last = tokens[end - 1];
  if (!last || last.quoted !== tokens[from]?.quoted || tokens[end]?.opens) return null;
  if (last.shape === 'lower' && ADJECTIVES.has(last.lower) && !isSomebody(tokens, end)) return null;
  if (isVerb(tokens, end - 1)) return null;
  // "the officer in charge, DCI | Ada Marsh"
  if (isRank(last))
    return { role: { from: end - 1, to: end }, head: end - 1, phrase: { from: end - 1, to } };
  const head = headBefore(tokens, end);
  if (head < 0) return null;
  const { from: start, determined } = phraseStart(tokens, head);
  if (isSupposed(tokens, determined, head)) return null;
  // "with rival | Sen. X": the title is the office
  if (start === end - 2 && last.is.shortTitle && isPlainStance(tokens[start]))
    return { role: { from: end - 1, to: end }, head: end - 1, phrase: { from: determined, to } };
  // "W Krakowie wystąpiła | minister | X": the whole of it is no other name
  const own = pastClause(tokens, start, head);
  return {
    role: { from: own, to: end < close ? close : withoutTitle(tokens, own, end) },
    head,
    phrase: { from: determined, to },
  };
}

/** The role word of what ends before `end`: "Secretary of State", "Committee Chairman"; -1 without. */
function headBefore(tokens: readonly Token[], end: number): number {
  const last = tokens[end - 1];
  if (last === undefined) return -1;
  const isRole = isRoleWord(last) || isPosition(tokens, end - 1) || isInitialled(tokens, end - 1);
  const house = isRole && isCapital(last) ? officeOf(tokens, end) : -1;
  if (house >= 0) return house;
  const titled = isRole && last.is.shortTitle ? officeBefore(tokens, end - 1) : -1;
  if (titled >= 0) return titled;
  if (isRole) return end - 1;
  for (const find of [officeBefore, officeIn, trailingRole]) {
    const at = find(tokens, end);
    if (at >= 0) return at;
  }
  return -1;
}

const MODALS = wordSet(modals);

/** "he would | counsel X", "could not | coach Y": somebody does that to whoever is named. */
function isVerb(tokens: readonly Token[], at: number): boolean {
  if (!rolesAsVerbs.has(tokens[at]?.text ?? '')) return false;
  const before = tokens[at - 1]?.lower === 'not' ? tokens[at - 2] : tokens[at - 1];
  return before !== undefined && !before.opens && MODALS.has(before.lower);
}

/** "Sgt. | 1st Class X": the class of a rank; `end` without. */
function beforeClass(tokens: readonly Token[], end: number): number {
  const [rank, order, noun] = tokens.slice(Math.max(0, end - 3), end);
  const isClass =
    noun?.text === 'Class' && /^(?:1st|2nd|3rd|First|Second|Third)$/.test(order?.text ?? '');
  return isClass && isRoleWord(rank) ? end - 2 : end;
}

function isPlainStance(token: Token | undefined): boolean {
  return token?.shape === 'lower' && isStance(token.lower);
}

/** Words of the insertion between an office and a name at most. Set by hand; not tuned. */
const INSERTION = 5;

/** "District Judge | (Magistrates’ Courts) X": before the brackets behind an office; `end` without. */
function beforeBrackets(tokens: readonly Token[], end: number): number {
  if (tokens[end - 1]?.text !== ')') return end;
  for (let open = end - 2; open > end - INSERTION - 2; open -= 1) {
    if (tokens[open]?.text !== '(') continue;
    const office = tokens[open - 1];
    if (office === undefined || !isCapital(office)) return end;
    return isRoleWord(office) || isInitialled(tokens, open - 1) ? open : end;
  }
  return end;
}

/** "Heat forward | X", "Lakers center | Y": where somebody plays, behind the team. */
function isPosition(tokens: readonly Token[], at: number): boolean {
  const [word, team] = [tokens[at], tokens[at - 1]];
  // "centre | back | X"
  if (word?.text === 'back' && BACKS.has(team?.text ?? '')) return true;
  if (word?.shape !== 'lower' || team === undefined || !isCapital(team)) return false;
  return POSITIONS.has(word.lower) && !team.is.closed;
}

const BACKS = new Set(['centre', 'center', 'full', 'wing']);
const POSITIONS = new Set([
  'forward',
  'center',
  'centre',
  'safety',
  'tackle',
  'prop',
  'lock',
  'hooker',
]);

/** "what a President | Keller would do": an office that somebody does not hold. */
function isSupposed(tokens: readonly Token[], determined: number, head: number): boolean {
  const [article, office] = [tokens[determined], tokens[head]];
  if (article === undefined || office === undefined || !isCapital(office)) return false;
  return article.lower === 'a' || article.lower === 'an';
}

/** "committee chairman | Sen. X": the short title behind an office says less than the office. */
function withoutTitle(tokens: readonly Token[], from: number, to: number): number {
  let end = to;
  while (
    end - 2 >= from &&
    tokens[end - 1]?.is.shortTitle &&
    !isOfChief(tokens, end - 1) &&
    (isOffice(tokens[end - 2]) || officeBefore(tokens, end - 1) >= from)
  )
    end -= 1;
  return end;
}

/** "Chief | Insp": a rank, and no chief. */
function isOfChief(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.text === 'Chief' && /^(?:insp|supt)\.?$/.test(tokens[at]?.lower ?? '');
}

/** "committee chairman", "Committee Chairman": no "Sen." and no "Republican". */
function isOffice(token: Token | undefined): boolean {
  if (token === undefined || !token.is.role || token.is.shortTitle || token.is.honorific)
    return false;
  if (DEGREES.has(token.text)) return false;
  return token.shape === 'lower' || !token.is.private;
}

/** "Master | Sgt.", "Associate | Prof.": a part of the title behind it. */
const DEGREES = new Set(
  'Master Chief Associate Assistant Deputy Senior Vice Adjunct Lead'.split(' '),
);

/** "His deputy | X", "the policy chief | X": with an owner or a field they are somebody. */
function isSomebody(tokens: readonly Token[], end: number): boolean {
  const [word, before] = [tokens[end - 1]?.lower, tokens[end - 2]];
  if (before === undefined || (word !== 'deputy' && word !== 'chief')) return false;
  if (isPossessive(before) || /^(?:his|her|its|their)$/.test(before.lower)) return true;
  return word === 'chief' && before.shape !== 'mark' && !before.is.closed;
}

// Role nouns that are adjectives when a name follows: "senior Clinton aides".
const ADJECTIVES = new Set([
  'senior',
  'junior',
  'private',
  'major',
  'fellow',
  'lead',
  'deputy',
  'chief',
  'native',
  'top',
]);
