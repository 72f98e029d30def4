import { jobsRunOn } from '../../../../languages/english/pages/bylines.ts';
import { isGivenName } from '../../../../languages/english/names/given-name.ts';
import { languageOfTag } from '../../../../languages/language-of.ts';
import { anyOf, regex } from '../../../../languages/regex.ts';
import { TOGETHER } from '../../../../text/house-name.ts';
import { isPaperBeside } from '../../../masthead.ts';
import { readDate } from '../../../date/read-date.ts';
import { OF_PERSON } from './author-name.ts';
import { authorNames } from './author-names.ts';
import { isJobLine } from './job-title.ts';
import { wideByline } from './wide-byline.ts';
import { inAnyLanguage } from '../../../../languages/in-any-language.ts';

/** A byline is short; longer is a biography. */
export const LONGEST_BYLINE = 140;

const BY = inAnyLanguage(({ bylines }) => bylines?.by);
/** "By Ada Lund", "Gastbeitrag von Ole Berg". */
const BYLINE = regex.iu`^${BY}\s?:?\s+(?=\p{Lu})`;

/** "Opinion by numbers": with a word before "by" only a capital makes it a name. */
const OF_NOBODY = regex.u`^\p{L}+ by (?!\p{Lu})`;

/** "Written by:", alone on a line. */
const LABEL_ALONE = regex.i`^${BY}\s?:?$`;
const NUMBERS = String.raw`\d{1,2}[./]\d{1,2}[./]\d{4}|\d{4}-\d{2}-\d{2}`;
const WITH_MONTH = String.raw`\d{1,2}\.? \p{L}{3,12} \d{4}|\p{L}{3,12} \d{1,2}, \d{4}`;
/** "11.12.2019 - ", "03/01/2017 by ": the day stands before who wrote on the same line. */
const DAY_FIRST = regex.iu`^(?:${NUMBERS}|${WITH_MONTH})\s?[|·•–—-]?\s(?:${inAnyLanguage(({ bylines }) => bylines?.preposition)}\s)?(?=\p{Lu})`;
/** "Ada Lund | Senior Writer | July 2, 2025". */
const NAME_FIRST =
  /^(?<name>\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3}) [|·•] (?=.{0,60}\d{4}$)/u;

/** "By Tom Kress" on a line of its own among the first lines, or beside the day. `language` is what the page says. */
export function byline(opening: readonly string[], language: string | null): readonly string[] {
  const lines = opening
    .map((line) => REPORTING.exec(line)?.[1] ?? line)
    .map((line) => line.replace(/^[-–—~\s]+/u, '').replace(GLUED, 'By '))
    .map((line) => (line.length > 100 || /[!?]$|\p{Ll}{2}\.$/u.test(line) ? '' : line));
  const plain = lines.find((line) => BYLINE.test(line) && !OF_NOBODY.test(line));
  if (plain !== undefined) return authorNames(plain);
  for (const [at, line] of lines.entries()) {
    const names = namesIn(line, lines[at + 1] ?? '');
    if (names.length > 0) return names;
  }
  // "Door Repair Services" stands on English pages
  const isForeign = language !== null && languageOfTag(language) !== 'en';
  const personal = lines.find((line) => isForeign && OF_PERSON.test(line) && namesPersons(line));
  if (personal !== undefined) return authorNames(personal);
  const wide = lines.map(wideByline).find((name) => name !== null);
  return wide === undefined ? aboveJob(lines) : [wide];
}

/** "Ada Lund" above "Staff reporter". */
function aboveJob(lines: readonly string[]): readonly string[] {
  const found = lines.find((line, at) => isPersonLine(line) && isJobLine(lines[at + 1] ?? ''));
  return found === undefined ? [] : [found];
}

/** Templates set "By" and the name side by side with nothing between them. */
const GLUED = /^By(?=\p{Lu}\p{Ll}+\s\p{Lu})/u;

/** "Von Ada Lund", "Autorin: Ada Lund, Leiterin des Hafens": the last lines of a text sign it. */
export function signature(closing: readonly string[]): readonly string[] {
  for (const [at, printed] of closing.entries()) {
    const line = REPORTING.exec(printed)?.[1] ?? printed;
    if (line.length > LONGEST_BYLINE || /[!?]$/.test(line)) continue;
    const signed = BYLINE.test(line) || LABEL_ALONE.test(line);
    const names = signed
      ? authorNames(LABEL_ALONE.test(line) ? (closing[at + 1] ?? '').slice(0, 100) : line)
      : [];
    const [first] = names.flatMap((name) => name.split(TOGETHER));
    if (first !== undefined && isName(first)) return names;
  }
  return [];
}

/** "(Reporting by Ada Lund; Editing by Ole Berg)": who reported wrote it. */
const REPORTING = /^\(?Reporting (by [^;()]{3,100})(?:[;)]|$)/;

function namesIn(plain: string, next: string): readonly string[] {
  if (LABEL_ALONE.test(plain) && next.length <= 60) return authorNames(next).filter(isName);
  const named = NAME_FIRST.exec(plain)?.groups?.['name'];
  if (named !== undefined) return authorNames(named);
  const addressed = addressedIn(plain);
  if (addressed !== null) return [addressed];
  const dated = DAY_FIRST.exec(plain)?.[0];
  const names = dated === undefined ? [] : authorNames(plain.slice(dated.length));
  return names.every((name) => name.split(TOGETHER).every(isPersonLine)) ? names : [];
}

/** "ADA LUND Osk Gazette alund@gazette.example": the name whose address it is, or null. */
function addressedIn(line: string): string | null {
  const mailbox = ADDRESSED.exec(line)?.groups?.['mailbox']?.toLowerCase() ?? '';
  const [name = '', ...more] = mailbox === '' ? [] : authorNames(line);
  const last = name.split(' ').at(-1)?.toLowerCase() ?? '';
  const isFirst = line.toLowerCase().startsWith(name.toLowerCase());
  const isOne = more.length === 0 && isFirst && isName(name);
  return isOne && isGiven(name) && mailbox.includes(last) ? name : null;
}

const ADDRESSED = /^[^@]{5,60}\s(?<mailbox>[^\s@]{2,40})@[^\s@]{3,60}$/;

/** Whether a line names persons, whose first names are known, and says no more. */
function namesPersons(line: string): boolean {
  const names = authorNames(line).flatMap((name) => name.split(TOGETHER));
  return names.length > 0 && names.every((name) => isPersonLine(name) && isGiven(name));
}

function isGiven(name: string): boolean {
  return isGivenName(name.split(' ', 1).join(''));
}

const FIRST_NAME = String.raw`\p{Lu}\p{Ll}[\p{L}’'-]*(?:\s\p{Lu}\.){0,2}`;
const PARTICLE = String.raw`(?:\s(?:van|von|de|der|del|di|da))?`;
/** "Ada Lund", "Julian K. Arni" alone on a line. */
const PERSON_LINE = regex.u`^${FIRST_NAME}${PARTICLE}(?:\s\p{Lu}[\p{L}’'-]+){1,2}$`;

const LABEL_OPENS = inAnyLanguage(({ bylines }) => bylines?.labelOpens);
const LABEL_ENDS = inAnyLanguage(({ bylines }) => bylines?.labelEnds);
/** "Today's Hours", "All Insights", "Recent Posts", "Expert Reviewer": labels in title case. */
const NO_PERSON = regex.u`^${LABEL_OPENS}\s|\s${LABEL_ENDS}$`;

export function isPersonLine(line: string): boolean {
  return line.length <= 40 && PERSON_LINE.test(line) && !BYLINE.test(line) && !NO_PERSON.test(line);
}

/** The name on a line of its own next to the day, as bylines without a word for them are set. */
export function besideDay(lines: readonly string[]): readonly string[] {
  const found = lines.find(
    (line, at) =>
      (isDay(lines[at - 1] ?? '') || isDay(lines[at + 1] ?? '')) &&
      line.split(TOGETHER).every(isPersonLine) &&
      (isPersonLine(line) || namesPersons(line)),
  );
  if (found !== undefined) return isPersonLine(found) ? [found] : authorNames(found);
  const name = lines.map(besidePaper).find((one) => one !== null);
  return name === undefined ? [] : [name];
}

/** "Ada Lund | Osk Gazette", "Ada Lund/Osk Gazette", "Ada Lund | Staff Writer", "Ada Lund, Staff Writer" */
function besidePaper(line: string): string | null {
  const [name = '', house = '', ...more] = line.split(/\s[|·•]\s|\s?\/\s?/, MOST_PARTS);
  const isBeside = isPaperBeside(house) || (isGiven(name) && isNewsroomJob(house));
  if (more.length === 0 && isPersonLine(name) && !isPaperBeside(name) && isBeside) return name;
  const [person = '', ...post] = line.split(', ', MOST_PARTS);
  return post.length === 1 && isPersonLine(person) && isJobLine(post.join()) ? person : null;
}

/** "Staff Writer": professors and directors are told of. */
function isNewsroomJob(line: string): boolean {
  return isJobLine(line) && NEWSROOM_JOB.test(line);
}

const NEWSROOM_JOB = regex.i`\b${anyOf(jobsRunOn)}$`;
/** A name, a house, and what makes it another line. */
const MOST_PARTS = 3;

/** A line that is a date and little else. */
function isDay(line: string): boolean {
  return (
    line.length <= 40 &&
    (line.match(/\p{L}/gu)?.length ?? 0) <= 14 &&
    /\d{4}/.test(line) &&
    readDate(line, { now: null, dayFirst: true }) !== null
  );
}

/** Two words or more, the first and the last with a capital. */
export function isName(name: string): boolean {
  return /^\p{Lu}[\p{L}.'’-]*\s(?:\S+\s){0,4}\p{Lu}[\p{L}.'’-]+$/u.test(name);
}
