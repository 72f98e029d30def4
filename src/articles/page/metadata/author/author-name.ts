import { parse } from 'tldts';
import { weekday } from '../../../../languages/english/weekday.ts';
import { anyOf, either, regex } from '../../../../languages/regex.ts';
import { oneOf } from '../../../../languages/word-set.ts';
import { cleanLine } from '../../../clean-text.ts';
import { isPaperBeside, MASTHEAD } from '../../../masthead.ts';
import { isDesk } from '../../../../text/house-name.ts';
import { isJob, withoutJob } from './job-title.ts';
import { inAnyLanguage } from '../../../../languages/in-any-language.ts';
import {
  desksRunOn,
  jobsBehindNames,
  jobsRunOn,
  ranksBehindNames,
} from '../../../../languages/english/pages/bylines.ts';

const DONE = inAnyLanguage(({ bylines }) => bylines?.done);
const BY = inAnyLanguage(({ bylines }) => bylines?.by);
const BY_PERSON = inAnyLanguage(({ bylines }) => bylines?.byPerson);
const BEFORE_NAMES = either(
  inAnyLanguage(({ bylines }) => bylines?.beforeNames),
  BY_PERSON,
);
/** "Door Joris Mulder", "Av Lisa Berg": a byline, if nothing but names follows. */
export const OF_PERSON = regex.iu`^${BY_PERSON}\s(?=\p{L})`;
/** "By", "Von", "Text:", "Written by": what stands before a name and is none of it. */
export const BEFORE = regex.i`^(?:${DONE}(?: and \w+)?\s+)?(?:${BY}|${BEFORE_NAMES})\s?:?\s+`;
export const AND = inAnyLanguage(({ bylines }) => bylines?.and);
const WORK = either(BY, DONE);
/** "Autorin: ", "Written by: ", "Interview: ", "Text und Interview: ". */
export const LABEL = regex.i`^(?:${DONE} ${BY}|(?:${WORK} ${AND} )?${WORK})\s?:\s*`;

/** "Von unserer Korrespondentin Ada Lund". */
const OURS = regex.i`^(?:unser(?:e[mnr]?)?|our|notre|nuestr[oa]|nostr[oa]|${inAnyLanguage(({ bylines }) => bylines?.ours)})\s`;

const MARK = String.raw`[|•·⋅–—/(<[@]|\s-\s`;
export const HOUSES = oneOf('AP AFP Reuters CNN BBC Associated_Press');
/** ", AP Auto Writer", ", 3 May". */
const ASIDE = String.raw`,\s(?=(?:${HOUSES}|${oneOf(ranksBehindNames)}|${oneOf(jobsBehindNames)}|The |for |dpa\b|\d))`;
const OUT = String.raw`\b(?:last )?(?:updated|published|posted)\b|\blast update\b`;
const AT_WORK = String.raw`,? reporting (?:from|in)\b|\bis an?\b|\sreports\b`;
const PRINTED = String.raw`\b(?:for|of) the\b|${AT_WORK}|${OUT}`;
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
const LINKS = String.raw`\bfollow\b|\bview\b|\bread more\b|\smore (?:by|from)\b|\be-?mail\b`;
/** What follows a name: a role, an agency, a date, a house. */
const BEHIND = regex.iu`\s?${either(MARK, ASIDE, PRINTED, BESIDES, WHEN, AGO, LINKS)}[^]*`;

/** "TOM KRESS Associated Press", "TOM KRESS AP Auto Writer" */
const AGENCY_END = regex.iu`(?<=\S \S{2,30}) (?:The )?(?:${HOUSES})(?: [\p{L} -]{2,40})?$`;
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

/** "Reuters/Tom Kress" */
const HOUSE_FIRST = regex.u`^(?:${HOUSES}|dpa|ANSA|EFE)\s?/\s?(?=\p{Lu})`;
/** "Reporter: Tom Kress" */
const POST_FIRST = regex.iu`^${inAnyLanguage(({ bylines }) => bylines?.jobs)}:\s+`;
/** "Tom Kress tkress@post.example" */
const ADDRESS_BEHIND = /(?<=\S)\s[^\s@]{1,60}@[^\s@]{2,60}\.[^\s@]{2,20}/;

/** One author's name as a person writes it: "By TOM KRESS, AP Auto Writer" → "Tom Kress"; or null. */
export function authorName(text: string): string | null {
  let name = cleanLine(text.slice(0, 300));
  name = ADDRESSED.exec(name)?.[1] ?? name;
  if (/^https?:|^www\.|^\/\//i.test(name)) return null;
  if (CREDIT.test(name) || OF_PICTURES.test(name) || name.includes('©')) return null;
  name = name.replace(HOUSE_FIRST, '').replace(POST_FIRST, '').replace(ADDRESS_BEHIND, '');
  name = name.replace(LABEL, '').replace(BEFORE, '').replace(BEFORE, '').replace(OURS, '');
  name = name
    .replace(BEHIND, '')
    .replace(AGENCY_END, '')
    .replace(/(?<!\s)\sin\s\p{Lu}[^\n]*/u, '')
    .replace(/(?<!\S)[^\s@]+@\S+/, '')
    .replace(/(?<=\S \S{2,30}) (?:on|for|of)$/, '')
    // "Ada Lindholm In": before the shelf; a short word before it is a Korean name, "Kim Sang In"
    .replace(/(?<=\S \p{L}{6,30}) In$/u, '')
    .replace(/(?<![\s,;:.])[\s,;:.]+$/, (end) => (end === '.' ? '.' : ''))
    .trim();
  if (/(?:^|\s)\p{L}{3,}\.$/u.test(name)) name = name.slice(0, -1);
  name = onceOnly(withoutPaper(withoutJob(name).replace(RUN_ON, '').replace(AGENCY_END, '')));
  const words = name.split(/\s+/);
  // "Reporter": what a template prints where the name is missing.
  if (words.length === 1 && isJob(name)) return null;
  if (name === '' || name.length > LONGEST || words.length > MOST_WORDS || NO_NAME.test(name))
    return null;
  if (!/\p{L}{2}/u.test(name) || /[{}<>=#%$€!?]/u.test(name)) return null;
  if (/\s/.test(name) && (/\d{2}/.test(name) || MONTH_DAY.test(name))) return null;
  return isShouted(name) ? inTitleCase(name) : name;
}

/** "ada.lund": first and last name, as systems call their users; in an address the end is a domain's. */
const HANDLE = /^\p{Ll}{2,15}\.\p{Ll}{3,20}$/u;

/** The name of a person whom only a system calls; "news.desk" is nobody's. */
export function ofHandle(name: string): string {
  if (!HANDLE.test(name) || parse(name).isIcann === true) return name;
  const parts = name.split('.');
  if (
    isDesk(parts.join(' ')) ||
    parts.some((part) => MASTHEAD.test(part) || isDesk(part) || isJob(part))
  )
    return name;
  return parts.map((part) => part.slice(0, 1).toUpperCase() + part.slice(1)).join(' ');
}

/** "Ada Lund Osk Gazette", "Ada K. Lund Osk Gazette" → the person. */
function withoutPaper(name: string): string {
  const words = name.split(' ');
  const end = /^\p{Lu}\.$/u.test(words[1] ?? '') ? 3 : 2;
  const isHouse =
    isPaperBeside(words.slice(0, end).join(' ')) || !isPaperBeside(words.slice(end).join(' '));
  return isHouse ? name : words.slice(0, end).join(' ');
}

/** "ADA LUND Ada Lund" → "Ada Lund": templates set a link beside the name that it leads to. */
function onceOnly(name: string): string {
  const words = name.split(' ');
  const half = words.length / 2;
  const [one, other] = [words.slice(0, half).join(' '), words.slice(half).join(' ')];
  return half > 1 && one.toLowerCase() === other.toLowerCase() ? other : name;
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
