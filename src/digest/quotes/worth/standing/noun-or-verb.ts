import {
  closedWords,
  determiners,
  plainVerbs,
  speechVerbs,
} from '../../../../languages/english/common-words.ts';
import { adjectivesOfState, people } from '../../../../languages/english/pointing-words.ts';
import { femaleRoles, maleRoles, roleNouns } from '../../../../languages/english/roles.ts';
import { irregularPasts, irregularVerbs } from '../../../../languages/english/verbs/verb-forms.ts';
import { wordSet } from '../../../../languages/word-set.ts';
import { isWord, lowerAt, type Word } from './first-words.ts';

export const prepositions = wordSet(
  'of about with for on in to at from by like behind against into over under despite without after before during through between beyond since until than',
);
/** What goes on with a sentence behind a noun or a pronoun. */
export const joins = wordSet(
  'when if because but and or as so while until before after for at in on with to either too anymore again now well',
);
const SUBJECTS = wordSet('i we you they he she');
const LEADS_TO_PLACES = wordSet(
  'go goes going went gone come comes came back return returned next close due according thanks',
);
const STATES = wordSet(adjectivesOfState);
const PEOPLE = wordSet(people);
const VERBS = new Set([
  ...plainVerbs,
  ...speechVerbs,
  ...wordSet(irregularVerbs),
  ...wordSet(irregularPasts),
  ...wordSet('do did does done be is was know help change want thank'),
]);

export function isPersonNoun(lower: string): boolean {
  return PEOPLE.has(lower);
}

/** A noun for a person, or a role. */
export function isPerson(lower: string): boolean {
  return (
    PEOPLE.has(lower) || roleNouns.has(lower) || femaleRoles.has(lower) || maleRoles.has(lower)
  );
}

/** What may be a verb, as far as its form tells. */
export function isVerbLike(lower: string): boolean {
  return VERBS.has(lower) || /(?:.{2}ed|.{2}ing|n['’]t)$/.test(lower);
}

/** What may be a noun: no small word, no adverb, no adjective that only says how somebody is. */
export function isNounLike(lower: string): boolean {
  return (
    lower.length > 1 &&
    /^\p{L}/u.test(lower) &&
    !closedWords.has(lower) &&
    !STATES.has(lower) &&
    !lower.endsWith('ly')
  );
}

/** Whether a word is a noun where it stands. */
export function isNoun(words: readonly Word[], at: number): boolean {
  const lower = lowerAt(words, at);
  if (!isNounLike(lower)) return false;
  const before = lowerAt(words, at - 1);
  // "we miss them", "I doubt it"
  if (SUBJECTS.has(before)) return false;
  // "nothing to prove", not "went to school"
  if (before === 'to' && !lower.endsWith('s')) return LEADS_TO_PLACES.has(lowerAt(words, at - 2));
  return determiners.has(before) || prepositions.has(before) || !isVerbLike(lower);
}

/** A capital that says something, or opens a sentence with a word that is no other. */
export function isName({ text, lower, opens }: Word): boolean {
  if (!/^\p{Lu}/u.test(text) || /^I(?:['’]\p{L}+)?$/u.test(text) || closedWords.has(lower))
    return false;
  return !opens || !isCommon(lower.replace(/['’]s$/, ''));
}

function isCommon(lower: string): boolean {
  return (
    VERBS.has(lower) ||
    STATES.has(lower) ||
    lower.length < SHORTEST_NAME ||
    /(?:ing|ed|ly|s)$/.test(lower)
  );
}

/** Letters of a word that is no other than a name where it opens a sentence. Set by hand; not tuned. */
const SHORTEST_NAME = 4;

/** Whether a phrase ends in front of a word: "that picture | in the hall". */
export function endsPhrase(lower: string): boolean {
  return !isWord(lower) || prepositions.has(lower) || joins.has(lower);
}
