import {
  addresses,
  initialsOfBodies,
  initialsOfOffices,
  initialsOfRanks,
  portfolios,
} from '../../../languages/english/people/offices.ts';
import { wordSet } from '../../../languages/word-set.ts';
import { askedOnce } from '../../reading/asked-once.ts';
import { isCapital, isVerb } from '../../reading/word-kinds.ts';
import { shortTitles } from '../../../languages/english/roles.ts';
import { toponyms } from '../../../languages/english/names/toponyms.ts';
import type { Token } from '../../reading/tokens.ts';

/** Index of the last word of a title that a name follows: "Sen.", "Minister", "Chairman"; -1 without one. */
export function lastTitle(tokens: readonly Token[], from: number, to: number): number {
  for (let at = to - 1; at >= from; at -= 1) {
    const token = tokens[at];
    if (token === undefined || !isCapital(token)) continue;
    if (token.is.honorific || token.is.shortTitle || isInitialled(tokens, at)) return at;
    // "Sen. Paula | Dean": behind a given name an office is a surname
    if (at === to - 1 && at > from && isGivenAlone(tokens[at - 1])) continue;
    // "Dean Kamen": a given name that is an office too
    if (token.is.given && at === from && to - from === 2) return -1;
    // "Fire Chief | Don Farrow", "Gov. | Earl Ray Roe": behind a title such a word is the given name
    if (token.is.given && at <= to - 2 && at > from && isTitleWord(tokens[at - 1])) continue;
    // "Republican Establishment": a party is a title of full names only
    if (token.is.demonym && to - at === 2) continue;
    if (token.is.role && (!token.is.untitled || opensName(tokens, at, from, to))) return at;
  }
  return -1;
}

const RANKS = wordSet(initialsOfRanks);

/** "DCI | Ada Marsh", and not "Luigi Di Maio". */
export function isRank({ text }: Token): boolean {
  return RANKS.has(text);
}

const OFFICES = wordSet(initialsOfOffices);
const OPEN_BODIES = wordSet(initialsOfBodies);
/** Whose surname alone stands behind them as well: "ADA | Fairman". */
const BEFORE_SURNAME = 'ADA';

/**
 * "ADA | Ruth Fairman", "Labour AM | Sioned Roe", "Det Con | Ruth Fairman": an office or a rank in short before a
 * whole name, and no "AM Radio", "10 AM" or "Siemens AG".
 */
export function isInitialled(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || !mayBeInitials(token)) return false;
  const [before, given] = [tokens[at - 1], tokens[at + 1]];
  if (given === undefined) return false;
  // "Private First Class | X", "Senate President Pro Tem | X"
  if (token.text === 'Class') return GRADES.test(before?.text ?? '') && isWord(given);
  if (token.text.startsWith('Tem')) return before?.lower === 'pro' && isWord(given);
  if (token.text === 'Con') return /^Det(?:ective|\.)?$/.test(before?.text ?? '') && isWord(given);
  if (!OFFICES.has(token.text) || before?.shape === 'number') return false;
  if (given.text === '(') return tokens[at + 3]?.text === ')' && isWord(tokens[at + 4]);
  return isWord(given) && !given.opens && isBeforeWholeName(tokens, at);
}

/** Whether the name of a person stands behind such letters. */
function isBeforeWholeName(tokens: readonly Token[], at: number): boolean {
  const [before, token, given, surname] = [at - 1, at, at + 1, at + 2].map((of) => tokens[of]);
  if (token === undefined || given === undefined) return false;
  if (token.text === BEFORE_SURNAME && isVerb(surname)) return true;
  if (!isWord(surname)) return false;
  // "TD Varley Equity": a bank, unless a party stands before it
  const isOfParty = before?.shape === 'capital' && !before.opens;
  const isGiven = given.is.given || given.text.endsWith('.');
  if (OPEN_BODIES.has(token.text) && !isGiven && !isOfParty) return false;
  return ![given, surname].some((word) => isHead(word) || word.is.role);
}

const GRADES = /^(?:First|Second|Third)$/;
/** Few words do: that is asked first. */
const mayBeInitials = askedOnce(
  ({ text }) => OFFICES.has(text) || /^(?:Class|Tem|Tempore|Con)$/.test(text),
);

/** A word with a capital, or an initial. */
function isWord(token: Token | undefined): token is Token {
  return token?.shape === 'capital' || (token?.shape === 'upper' && token.text.endsWith('.'));
}

/** Words of a name behind a calling, at least: as printed. */
const NAME = 2;

/**
 * "Painter | Amy Roe", "Resident | Zbyslav Krahl | said": at the opening of a sentence, where each word has a
 * capital, a calling before the whole name of a person is no part of it.
 */
function opensName(tokens: readonly Token[], at: number, from: number, to: number): boolean {
  const [calling, given, last] = [tokens[at], tokens[at + 1], tokens[to - 1]];
  if (at !== from || calling?.opens !== true || to - from <= NAME) return false;
  if (given === undefined || last === undefined || calling.is.given) return false;
  const isBody = tokens.slice(at + 1, to).some((token) => isHead(token) || token.is.role);
  if (isBody || given.is.particle || given.is.toponym || given.is.demonym) return false;
  const isAged = tokens[to]?.text === ',' && tokens[to + 1]?.shape === 'number';
  const acts =
    to - from === NAME + 1 && (isAged || isVerb(tokens[to]) || speaksForHouse(tokens, to));
  return (given.is.given && given.shape === 'capital') || acts;
}

/** Words of a house behind a name, at most. Set by hand; not tuned. */
const LONGEST_HOUSE = 8;

/** "Volcanologist Pall Roe | of the Met Office says": who works somewhere, and speaks. */
function speaksForHouse(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:of|from|at)$/.test(tokens[at]?.lower ?? '')) return false;
  const house = tokens[at + 1]?.lower === 'the' ? tokens[at + 2] : tokens[at + 1];
  if (house === undefined || !isCapital(house)) return false;
  const verb = tokens
    .slice(at + 1, at + LONGEST_HOUSE)
    .find(({ shape, is }) => shape === 'lower' && !is.closed && !is.particle);
  return verb?.is.speech === true;
}

function isTitleWord(token: Token | undefined): boolean {
  return token !== undefined && isCapital(token) && (token.is.role || token.is.shortTitle);
}

/** "Paula", which is no title or place as well. */
function isGivenAlone(token: Token | undefined): boolean {
  if (token === undefined || !isCapital(token)) return false;
  return (
    token.is.given &&
    !(
      token.is.role ||
      token.is.shortTitle ||
      token.is.honorific ||
      token.is.toponym ||
      token.is.demonym
    )
  );
}

const ADDRESSES = wordSet(addresses);

/** Words of such a title at most: "Lt. Col.". As printed. */
const ADDRESS = 2;

/** Whether a role is written before a name only: "Sen.", "Lt. Col.", "Prince". */
export function isAddress(role: string): boolean {
  const words = role.toLowerCase().split(' ');
  return (
    words.length <= ADDRESS &&
    words.every((word) => ADDRESSES.has(word) || (word.endsWith('.') && shortTitles.has(word)))
  );
}

/** Whether a role ends in what is written before a name: "Ohio Gov.", "Osk Police Sgt.", "French President". */
export function endsInAddress(role: string): boolean {
  const last = role.slice(role.lastIndexOf(' ') + 1);
  if (isAddress(role)) return true;
  if (!/^\p{Lu}/u.test(last) || /(?:^| )(?:of|for|to|at|and|in) /u.test(role)) return false;
  return (
    ADDRESSES.has(last.toLowerCase()) || (last.endsWith('.') && shortTitles.has(last.toLowerCase()))
  );
}

/** Where the name begins after a title and its office: "Secretary of State | Hillary Clinton". */
export function endOfOffice(tokens: readonly Token[], title: number, to: number): number {
  const joint = tokens[title + 1];
  if (tokens[title]?.is.link && belongsToOffice(tokens, title + 1, to))
    return behindBody(tokens, title + 1, to);
  if (tokens[title]?.is.link && joint?.shape === 'lower' && joint.is.link)
    return behindField(tokens, title, to);
  if (joint === undefined || joint.shape !== 'lower' || joint.is.particle) return title + 1;
  let end = title + 2;
  for (let at = title + 2; at < to; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    if (at > title + 2 && token.is.given && !token.is.toponym) return at;
    if (token.shape === 'lower' || isHead(token) || PORTFOLIO.has(token.lower) || at === title + 2)
      end = at + 1;
    else {
      const length = placeLength(tokens, at, to);
      if (length > 0) end = at + length;
    }
  }
  return end;
}

/** Where modifiers follow their noun: "Глава МИД России | X". */
function behindBody(tokens: readonly Token[], from: number, to: number): number {
  let end = from;
  while (end < to - 1 && belongsToOffice(tokens, end, to)) end += 1;
  return end;
}

/** Words of "Ministro de Salud" at least, behind which a name may begin. As printed. */
const OFFICE = 3;

/** Where modifiers follow their noun: "Ministro de Salud Pública | Juan Roca", "Presidente de la República |". */
function behindField(tokens: readonly Token[], title: number, to: number): number {
  for (let at = title + OFFICE; at < to - 1; at += 1) {
    const [before, token] = [tokens[at - 1], tokens[at]];
    if (token?.is.given && !token.is.toponym && before?.shape !== 'lower') return at;
  }
  return to;
}

function belongsToOffice(tokens: readonly Token[], at: number, to: number): boolean {
  if (tokens[at]?.is.given) return false;
  // "Poseł | PiS | Adam Zych": a party by its letters
  const isOfLetters = /^\p{Lu}\p{Ll}{0,2}\p{Lu}{1,3}$/u.test(tokens[at]?.text ?? '');
  if (isOfLetters && tokens[at + 1]?.is.given === true) return true;
  return (
    tokens[at]?.is.organisationHead === true ||
    tokens[at]?.is.knownOrganisation === true ||
    placeLength(tokens, at, to) > 0
  );
}

export const PORTFOLIO = wordSet(portfolios);

/** First token after the demonyms and toponyms that open a name: "American | X". */
export function afterOrigin(tokens: readonly Token[], from: number, to: number): number {
  let at = from;
  while (at < to) {
    const length = placeLength(tokens, at, to);
    if (length > 0 && !(tokens[at]?.is.given && at + length < to)) at += length;
    else if (tokens[at]?.is.demonym) at += 1;
    else break;
  }
  return at;
}

/** No toponym of the list has more words ("united states of america"): a bound on time. */
const LONGEST_PLACE = 4;

function placeLength(tokens: readonly Token[], at: number, to: number): number {
  for (let length = Math.min(LONGEST_PLACE, to - at); length > 1; length -= 1) {
    if (toponyms.has(joined(tokens, at, at + length))) return length;
  }
  return at < to && tokens[at]?.is.toponym ? 1 : 0;
}

export function isHead(token: Token): boolean {
  return token.is.organisationHead || token.is.properHead || token.is.thingHead;
}

export function joined(tokens: readonly Token[], from: number, to: number): string {
  if (to - from === 1) return tokens[from]?.lower ?? '';
  return tokens
    .slice(from, to)
    .map(({ lower }) => lower)
    .join(' ');
}
