import { isCapital, isPossessive, isRoleWord } from '../../../reading/word-kinds.ts';
import type { Range } from '../../../reading/range.ts';
import { pastNamed } from '../phrase/phrase-end.ts';
import { phraseStart } from '../phrase/phrase-start.ts';
import type { Token } from '../../../reading/tokens.ts';
import type { RoleFound } from '../role-found.ts';
import { isStance } from '../offices.ts';
import { beforeHonorifics } from '../../beside-a-name/honorifics.ts';
import { isRank } from '../../beside-a-name/titles.ts';

/** "Kremlin spokesman | Dmitry Peskov", "Deputy ministry spokesperson | Kim In-ae". */
export function roleBefore(tokens: readonly Token[], { from, to }: Range): RoleFound | null {
  const close = beforeBrackets(tokens, beforeHonorifics(tokens, from));
  const end = beforeClass(tokens, close);
  const last = tokens[end - 1];
  if (!last || last.quoted !== tokens[from]?.quoted || tokens[end]?.opens) return null;
  if (last.shape === 'lower' && ADJECTIVES.has(last.lower) && !isSomebody(tokens, end)) return null;
  // "the officer in charge, DCI | Ada Marsh"
  if (isRank(last))
    return { role: { from: end - 1, to: end }, head: end - 1, phrase: { from: end - 1, to } };
  const isRole = isRoleWord(last) || isPosition(tokens, end - 1);
  const house = isRole && isCapital(last) ? officeOf(tokens, end) : -1;
  const titled = isRole && last.is.shortTitle ? officeBefore(tokens, end - 1) : -1;
  const owned = house >= 0 ? house : titled;
  const office = owned >= 0 ? owned : isRole ? end - 1 : officeBefore(tokens, end);
  const plain = office < 0 ? officeIn(tokens, end) : office;
  const head = plain < 0 ? trailingRole(tokens, end) : plain;
  if (head < 0) return null;
  const { from: start, determined } = phraseStart(tokens, head);
  if (isSupposed(tokens, determined, head)) return null;
  // "with rival | Sen. X": the title is the office
  if (start === end - 2 && last.is.shortTitle && isPlainStance(tokens[start]))
    return { role: { from: end - 1, to: end }, head: end - 1, phrase: { from: determined, to } };
  return {
    role: { from: start, to: end < close ? close : withoutTitle(tokens, start, end) },
    head,
    phrase: { from: determined, to },
  };
}

/** "Sgt. | 1st Class X": the class of a rank; `end` without. */
function beforeClass(tokens: readonly Token[], end: number): number {
  const [rank, order, noun] = tokens.slice(Math.max(0, end - 3), end);
  const isClass =
    noun?.text === 'Class' && /^(?:1st|2nd|3rd|First|Second|Third)$/.test(order?.text ?? '');
  return isClass && rank !== undefined && isRoleWord(rank) ? end - 2 : end;
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
    return office !== undefined && isCapital(office) && isRoleWord(office) ? open : end;
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

/**
 * How many words back from a name its office begins: "Minister of", "Director at the", and where
 * modifiers follow their noun. Set by hand; not tuned.
 */
const LONGEST = { office: 8, officeIn: 10, trailing: 7, named: 6 } as const;

/** Whom a country sends to another: "ambassador to Britain | X". */
const ENVOYS = new Set(['ambassador', 'envoy', 'consul', 'emissary', 'delegate']);

/** The role word of "Secretary of State" or "minister of Education" that ends before `end`; -1 without. */
function officeBefore(tokens: readonly Token[], end: number): number {
  if (tokens[end - 1]?.is.closed) return -1;
  let isAnd = false;
  for (let at = end - 1; at > end - LONGEST.office && at > 0; at -= 1) {
    const token = tokens[at];
    // "Minister of Housing, Works and Water | X"
    if (token?.text === ',' && isAnd && isCapital(tokens[at - 1] ?? token)) continue;
    if (!token || token.opens || token.shape === 'mark') return -1;
    isAnd ||= token.lower === 'and';
    if (/^(?:of|for|to|on|without)$/.test(token.lower)) {
      const noun = token.lower === 'for' ? ofState(tokens, at - 1) : at - 1;
      const role = tokens[noun];
      // "Director of the Office | of Fisheries | X": the office goes on
      if (at < end - 1 && token.lower === 'of' && isHouse(role) && !role?.is.role) continue;
      // "spokesman for | Ted Cruz" speaks of somebody else
      const isSent = token.lower === 'to' && ENVOYS.has(role?.lower ?? '');
      return at < end - 1 &&
        role &&
        isRoleWord(role) &&
        (token.lower === 'of' || isSent || isCapital(role))
        ? noun
        : -1;
    }
    if (!isCapital(token) && !/^(?:the|and)$/.test(token.lower)) return -1;
  }
  return -1;
}

/** "Office", "Department": a house that is called after its field. */
function isHouse(token: Token | undefined): boolean {
  return token !== undefined && isCapital(token) && !token.opens && token.is.organisationHead;
}

/** The role word of "Minister in the Ministry of Finance | X", "Director at the Bank of Ghana | X"; -1 without. */
function officeIn(tokens: readonly Token[], end: number): number {
  for (let at = end - 1; at > end - LONGEST.officeIn && at > 0; at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.shape === 'mark' || token.opens) return -1;
    if (isCapital(token) || /^(?:of|the|and|for)$/.test(token.lower)) continue;
    const noun = ofState(tokens, at - 1);
    const role = tokens[noun];
    const isJoint = token.lower === 'in' || token.lower === 'at';
    if (!isJoint || tokens[at + 1]?.lower !== 'the' || !role || !isCapital(role)) return -1;
    // "Leader of Government Business | in the Senate"
    return isRoleWord(role) ? noun : officeBefore(tokens, at);
  }
  return -1;
}

/** "Minister in the Office of the President | X": whose office it is comes last; -1 where X has it. */
function officeOf(tokens: readonly Token[], end: number): number {
  let at = end - 1;
  while (at > end - LONGEST.officeIn && isCapital(tokens[at] ?? { shape: 'mark' })) at -= 1;
  const isOwned = tokens[at]?.lower === 'the' && tokens[at - 1]?.lower === 'of';
  return isOwned && tokens[at - 2]?.is.organisationHead ? officeIn(tokens, end) : -1;
}

/** "Minister of | State": where the office begins that ends at `at`; `at` itself for any other word. */
function ofState(tokens: readonly Token[], at: number): number {
  const [role, of, state] = [tokens[at - 2], tokens[at - 1], tokens[at]];
  const isState = state?.text === 'State' && of?.lower === 'of';
  return isState && role !== undefined && isCapital(role) && isRoleWord(role) ? at - 2 : at;
}

/** The opening mark of a short name in marks that ends at `at`: "председатель союза | «Крылья»"; -1 without. */
function beforeNamed(tokens: readonly Token[], at: number): number {
  for (let open = at - 1; open > at - LONGEST.named && open > 0; open -= 1) {
    if (pastNamed(tokens, open) === at + 1) return open;
  }
  return -1;
}

/** "le ministre de la Défense | X": where modifiers follow their noun, the role is further left. */
function trailingRole(tokens: readonly Token[], end: number): number {
  if (tokens[end - 1]?.is.closed) return -1;
  for (let at = end - 1; at > end - LONGEST.trailing && at >= 0; at -= 1) {
    const token = tokens[at];
    if (token !== undefined && /^[»”“]$/u.test(token.text)) {
      const open = beforeNamed(tokens, at);
      if (open < 0) return -1;
      at = open;
      continue;
    }
    if (!token || token.shape === 'mark' || token.shape === 'number') return -1;
    if (token.is.role && token.is.link) return at;
    if (token.opens || token.is.speech || token.is.calendar) return -1;
    if (token.is.closed && !(token.is.link || token.is.determiner)) return -1;
  }
  return -1;
}
