import { femaleRoles, maleRoles, roleNouns } from '../../../languages/english/roles.ts';
import { humanNouns } from '../../../languages/english/summary/telling-nouns.ts';
import { verbsOfOthers } from '../../../languages/english/verbs/judging-verbs.ts';
import { oneOf, wordSet } from '../../../languages/word-set.ts';
import { anyOf, regex } from '../../../languages/regex.ts';
import { sieve } from '../../../text/sieve/sieve.ts';
import { isPlainWord } from '../units/terms.ts';
import { POINTS_AHEAD } from './stands-alone.ts';

const PRONOUN = /\b(?:he|she|him|her|his|hers|himself|herself)\b/i;
/** Somebody before the pronoun in its own sentence: a name, a title, "the mayor". */
const CAPITAL = /[A-Z\u00c0-\u00de][a-z\u00df-\u024f](?<!^..|[.!?:]\s..|[“"‘'(]..)/;
const HUMAN = new Set([...wordSet(humanNouns), ...roleNouns, ...femaleRoles, ...maleRoles]);
/** A name behind a comma begins so soon. Characters, set by hand; not tuned. */
const OPENING_OF_NAME = 12;

/** "Holm said she …", "Holm sold her ferry": it is of Holm. Not: "Holm called her a friend". */
const NO_THING = anyOf(
  'to that a an the as for from in on at and but with when if how why about by of',
);
const MEANS_SUBJECT = regex.iu`^(?:s?he|his|her(?= (?!${NO_THING}\b)\p{L}))\b`;
/** "Holm mocked | his speech": whose? */
const OF_OTHERS = regex.iu`\b(?:${oneOf(verbsOfOthers)})(?: (?:on|at|to|with|for|by|of|over))?[^,;:]{0,40}$`;

/** Whether its first pronoun for a person has nobody before it: "photos of her", "arrested him". */
export function hasNobody(outside: string): boolean {
  const found = PRONOUN.exec(outside);
  if (found === null) return false;
  const before = outside.slice(0, found.index);
  if (CAPITAL.test(before)) return false;
  if (MEANS_SUBJECT.test(outside.slice(found.index)) && !OF_OTHERS.test(before)) {
    if (opensWithName(before)) return hasNobodyForThem(outside);
  }
  // "During her visit, Choe met …": the name comes at once.
  const comma = outside.indexOf(',', found.index);
  if (
    comma !== -1 &&
    POINTS_AHEAD.test(outside) &&
    /^, ["“]?(?:the |an? )?\p{L}/u.test(outside.slice(comma, comma + OPENING_OF_NAME))
  )
    return false;
  const words = before.toLowerCase().match(/[\p{Ll}-]+/gu) ?? [];
  return !words.some(isPerson);
}

const THEM = /\b(?:they|them|their|theirs)\b/;
/** Several, before the pronoun: "letters", "people", "Holm and Lund". */
const MANY = anyOf('people men women children police and everybody everyone nobody anybody');
const SEVERAL = regex.u`\p{Ll}{2}s\b|\b${MANY}\b`;

/** "Holm said he never saw | their letters": whose? */
function hasNobodyForThem(outside: string): boolean {
  const found = THEM.exec(outside);
  return found !== null && !SEVERAL.test(outside.slice(0, found.index));
}

const COURTESY = anyOf('Mr Mrs Ms Dr');
/** "Holm said", "Mr. Holm also said", "Holm’s lawyers said": not "Critics said". */
const FIRST_NAME = regex.u`^["“‘'(]*(?:${COURTESY}\.? (?=\p{Lu})|(?<name>\p{Lu}\p{Ll}[\p{L}-]+)(?:[’']s?)? (?=\p{Ll}))`;

/** Whether a sentence opens with a name and no word that its place alone gives a capital. */
function opensWithName(outside: string): boolean {
  const found = FIRST_NAME.exec(outside);
  const name = found?.groups?.['name'];
  return found !== null && (name === undefined || !isPlainWord(name));
}

/** "Holm said he …": within a clause, and with no other name before the pronoun. Characters, set by hand; not tuned. */
const IS_HE = sieve(/^\p{Lu}\p{Ll}[\p{L}-]+(?:[’']s?)? [^\p{Lu}“”"]{0,120}\b(?:s?he|his)\b/u);

/** Whether the word that opens a sentence is the name of somebody, whom it calls "he" or "she". */
export function opensAsPerson(outside: string, word: string): boolean {
  return IS_HE.test(outside) && !isPlainWord(word) && !isHuman(word.toLowerCase());
}

/** A person or several. */
export function isHuman(word: string): boolean {
  return isPerson(word) || (word.endsWith('s') && isPerson(word.slice(0, -1)));
}

function isPerson(word: string): boolean {
  return HUMAN.has(word) || word.endsWith('year-old');
}

const FORMER = regex.u`^["“‘'(]*The former (?<who>(?:[\p{L}’'-]+,? ){1,6})`;

/** "The former governor said": what somebody told before was; null where he is named beside it. */
export function formerRole(outside: string): string | null {
  const words = FORMER.exec(outside)?.groups?.['who']?.trim().split(' ') ?? [];
  const at = words.findIndex((word) => isHuman(word.replace(',', '')));
  if (at === -1 || /^\p{Lu}/u.test(words[at + 1] ?? '')) return null;
  return words[at]?.replace(',', '') ?? null;
}
