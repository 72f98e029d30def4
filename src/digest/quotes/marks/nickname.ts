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
  const [last, second] = [tokens[at], tokens[at - 1]];
  if (last === undefined || last.quoted) return false;
  // "Otto “the Butcher” Lunn"
  if (at === before && isCapital(last) && next !== undefined && isCapital(next) && !next.opens)
    if (/^the \p{Lu}[^\s,.!?]*(?: (?:of )?\p{Lu}[^\s,.!?]*)?$/u.test(text)) return true;
  // "Otto Lunn (“the Butcher”)"
  const isClosed = last.text === '(' && next?.text.startsWith(')') === true;
  if (isClosed && second !== undefined && isCapital(second) && !/[,.!?]$/u.test(text)) return true;
  if (calledByFans(tokens, at) && (isTitle || /^the /iu.test(text))) return true;
  const isShort = text.split(/\s+/u, LONGEST_MARK + 1).length <= LONGEST_MARK;
  if (MARKED.has(last.lower) && (isTitle || isShort) && !/^an? /iu.test(text))
    return second?.lower !== 'and' && next?.lower !== 'by';
  const isName = isTitle || /^the /iu.test(text);
  if (NICKNAMING.has(last.lower) && isName && text.endsWith(',')) {
    // "Once dubbed “the Fox,” X"
    const isOnce = second !== undefined && ADVERBS.test(second.lower);
    const [first, lead] = isOnce ? [second, tokens[at - 2]] : [last, second];
    return (first.opens || lead?.text === ',') && next?.lower !== 'by';
  }
  if (last.lower === 'as' && isName && isKnownTo(tokens, at, /^the \p{Lu}/u.test(text)))
    return true;
  // "calls itself “The Night Herons”"
  const isItself = /^(?:it|them|him|her)sel(?:f|ves)$/.test(last.lower);
  if (isItself && isName && NAMES_ITSELF.test(second?.lower ?? '')) return true;
  // "fans call him “The Broom”"
  const isHim = /^(?:him|her|it|them|me)$/.test(last.lower) && !/^an? /iu.test(text);
  const isFull = isTitle && /^\p{Lu}\S* \p{Lu}/u.test(text);
  if (isHim && isFull && /^(?:call|dub|nicknam|christen)/.test(second?.lower ?? '')) return true;
  if (last.lower === 'by' && isName && /^go(?:es|ne)?$|^went$/.test(second?.lower ?? ''))
    return true;
  if (BE.test(last.lower) && (isShort || isName))
    return second !== undefined && NAMES.has(second.lower);
  // "The pub, the “Drowned Rat,” has been sold"
  const isApposed = last.is.determiner && second?.text === ',' && isWork(tokens[at - 2]);
  if (isTitle && isApposed && text.endsWith(',')) return true;
  // "the “Winter Plan” failed"
  return isTitle && last.is.determiner && next?.shape === 'lower' && !/[,.!?…]$/u.test(text);
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
