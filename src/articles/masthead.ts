import { inAnyLanguage } from '../languages/in-any-language.ts';
import { isGivenName } from '../languages/english/names/given-name.ts';
import { toponyms } from '../languages/english/names/toponyms.ts';
import { regex } from '../languages/regex.ts';

const CAPITALISED = String.raw`\p{Lu}[\p{L}\p{N}.&’'-]*`;
/** "The Cove Paper", "Bote für Osk". */
export const HOUSE = regex.u`^${CAPITALISED}(?: (?:${inAnyLanguage(({ heads }) => heads?.links)}|${CAPITALISED})){0,5}$`;
const LONGEST_HOUSE = 40;

const PAPER = inAnyLanguage(({ heads }) => heads?.mastheads);
/** "Osk Gazette". */
const OF_PAPER = String.raw`(?<!\p{L})${PAPER}(?!\p{L})`;
/** "The Cove", "Osk Gazette". */
export const MASTHEAD = regex.iu`(?:^${inAnyLanguage(({ heads }) => heads?.articles)}\s|${OF_PAPER})`;
const NAMED_PAPER = regex.iu`${OF_PAPER}`;

/** "Book Review", "Local News": a part of a paper as well as one. */
const ANY_PART = /^\S+$|\b(?:news|reviews?)$/i;

/** Whether a name is as short as a house's, and each of its words has a capital. */
export function isHouse(name: string): boolean {
  return name.length <= LONGEST_HOUSE && HOUSE.test(name);
}

/** Whether a name has a word that papers are called by, and each of its words a capital. */
function isPaper(name: string): boolean {
  return isHouse(name) && !ANY_PART.test(name) && NAMED_PAPER.test(name);
}

/** The same beside a person's name, where "Emily Post" is a second person: "Osk Post", "Sydney Star". */
export function isPaperBeside(name: string): boolean {
  const first = name.split(' ', 1).join('').toLowerCase();
  return isPaper(name) && (!isGivenName(first) || toponyms.has(first));
}
