import { askedOnce, isAmong } from '../../../reading/asked-once.ts';
import { firstOfTwoFields, pairedFields } from '../../../../languages/english/people/offices.ts';
import { deedsToPeople } from '../../../../languages/english/people/before-roles.ts';
import { afterPlace } from './after-place.ts';
import { isModifier, isTime, isVerbInS } from './modifiers.ts';
import { isCompound } from './compounds.ts';
import { isRealm, isTransport } from '../../names/spans/bridge.ts';
import { wordSet } from '../../../../languages/word-set.ts';
import { isCapital, isPossessive, isRoleWord } from '../../../reading/word-kinds.ts';
import type { Token } from '../../../reading/tokens.ts';
import { beforeVerbs } from '../../../../languages/english/verbs/helping-verbs.ts';

/** Words of a role before its noun at most. Set by hand; not tuned. */
const LONGEST = 14;
/** Where the noun phrase of a head noun begins: its words, and its article or possessive before them. */
export type PhraseStart = Readonly<{ from: number; determined: number }>;

/**
 * Walks left from a head noun over what belongs to it. "after [the] South Korean unification
 * ministry" → from "South", determined by "the"; "Malaysia's Prime Minister" begins at the owner.
 */
export function phraseStart(tokens: readonly Token[], head: number): PhraseStart {
  let from = head;
  while (head - from < LONGEST) {
    const further = oneFurther(tokens, from, head);
    if (further === from) break;
    from = further;
  }
  from = afterPlace(tokens, afterVerb(tokens, from, head), head);
  const [article, first] = [tokens[from - 1], tokens[from]];
  const determined =
    article?.is.determiner === true && !first?.opens && article.quoted === first?.quoted;
  return { from, determined: determined ? from - 1 : from };
}

/** Where the phrase begins with what stands right before `from`; `from` where it goes no further. */
function oneFurther(tokens: readonly Token[], from: number, head: number): number {
  const [before, token, next] = [tokens[from - 2], tokens[from - 1], tokens[from]];
  if (!next || !token || next.opens || token.quoted !== next.quoted) return from;
  if (hasArticle(next)) return from;
  if (isPossessive(token)) {
    const isOwner = before !== undefined && before.shape !== 'mark' && !isTime(before);
    return isOwner ? from - 2 : from;
  }
  if (token.lower === 'and' || token.text === '&')
    return isFieldsOf(tokens, from, head) || isRoleBeside(tokens, from, head) ? from - 2 : from;
  if (token.lower === 'of' || token.lower === 'for') return bodyOf(tokens, from, head);
  if (token.lower === 'the' && before?.lower === 'of') return from;
  if (!isModifier(tokens, from - 1, tokens[head]?.is.group === true)) return from;
  return isBesideOwner(token, next, tokens[from + 1]) ? from : from - 1;
}

/** "the founder and | chairman": one person's two roles. */
function isRoleBeside(tokens: readonly Token[], from: number, head: number): boolean {
  const [before, role] = [tokens[from - 2], tokens[head]];
  if (before === undefined || role === undefined || !isRoleWord(role)) return false;
  return isRoleWord(before) && !before.opens && !before.is.group;
}

/** "Department of | Health official", "Port of | Osk manager": where the body begins; `from` without one. */
function bodyOf(tokens: readonly Token[], from: number, head: number): number {
  const [before, next] = [tokens[from - 2], tokens[from]];
  if (!before || !next || !isCapital(next) || !isCapital(before)) return from;
  const { organisationHead, role } = before.is;
  if (organisationHead || role || isRealm(before) || isTransport(before)) return from - 2;
  const noun = tokens[head];
  if (from === head || noun?.shape !== 'lower' || noun.is.group) return from;
  const start = bodyBehind(tokens, from);
  return start < 0 ? from : start;
}

/** "Outside court | Holm's lawyer": what stands before an owner's name, and is not what he is. */
function isBesideOwner({ shape, is }: Token, owner: Token, mark: Token | undefined): boolean {
  if (mark === undefined || !isPossessive(mark) || shape !== 'lower' || !isCapital(owner))
    return false;
  return !(is.role || is.roleModifier || is.demonym);
}

/** "Police and | Crime Commissioner", "film and | television producer": two fields of one office or calling. */
function isFieldsOf(tokens: readonly Token[], from: number, head: number): boolean {
  const [before, next, office] = [tokens[from - 2], tokens[from], tokens[head]];
  if (before === undefined || next === undefined || office === undefined || from >= head)
    return false;
  if (PAIRED.has(before.lower) && PAIRED.has(next.lower)) return true;
  if (!isRoleWord(office) || !isCapital(before) || !isCapital(next)) return false;
  return isCapital(office) ? FIELDS.has(before.lower) : !office.is.group && isOfBoth(tokens, from);
}

/** Of what somebody is a minister or commissioner, as the first of two words. */
const FIELDS = wordSet(firstOfTwoFields);
/** Both fields of a calling: "social and political". */
const PAIRED = wordSet(pairedFields);

/** "ex-Kelso and | Harts player", "former Kelso and | England striker": he played for both. */
function isOfBoth(tokens: readonly Token[], from: number): boolean {
  const [former, first] = [tokens[from - 3], tokens[from - 2]];
  return first?.lower.startsWith('ex-') === true || former?.lower === 'former';
}

/** "Joint Council for the Welfare of | Immigrants": where a body's name begins that goes on; -1 without. */
function bodyBehind(tokens: readonly Token[], from: number): number {
  let start = -1;
  for (let at = from - 1; at >= 0 && at > from - LONGEST_BODY; at -= 1) {
    const token = tokens[at];
    if (token === undefined || (!isCapital(token) && !/^(?:of|for|the|and|on)$/.test(token.lower)))
      break;
    if (!isCapital(token)) continue;
    if (token.is.organisationHead) start = at;
    else if (start === at + 1 && !token.opens) start = at;
    if (token.opens) break;
  }
  return start;
}

/** Words of a body's name at most. Set by hand; not tuned. */
const LONGEST_BODY = 10;

/** "to blow away | rival Gingrich", "paints | rival X": a verb that the walk has taken in is let go. */
function afterVerb(tokens: readonly Token[], from: number, head: number): number {
  const before = tokens[from - 1];
  if (!before || tokens[from]?.opens) return from;
  const lead = isVerbLead(before) && !isGoal(tokens, from);
  if (before.is.determiner || isPossessive(before)) return from;
  let start = from;
  while (start < head) {
    const token = tokens[start];
    if (
      !token ||
      token.shape !== 'lower' ||
      token.is.role ||
      token.is.roleModifier ||
      token.is.demonym ||
      token.is.organisationHead
    )
      break;
    if (!lead && !isVerbInS(token)) break;
    start += 1;
  }
  return start;
}

/** "rencontre | l’entraîneur": an article that hangs on its noun. */
const hasArticle = askedOnce(({ lower }) => /^l['’]\p{L}/u.test(lower));

const isVerbLead = isAmong(wordSet(beforeVerbs));
const DEEDS = wordSet(deedsToPeople);

/** "lost to | law professor X": behind "to" stands a person, and nothing that is done to one. */
function isGoal(tokens: readonly Token[], from: number): boolean {
  const [to, first, second] = [tokens[from - 1], tokens[from], tokens[from + 1]];
  if (to?.lower !== 'to' || first === undefined || second === undefined) return false;
  if (isCompound(first, second)) return true;
  return !DEEDS.has(first.lower) && !second.is.closed && !PARTICLES.has(second.lower);
}

/** "to blow | away". */
const PARTICLES = new Set('away back down off out over up'.split(' '));
