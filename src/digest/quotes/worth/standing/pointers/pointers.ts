import { determiners } from '../../../../../languages/english/common-words.ts';
import { takenAsSeveral } from '../../../../../languages/english/pointing-words.ts';
import { wordSet } from '../../../../../languages/word-set.ts';
import { demonstrative } from './demonstratives.ts';
import { openingPointers } from './opening-pointers.ts';
import { isExpletive } from './expletive.ts';
import { firstWords, lowerAt, type Word } from '../first-words.ts';
import {
  isName,
  isNoun,
  isNounLike,
  isPerson,
  isVerbLike,
  joins,
  prepositions,
} from '../noun-or-verb.ts';
import type { Pointer, Told } from './pointer.ts';
import { isGivenName } from '../../../../../languages/english/names/given-name.ts';
import { behindThere } from '../../../../../languages/english/verbs/helping-verbs.ts';
import { nounStemOf } from '../../../../reading/stems.ts';

const PERSON = wordSet('he she him his her hers');
const THING = wordSet('it its');
const SEVERAL = wordSet('they them their theirs');
const DEMONSTRATIVE = wordSet('this that these those');

/** The pointers of the first sentence of an English quote that nothing in front of them bears. */
export function pointersOf(text: string): readonly Pointer[] {
  const words = firstWords(text);
  const found = openingPointers(text);
  const ahead = namedAhead(words);
  const isAhead = (at: number): boolean => at >= ahead.from && at < ahead.to;
  const told = {
    noun: false,
    thing: false,
    person: false,
    several: false,
    stems: new Set<string>(),
  };
  for (const at of words.keys()) {
    const pointer = pointerAt(words, at, told);
    const isKnown = found.some(
      ({ kind, nouns }) => kind === pointer?.kind && nouns[0] === pointer.nouns[0],
    );
    if (pointer !== null && !isAhead(at) && !isLate(pointer, at) && !isKnown) found.push(pointer);
    // what stands next to a pronoun is not what it means: "translate | that"
    if (at > 0) tell(words, at - 1, told);
  }
  return found;
}

type Telling = {
  noun: boolean;
  thing: boolean;
  person: boolean;
  several: boolean;
  stems: Set<string>;
};

function tell(words: readonly Word[], at: number, told: Telling): void {
  const word = words[at];
  if (word === undefined || CALLED_ON.has(word.lower)) return;
  if (isName(word) || isPerson(word.lower)) told.person = true;
  if (isOfSeveral(words, at)) told.several = true;
  if (SHELLS.has(word.lower) || !(isName(word) || isNoun(words, at))) return;
  told.noun = true;
  if (!isName(word) && !isPerson(word.lower)) told.thing = true;
  told.stems.add(nounStemOf(word.lower));
}

/** "thank God", "for heaven’s sake". */
const CALLED_ON = wordSet('god lord heaven goodness');
const AS_SEVERAL = wordSet(takenAsSeveral);

/** "the ships", "the council", "a sailor", "Osk": "they" may mean these, but not "Ida" or "the clock". */
function isOfSeveral(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined) return false;
  const bare = word.lower.replace(/['’]s$/, '');
  if (isName(word)) return !isGivenName(bare);
  return (
    AS_SEVERAL.has(bare) ||
    isPerson(bare) ||
    (isNoun(words, at) && /[^s'’]s$|(?:people|men|women|children|teeth|feet|mice)$/.test(bare))
  );
}

/** "the fact that we lost to them": a word for what is told behind it, which no pronoun means. */
const SHELLS = wordSet('fact idea way point feeling chance truth hope sense bit lot kind sort');

/**
 * “The board will pay for these works”: behind so many words the rest of the sentence tells enough.
 * Set by hand; not tuned.
 */
const LATE = 8;

function isLate({ nouns }: Pointer, at: number): boolean {
  return nouns.length > 0 && at >= LATE;
}

/** "Were she to win, Holm would stay" */
const INVERTED = wordSet('were had should');

/** The clause whose pronoun means whom its sentence names behind it: "In her speech, | Holm said", "I know that | if he wins, | Holm will stay". */
function namedAhead(words: readonly Word[]): Readonly<{ from: number; to: number }> {
  const from = words.findIndex(({ lower }, at) => {
    const opensClause = joins.has(lower) || INVERTED.has(lower);
    if (at === 0) return opensClause || prepositions.has(lower);
    return opensClause && lowerAt(words, at - 1) === 'that';
  });
  const to = words.findIndex(({ text }, at) => at > from && text === ',');
  const next = words[to + 1];
  if (from < 0 || to < 0 || next === undefined) return NOWHERE;
  const isTold =
    isName(next) ||
    determiners.has(next.lower) ||
    (isNounLike(next.lower) && !isVerbLike(next.lower));
  return isTold ? { from: from - 1, to } : NOWHERE;
}

const NOWHERE = { from: 0, to: 0 };

/** "They [today’s bakers] want it": what an editor set behind a pronoun is what it means. Not: "He [has] said". */
function isGlossed(words: readonly Word[], at: number): boolean {
  const next = words[at + 2];
  if (words[at + 1]?.text !== '[' || next === undefined) return false;
  return isName(next) || determiners.has(next.lower) || /['’]s$/.test(next.lower);
}

function pointerAt(words: readonly Word[], at: number, told: Told): Pointer | null {
  if (isGlossed(words, at)) return null;
  const word = lowerAt(words, at);
  const bare = word.replace(/['’](?:s|re|ll|d|ve)$/, '');
  if (PERSON.has(bare)) return told.person ? null : { kind: 'person', word, nouns: [] };
  if (SEVERAL.has(bare)) {
    const isAnybody = lowerAt(words, at + 1).startsWith('say');
    // “Nobody is stopping them”: whoever does something to them is somebody else
    const isOther = bare === 'them' && words.slice(0, at).some(({ lower }) => ALL.has(lower));
    return (told.several && !isOther) || isAnybody ? null : { kind: 'several', word, nouns: [] };
  }
  if (THING.has(bare))
    return told.noun || isExpletive(words, at) ? null : { kind: 'thing', word, nouns: [] };
  if (DEMONSTRATIVE.has(bare)) return demonstrative(words, at, told);
  const isPlace = word === 'there' && isAPlace(lowerAt(words, at - 1), lowerAt(words, at + 1));
  return isPlace && !told.noun ? { kind: 'place', word, nouns: [] } : null;
}

const ALL = wordSet("everybody everyone nobody nobody's nobody’s everyone’s everybody’s");

const BEHIND_THERE = wordSet(behindThere);

/** "I almost died there", not "I think there is". */
function isAPlace(before: string, next: string): boolean {
  if (BEHIND_THERE.has(next)) return false;
  return isVerbLike(before) || /^(?:up|down|over|out|in|from|back|near|still|are)$/.test(before);
}
