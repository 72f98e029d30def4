import {
  plainlyBeforeRoles,
  qualifyingRoles,
} from '../../../../../languages/english/people/before-roles.ts';
import { noblePrefixes } from '../../../../../languages/english/people/offices.ts';
import { languageOfTag } from '../../../../../languages/language-of.ts';
import { anyOf, regex } from '../../../../../languages/regex.ts';
import { roleNouns } from '../../../../../languages/english/roles.ts';
import { wordSet } from '../../../../../languages/word-set.ts';
import { endsInAddress } from '../../../../cast/beside-a-name/titles.ts';
import type { Quote } from '../../../../digest.ts';

const QUALIFYING = wordSet(qualifyingRoles);
const PLAINLY = wordSet(plainlyBeforeRoles);
/** Parties, and offices that are written with a capital. */
const AS_TITLES = wordSet(
  `${noblePrefixes} archbishop bishop emperor empress sultan emir republican democrat socialist communist nationalist metropolitan marine secretary minister speaker president justice king queen pope prince princess`,
);
/** "Real estate mogul": its first word, and the next one. */
const OPENING = /^(?<first>\p{Lu}\p{Ll}[\p{Ll}’'-]*)(?: (?<next>\S+))?/u;
const OPPOSED = /^(?:anti|pro|ex|co)-\p{Ll}/u;
const LINK = regex.u`^${anyOf('of at for with in on from to who whose whom')}$`;

/**
 * A quote whose speaker's role stands behind the name as it would in a sentence: "Talk show host" has
 * its capital from the sentence that it opens in the article. English.
 */
export function withSmallRole(quote: Quote, language: string): Quote {
  const { speaker } = quote;
  const role = speaker?.role ?? null;
  if (speaker === null || speaker.name === null || role === null) return quote;
  if (languageOfTag(language) !== 'en' || !opensSmall(role)) return quote;
  return { ...quote, speaker: { ...speaker, role: role.charAt(0).toLowerCase() + role.slice(1) } };
}

function opensSmall(role: string): boolean {
  const { first, next = null } = OPENING.exec(role)?.groups ?? {};
  if (first === undefined || endsInAddress(role)) return false;
  const word = first.toLowerCase();
  if (QUALIFYING.has(word)) return next !== null;
  if (word === 'the') return /^\p{Ll}/u.test(next ?? '');
  if (PLAINLY.has(word) || OPPOSED.test(word)) return /^\p{Ll}/u.test(next ?? '');
  const isHead = roleNouns.has(word) && !AS_TITLES.has(word);
  return isHead && (next === null || LINK.test(next));
}
