import { wordSet } from '../../../../../languages/word-set.ts';
import type { Range } from '../../../../reading/range.ts';
import type { Token } from '../../../../reading/tokens.ts';
import { isPossessive, isVerb } from '../../../../reading/word-kinds.ts';
import { isPerson } from '../person-noun.ts';
import { setOffEnd } from './set-off-end.ts';

/** Words from an article to the noun that says what somebody is. Set by hand. */
const TO_NOUN = 7;

/** "a South Korean adoptee who founded the group", "author of “The Long Field”". */
export function apposition(tokens: readonly Token[], at: number): Range | null {
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
