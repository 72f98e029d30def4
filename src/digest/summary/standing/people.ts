import { femaleRoles, maleRoles, roleNouns } from '../../../languages/english/roles.ts';
import { humanNouns } from '../../../languages/english/summary/telling-nouns.ts';
import { wordSet } from '../../../languages/word-set.ts';
import { POINTS_AHEAD } from './stands-alone.ts';

const PRONOUN = /\b(?:he|she|him|her|his|hers|himself|herself)\b/i;
/** Somebody before the pronoun in its own sentence: a name, a title, "the mayor". */
const CAPITAL = /[A-Z\u00c0-\u00de][a-z\u00df-\u024f](?<!^..|[.!?:]\s..|[“"‘'(]..)/;
const HUMAN = wordSet(humanNouns);
/** A name behind a comma begins so soon. Characters, set by hand; not tuned. */
const OPENING_OF_NAME = 12;

/** Whether its first pronoun for a person has nobody before it: "photos of her", "arrested him". */
export function hasNobody(outside: string): boolean {
  const found = PRONOUN.exec(outside);
  if (found === null) return false;
  const before = outside.slice(0, found.index);
  if (CAPITAL.test(before)) return false;
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

/** A person or several. */
export function isHuman(word: string): boolean {
  return isPerson(word) || isPerson(word.replace(/s$/, ''));
}

function isPerson(word: string): boolean {
  return (
    HUMAN.has(word) ||
    word.endsWith('year-old') ||
    roleNouns.has(word) ||
    femaleRoles.has(word) ||
    maleRoles.has(word)
  );
}
