import { either, regex } from '../../../../languages/regex.ts';
import { phraseStart } from '../../../cast/roles/phrase/phrase-start.ts';
import type { Range } from '../../../reading/range.ts';
import { isCapital, isPossessive, isVerb } from '../../../reading/word-kinds.ts';
import type { Token } from '../../../reading/tokens.ts';
import { isPerson } from './person-noun.ts';

/** Words of an owner's name at most. Set by hand; not tuned. */
const LONGEST_OWNER = 4;

/** "a worker named | X", "17-year-old | X", "South Korean-born | X", "photojournalist | X"; null without. */
export function beforeName(tokens: readonly Token[], from: number): Range | null {
  const before = tokens[from - 1];
  if (before === undefined || before.quoted !== tokens[from]?.quoted || before.quoted) return null;
  if (NAMING.test(before.lower)) return named(tokens, from - 2);
  if (ADJECTIVE.test(before.lower)) return { from: phraseStart(tokens, from - 1).from, to: from };
  if (!isNoun(before)) return null;
  const { from: start } = phraseStart(tokens, from - 1);
  return tokens.slice(start, from).some(isPossessive) ? null : { from: start, to: from };
}

const NAMING = /^(?:named|called)$/;
/** "17-year-old", "Ohio-born". */
const ADJECTIVE = /..-(?:year-old|born)$/;
/** Endings of callings; nothing else that ends so stands before a name. */
const CALLING = regex.u`..${either(
  '(?:ist|ician|ologist|eer|woman|grapher)',
  '(?:worker|owner|goer|player|driver|keeper)',
)}$`;

function isNoun(token: Token): boolean {
  const isPlain = token.shape === 'lower' || (isCapital(token) && !token.is.given);
  return isPlain && CALLING.test(token.lower) && !isVerb(token) && !token.is.closed;
}

function named(tokens: readonly Token[], noun: number): Range | null {
  const token = tokens[noun];
  if (token === undefined || !isPerson(token) || token.quoted) return null;
  const { from } = phraseStart(tokens, noun);
  const isEmpty = from === noun && /^(?:man|woman|person|boy|girl)$/.test(token.lower);
  return isEmpty ? null : { from, to: noun + 1 };
}

/** The house that a name is owned by: "Commentary's | X", "The Post's | X"; null without. */
export function ownerBefore(
  tokens: readonly Token[],
  from: number,
  isSurname: (word: string) => boolean,
): Range | null {
  const mark = tokens[from - 1];
  if (mark === undefined || !isPossessive(mark) || mark.quoted) return null;
  let start = from - 1;
  while (start > from - 1 - LONGEST_OWNER && isOwner(tokens[start - 1])) start -= 1;
  if (start === from - 1) return null;
  const owner = tokens.slice(start, from - 1);
  // "The Guardian's", and no guardian's
  const isArticled = owner[0]?.lower === 'the' && owner.length > 1;
  if (!isArticled && owner.some(({ is }) => is.given || is.role || is.shortTitle)) return null;
  if (owner.some(({ is, lower }) => is.honorific || is.calendar || isSurname(lower))) return null;
  return { from: start, to: from - 1 };
}

function isOwner(token: Token | undefined): boolean {
  return token !== undefined && isCapital(token) && (!token.is.closed || token.lower === 'the');
}
