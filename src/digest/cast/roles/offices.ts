import {
  lawmakers,
  newsworthyOffices,
  runners,
  stances,
  waysToWriteOffices,
} from '../../../languages/english/people/offices.ts';
import { wordSet } from '../../../languages/word-set.ts';

/** An office and how it is written before a name: "the governor" is "Gov. Dale Prewitt". */
const OFFICES: readonly ReadonlySet<string>[] = waysToWriteOffices.map((words) => wordSet(words));

/** Lawmakers: by these nouns whoever sits in either house. */
const LAWMAKERS = wordSet(lawmakers);

/** All ways to write the office that a noun names, the noun among them. */
export function namesOfOffice(noun: string): ReadonlySet<string> {
  if (noun === 'lawmaker' || noun === 'legislator') return LAWMAKERS;
  return OFFICES.find((names) => names.has(noun)) ?? new Set([noun]);
}

/** Offices for which somebody is in the news, whatever else is said of them. */
const NEWSWORTHY = wordSet(newsworthyOffices);

/** "top Democrat on the committee" */
const LEADS_PARTY = /^(?:top|leading|senior|ranking) (?:Democrat|Republican) (?:on|in|of) /;

/** Whether a role, by its noun, is an office of politics, of a body, or of those who speak for others. */
export function isNewsworthy(role: string): boolean {
  return (
    LEADS_PARTY.test(role) ||
    role
      .toLowerCase()
      .split(/[ ,]/u)
      .some((word) => NEWSWORTHY.has(word))
  );
}

const STANCES = wordSet(stances);
const RUNNERS = wordSet(runners);
/** What somebody is no longer. */
export const FORMER = /^(?:former|ex|onetime|one-time)[ -]/iu;
/** "supporter | of the bill", "critic | and a friend": where the noun of a role stands. */
const BEHIND_NOUN = / (?:of|to|for|in|on|and|who|whose|trying|seeking|running) .*$/u;

/** Whether a role says where somebody stands or for what he once ran, and not what he is: "a Holm supporter". */
export function isStance(role: string): boolean {
  if (LEADS_PARTY.test(role)) return false;
  const lower = role.toLowerCase();
  const noun = lower.replace(BEHIND_NOUN, '').split(' ').at(-1) ?? '';
  return STANCES.has(noun) || (FORMER.test(lower) && RUNNERS.has(noun));
}
