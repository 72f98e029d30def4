import { wordSet } from '../../../languages/word-set.ts';
import type { Name } from '../names/kind-of-name.ts';
import type { Range } from '../../reading/range.ts';
import { isCapital, isPossessive, isVerb } from '../../reading/word-kinds.ts';
import type { Token } from '../../reading/tokens.ts';
import type { RoleFound } from './role-before.ts';

/** Offices of a company, of which the sentence has told already. */
const OFFICES = wordSet(
  'ceo co-ceo cfo coo cto executive founder co-founder cofounder chairman chairwoman chairperson chair owner co-owner',
);
/** What companies tell of, with the capital of its sentence: "Revenue was flat, CEO X said". */
const BUSINESS = wordSet(`
revenue revenues sale sales profit profits growth demand production output business earnings income cost costs price prices inflation
trade traffic spending investment work construction staff management everyone nobody today yesterday tomorrow money capital cash
`);
/** Endings of words that name no company where they stand alone at a sentence's start. */
const PLAIN_ENDING = /(?:s|ing|ly|tion|sion|ment|ity|ness|ance|ence|er|ers|ed)$/;
/** Words of a company's name, at most. */
const LONGEST = 5;

/**
 * The body that the sentence is about, for an office that does not say its own: "Apex | was hurt,
 * CEO X said", "Apex | lost. Its chief executive, X, will go". Null where it is about no body.
 */
export function ownCompany(
  tokens: readonly Token[],
  { role, head, phrase }: RoleFound,
  name: Range,
  starts: ReadonlyMap<number, Name>,
): Range | null {
  if (!OFFICES.has(tokens[head]?.lower ?? '')) return null;
  const before = tokens[role.from - 1];
  if (before === undefined || tokens[role.from]?.quoted) return null;
  if (tokens.slice(role.from, role.to).some(isPossessive)) return null;
  const start = startOf(tokens, role.from);
  if (before.lower === 'its')
    return start <= 0 ? null : subjectAt(tokens, startOf(tokens, start - 1), starts);
  const isTag = before.text === ',' || /^["”’]$/u.test(before.text);
  if (!isTag || tokens[role.from]?.opens) return null;
  const verb = tokens[Math.max(name.to, phrase.to)];
  const isSpoken = verb !== undefined && verb.shape === 'lower' && verb.is.speech;
  return isSpoken ? subjectAt(tokens, start, starts) : null;
}

/** Words of a sentence that are looked back over. */
const REACH = 60;

/** Where the sentence of the token at `at` begins; -1 where that is far away. */
function startOf(tokens: readonly Token[], at: number): number {
  const sentence = tokens[at]?.sentence;
  for (let start = at; start > at - REACH; start -= 1)
    if (tokens[start - 1]?.sentence !== sentence) return start;
  return -1;
}

/** The body that opens the sentence at `at`, and does something there. */
function subjectAt(
  tokens: readonly Token[],
  at: number,
  starts: ReadonlyMap<number, Name>,
): Range | null {
  const first = tokens[at]?.lower === 'the' ? at + 1 : at;
  const opening = tokens[first];
  if (opening === undefined || opening.quoted || !isCapital(opening)) return null;
  const known = starts.get(first);
  if (known !== undefined) {
    if (known.kind !== 'organisation' && known.kind !== 'unknown') return null;
    return does(tokens, known.to) && known.to - first <= LONGEST
      ? { from: first, to: known.to }
      : null;
  }
  return first === at && isLoneName(opening) && does(tokens, first + 1)
    ? { from: first, to: first + 1 }
    : null;
}

function does(tokens: readonly Token[], at: number): boolean {
  const verb = tokens[at];
  if (verb === undefined || verb.shape !== 'lower' || isPossessive(verb)) return false;
  return (
    isVerb(verb) ||
    /^(?:is|are|was|were|has|have|had|will|would|can|could|may|might)$/.test(verb.lower)
  );
}

/** "Apex": a word that is nothing else. */
function isLoneName({ lower, is }: Token): boolean {
  return (
    !(is.closed || is.opening || is.calendar || is.role || is.group || is.given || is.toponym) &&
    !(is.demonym || is.organisationHead || is.thingHead || is.verb || is.speech) &&
    !BUSINESS.has(lower) &&
    !PLAIN_ENDING.test(lower)
  );
}
