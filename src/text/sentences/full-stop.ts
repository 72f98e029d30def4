import {
  afterTime as afterTimeWords,
  states as stateWords,
} from '../../languages/english/abbreviations.ts';
import { wordSet } from '../../languages/word-set.ts';
import { readOpening, tokenBefore, type Candidate, type Opening } from './candidate.ts';

const afterTime = wordSet(afterTimeWords);
const states = wordSet(stateWords);

const INITIALS = /^(?:\p{L}\.&?)*\p{L}$/u;
const TIME = /^[ap]\.m$/i;
const ROMAN = /^[IVX]{1,5}$/;
const NUMBER = /(?:^|[^\p{L}])\d+$/u;
/** "At 5 a.m. Mr. Smith …": a time that opens a sentence does not end it. */
const OPENING_TIME =
  /^["“'‘(]?(?:at|on|by|around|about|before|after|until|since|shortly)\b[^,]{0,30}$/i;
/** Names that are written small and open a sentence all the same: "iPhone", "de Blasio". */
const SMALL_NAME =
  /^(?:[a-z]{1,2}\p{Lu}|(?:de|del|della|di|da|van|von|der|den|bin|ibn|el|al|ul)[ -](?:(?:der|den|la|las|los) )?\p{Lu})/u;

/**
 * Whether a single full stop ends the sentence. Rules, in their order:
 * - lower case goes on: "the U.S. is", unless a name is written so: "It ended. iPhone sales …";
 * - a number goes on where the language has ordinals: "am 3. Oktober";
 * - titles and words that announce more never end: "Mr. Will", "e.g. London", "No. 5", "Jan. 20";
 * - a dash goes on after an abbreviation: "MANCHESTER, N.H. — It was";
 * - times end unless a day or zone follows: "8 p.m. Friday";
 * - initials and other abbreviations end only before a word that opens sentences:
 *   "J.C. Penney", "Apple Inc. Chief Tim Cook" / "in the U.S. The …";
 * - a state after its town ends, because a comma would follow it within: "of Peoria, Ill. Smith".
 */
export function endsAtFullStop(candidate: Candidate): boolean {
  const { text, rules, mark, markEnd, end, next } = candidate;
  if (!rules.hasFullStop) return false;
  const opening = readOpening(text, next);
  if (opening.kind === 'end') return true;
  if (opening.kind === 'lower') return opensSmall(candidate, opening);
  if (/["”’'»“«]/.test(text.slice(markEnd, end))) return true;
  const token = tokenBefore(text, mark);
  if (token === '') return true;
  if (NUMBER.test(token)) return !goesOnAfterNumber(candidate, token, opening);
  return !goesOn(candidate, token, opening);
}

/** "… the store. b) another item" */
const SMALL_ITEM = /^\(?(?:[a-z]|[ivx]{2,4})\)\s/;

function opensSmall({ text, mark, next }: Candidate, { at }: Opening): boolean {
  if (SMALL_ITEM.test(text.slice(next, next + 8))) return true;
  return (
    SMALL_NAME.test(text.slice(at, at + 24)) && /^\p{L}?\p{Ll}{2,}$/u.test(tokenBefore(text, mark))
  );
}

function goesOnAfterNumber(
  { text, rules, mark, next }: Candidate,
  token: string,
  opening: Opening,
): boolean {
  if (/^[-–]\d/.test(text.slice(next, next + 2))) return true;
  if (rules.ordinals === null || token.length > 3) return false;
  if (opening.kind !== 'upper' || rules.ordinals.before.has(opening.word))
    return opening.kind === 'upper';
  const previous = tokenBefore(text, mark - token.length - 1).toLowerCase();
  return rules.ordinals.after.has(previous) && !rules.starters.has(opening.word);
}

function goesOn(candidate: Candidate, token: string, opening: Opening): boolean {
  const { text, rules, sentence, mark, next } = candidate;
  const spaced = joinSpaced(text, mark, token);
  const word = spaced.toLowerCase();
  const isStarter = opening.kind === 'upper' && rules.starters.has(opening.word);
  if (TIME.test(token)) return goesOnAfterTime(candidate, opening);
  if (rules.titles.has(word) || rules.inline.has(word)) return true;
  const isShort = INITIALS.test(token) || isAbbreviation(candidate, token, word);
  if (opening.kind === 'digit') {
    if (rules.beforeNumber.has(word) || isMonth(candidate, token)) return true;
    return isShort;
  }
  if (isShort && /[–—-]/.test(text.charAt(next))) return true;
  if (states.has(token) && /,\s$/.test(text.slice(0, mark - token.length).slice(-2))) return false;
  if (INITIALS.test(token)) {
    if (mark - token.length <= sentence) return true;
    return !isStarter || isInitial(text, opening);
  }
  if (rules.ordinals !== null && ROMAN.test(token)) return !isStarter;
  return isShort && !isStarter;
}

/** "8 p.m. Friday", "9 a.m. (0700 GMT)". */
function goesOnAfterTime({ text, sentence, mark, next }: Candidate, opening: Opening): boolean {
  if (text.charAt(next) === '(' || opening.kind === 'digit') return true;
  if (afterTime.has(opening.word)) return true;
  const soFar = text.slice(sentence, mark);
  return soFar.length < 40 && OPENING_TIME.test(soFar);
}

function isMonth({ rules }: Candidate, token: string): boolean {
  return rules.months.has(token) || rules.months.has(token.toLowerCase());
}

function isAbbreviation({ rules }: Candidate, token: string, word: string): boolean {
  return rules.abbreviations.has(token) || rules.abbreviations.has(word);
}

function isInitial(text: string, { word, at }: Opening): boolean {
  return word.length === 1 && text.charAt(at + 1) === '.';
}

/** "z. B" → "z.B", "А. С" → "А.С": abbreviations that some print with blanks. */
function joinSpaced(text: string, mark: number, token: string): string {
  let joined = token;
  let from = mark - token.length;
  for (let more = 0; more < 3; more += 1) {
    if (
      !/^\p{L}{1,3}$/u.test(token) ||
      !/\.[\s\u00a0]$/.test(text.slice(Math.max(0, from - 2), from))
    )
      break;
    const before = tokenBefore(text, from - 2);
    if (!/^\p{L}{1,3}$/u.test(before)) break;
    joined = `${before}.${joined}`;
    from -= before.length + 2;
  }
  return joined;
}
