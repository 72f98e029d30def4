import { isAmong } from '../../reading/asked-once.ts';
import { wordSet } from '../../../languages/word-set.ts';
import { ownsBody } from './owned-body.ts';
import { isGivenName } from '../../reading/given-name.ts';
import { isCapital } from '../../reading/word-kinds.ts';
import type { Token } from '../../reading/tokens.ts';

/** Goes on with a name that has begun: a capital, in the same sentence and quotation. */
export function isNamePart(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || !isCapital(token)) return false;
  const previous = at > 0 ? tokens[at - 1] : undefined;
  if (token.opens && at > 0) return false;
  if (previous !== undefined && previous.quoted !== token.quoted) return false;
  const { lower, shape } = token;
  if (token.is.calendar) {
    // "Theresa May", "Prime Minister May", but "in May"
    const name = token.is.given || lower === 'may' || lower === 'march';
    const titled =
      previous?.is.given || previous?.is.role || previous?.is.honorific || previous?.is.shortTitle;
    if (name && previous !== undefined && isCapital(previous) && !previous.is.closed) {
      if (isAgedOrSpeaks(tokens, at) && !previous.is.calendar) return true;
    }
    if (SHORT_NAMES.has(lower) && previous !== undefined && isCapital(previous)) {
      return tokens[at + 1]?.shape !== 'number' && !previous.is.calendar;
    }
    return (
      Boolean(name && titled && previous && isCapital(previous)) &&
      tokens[at + 1]?.shape !== 'number'
    );
  }
  if (token.is.closed) {
    if (shape === 'upper') return lower === 'us' || lower === 'it' || lower === 'who';
    return (
      (lower === 'will' && isWill(tokens, at)) ||
      isPer(tokens, at) ||
      isArticled(tokens, at) ||
      isSurname(tokens, at)
    );
  }
  return true;
}

/** "Augustine May, | 84,", "Augustine May | said". */
function isAgedOrSpeaks(tokens: readonly Token[], at: number): boolean {
  const [next, age, close] = tokens.slice(at + 1, at + 4);
  // "said Augustine May.", "chef Augustine May,"
  const [verb, given] = tokens.slice(Math.max(0, at - 2), at);
  const isSaid = verb?.shape === 'lower' && verb.is.speech && given?.opens === false;
  const isTitled = verb?.is.role === true && given !== undefined && isCapital(given);
  if ((isSaid || isTitled) && (next === undefined || /^[.,]$/.test(next.text))) return true;
  if (next?.shape === 'lower') return next.is.speech && next.cue >= 2;
  return next?.text === ',' && /^\d{2}$/.test(age?.text ?? '') && close?.text === ',';
}

/** "said Al | From, who": a small word that is a surname behind a given name alone that speaks. */
function isSurname(tokens: readonly Token[], at: number): boolean {
  const [verb, given, token, next] = tokens.slice(Math.max(0, at - 2), at + 2);
  if (verb === undefined || given === undefined || token?.shape !== 'capital') return false;
  if (!verb.is.speech || verb.shape !== 'lower' || given.opens) return false;
  if (!given.is.given && given.text !== 'Al') return false;
  return next === undefined || /^[,.]$/.test(next.text);
}

/** "Anne | Le | Goff", "Luca | Dalla | Torre": an article that a family writes with a capital. */
function isArticled(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (at === 0 || !token?.is.particle || token.lower === 'the') return false;
  const [nearest, next] = [tokens[at - 1], tokens[at + 1]];
  // "Anne de | La | Tour"
  const before = isSmallParticle(nearest) ? tokens[at - 2] : nearest;
  if (before === undefined || next === undefined) return false;
  const isBetween = isCapital(before) && isCapital(next) && !next.opens && !token.opens;
  if (before.is.closed || before.is.calendar) return false;
  return isBetween && !next.is.closed && !next.is.calendar;
}

function isSmallParticle(token: Token | undefined): boolean {
  return token?.shape === 'lower' && token.is.particle;
}

/** "Per X": a small word that is a given name before a capital; in Italian it is none. */
function isPer(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (tokens[at]?.is.link) return false;
  return tokens[at]?.lower === 'per' && next !== undefined && isCapital(next) && !next.opens;
}

/** "the People | 's | Bank": nouns whose possessive is a part of a name. */
const owners = wordSet(
  'people children women men workers king queen veterans farmers teachers writers players',
);

// "Jun", "Sun": months and days in short that are names too.
const SHORT_NAMES = new Set(['jun', 'jan', 'sun', 'mar', 'mon']);

/** "Will X", "George Will", "Will said": the one auxiliary that is a common name. */
export function isWill(tokens: readonly Token[], at: number): boolean {
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  if (after && after.is.speech && /(?:ed|said|says|told|wrote)$/.test(after.lower)) return true;
  if (tokens[at]?.opens)
    return after !== undefined && isCapital(after) && !after.is.closed && !isQuestion(tokens, at);
  return (
    (before !== undefined && isCapital(before) && before.is.given) ||
    (after !== undefined && isCapital(after))
  );
}

/** Words of a sentence in which its mark is looked for: a bound on time. */
const SENTENCE = 80;

/** "Will Ford close the plant?" asks; "Will Ford, who owns the plant, left." does not. */
function isQuestion(tokens: readonly Token[], at: number): boolean {
  const sentence = tokens[at]?.sentence;
  for (let index = at + 1; index < at + SENTENCE; index += 1) {
    const token = tokens[index];
    if (token === undefined || token.sentence !== sentence) return false;
    if (token.text.startsWith('?')) return true;
  }
  return false;
}

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
  const title = tokens[at - 1];
  const isTitled = first > at + 1 || (title?.is.role === true && isCapital(title));
  const isDouble = given.text.includes('-') && given.text.split('-').some(isGivenName);
  const isSomebody = given.is.given || isDouble || (isTitled && given.quoted);
  return isFollowed && isSomebody && given.quoted === open.quoted ? first + 3 : at;
}

/** Words of a title within such brackets, at most. Set by hand; not tuned. */
const LONGEST_TITLE = 4;

const opensNickname = isAmong(['"', '“', '‘', "'"]);
const opensBracket = isAmong(['(', '[']);

/** Where a name that ended before `to` goes on after a small joining word; `to` where it does not. */
export function bridge(tokens: readonly Token[], from: number, to: number): number {
  const joint = tokens[to];
  const left = tokens[to - 1];
  if (joint === undefined || left === undefined || joint.opens) return to;
  // X "Chico" Y
  if (left.is.given && opensNickname(joint)) return bridgeNickname(tokens, to);
  if (joint.lower === ',') return tokens[to + 1]?.is.suffix ? to + 2 : to;
  // "William (Bill) X"
  if (left.is.given && to - from === 1 && opensBracket(joint)) return behindSupplied(tokens, to);
  if (joint.text === "'s") {
    const isOwner = owners.has(left.lower) && isNamePart(tokens, to + 1);
    return isOwner || ownsBody(tokens, to) ? to + 2 : to;
  }
  // "Osk Foods plc"
  if (joint.lower === 'plc') return to + 1;
  if (joint.lower === '&') return isNamePart(tokens, to + 1) ? to + 2 : to;
  if (joint.shape !== 'lower') return to;
  const clitic = pastClitic(tokens, to);
  if (clitic > to) return left.is.given ? clitic + 1 : to;
  // "von der Leyen", but "X der Zeitung"
  if (joint.is.particle && joint.lower !== 'the' && joint.lower !== 'der') {
    const next = pastParticles(tokens, to + 1);
    if (to - from === 1 && isOfSomebody(tokens, from, next)) return to;
    const body = tokens[next]?.is.organisationHead || tokens[next]?.is.thingHead;
    return isNamePart(tokens, next) && !body ? next + 1 : to;
  }
  if (joint.lower === 'and') return bridgeAnd(tokens, from, to);
  if (!joins(joint.lower, left, to - from)) return to;
  const next = tokens[to + 1]?.lower === 'the' ? to + 2 : to + 1;
  return isNamePart(tokens, next) ? next + 1 : to;
}

/** Where each noun has a capital, these stand between one and whose it is as well as within a name. */
const AMONG_NOUNS = new Set(['von', 'zu']);

/** "das Fazit | von | Ann Lee", "Rücktritt | von | Ann Lee": a noun and whose it is, and no name. */
function isOfSomebody(tokens: readonly Token[], at: number, next: number): boolean {
  const [noun, joint, bearer] = [tokens[at], tokens[at + 1], tokens[next]];
  if (noun === undefined || !AMONG_NOUNS.has(joint?.lower ?? '')) return false;
  if (noun.is.given || noun.is.honorific) return false;
  if (bearer?.is.given && isNamePart(tokens, next + 1)) return true;
  return tokens[at - 1]?.is.determiner === true && !noun.is.role;
}

/** Behind the surname of X "Chico" Y, of X “Mad Dog” Y or X “the Fox” Y; `at`, where the mark stands, without one. */
function bridgeNickname(tokens: readonly Token[], at: number): number {
  for (let close = at + 2; close <= at + 4; close += 1) {
    if (!/^["”’']$/u.test(tokens[close]?.text ?? '')) continue;
    const surname = tokens[close + 1];
    const first = tokens[at + 1]?.lower === 'the' ? at + 2 : at + 1;
    const isName = first < close && tokens.slice(first, close).every(isCapital);
    return isName && surname && isCapital(surname) && !surname.opens ? close + 2 : at;
  }
  return at;
}

const isApostrophe = isAmong(['’', "'", '‘']);
const BEFORE_CLITICS = new Set(['in', 'van', 'op', 'aan']);

/** "in ’t | Feld", "van ’t | Hoff": the surname behind a preposition and a clipped article; `at` without. */
export function pastClitic(tokens: readonly Token[], at: number): number {
  const [joint, mark] = [tokens[at], tokens[at + 1]];
  // Few words stand before a mark: that is asked first
  if (joint === undefined || !isApostrophe(mark)) return at;
  if (!BEFORE_CLITICS.has(joint.lower)) return at;
  const [article, surname] = [tokens[at + 2], tokens[at + 3]];
  return article?.text === 't' && surname !== undefined && isCapital(surname) ? at + 3 : at;
}

/** "de la | X": the first token from `at` on that is no small particle; two are passed at most. */
export function pastParticles(tokens: readonly Token[], at: number): number {
  let next = at;
  while (next < at + 2 && tokens[next]?.is.particle && tokens[next]?.shape === 'lower') next += 1;
  return next;
}

/** "Bank of", "Council on", "Ambassador to", "Daughters of". */
function joins(joint: string, token: Token, length: number): boolean {
  const head = token.is.organisationHead || token.is.properHead;
  const role = token.is.role && !token.is.untitled;
  if (joint === 'of') return head || role || (length === 1 && PLURAL.test(token.lower));
  if (joint === 'for' || joint === 'on' || joint === 'against' || joint === 'without') {
    return token.is.organisationHead || (role && joint === 'for');
  }
  return (
    joint === 'to' &&
    /^(?:ambassador|envoy|adviser|advisor|secretary|representative|delegate)$/.test(token.lower)
  );
}

/** "Daughters | of", not "Gas of". */
const PLURAL = /...s$/;
/** Words behind "and" of a body's name, and before it without a head, at most. Set by hand; not tuned. */
const BEHIND_AND = 5;
const BEFORE_AND = 2;

/** "Department of Health and Human Services", "Globe and Mail", "Food and Drug Administration". */
function bridgeAnd(tokens: readonly Token[], from: number, to: number): number {
  if (!isNamePart(tokens, to + 1)) return to;
  let end = to + 2;
  while (end <= to + BEHIND_AND && isNamePart(tokens, end)) end += 1;
  const left = tokens.slice(from, to);
  const right = tokens.slice(to + 1, end);
  if (right.some((token) => token.is.given || token.is.honorific || token.is.shortTitle)) return to;
  const last = right.at(-1);
  const rightHead = last !== undefined && (last.is.organisationHead || last.is.properHead);
  const joint = left.findIndex(({ shape }) => shape === 'lower');
  const leftHead = left.at(joint > 0 ? joint - 1 : -1)?.is.organisationHead === true;
  const open = left.some(({ lower }) => lower === 'of' || lower === 'for' || lower === 'on');
  if (leftHead && open && !(last !== undefined && last.is.toponym)) return end;
  const bothProper = right.length === 1 && left.length === 1 && left[0]?.is.properHead === true;
  const articled = tokens[from - 1]?.lower === 'the';
  const isBody = articled && !leftHead && right.length > 1 && left.length <= BEFORE_AND;
  return rightHead && (bothProper || isBody) ? end : to;
}
