import { knownToAll } from '../../../../languages/english/pointing-words.ts';
import { either, regex } from '../../../../languages/regex.ts';
import { oneOf, wordSet } from '../../../../languages/word-set.ts';
import { isWord, lowerAt, type Word } from './first-words.ts';
import {
  endsPhrase,
  isNounLike,
  isPersonNoun,
  isVerbLike,
  joins,
  prepositions,
} from './noun-or-verb.ts';
import type { Pointer, Told } from './pointer.ts';
import { behindThis } from '../../../../languages/english/verbs/helping-verbs.ts';
import { nounStemOf } from '../../../reading/stems.ts';

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

/** What "this", "that", "these" or "those" points at, where the quote has not told it before. */
export function demonstrative(words: readonly Word[], at: number, told: Told): Pointer | null {
  const word = lowerAt(words, at);
  const bare = word.replace(/['’](?:s|re|ll|d|ve)$/, '');
  const [before, next] = [lowerAt(words, at - 1), lowerAt(words, at + 1)];
  const kind = bare === 'these' || bare === 'those' ? 'several' : 'thing';
  const itself: Pointer | null = told.noun ? null : { kind, word, nouns: [] };
  const isPronoun = bare !== word || OF_PRONOUN.test(next);
  if (bare !== 'that') {
    if (isPronoun || endsPhrase(next)) return itself;
    const isClause = next === 'who' || next === 'which';
    return isClause || isReduced(words, at) ? null : withNoun(words, at, told, kind);
  }
  if (at === 0 && KINDS.has(next)) return withNoun(words, at, told, kind);
  if (at === 0 && (isPronoun || endsPhrase(next))) return itself;
  // "the rule that is", "I know that we": it joins
  const isOver = !isWord(next) || GOES_ON.has(next);
  const isPointing = prepositions.has(before) || isVerbLike(before) || ASKING.has(before);
  // "Senator Roe respects that but"
  if (isOver && !isPointing && !told.thing && /.s$/.test(before)) return { kind, word, nouns: [] };
  if (!(isPointing || (isOver && !before.endsWith('ly'))) || told.noun) return null;
  if (isPronoun || !isWord(next) || (prepositions.has(before) && joins.has(next))) return itself;
  // "I liked that picture." is no "I know that pictures fade"
  const isAlone = prepositions.has(before) || endsPhrase(lowerAt(words, at + 2));
  return isAlone && isNounLike(next) ? withNoun(words, at, told, kind) : null;
}

/** "all those affected by the flood": it says itself who they are. */
function isReduced(words: readonly Word[], at: number): boolean {
  const [word, done, by] = [at, at + 1, at + 2].map((place) => lowerAt(words, place));
  if (word !== 'those' || done === undefined || by === undefined) return false;
  return /(?:ed|ing|hurt|lost|left|killed)$/.test(done) && prepositions.has(by);
}

/** "this kind of policy", "these two rules": the nouns, unless one was said before or all know it. */
function withNoun(
  words: readonly Word[],
  at: number,
  told: Told,
  kind: Pointer['kind'],
): Pointer | null {
  const word = lowerAt(words, at);
  const nouns: string[] = [];
  const isKind = KINDS.has(lowerAt(words, at + 1));
  const from = isKind ? at + 2 : at;
  for (let next = at + 1; next <= from + PHRASE; next += 1) {
    const noun = lowerAt(words, next);
    if (
      !isWord(noun) ||
      noun === 'who' ||
      noun === 'that' ||
      (nouns.length > 0 && (endsPhrase(noun) || (isKind && OF_PRONOUN.test(noun))))
    )
      break;
    if (KINDS.has(noun) || noun === 'of') continue;
    if (!isKind && KNOWN.has(noun.replace(/['’]s$/, ''))) return null;
    if (nouns.length === 0 && isPersonNoun(noun))
      return told.person ? null : { kind: 'person', word: `${word} ${noun}`, nouns: [] };
    if (!isNounLike(noun)) continue;
    if (/^\p{Lu}/u.test(words[next]?.text ?? ''))
      return isSomeOfThem(words, next, told) ? { kind, word, nouns: [] } : null;
    nouns.push(nounStemOf(noun));
  }
  if (isKind) return ofKind(word, kind, nouns.at(-1), told);
  const isKnown = nouns.length === 0 || nouns.some((noun) => told.stems.has(noun));
  return isKnown ? null : { kind, word, nouns };
}

/** "this kind of thing": no noun that a summary could tell. */
const OF_ALL = wordSet('thing stuff people person man woman');

/** "this kind of harbour fee": the fee is what it points at, and not the harbour. */
function ofKind(
  word: string,
  kind: Pointer['kind'],
  noun: string | undefined,
  told: Told,
): Pointer | null {
  if (noun === undefined || OF_ALL.has(noun)) return told.noun ? null : { kind, word, nouns: [] };
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
