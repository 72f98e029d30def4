import { marked, namesOfThings, nicknaming } from '../../../languages/english/set-apart.ts';
import { wordSet } from '../../../languages/word-set.ts';
import { isCapital } from '../../reading/word-kinds.ts';
import { isWork } from './naming.ts';
import type { Token } from '../../reading/tokens.ts';

const [MARKED, NICKNAMING, NAMES] = [wordSet(marked), wordSet(nicknaming), wordSet(namesOfThings)];
/** Words of what is marked on a thing, at most: "marked “top secret”". Set by hand; not tuned. */
const LONGEST_MARK = 2;
/** Words between "known" and "as": "known | to his friends | as". Set by hand; not tuned. */
const TO_AS = 4;
const NAMES_ITSELF = /^(?:call|nam|dubb?|styl)(?:e?s|ed|ing)?$/;
const ADVERBS = /^(?:once|long|often|also|widely|now|later|sometimes|affectionately)$/;
const BE = /^(?:is|was|are|were|be|been)$/;

/** Words in marks, whose block ends in front of `next`, and whether they are written as a title. */
export type Marked = Readonly<{ text: string; isTitle: boolean; next: Token | undefined }>;

/**
 * Names and marks of somebody or something: "Called “the Fox,” X", "X, aka “the Fox,”", "X goes by
 * “the Fox”", "marked “secret”", "the password was “maybe”", "the “Winter Plan” failed".
 */
export function isNickname(
  tokens: readonly Token[],
  before: number,
  { text, isTitle, next }: Marked,
): boolean {
  const at = tokens[before]?.text === ',' ? before - 1 : before;
  const last = tokens[at];
  if (last === undefined || last.quoted) return false;
  const isThe = /^the /iu.test(text);
  const found: Found = {
    text,
    isTitle,
    next,
    isThe,
    isName: isTitle || isThe,
    isOne: /^an? /iu.test(text),
    isShort: text.split(/\s+/u, LONGEST_MARK + 1).length <= LONGEST_MARK,
  };
  return (
    (at === before && isBetweenNames(last, found)) ||
    isBehindName(tokens, at, found) ||
    (found.isName && calledByFans(tokens, at)) ||
    (isOfThing(tokens, at, found) ?? isCalledSo(tokens, at, found))
  );
}

/** What is asked of the words in marks again and again. */
type Found = Marked &
  Readonly<{
    isThe: boolean;
    /** A title, or "the …". */
    isName: boolean;
    /** "a …", "an …": what somebody is, and no name. */
    isOne: boolean;
    isShort: boolean;
  }>;

/** "Otto | “the Butcher” | Lunn" */
function isBetweenNames(last: Token, { text, next }: Found): boolean {
  if (!isCapital(last) || next === undefined || !isCapital(next) || next.opens) return false;
  return /^the \p{Lu}[^\s,.!?]*(?: (?:of )?\p{Lu}[^\s,.!?]*)?$/u.test(text);
}

/** "Otto Lunn | (“the Butcher”)" */
function isBehindName(tokens: readonly Token[], at: number, { text, next }: Found): boolean {
  const [last, name] = [tokens[at], tokens[at - 1]];
  if (last?.text !== '(' || next?.text.startsWith(')') !== true) return false;
  return isCapital(name) && !/[,.!?]$/u.test(text);
}

/** "marked “secret”", "the password was “maybe”", "Once dubbed “the Fox,” X"; `null` behind other words. */
function isOfThing(tokens: readonly Token[], at: number, found: Found): boolean | null {
  const { text, next, isTitle, isShort, isName } = found;
  const [lower, second] = [tokens[at]?.lower ?? '', tokens[at - 1]?.lower ?? ''];
  const isDone = next?.lower === 'by';
  if (MARKED.has(lower) && (isTitle || isShort) && !found.isOne) return second !== 'and' && !isDone;
  if (NICKNAMING.has(lower) && isName && text.endsWith(','))
    return !isDone && opensClause(tokens, ADVERBS.test(second) ? at - 1 : at);
  return BE.test(lower) && (isShort || isName) ? NAMES.has(second) : null;
}

function opensClause(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.opens === true || tokens[at - 1]?.text === ',';
}

/** "fans call him “The Broom”", "X goes by “the Fox”", "the “Winter Plan” failed". */
function isCalledSo(tokens: readonly Token[], at: number, found: Found): boolean {
  const { text, next, isTitle, isName } = found;
  const [last, second] = [tokens[at], tokens[at - 1]];
  if (last === undefined) return false;
  if (isName && isNamedBy(tokens, at, text)) return true;
  const isFull = isTitle && !found.isOne && /^\p{Lu}\S* \p{Lu}/u.test(text);
  const isHim = /^(?:him|her|it|them|me)$/.test(last.lower);
  if (isHim && isFull && /^(?:call|dub|nicknam|christen)/.test(second?.lower ?? '')) return true;
  if (!isTitle || !last.is.determiner) return false;
  // "The pub, the “Drowned Rat,” has been sold"
  if (second?.text === ',' && isWork(tokens[at - 2]) && text.endsWith(',')) return true;
  return next?.shape === 'lower' && !/[,.!?…]$/u.test(text);
}

/** "known to his friends as “the Fox”", "calls itself “The Night Herons”", "goes by “the Fox”". */
function isNamedBy(tokens: readonly Token[], at: number, text: string): boolean {
  const [lower, verb] = [tokens[at]?.lower ?? '', tokens[at - 1]?.lower ?? ''];
  if (lower === 'as') return isKnownTo(tokens, at, /^the \p{Lu}/u.test(text));
  if (lower === 'by') return /^go(?:es|ne)?$|^went$/.test(verb);
  return /^(?:it|them|him|her)sel(?:f|ves)$/.test(lower) && NAMES_ITSELF.test(verb);
}

const FANS = wordSet(
  'fans friends teammates team-mates locals admirers supporters neighbours neighbors colleagues children pupils',
);
/** Words of a name. Set by hand; not tuned. */
const NAME = 4;

/** "Fans | call | Otto Lunn | “the Fox”". */
function calledByFans(tokens: readonly Token[], last: number): boolean {
  for (let at = last; at > 0 && at > last - NAME; at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.quoted) return false;
    if (/^(?:call|dub|nicknamed?)$/.test(token.lower) && at < last)
      return FANS.has(tokens[at - 1]?.lower ?? '');
    if (!isCapital(token)) return false;
  }
  return false;
}

/** "known | to his friends | as"; of “the Doughnut”, which is nothing but a name, "refer | to the roundabout | as". */
function isKnownTo(tokens: readonly Token[], as: number, isNameOnly: boolean): boolean {
  for (let at = as - 1; at >= 0 && at >= as - TO_AS - 1; at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.quoted || token.shape === 'mark') return false;
    if (token.lower === 'known')
      return at < as - 1 && /^(?:to|by|among|in)$/.test(tokens[at + 1]?.lower ?? '');
    if (/^refer(?:s|red|ring)?$/.test(token.lower)) return isNameOnly;
  }
  return false;
}
