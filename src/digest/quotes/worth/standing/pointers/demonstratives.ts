import { knownToAll } from '../../../../../languages/english/pointing-words.ts';
import { either, regex } from '../../../../../languages/regex.ts';
import { oneOf, wordSet } from '../../../../../languages/word-set.ts';
import { isWord, lowerAt, type Word } from '../first-words.ts';
import {
  endsPhrase,
  isNounLike,
  isPersonNoun,
  isVerbLike,
  joins,
  prepositions,
} from '../noun-or-verb.ts';
import type { Pointer, Told } from './pointer.ts';
import { behindThis } from '../../../../../languages/english/verbs/helping-verbs.ts';
import { nounStemOf } from '../../../../reading/stems.ts';

const KNOWN = wordSet(knownToAll);
const KINDS = wordSet('kind kinds sort sorts type types');
const ASKING = wordSet('where what how why if whether');
/** Behind "this" and "that" they make a pronoun of it: "this is", "that would". */
const OF_PRONOUN = regex`^${either(
  `(?:${oneOf(behindThis)}|wo)(?:n['’]t)?|can['’]t`,
  oneOf('goes happens happened makes made means meant shows came comes took takes gives gave'),
  oneOf('just really also alone all sounds looks seems feels'),
)}$`;
const GOES_ON = wordSet('but and or because so');
/** Words of a noun with what stands before it: "this | steep new harbour fee". Set by hand; not tuned. */
const PHRASE = 4;

/** A demonstrative where it stands. */
type Shown = Readonly<{
  words: readonly Word[];
  at: number;
  told: Told;
  /** "that’s" */
  word: string;
  kind: Pointer['kind'];
  /** "this is", "that’s": no noun follows. */
  isPronoun: boolean;
  next: string;
}>;

/** What "this", "that", "these" or "those" points at, where the quote has not told it before. */
export function demonstrative(words: readonly Word[], at: number, told: Told): Pointer | null {
  const [word, next] = [lowerAt(words, at), lowerAt(words, at + 1)];
  const bare = word.replace(/['’](?:s|re|ll|d|ve)$/, '');
  const kind = bare === 'these' || bare === 'those' ? 'several' : 'thing';
  const isPronoun = bare !== word || OF_PRONOUN.test(next);
  const shown = { words, at, told, word, kind, isPronoun, next } as const;
  return bare === 'that' ? ofThat(shown) : ofThis(shown);
}

/** "This is", "these rules", and not "those who lost". */
function ofThis(shown: Shown): Pointer | null {
  const { words, at, isPronoun, next } = shown;
  if (isPronoun || endsPhrase(next)) return itself(shown);
  const saysWhich = next === 'who' || next === 'which' || isReduced(words, at);
  return saysWhich ? null : withNoun(shown);
}

/** "That is", "I liked that picture", and not "the rule that is", "I know that we": there it joins. */
function ofThat(shown: Shown): Pointer | null {
  const { words, at, told, isPronoun, next } = shown;
  if (at === 0 && KINDS.has(next)) return withNoun(shown);
  if (at === 0 && (isPronoun || endsPhrase(next))) return itself(shown);
  const before = lowerAt(words, at - 1);
  const isOver = !isWord(next) || GOES_ON.has(next);
  const isPointing = leadsToThat(before);
  // "Senator Roe respects that but"
  if (isOver && !isPointing && !told.thing && /.s$/.test(before)) return alone(shown);
  const isJoining = !isPointing && (!isOver || before.endsWith('ly'));
  if (isJoining || told.noun) return null;
  if (isPronoun || !isWord(next) || (prepositions.has(before) && joins.has(next)))
    return alone(shown);
  // "I liked that picture." is no "I know that pictures fade"
  const isWhole = prepositions.has(before) || endsPhrase(lowerAt(words, at + 2));
  return isWhole && isNounLike(next) ? withNoun(shown) : null;
}

/** "about | that", "liked | that", "why | that" */
function leadsToThat(before: string): boolean {
  return prepositions.has(before) || isVerbLike(before) || ASKING.has(before);
}

/** "that", which no noun says more of. */
function alone({ word, kind }: Shown): Pointer {
  return { kind, word, nouns: [] };
}

/** The same, unless the quote has named anything that it may mean. */
function itself(shown: Shown): Pointer | null {
  return shown.told.noun ? null : alone(shown);
}

/** "all those affected by the flood": it says itself who they are. */
function isReduced(words: readonly Word[], at: number): boolean {
  const [word, done, by] = [at, at + 1, at + 2].map((place) => lowerAt(words, place));
  if (word !== 'those' || done === undefined || by === undefined) return false;
  return /(?:ed|ing|hurt|lost|left|killed)$/.test(done) && prepositions.has(by);
}

/** "this kind of policy", "these two rules": the nouns, unless one was said before or all know it. */
function withNoun(shown: Shown): Pointer | null {
  const { words, at, told, word, kind } = shown;
  const nouns: string[] = [];
  const isKind = KINDS.has(shown.next);
  const from = isKind ? at + 2 : at;
  for (let next = at + 1; next <= from + PHRASE; next += 1) {
    const noun = lowerAt(words, next);
    if (opensClause(noun) || (nouns.length > 0 && endsNouns(noun, isKind))) break;
    if (KINDS.has(noun) || noun === 'of') continue;
    if (!isKind && KNOWN.has(noun.replace(/['’]s$/, ''))) return null;
    if (nouns.length === 0 && isPersonNoun(noun))
      return told.person ? null : { kind: 'person', word: `${word} ${noun}`, nouns: [] };
    if (!isNounLike(noun)) continue;
    if (/^\p{Lu}/u.test(words[next]?.text ?? ''))
      return isSomeOfThem(words, next, told) ? alone(shown) : null;
    nouns.push(nounStemOf(noun));
  }
  if (isKind) return ofKind(shown, nouns.at(-1));
  const isKnown = nouns.length === 0 || nouns.some((noun) => told.stems.has(noun));
  return isKnown ? null : { kind, word, nouns };
}

/** "these rules, |", "these | who lost": no noun comes any more. */
function opensClause(word: string): boolean {
  return !isWord(word) || word === 'who' || word === 'that';
}

/** "this rule | in Osk", "this kind of rule | makes" */
function endsNouns(word: string, isKind: boolean): boolean {
  return endsPhrase(word) || (isKind && OF_PRONOUN.test(word));
}

/** "this kind of thing": no noun that a summary could tell. */
const OF_ALL = wordSet('thing stuff people person man woman');

/** "this kind of harbour fee": the fee is what it points at, and not the harbour. */
function ofKind(shown: Shown, noun: string | undefined): Pointer | null {
  if (noun === undefined || OF_ALL.has(noun)) return itself(shown);
  const { word, kind, told } = shown;
  return told.stems.has(noun) ? null : { kind, word, nouns: [noun] };
}

/** "those Democrats", and not "those Democrats who voted for it", "those Osk bakers": some who were told of. */
function isSomeOfThem(words: readonly Word[], at: number, told: Told): boolean {
  const [own, next] = [lowerAt(words, at), lowerAt(words, at + 1)];
  const isSeveral = lowerAt(words, at - 1) === 'those' && /[^s'’]s$/.test(own);
  if (!isSeveral || told.stems.has(nounStemOf(own))) return false;
  if (prepositions.has(next) || SAYS_WHICH.has(next)) return false;
  return endsPhrase(next) || OF_PRONOUN.test(next) || isVerbLike(next);
}

const SAYS_WHICH = wordSet('who that which whose whom we i you they');
