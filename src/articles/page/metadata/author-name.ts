import { weekday } from '../../../languages/english/weekday.ts';
import { anyOf, either, regex } from '../../../languages/regex.ts';
import { oneOf, wordSet } from '../../../languages/word-set.ts';
import { toponyms } from '../../../languages/english/names/toponyms.ts';
import { cleanLine } from '../../clean-text.ts';
import { isJob, withoutJob } from './job-title.ts';
import { inAnyLanguage } from '../../../languages/in-any-language.ts';
import {
  checkedBy,
  desksRunOn,
  jobsBehindNames,
  jobsRunOn,
  ranksBehindNames,
} from '../../../languages/english/pages/bylines.ts';
import { LANGUAGES } from '../../../languages/languages.ts';

const DONE = inAnyLanguage(({ bylines }) => bylines?.done);
const BY = inAnyLanguage(({ bylines }) => bylines?.by);
const BEFORE_NAMES = inAnyLanguage(({ bylines }) => bylines?.beforeNames);
/** "By", "Von", "Text:", "Written by": what stands before a name and is none of it. */
const BEFORE = regex.i`^(?:${DONE}(?: and \w+)?\s+)?(?:${BY}|${BEFORE_NAMES})\s?:?\s+`;
const AND = inAnyLanguage(({ bylines }) => bylines?.and);
const WORK = either(BY, DONE);
/** "Autorin: ", "Written by: ", "Interview: ", "Text und Interview: ". */
const LABEL = regex.i`^(?:${DONE} ${BY}|(?:${WORK} ${AND} )?${WORK})\s?:\s*`;

/** "Von unserer Korrespondentin Ada Lund". */
const OURS = /^(?:unser(?:e[mnr]?)?|our|notre|nuestr[oa]|nostr[oa])\s/i;

const MARK = String.raw`[|•·⋅–—/(<[@]|\s-\s`;
const HOUSES = oneOf('AP AFP Reuters CNN BBC Associated_Press');
/** ", AP Auto Writer", ", 3 May". */
const ASIDE = String.raw`,\s(?=(?:${HOUSES}|${oneOf(ranksBehindNames)}|${oneOf(jobsBehindNames)}|The |for |dpa\b|\d))`;
const PRINTED = String.raw`\b(?:for|of) the\b|\b(?:last )?(?:updated|published|posted)\b|\blast update\b`;
/** By their first letters: "3 Mai". */
const MONTHS = inAnyLanguage(({ bylines, months }) =>
  bylines?.hasDayBehind === true ? months : undefined,
);
const MONTH_AND_DAY = String.raw`${MONTHS}\p{L}{0,6}\.?\s\d`;
const ON = inAnyLanguage(({ dates }) => dates?.on);
/** "on Friday, 3 May", " 3. Mai", "at 10", " May 3". */
const WHEN = String.raw`\b${ON}\s+(?:\p{L}+,?\s)?\d|\s\d{1,2}[./:\s]|\bat\s\d|\s${MONTH_AND_DAY}`;
/** "Malcolm Owen Monday", "Rocío Latorre Hace 2 h". */
const AGO = String.raw`\s${weekday}\b|\s${inAnyLanguage(({ dates }) => dates?.ago)}`;
const CREDITS = inAnyLanguage(({ bylines }) => bylines?.credits);
const PICTURES_BY = String.raw`\.\s${anyOf('photos? pictures? images? video illustrations?')} by\b`;
/** ". Photos by Ida Roe", " Foto: Ida Roe", " for oskherald.example". */
const BESIDES = String.raw`${PICTURES_BY}|\s${CREDITS}\s?:|\sfor\s(?=\S{1,60}\.\p{L}{2,8}$)`;
const LINKS = String.raw`\bfollow\b|\bview\b|\bread more\b`;
/** What follows a name: a role, an agency, a date, a house. */
const BEHIND = regex.iu`\s?${either(MARK, ASIDE, PRINTED, BESIDES, WHEN, AGO, LINKS)}[^]*`;

/** "TOM KRESS Associated Press" */
const AGENCY_END = regex.i`(?<=\S \S{2,30}) (?:The )?(?:${HOUSES})$`;
/** "Tom Kress, Reuters", "Tom Kress, BBC News, London": no second person. */
const AGENCY = regex.i`^(?:the )?(?:${HOUSES}|Bloomberg|dpa|ANSA|EFE)(?: (?:news|business|sports?|politics|world|opinion))?$`;

const TRADES = inAnyLanguage(({ bylines }) => bylines?.trades);
const ROLE_WORDS = regex.i`\b(?:${TRADES}|associated press)\b`;
const OF_A_PERSON = `${inAnyLanguage(({ bylines }) => bylines?.about)} .*`;
const ACCOUNTS = either(
  '(?:site |web ?|noc )?admin(?:istrator)?',
  oneOf('editor editors? staff webmaster root user guest anonymous unknown none null undefined'),
  'super user',
);
const EMPTY_LABELS = inAnyLanguage(({ bylines }) => bylines?.noNames);
/** "Admin", "About the author", "—". */
const NO_NAME = regex.iu`^(?:${OF_A_PERSON}|${ACCOUNTS}|${EMPTY_LABELS}|[^\p{L}\p{N}]*)$`;
const LONGEST = 80;
/**
 * A name with title, initials and particles: all but two of those 485 have so many words at most.
 */
const MOST_WORDS = 6;

/** "Tom Kress News reporter": a job that runs on behind a name of two words or more. */
const RUN_ON = regex.iu`(?<=^\p{L}[^\s]{0,30} [^\n]{0,60}\p{L}),?(?: ${anyOf(desksRunOn)}){0,2} ${anyOf(jobsRunOn)}$`;

/** "May 3". */
const MONTH_DAY = regex.iu`^${MONTH_AND_DAY}`;

const WROTE_TOO = inAnyLanguage(({ bylines }) => bylines?.besideCredits);
/** "Фото из Инстаграма", "Bild: dpa": who took the picture, if anybody. */
const CREDIT = regex.iu`^${CREDITS}(?!\p{L})(?!.{0,12} ${WROTE_TOO} )`;

/** "Ida Roe (photos)". */
const OF_PICTURES = regex.i`\(${anyOf('photos? fotos? pictures? images? video illustrations? bilder')}\)$`;

/** "tom@post.example (Tom Kress)", as feeds print it */
const ADDRESSED = /^[^\s@]{1,60}@[^\s@]{3,60} \(([^()]{3,60})\)$/;

/** One author's name as a person writes it: "By TOM KRESS, AP Auto Writer" → "Tom Kress"; or null. */
export function authorName(text: string): string | null {
  let name = cleanLine(text.slice(0, 300));
  name = ADDRESSED.exec(name)?.[1] ?? name;
  if (/^https?:|^www\.|^\/\//i.test(name)) return null;
  if (CREDIT.test(name) || OF_PICTURES.test(name) || name.includes('©')) return null;
  name = name.replace(LABEL, '').replace(BEFORE, '').replace(BEFORE, '').replace(OURS, '');
  name = name
    .replace(BEHIND, '')
    .replace(AGENCY_END, '')
    .replace(/(?<!\s)\sin\s\p{Lu}[^\n]*/u, '')
    .replace(/(?<!\S)[^\s@]+@\S+/, '')
    .replace(/(?<=\S \S{2,30}) on$/, '')
    .replace(/(?<![\s,;:.])[\s,;:.]+$/, (end) => (end === '.' ? '.' : ''))
    .trim();
  if (/(?:^|\s)\p{L}{3,}\.$/u.test(name)) name = name.slice(0, -1);
  name = onceOnly(withoutJob(name).replace(RUN_ON, '').replace(AGENCY_END, ''));
  const words = name.split(/\s+/);
  // "Reporter": what a template prints where the name is missing.
  if (words.length === 1 && isJob(name)) return null;
  if (name === '' || name.length > LONGEST || words.length > MOST_WORDS || NO_NAME.test(name))
    return null;
  if (!/\p{L}{2}/u.test(name) || /[{}<>=#%$€!?]/u.test(name)) return null;
  if (/\s/.test(name) && (/\d{2}/.test(name) || MONTH_DAY.test(name))) return null;
  return isShouted(name) ? inTitleCase(name) : name;
}

/** "ADA LUND Ada Lund" → "Ada Lund": templates set a link beside the name that it leads to. */
function onceOnly(name: string): string {
  const words = name.split(' ');
  const half = words.length / 2;
  const [one, other] = [words.slice(0, half).join(' '), words.slice(half).join(' ')];
  return half > 1 && one.toLowerCase() === other.toLowerCase() ? other : name;
}

const WRITTEN_BY = inAnyLanguage(({ bylines }) => bylines?.signed);
/** "This post was written by Ada Lund", "Blog-Beitrag von Ada Lund". */
const SIGNED = regex.i`^.{0,40}${WRITTEN_BY}:?\s`;

/** "Ada Lund Fr, | 18. Oktober": no name of hers. */
const SHORT_DAY = regex.u`(?<=\S\s\S{2,30})\s${inAnyLanguage(({ bylines }) => bylines?.shortDays)}\.?,?\s(?:\p{Lu}\p{L}{2,8}\.?\s)?\d.*$`;
/** "Ada Lund. | Reviewed by Ole Berg": who did not write it. */
const CHECKED = regex.i`(?<=[^\s.,;|])[\s.,;|]{1,5}${anyOf(checkedBy)} by\b.*$`;
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

/** "in Osk", "for the Osk Herald" */
const THERE = /^(?:in|at|for|of|from)\s/;

/** "The", "La": before the names of houses, with their capitals. */
const ARTICLES = either(
  ...LANGUAGES.flatMap(({ heads }) => [...wordSet(heads?.articles ?? '')]).map(
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
    toponyms.has(part.toLowerCase()) ||
    /^\p{Ll}{3}/u.test(part) ||
    (whole && /^\p{Lu}[\p{L}.-]*$/u.test(part))
  );
}

function isShouted(name: string): boolean {
  return /\p{Lu}{3}/u.test(name) && !/\p{Ll}/u.test(name) && /\s/.test(name);
}

function inTitleCase(name: string): string {
  return name.replaceAll(
    /\p{L}+/gu,
    (word) => word.slice(0, 1).toUpperCase() + word.slice(1).toLowerCase(),
  );
}
