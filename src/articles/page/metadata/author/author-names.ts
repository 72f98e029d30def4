import { checkedBy } from '../../../../languages/english/pages/bylines.ts';
import { toponyms } from '../../../../languages/english/names/toponyms.ts';
import { inAnyLanguage } from '../../../../languages/in-any-language.ts';
import { LANGUAGES } from '../../../../languages/languages.ts';
import { anyOf, either, regex } from '../../../../languages/regex.ts';
import { wordSet } from '../../../../languages/word-set.ts';
import { cleanLine } from '../../../clean-text.ts';
import { isPaperBeside } from '../../../masthead.ts';
import { AND, authorName, BEFORE, HOUSES, LABEL } from './author-name.ts';
import { isJob } from './job-title.ts';

const WRITTEN_BY = inAnyLanguage(({ bylines }) => bylines?.signed);
/** "This post was written by Ada Lund", "Blog-Beitrag von Ada Lund". */
const SIGNED = regex.i`^.{0,40}${WRITTEN_BY}:?\s`;

/** "Ada Lund Fr, | 18. Oktober": no name of hers. */
const SHORT_DAY = regex.u`(?<=\S\s\S{2,30})\s${inAnyLanguage(({ bylines }) => bylines?.shortDays)}\.?,?\s(?:\p{Lu}\p{L}{2,8}\.?\s)?\d.*$`;
/** "Ada Lund. | Reviewed by Ole Berg": who did not write it. */
const CHECKED = regex.i`(?<=[^\s.,;|])[\s.,;|]{1,5}(?:and )?${anyOf(checkedBy)} by\b.*$`;
const BETWEEN = regex.u`\s?(?:;|&|\s(?:${AND}|AND|UND)\s|,\s${AND}\s)\s?|,\s`;

/** The names in a byline: "Ana Ruiz and Ben Ode", "A, B und C". */
export function authorNames(line: string): readonly string[] {
  const cleaned = cleanLine(line.slice(0, 400))
    .replace(CHECKED, '')
    .replace(SHORT_DAY, '')
    .replace(SIGNED, '')
    .replace(LABEL, '')
    .replace(BEFORE, '');
  const parts = cleaned.split(BETWEEN);
  const persons = parts.filter((part) => part.trim() !== '');
  const whole = (persons[0] ?? '').trim().includes(' ');
  const names: string[] = [];
  let last = 0;
  for (const [index, part] of persons.entries()) {
    const before = names.at(-1);
    if (index > 0 && before !== undefined && DEGREE.test(part.trim())) {
      names[names.length - 1] = `${before}, ${part.trim()}`;
      last = cleaned.indexOf(part, last) + part.trimEnd().length;
      continue;
    }
    // "Kress, AP Auto Writer": what is behind the comma is no second person.
    const name = index > 0 && isBesideName(part.trim(), whole) ? null : authorName(part);
    if (name === null) continue;
    names.push(name);
    last = Math.max(last, cleaned.indexOf(name, last) + name.length);
  }
  const all = [...new Set(names)].slice(0, MOST_NAMES);
  // Where nothing but names stands there, their own "and" stays: it is how the paper prints them.
  const printed = cleaned.slice(0, last);
  const bare = all.length > 1 && all.every((name) => printed.includes(name));
  const rest = bare ? all.reduce((left, name) => left.replace(name, ''), printed) : '';
  return bare && JOINED.test(rest) ? [printed] : all;
}

const MOST_NAMES = 8;
/** What stands between names. */
const JOINED = regex.u`^[\s,&]*(?:(?:${AND}|&)[\s,]*)?$`;
/** "Ph.D.", "Jr.": behind a comma they are a part of the name. */
const DEGREE = regex`^${either(
  String.raw`Ph\.?\s?D|M\.?D|D\.?V\.?M|D\.?O|J\.?D|M\.?B\.?A|M\.?S|B\.?A|R\.?N|R\.?D`,
  String.raw`C\.?P\.?A|C\.?F\.?P|Esq|Jr|Sr|I{2,3}`,
)}\.?$`;

/** "Tom Kress, Reuters", "Tom Kress, BBC News, London": no second person. */
const AGENCY = regex.i`^(?:the )?(?:${HOUSES}|Bloomberg|dpa|ANSA|EFE)(?: (?:news|business|sports?|politics|world|opinion))?$`;

const TRADES = inAnyLanguage(({ bylines }) => bylines?.trades);
const ROLE_WORDS = regex.i`\b(?:${TRADES}|associated press)\b`;
/** "in Osk", "for the Osk Herald" */
const THERE = /^(?:in|at|for|of|from)\s/;

/** "Photos by Ole Berg" beside who wrote. */
const PICTURES_BY = regex.iu`^${inAnyLanguage(({ bylines }) => bylines?.credits)} by\s`;

/** "The", "La": before the names of houses, with their capitals. */
const ARTICLES = either(
  ...LANGUAGES.flatMap(({ heads }) => [...wordSet(heads?.articles)]).map(
    (word) => word.slice(0, 1).toUpperCase() + word.slice(1),
  ),
);
/** "The Osk Herald", "La Tribune". */
const HOUSE = regex`^${ARTICLES}\s`;

/**
 * Whether what follows a name is no second person: a trade, a house, a town, words in lower case.
 * Behind a whole name one word alone is a town or a house.
 */
function isBesideName(part: string, whole: boolean): boolean {
  return (
    ROLE_WORDS.test(part) ||
    isJob(part) ||
    AGENCY.test(part) ||
    THERE.test(part) ||
    /^\d/.test(part) ||
    HOUSE.test(part) ||
    isPaperBeside(part) ||
    PICTURES_BY.test(part) ||
    toponyms.has(part.toLowerCase()) ||
    /^\p{Ll}{3}/u.test(part) ||
    (whole && /^\p{Lu}[\p{L}.-]*$/u.test(part))
  );
}
