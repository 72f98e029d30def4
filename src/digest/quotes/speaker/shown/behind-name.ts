import { wordSet } from '../../../../languages/word-set.ts';
import { pastAge } from '../../../cast/beside-a-name/age.ts';
import { pastHonours } from '../../../cast/beside-a-name/honours.ts';
import { runsAs } from '../../../cast/roles/behind/clause-behind.ts';
import type { Range } from '../../../reading/range.ts';
import { isCapital, isPossessive, isVerb } from '../../../reading/word-kinds.ts';
import type { Token } from '../../../reading/tokens.ts';
import { isPerson } from './person-noun.ts';
import { LONGEST_SET_OFF, setOffEnd } from './set-off-end.ts';

/** Words from an article to the noun that says what somebody is. Set by hand. */
const TO_NOUN = 7;
const SETS_OFF = /^[,(–—-]$/;

/**
 * What is said of somebody right behind his name, whatever the nouns are: "X, a South Korean
 * adoptee who founded the group", "X, who moved here from Ohio", "X, 50, of Houston"; null without.
 * Of whom the whole article tells, a clause only says what he does in it.
 */
export function behindName(
  tokens: readonly Token[],
  to: number,
  isProtagonist: boolean,
): Range | null {
  const mark = pastAge(tokens, pastHonours(tokens, to));
  const opening = tokens[mark];
  if (opening === undefined || opening.opens) return null;
  // "X is a baker in Osk.", "It comes from X. She’s a baker"
  const verb = opening.text === '.' && isHeOrShe(tokens[mark + 1]) ? mark + 2 : mark;
  if (isIs(tokens[verb], verb > mark) && /^an?$/.test(tokens[verb + 1]?.lower ?? '')) {
    const range = isProtagonist ? null : apposition(tokens, verb + 1);
    const said = range === null ? [] : tokens.slice(range.from, range.to);
    return said.some(({ lower }) => VERDICTS.has(lower)) ? null : range;
  }
  const isSetOff = SETS_OFF.test(opening.text);
  // "X, now a baker"
  const isNow = isSetOff && /^(?:now|currently)$/.test(tokens[mark + 1]?.lower ?? '');
  // "X, then the girlfriend of a friend"
  if (isSetOff && tokens[mark + 1]?.lower === 'then' && tokens[mark + 2]?.lower === 'the') {
    const range = isProtagonist ? null : apposition(tokens, mark + 2);
    return range === null ? null : { from: mark + 1, to: range.to };
  }
  const at = isSetOff ? mark + (isNow ? 2 : 1) : mark;
  const first = tokens[at];
  if (first === undefined || first.quoted || first.opens) return null;
  // "X, 71, and Y"
  if (/^(?:and|or|with)$/.test(first.lower)) return null;
  const isOrigin = first.lower === 'of' || first.lower === 'from';
  const isClause = /^(?:who|whose|whom)$/.test(first.lower);
  if (isProtagonist && (isOrigin || isClause)) return null;
  if (isOrigin) return origin(tokens, at);
  if (at === mark) return null;
  if (isClause) return clause(tokens, at);
  return apposition(tokens, at);
}

function isHeOrShe(token: Token | undefined): boolean {
  return token?.opens === true && !token.quoted && /^s?he$/.test(token.lower);
}

/** "is", and "’s" behind "she". */
function isIs(token: Token | undefined, isBehindPronoun: boolean): boolean {
  if (token === undefined || token.quoted) return false;
  return token.lower === 'is' || (isBehindPronoun && /^['’]s$/.test(token.text));
}

/** What somebody is called by who likes him or not, and no calling. */
const VERDICTS = wordSet(
  `loser liar killer hero winner monster leader fighter believer supporter follower favorite favourite candidate contender
  player part member better worse bigger big great good bad real true serial proven strong weak perfect poor`,
);

/** Words of "the non-partisan". Set by hand; not tuned. */
const MOST_ADJECTIVES = 4;

/** "a South Korean adoptee who founded the group", "author of “The Long Field”". */
function apposition(tokens: readonly Token[], at: number): Range | null {
  const article = tokens[at]?.is.determiner === true;
  if (article && !/^(?:an?|the|one)$/.test(tokens[at]?.lower ?? '')) return null;
  const from = article ? at + 1 : at;
  const noun = nounFrom(tokens, from);
  const first = tokens[from];
  if (noun < 0 || first === undefined || RANKED.has(first.lower)) return null;
  // "X, speaking later"; "X, a Muslim" is no calling
  if (!article && /...ing$/.test(first.lower)) return null;
  if (noun === from && first.is.demonym) return null;
  const next = tokens[noun + 1];
  const isOne = article && next?.lower === 'who';
  if (!isOne && !isPerson(tokens[noun])) return null;
  if (isParentOfSome(tokens, noun)) return null;
  if (tokens.slice(from, noun + 1).some(isTold)) return null;
  // "X, a driver and Y": a list of others
  const to = setOffEnd(tokens, noun + 1);
  return to < 0 ? null : { from, to };
}

/** "a 62-year-old grandfather | of nine": how many children somebody has is no calling. */
function isParentOfSome(tokens: readonly Token[], noun: number): boolean {
  const [kin, of, many] = tokens.slice(noun, noun + 3);
  if (kin?.is.private !== true || of?.lower !== 'of') return false;
  return many?.shape === 'number' || COUNTS.has(many?.lower ?? '');
}

const COUNTS = wordSet(
  'two three four five six seven eight nine ten eleven twelve twins triplets quadruplets',
);

/** What is said of somebody once: "the first mother in the house". */
const RANKED = wordSet(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth last latest only most best worst next biggest youngest',
);

/** The last word of a noun phrase that begins at `from`; -1 where it is none. */
function nounFrom(tokens: readonly Token[], from: number): number {
  for (let at = from; at < from + TO_NOUN; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.quoted || token.opens) return at > from ? at - 1 : -1;
    const ends =
      token.shape === 'mark' ? token.text !== '-' && !isPossessive(token) : token.is.closed;
    if (ends) return at > from ? at - 1 : -1;
    if (isVerb(token) && !/..ed$/.test(token.lower)) return at > from ? at - 1 : -1;
  }
  return -1;
}

/** What tells of a deed or of others, not of him: "X, a day after", "the late". */
function isTold(token: Token): boolean {
  return token.is.calendar || token.is.speech || token.is.group;
}

/** Verbs that tell what somebody does at the moment, and not who it is. */
const PASSING = wordSet(
  `also then later did does do will would can could may might should must agreed declined spoke asked appeared called came went added
  noted responded denied refused accused voiced cited urged began started seemed felt thinks thought believes believed wants wanted says
  said told hopes expects made gave took got looked praised criticized criticised blamed ended finished won't`,
);

/** Words of a clause that tells anything. Set by hand; not tuned. */
const SHORTEST_CLAUSE = 4;

const WRITES = /^(?:an?|the|about|for|on)$/;

/** "who have", "who hadn't", "who badly needs". */
const OF_MANY = /^(?:have|are|were)$|n['’]t$|..ly$/;

/** "who moved here from Ohio", "whose brother was on the ship", "whom the president appointed envoy". */
function clause(tokens: readonly Token[], at: number): Range | null {
  const verb = tokens[at + 1];
  if (verb === undefined || verb.quoted || verb.shape === 'mark') return null;
  const isWho = tokens[at]?.lower === 'who';
  if (isWho && (PASSING.has(verb.lower) || OF_MANY.test(verb.lower))) return null;
  // "who writes | the blog Half a Spoon"
  const isWriting = verb.lower === 'writes' && WRITES.test(tokens[at + 2]?.lower ?? '');
  if (isWho && verb.is.speech && !isWriting) return null;
  // "who was asked about it", "who has said so"
  if (/^(?:is|was|has|had|were)$/.test(verb.lower)) {
    const next = tokens[at + 2];
    if (next === undefined || next.is.speech || PASSING.has(next.lower)) return null;
    if (next.lower === 'not' || next.lower === 'been' || runsAs(tokens, at)) return null;
  }
  const end = setOffEnd(tokens, at + 1);
  const today = isWho ? postOfToday(tokens, at, end) : null;
  if (today !== null) return today;
  const to = beforeTurn(tokens, at, end);
  if (to - at < SHORTEST_CLAUSE) return null;
  const isSentence = isWho || tokens.slice(at + 2, to).some(isVerb);
  return isSentence ? { from: at, to } : null;
}

/** "who played 133 times and is currently | director of cricket": what somebody is now says more. */
function postOfToday(tokens: readonly Token[], from: number, to: number): Range | null {
  for (let at = from + 2; at + 2 < to; at += 1) {
    const isNow = /^(?:currently|now)$/.test(tokens[at + 1]?.lower ?? '');
    if (tokens[at]?.lower !== 'is' || tokens[at - 1]?.lower !== 'and' || !isNow) continue;
    return apposition(tokens, at + 2);
  }
  return null;
}

/** "who backs Holm | despite their quarrels": where a clause turns to something else; `to` without. */
function beforeTurn(tokens: readonly Token[], from: number, to: number): number {
  const turn = tokens.slice(from, Math.max(from, to)).findIndex(({ lower }) => TURNS.has(lower));
  return turn < SHORTEST_CLAUSE ? to : from + turn;
}

const TURNS = wordSet('despite although though but whereas');

/** "of Houston", "from Brick, N.J.", "of Dane University’s Brain Institute". */
function origin(tokens: readonly Token[], at: number): Range | null {
  let to = at + 1;
  if (tokens[to]?.lower === 'the') to += 1;
  // "of the non-partisan Marsh Report"
  while (to < at + MOST_ADJECTIVES && tokens[to]?.shape === 'lower' && !tokens[to]?.is.closed)
    to += 1;
  const first = to;
  while (to < first + LONGEST_SET_OFF && goesOn(tokens, to)) to += 1;
  while (to > first && !isCapital(tokens[to - 1])) to -= 1;
  if (to === first || tokens[first]?.is.calendar || tokens[first]?.quoted) return null;
  // "X of Tulsa, Okla., said"
  const [comma, state, close] = tokens.slice(to, to + 3);
  if (comma?.text === ',' && state?.shape === 'capital' && /^[,.]$/.test(close?.text ?? ''))
    return { from: at, to: state.text.endsWith('.') || close?.text === ',' ? to + 2 : to };
  const after = tokens[to];
  const isClosed = after === undefined || after.opens || after.shape === 'mark' || isVerb(after);
  return isClosed ? { from: at, to } : null;
}

function goesOn(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token === undefined || token.opens || token.quoted) return false;
  if (isCapital(token)) return !token.is.calendar;
  if (isPossessive(token) || /^(?:of|the|for|and|&|-|at|in)$/.test(token.lower))
    return next !== undefined && (isCapital(next) || next.lower === 'the') && !next.opens;
  return false;
}
