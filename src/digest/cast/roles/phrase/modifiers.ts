import {
  gerundsBeforeRoles,
  modifiersInS,
  participlesBeforeRoles,
  teamsLikeVerbs,
} from '../../../../languages/english/people/before-roles.ts';
import { wordSet } from '../../../../languages/word-set.ts';
import { askedOnce, isAmong } from '../../../reading/asked-once.ts';
import type { Token } from '../../../reading/tokens.ts';
import { isCapital } from '../../../reading/word-kinds.ts';
import { CYRILLIC } from './after-place.ts';
import { isCompound, isCompoundHere } from './compounds.ts';

// Words in -s that stand before a plural: all others there are verbs ("requires members").
const PLURAL_MODIFIERS = wordSet(modifiersInS);
/** "members | requires": a verb, as words in -s before a noun mostly are. */
export const isVerbInS = askedOnce(
  ({ lower }) => /[^s']s$/.test(lower) && !PLURAL_MODIFIERS.has(lower),
);

/** Words in -ed that are adjectives: "retired general". */
export const PARTICIPLES = wordSet(participlesBeforeRoles);

// Participles and gerunds that belong to a role: others are verbs ("admitting Muslims").
const ACTIVE = wordSet(gerundsBeforeRoles);
const isPlainGerund = askedOnce(({ lower }) => /...ing$/.test(lower) && !ACTIVE.has(lower));
const isPlainParticiple = askedOnce(
  ({ lower }) => /..ed$/.test(lower) && !lower.includes('-') && !PARTICIPLES.has(lower),
);
const isAdverb = askedOnce(({ lower }) => /.ly$/.test(lower) && !NOUNS_IN_LY.has(lower));
/** "a | family | friend", "the | supply | chief": no adverbs. */
const NOUNS_IN_LY = new Set(
  'family supply rally monopoly butterfly elderly early daily weekly'.split(' '),
);

/** "Last week | Foreign Ministry official X", "yesterday", "last year's winner": when, not who. */
export const isTime = isAmong(
  'time week weeks month months year years day days today tonight yesterday tomorrow morning evening afternoon night weekend then now earlier later meanwhile recently season decade century hours minutes ago'.split(
    ' ',
  ),
);

/** "this spring", and not "the spring festival". */
const isSeason = isAmong('spring summer autumn fall winter'.split(' '));

const isTeam = isAmong(wordSet(teamsLikeVerbs));

/** "the | then | mayor", “…,” | then | mayor X said: who was it at the time. */
function isFormer(office: Token, before: Token | undefined): boolean {
  if (!office.is.role && !office.is.roleModifier) return false;
  return /^(?:the|an?|his|her|its|their|["”])$/u.test(before?.lower ?? '');
}

/** "Last | week |", "this | spring |": when, and not who. */
function isWhen(token: Token, before: Token | undefined): boolean {
  if (token.is.calendar || isTime(token)) return true;
  return isSeason(token) && /^(?:this|last|that|next|late|early)$/.test(before?.lower ?? '');
}

/** “…,” | warn | researchers: what several do right behind marks. */
function isVerbBehindMarks(token: Token, before: Token | undefined): boolean {
  return token.cue >= 1 && /^["”’']$/u.test(before?.text ?? '');
}

/** Whether a word belongs to the phrase of the word behind it; `plural` where its noun is of several. */
export function isModifier(tokens: readonly Token[], at: number, plural: boolean): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token === undefined || next === undefined || token.shape === 'mark') return false;
  if (token.shape === 'number') return /\p{L}/u.test(token.text);
  // "US", "WHO" and "NOW" are no small words
  if (token.shape === 'upper' && /^(?:us|who|now)$/.test(token.lower)) return true;
  // "on Saturday | night | manager X said": when, and not what he is
  if (isCompound(token, next)) return isCompoundHere(tokens, at);
  if (token.lower === 'then' && isFormer(next, before)) return true;
  if (token.is.closed || isWhen(token, before)) return false;
  if (plural && isVerbBehindMarks(token, before)) return false;
  if (isCapital(token)) return isCapitalModifier(token);
  // "The army | accused | rebels"
  if (token.is.postAdjective && before?.is.organisationHead === true) return false;
  return token.is.roleModifier || isSmallModifier(tokens, at, plural);
}

/** "Bears | coach X", but "Writes | columnist X". */
function isCapitalModifier(token: Token): boolean {
  if (CYRILLIC.test(token.text)) return token.opens || token.shape === 'upper';
  if (!token.opens || !(token.is.verb || token.is.speech)) return true;
  return token.is.roleModifier || isTeam(token);
}

/** "retired | general", "the likely | nominee", but neither "admitting | members" nor "meet | President". */
function isSmallModifier(tokens: readonly Token[], at: number, plural: boolean): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token === undefined || next === undefined) return false;
  const { lower, is } = token;
  if (is.speech || is.verb || (isAdverb(token) && !is.organisationHead)) return false;
  if (isPlainGerund(token)) return before !== undefined && before.is.determiner;
  if (isPlainParticiple(token)) return false;
  if (plural && isVerbInS(token) && !/(?:ous|us|is)$/.test(lower)) return false;
  // A capitalised title takes few small words before it: "former President"
  const isDetermined = /^(?:the|an?|its|his|her|their)$/.test(before?.lower ?? '');
  const isTitle = isCapital(next) && (next.is.role || next.is.shortTitle || next.is.honorific);
  if (isDetermined || !isTitle) return true;
  return is.role || is.organisationHead || is.demonym || lower.includes('-');
}
