import { companyOffices } from '../../../../languages/english/people/offices.ts';
import { wordSet } from '../../../../languages/word-set.ts';
import type { Range } from '../../../reading/range.ts';
import { isCapital, isPossessive, isVerb } from '../../../reading/word-kinds.ts';
import type { Token } from '../../../reading/tokens.ts';
import type { RoleFound } from '../role-found.ts';
import { behindNames } from '../../../../languages/english/verbs/helping-verbs.ts';

/** Offices of a company, of which the sentence has told already. */
const OFFICES = wordSet(companyOffices);
/** What companies tell of, with the capital of its sentence: "Revenue was flat, CEO X said". */
const BUSINESS = wordSet(`
revenue revenues sale sales profit profits growth demand production output business earnings income cost costs price prices inflation
trade traffic spending investment work construction staff management everyone nobody today yesterday tomorrow money capital cash
`);
/** Endings of words that name no company where they stand alone at a sentence's start. */
const PLAIN_ENDING = /(?:s|ing|ly|tion|sion|ment|ity|ness|ance|ence|er|ers|ed)$/;
/**
 * The body whose name of one word opens the sentence, for an office that does not say its own: "Apex |
 * was hurt, CEO X said". Nothing else tells that such a word is a name; a body that is known as one
 * has its offices from `figures/house-of.ts`. Null where the sentence is about no such body.
 */
export function ownCompany(
  tokens: readonly Token[],
  { role, head, phrase }: RoleFound,
  name: Range,
): Range | null {
  if (!OFFICES.has(tokens[head]?.lower ?? '')) return null;
  const before = tokens[role.from - 1];
  if (before === undefined || tokens[role.from]?.quoted || tokens[role.from]?.opens) return null;
  if (tokens.slice(role.from, role.to).some(isPossessive)) return null;
  if (before.text !== ',' && !/^["”’]$/u.test(before.text)) return null;
  const verb = tokens[Math.max(name.to, phrase.to)];
  if (verb === undefined || verb.shape !== 'lower' || !verb.is.speech) return null;
  const start = startOf(tokens, role.from);
  const opening = tokens[start];
  if (opening === undefined || opening.quoted || !isCapital(opening)) return null;
  return isLoneName(opening) && does(tokens, start + 1) ? { from: start, to: start + 1 } : null;
}

/** Words of a sentence that are looked back over: a bound on time. */
const REACH = 60;

/** Where the sentence of the token at `at` begins; -1 where that is far away. */
export function startOf(tokens: readonly Token[], at: number): number {
  const sentence = tokens[at]?.sentence;
  for (let start = at; start > at - REACH; start -= 1)
    if (tokens[start - 1]?.sentence !== sentence) return start;
  return -1;
}

const HELPING = wordSet(behindNames);

function does(tokens: readonly Token[], at: number): boolean {
  const verb = tokens[at];
  if (verb === undefined || verb.shape !== 'lower' || isPossessive(verb)) return false;
  return isVerb(verb) || HELPING.has(verb.lower);
}

/** "Apex": a word that is nothing else. */
export function isLoneName({ lower, is }: Token): boolean {
  return (
    !(is.closed || is.opening || is.calendar || is.role || is.group || is.given || is.toponym) &&
    !(is.demonym || is.organisationHead || is.thingHead || is.verb || is.speech) &&
    !BUSINESS.has(lower) &&
    !PLAIN_ENDING.test(lower)
  );
}
