import { anyOf, regex } from '../../../../languages/regex.ts';
import { isGivenName } from '../../../../languages/english/names/given-name.ts';
import {
  seldomNames,
  titlesBeforeNames,
} from '../../../../languages/english/summary/capital-words.ts';
import { oneOf, wordSet } from '../../../../languages/word-set.ts';
import type { Unit } from '../../units/units.ts';
import { isHuman, opensAsPerson } from '../people.ts';
import { type Named, namesIn, wordsOf } from './names-in.ts';

const EXPLAINED = /\((?<acronym>[A-Z]{2,6})\)/g;

type Words = Pick<Unit, 'text' | 'quoted' | 'outside'>;

type Names = Readonly<{
  introduced: Set<string>;
  taken: Set<string>;
  courteous: ReadonlySet<string>;
  apposed: ReadonlySet<string>;
}>;

/** The names that a unit tells in full, those that it takes for known, which of these are "Mr. Roe", and which "Mr. Roe, 64,". */
export function readNames(unit: Words): Names {
  const { text, outside } = unit;
  const introduced = new Set<string>();
  const taken = new Set<string>();
  const courteous = new Set<string>();
  const apposed = new Set<string>();
  if (text.includes('('))
    for (const { groups } of text.matchAll(EXPLAINED)) introduced.add(groups?.['acronym'] ?? '');
  for (const found of namesIn(text)) {
    const words = wordsOf(found.name);
    const last = words.at(-1) ?? '';
    const given = words.slice(0, -1).find((word) => isGivenName(word));
    if (given !== undefined) introduced.add(last).add(given);
    else if (words.length > 1 && (isTitled(words) || isTold(text, found)))
      (isCourteous(words) ? apposed : introduced).add(last);
    else if ((words.length === 1 || isCourteous(words)) && isTaken(last, found.at, unit)) {
      taken.add(last);
      const isPerson = words.length > 1 || (found.at === 0 && opensAsPerson(outside, last));
      if (isPerson) courteous.add(last);
      else if (saysWho(text.slice(found.at + found.name.length))) introduced.add(last);
    }
  }
  return { introduced, taken, courteous, apposed };
}

/** Titles say who somebody is: “President Arden” needs no more. */
const TITLE = regex`^(?:${oneOf(titlesBeforeNames)})$`;

/** "President | Arden" */
function isTitled(words: readonly string[]): boolean {
  return TITLE.test(words.at(-2) ?? '');
}

const COURTESY = /^(?:Mr|Mrs|Ms|Miss|Dr|Prof|Sir|Lady|Lord|Dame|Rev)\.?$/;

/** "Ms. | Roe": a courtesy and a surname alone. */
function isCourteous(words: readonly string[]): boolean {
  return words.length === 2 && COURTESY.test(words[0] ?? '');
}

/** Given names that are more often something else when they stand alone. */
const NO_NAME = wordSet(seldomNames);

/** Whether a surname or initials that stand alone are taken for known, and not those of somebody who is quoted. */
function isTaken(name: string, at: number, { quoted }: Words): boolean {
  const isQuoted = quoted.some(({ start, end }) => start <= at && at < end);
  return !isQuoted && (isAcronym(name) || !NO_NAME.has(name));
}

const ACRONYM = /^[A-Z]{2,6}$/;

/** "FWS" */
export function isAcronym(name: string): boolean {
  return ACRONYM.test(name);
}

const APPOSITION = regex.u`^, (?:his|her|the|an?) (?<who>(?:[\p{L}’'-]+ ){0,3}[\p{L}’'-]+),`;

/** "Dahl, | her former deputy, |": behind a surname alone, a role that says who that is. */
function saysWho(behind: string): boolean {
  const words = APPOSITION.exec(behind)?.groups?.['who']?.split(' ') ?? [];
  return words.some((word) => isHuman(word));
}

/** What is told of people alone: "Khyzr Dahl, the father of two,", "Ilo Renz said". */
const SAYS = ` ${anyOf('said says told testified tweeted wrote')}\\b`;
const IS_OF = String.raw`, (?:${oneOf('an? the his her another one_of then now')}|\d\d,) `;
const IS_SOMEBODY = regex`^(?:,? (?:who|whose)\b|${SAYS}|${IS_OF})`;

/** Whether a name of two words or more is told with who that is, though its given name is in no list. */
function isTold(text: string, { name, at }: Named): boolean {
  if (
    at === 0
      ? name.startsWith('The ')
      : /\b[Tt]he $/.test(text.slice(Math.max(0, at - LEADING), at))
  )
    return false;
  const behind = at + name.length;
  return IS_SOMEBODY.test(text.slice(behind, behind + TRAILING));
}

/** Characters of "the " and of the longest cue behind a name. By definition. */
const LEADING = 5;
const TRAILING = 16;
