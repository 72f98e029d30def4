import { kin } from '../../../../../languages/english/heads.ts';
import { wordSet } from '../../../../../languages/word-set.ts';
import { isInitialled } from '../../../../cast/beside-a-name/titles.ts';
import { isCapital } from '../../../../reading/word-kinds.ts';
import type { Line, Token } from '../../../../reading/tokens.ts';
import { indexAt } from '../../../marks/blocks.ts';

const KIN = wordSet(kin);
/** Words from "her husband" to his name, and of a nickname in its marks, at most. Set by hand; not tuned. */
const TO_NAME = 6;
const LONGEST_NICKNAME = 5;
/** Paragraphs that are looked through: a bound on time. */
const MOST_LINES = 250;
/** Names before a surname at most: "Mario Jorge Pedro". Set by hand; not tuned. */
const MOST_GIVEN = 3;

/**
 * The full name of whom an article calls by a surname or a given name, where it prints one that can
 * be meant: in any sentence, a caption or a heading; null where none or several are.
 */
export function fullName(lines: readonly Line[], short: string): string | null {
  const found = new Set<string>();
  for (const line of lines.slice(0, MOST_LINES)) {
    const { text } = line;
    for (let at = text.indexOf(short); at >= 0; at = text.indexOf(short, at + short.length)) {
      const name = nameAround(line, at, short);
      if (name !== null && isOfPair(lines, line, at, short)) return null;
      if (name !== null) found.add(name);
      if (found.size > MOST_NAMES) return null;
    }
  }
  const names = [...found].toSorted((a, b) => b.length - a.length);
  const [longest] = names;
  if (longest === undefined) return null;
  const last = longest.split(' ').at(-1) ?? '';
  return names.every((name) => isPartOf(name, longest, last)) ? longest : null;
}

/** Full names with one surname, beyond which nobody can tell: a bound on time. */
const MOST_NAMES = 8;

/** "Karl and Rosa | Holm": two have the name, and one of them is nowhere printed with it. */
function isOfPair(lines: readonly Line[], line: Line, at: number, short: string): boolean {
  const { tokens } = line;
  const start = givenBefore(tokens, indexAt(line, at));
  const [before, partner, and] = [tokens[start - 3], tokens[start - 2], tokens[start - 1]];
  if (!/^(?:and|&)$/.test(and?.lower ?? '') || partner === undefined || short.includes(' '))
    return false;
  if (!isCapital(partner) || isCapital(before)) return false;
  return partner.is.given || isOnlyHere(lines, partner.text);
}

/** "Tuzir": no known given name, but nobody is called so by a surname either. */
function isOnlyHere(lines: readonly Line[], word: string): boolean {
  let found = 0;
  for (const { tokens } of lines.slice(0, MOST_LINES))
    for (const { text } of tokens) if (text === word) found += 1;
  return found === 1;
}

/** "Jo Holm" is "Jo M. Holm". */
function isPartOf(name: string, longest: string, last: string): boolean {
  const words = name.split(' ');
  return words[0] === longest.split(' ')[0] && words.at(-1) === last;
}

function nameAround(line: Line, at: number, short: string): string | null {
  const { tokens, text } = line;
  const from = indexAt(line, at);
  const to = indexAt(line, at + short.length);
  if (tokens[from]?.start !== at || tokens[to - 1]?.end !== at + short.length) return null;
  const given = pastNickname(tokens, givenBefore(tokens, from), from);
  const start = given === from && short.includes(' ') ? unknownBefore(tokens, from) : given;
  if (start === from || isKinOf(tokens, start) || isInitialled(tokens, start)) return null;
  // "Holm Hansen": a longer surname, and so another
  const next = tokens[to];
  if (next !== undefined && isCapital(next) && !next.opens && !next.is.closed) return null;
  return text.slice(tokens[start]?.start ?? 0, at + short.length);
}

/** "her husband, former judge | Alan Dean": who is of the family of whom the surname means. */
function isKinOf(tokens: readonly Token[], start: number): boolean {
  return tokens.slice(Math.max(0, start - TO_NAME), start).some(({ lower }) => KIN.has(lower));
}

/** Where the given names begin before a surname: "John | Travis", "Mario | Vargas Losada"; `from` without. */
function givenBefore(tokens: readonly Token[], from: number): number {
  let start = from;
  for (let at = from - 1; at >= 0 && at >= from - MOST_GIVEN; at -= 1) {
    const token = tokens[at];
    if (token === undefined || tokens[at + 1]?.opens) break;
    const isInitial = /^\p{Lu}\.?$/u.test(token.text);
    const isParticle = token.is.particle && token.shape === 'lower';
    if (!isInitial && !isParticle && !(isCapital(token) && !isTitle(token))) break;
    if (token.is.given && isCapital(token)) start = at;
  }
  return start;
}

/** "Aung Tan | Suu Lin": capitals before a name of two words, none of which is anything else; `from` without. */
function unknownBefore(tokens: readonly Token[], from: number): number {
  let start = from;
  while (start > from - MOST_GIVEN && isUnknown(tokens, start - 1)) start -= 1;
  return start;
}

function isUnknown(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token?.shape !== 'capital' || token.quoted || next?.opens !== false) return false;
  const { role, demonym, toponym, organisationHead, roleModifier, opening } = token.is;
  const isOther = role || demonym || toponym || organisationHead || roleModifier || opening;
  return !isOther && !isTitle(token) && !token.is.speech && !token.is.verb;
}

function isTitle({ is }: Token): boolean {
  return is.honorific || is.shortTitle || is.calendar || is.closed;
}

/** "Weird Al" | Holm: a nickname in marks, which stands where the given name does. */
function pastNickname(tokens: readonly Token[], start: number, from: number): number {
  if (start < from || !/^["”’']$/u.test(tokens[from - 1]?.text ?? '')) return start;
  for (let at = from - 2; at >= 0 && at >= from - LONGEST_NICKNAME; at -= 1) {
    const token = tokens[at];
    if (token === undefined) return start;
    if (/^["“‘']$/u.test(token.text)) return at < from - 2 ? at : start;
    if (!isCapital(token)) return start;
  }
  return start;
}
