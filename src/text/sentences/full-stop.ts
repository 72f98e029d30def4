import { anyOf, regex } from '../../languages/regex.ts';
import {
  afterTime as afterTimeWords,
  states as stateWords,
} from '../../languages/english/abbreviations.ts';
import { wordSet } from '../../languages/word-set.ts';
import { readOpening, tokenBefore, type PossibleEnd, type Opening } from './candidate.ts';

const afterTime = wordSet(afterTimeWords);
const states = wordSet(stateWords);

const INITIALS = /^(?:\p{L}\.&?)*\p{L}$/u;
const TIME = /^[ap]\.m$/i;
const ROMAN = /^[IVX]{1,5}$/;
const NUMBER = /(?<!\p{L})\d$/u;
/** "At 5 a.m. Mr. Smith …": a time that opens a sentence does not end it. */
const OPENING_TIME =
  /^["“'‘(]?(?:at|on|by|around|about|before|after|until|since|shortly)\b[^,]{0,30}$/i;
const PARTICLES = anyOf('de del della di da van von der den bin ibn el al ul');
const ARTICLES = '(?:(?:der|den|la|las|los) )?';
/** Names that are written small and open a sentence all the same: "iPhone", "macOS", "de Blasio". */
const SMALL_NAME = regex.u`^(?:[a-z]{1,4}\p{Lu}|${PARTICLES}[ -]${ARTICLES}\p{Lu})`;

/** A place in capitals with what abbreviates its state, up to the full stop: "ST. ARLEN, Me". */
const DATELINE_PLACE = /^\p{Lu}[\p{Lu}'’. /-]{2,40}, \p{Lu}[\p{L}.]{0,6}$/u;
/** What goes on in a dateline: "(AP) —", "(KQRT) --", "— The". */
const DATELINE_REST = /^(?:\([\p{Lu}][\p{L}. /&-]{1,40}\)\s*)?(?:[–—―]|--|-\s)/u;
/** Longer openings are no datelines. */
const LONGEST_DATELINE = 60;

/** A word of two to four capitals, and one of three or more after it: "the Brenner ID. BREEZE". */
const CAPITALS = /^\p{Lu}{2,4}$/u;
const CAPITALS_NEXT = /^\p{Lu}{3,}(?![\p{L}\p{M}])/u;
/** The same, or a number of two Roman digits at least: "the Luma Mk. II". */
const NUMBERED_NEXT = /^(?:\p{Lu}{3,}|[IVX]{2})(?![\p{L}\p{M}])/u;
/** Letters behind the blank that tell a word in capitals. Set by hand; not tuned. */
const NAME_REACH = 24;
/** "Matt. 5:3", "Exod. 12:4" */
const VERSE = /^\d{1,3}:\d/;

/**
 * Whether a single full stop ends the sentence. Rules, in their order:
 * - "&" goes on, and brackets behind a rank: "Com. & Adm.", "Gen. (ret.) Bo Reyes";
 * - lower case goes on: "the U.S. is", unless a name is written so: "It ended. iPhone sales …";
 * - a number goes on where the language has ordinals: "am 3. Oktober";
 * - titles and words that announce more never end: "Mr. Will", "e.g. London", "No. 5", "Jan. 20";
 * - a dateline goes on: "ARLEN, S.C. (AP) — The";
 * - names in capitals go on: "the Brenner ID. BREEZE", chapter and verse too: "Matt. 5:3";
 * - a dash goes on after an abbreviation: "MANCHESTER, N.H. — It was";
 * - times end unless a day or zone follows: "8 p.m. Friday";
 * - initials and other abbreviations end only before a word that opens sentences:
 *   "J.C. Penney", "Apple Inc. Chief Tim Cook" / "in the U.S. The …";
 * - a state after its town ends, because a comma would follow it within: "of Peoria, Ill. Smith".
 */
export function endsAtFullStop(candidate: PossibleEnd): boolean {
  const { text, rules, mark, markEnd, end, next } = candidate;
  if (!rules.hasFullStop) return false;
  const opening = readOpening(text, next);
  if (opening.kind === 'end') return true;
  if (text.charAt(next) === '&' || isBracketed(candidate)) return false;
  if (opening.kind === 'lower') return opensSmall(candidate, opening);
  if (/["”’'»“«]/.test(text.slice(markEnd, end))) return true;
  const token = tokenBefore(text, mark);
  if (token === '') return true;
  if (NUMBER.test(token)) return !goesOnAfterNumber(candidate, token, opening);
  return !goesOn(candidate, token, opening);
}

/** "Maj. Gen. (ret.) Bo Reyes": what has become of a rank, in brackets behind it. */
function isBracketed({ text, rules, mark, markEnd }: PossibleEnd): boolean {
  if (text.charAt(markEnd) !== ')') return false;
  const [bracket = ''] =
    /\.? \((?:ret|emer|res)$/.exec(text.slice(Math.max(0, mark - 8), mark)) ?? [];
  const rank = bracket === '' ? '' : tokenBefore(text, mark - bracket.length);
  return rules.titles.has(rank.toLowerCase());
}

const MONEY = /[$£€¥]/;
/** "$2. | 6 million in May": wires set a blank into an amount. Not: "$2. | 3 million riders use it". */
const REST_OF_AMOUNT = regex`^\d ?${anyOf('m mn bn tn million billion trillion')}(?: ${anyOf('in on from for to by a')}\b|[,.;)])`;

/** "… the store. b) another item" */
const SMALL_ITEM = /^\(?(?:[a-z]|[ivx]{2,4})\)\s/;

function opensSmall({ text, mark, next }: PossibleEnd, { at }: Opening): boolean {
  if (SMALL_ITEM.test(text.slice(next, next + 8))) return true;
  return (
    SMALL_NAME.test(text.slice(at, at + 24)) && /^\p{L}?\p{Ll}{2,}$/u.test(tokenBefore(text, mark))
  );
}

function goesOnAfterNumber(
  { text, rules, mark, next }: PossibleEnd,
  token: string,
  opening: Opening,
): boolean {
  if (/^[-–]\d/.test(text.slice(next, next + 2))) return true;
  const isAmount = MONEY.test(text.charAt(mark - token.length - 1));
  if (isAmount && REST_OF_AMOUNT.test(text.slice(next, next + NAME_REACH))) return true;
  if (rules.ordinals === null || token.length > 3) return false;
  if (opening.kind !== 'upper' || rules.ordinals.before.has(opening.word))
    return opening.kind === 'upper';
  const previous = tokenBefore(text, mark - token.length - 1).toLowerCase();
  return rules.ordinals.after.has(previous) && !rules.starters.has(opening.word);
}

function goesOn(candidate: PossibleEnd, token: string, opening: Opening): boolean {
  const { text, rules, sentence, mark, next } = candidate;
  if (isInDateline(candidate)) return true;
  const spaced = joinSpaced(text, mark, token);
  const word = spaced.toLowerCase();
  const isStarter = opening.kind === 'upper' && rules.starters.has(opening.word);
  if (TIME.test(token)) return goesOnAfterTime(candidate, opening);
  // "Lt. Col. Dahl": each is a title, though one follows the other.
  if (rules.titles.has(word) || rules.inline.has(word) || rules.titles.has(token.toLowerCase()))
    return true;
  if (CAPITALS.test(token) && CAPITALS_NEXT.test(text.slice(next, next + NAME_REACH)) && !isStarter)
    return true;
  // "the Lumo No. NINE", "the Luma Mk. II"
  if (rules.beforeNumber.has(word) && isNumbered(candidate, token)) return true;
  const isShort = INITIALS.test(token) || isAbbreviation(candidate, token, word);
  if (opening.kind === 'digit') return isShort || isBeforeDigit(candidate, token, word);
  if (isShort && /[–—―-]/.test(text.charAt(next))) return true;
  if (states.has(token) && /,\s$/.test(text.slice(0, mark - token.length).slice(-2))) return false;
  if (INITIALS.test(token)) {
    if (mark - token.length <= sentence) return true;
    return !isStarter || isInitial(text, opening);
  }
  if (rules.ordinals !== null && ROMAN.test(token)) return !isStarter;
  return isShort && !isStarter;
}

function isNumbered({ text, next }: PossibleEnd, token: string): boolean {
  return /^\p{Lu}/u.test(token) && NUMBERED_NEXT.test(text.slice(next, next + NAME_REACH));
}

/** "No. 9", "Nov. 9", "Gen. 9:1" */
function isBeforeDigit(candidate: PossibleEnd, token: string, word: string): boolean {
  const { text, rules, next } = candidate;
  const isCounted = rules.beforeNumber.has(word) || rules.beforeNumber.has(token.toLowerCase());
  if (isCounted || isMonth(candidate, token)) return true;
  return VERSE.test(text.slice(next, next + 6)) && /^\p{Lu}\p{Ll}{1,4}$/u.test(token);
}

function isInDateline({ text, sentence, mark, next }: PossibleEnd): boolean {
  return (
    mark - sentence <= LONGEST_DATELINE &&
    DATELINE_PLACE.test(text.slice(sentence, mark)) &&
    DATELINE_REST.test(text.slice(next, next + LONGEST_DATELINE))
  );
}

/** "8 p.m. Friday", "9 a.m. (0700 GMT)". */
function goesOnAfterTime({ text, sentence, mark, next }: PossibleEnd, opening: Opening): boolean {
  if (text.charAt(next) === '(' || opening.kind === 'digit') return true;
  if (afterTime.has(opening.word)) return true;
  const soFar = text.slice(sentence, mark);
  return soFar.length < 40 && OPENING_TIME.test(soFar);
}

function isMonth({ rules }: PossibleEnd, token: string): boolean {
  return rules.months.has(token) || rules.months.has(token.toLowerCase());
}

function isAbbreviation({ rules }: PossibleEnd, token: string, word: string): boolean {
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
