import { isAmong } from '../../../reading/asked-once.ts';
import { isCapital, isRoleWord, isTelling } from '../../../reading/word-kinds.ts';
import type { Token } from '../../../reading/tokens.ts';

/** Words of a name at most: a bound on time. */
export const LONGEST_NAME = 14;

/** Goes on with a name that has begun: a capital, in the same sentence and quotation. */
export function isNamePart(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || !isCapital(token)) return false;
  const previous = at > 0 ? tokens[at - 1] : undefined;
  if (token.opens && at > 0) return false;
  if (previous !== undefined && previous.quoted !== token.quoted) return false;
  if (token.is.calendar) return isCalledByCalendar(tokens, at);
  if (!token.is.closed) return true;
  if (token.shape === 'upper') return /^(?:us|it|who)$/.test(token.lower);
  return (
    (token.lower === 'will' && isWill(tokens, at)) ||
    isPer(tokens, at) ||
    isArticled(tokens, at) ||
    isSurname(tokens, at)
  );
}

/** "Theresa May", "Prime Minister May", but "in May". */
function isCalledByCalendar(tokens: readonly Token[], at: number): boolean {
  const [previous, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token === undefined) return false;
  if (previous === undefined || !isCapital(previous)) return isDescribedDay(tokens, at);
  const { given, toponym, calendar, closed, role, honorific, shortTitle } = previous.is;
  const isPerson = isAgedOrSpeaks(tokens, at);
  if (isPerson && isMonth(token) && given && !toponym) return !calendar && !closed;
  const name = token.is.given || token.lower === 'may' || token.lower === 'march';
  if (isPerson && name && !closed && !calendar) return true;
  if (SHORT_NAMES.has(token.lower)) return next?.shape !== 'number' && !calendar;
  if (isDescribedDay(tokens, at)) return true;
  const titled = given || role || honorific || shortTitle;
  return name && titled && next?.shape !== 'number';
}

/** "Augustine May, | 84,", "Augustine May | said". */
function isAgedOrSpeaks(tokens: readonly Token[], at: number): boolean {
  const [next, age, close] = tokens.slice(at + 1, at + 4);
  if (isClosing(next) && isIntroduced(tokens, at)) return true;
  if (next?.shape === 'lower') return next.is.speech && next.cue >= 2;
  return next?.text === ',' && /^\d{2}$/.test(age?.text ?? '') && close?.text === ',';
}

/** "said Augustine | May.", "chef Augustine | May," */
function isIntroduced(tokens: readonly Token[], at: number): boolean {
  const [before, given] = tokens.slice(Math.max(0, at - 2), at);
  if (before === undefined || given === undefined) return false;
  const isSaid = isTelling(before) && !given.opens;
  return isSaid || (before.is.role && isCapital(given));
}

export function isClosing(token: Token | undefined): boolean {
  return token === undefined || /^[.,]$/.test(token.text);
}

const isMonth = isAmong(
  'january february april june july september october november december'.split(' '),
);
export const isDay = isAmong('monday tuesday wednesday thursday friday saturday sunday'.split(' '));
/** Words of what somebody is behind his name at most: ", the former head". Set by hand; not tuned. */
const DESCRIBED = 4;

/** "Jan | Monday, the head of the dairy,": a surname, since somebody's calling or age or "who" follows. */
function isDescribedDay(tokens: readonly Token[], at: number): boolean {
  const [given, day, comma, article] = tokens.slice(Math.max(0, at - 1), at + 3);
  if (day === undefined || !isDay(day) || comma?.text !== ',' || article === undefined)
    return false;
  const { is, shape } = given ?? day;
  if (!is.given || is.toponym || is.demonym || is.closed || shape !== 'capital') return false;
  // "Osk's Robert | Friday," would be a first name, too
  const before = tokens[at - 2];
  if (before !== undefined && given?.opens !== true && isCapital(before)) return false;
  if (article.lower === 'who') return true;
  if (/^\d{2}$/.test(article.text)) return tokens[at + 3]?.text === ',';
  if (!/^(?:an?|the)$/.test(article.lower)) return false;
  const words = tokens.slice(at + 3, at + 3 + DESCRIBED);
  const end = words.findIndex((token) => token.shape === 'mark' || token.lower === 'of');
  return (end < 0 ? words : words.slice(0, end)).some(isRoleWord);
}

/** "said Al | From, who": a small word that is a surname behind a given name alone that speaks. */
function isSurname(tokens: readonly Token[], at: number): boolean {
  const [verb, given, token, next] = tokens.slice(Math.max(0, at - 2), at + 2);
  if (verb === undefined || given === undefined || token?.shape !== 'capital') return false;
  if (!verb.is.speech || verb.shape !== 'lower' || given.opens) return false;
  if (!given.is.given && given.text !== 'Al') return false;
  return isClosing(next);
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

/** "Jun", "Sun": months and days in short that are names too. */
const SHORT_NAMES = new Set(['jun', 'jan', 'sun', 'mar', 'mon']);

/** "Will X", "George Will", "Will said": the one auxiliary that is a common name. */
export function isWill(tokens: readonly Token[], at: number): boolean {
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  if (after && after.is.speech && /(?:ed|said|says|told|wrote)$/.test(after.lower)) return true;
  if (tokens[at]?.opens)
    return after !== undefined && isCapital(after) && !after.is.closed && !isQuestion(tokens, at);
  return (before !== undefined && isCapital(before) && before.is.given) || isCapital(after);
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
