import { inAnyLanguage } from '../../languages/in-any-language.ts';
import { either, regex } from '../../languages/regex.ts';
import { readDate } from '../date/read-date.ts';
import { isAddressAlone } from '../page/metadata/address.ts';
import { authorNames } from '../page/metadata/author/author-names.ts';
import { isJobLine } from '../page/metadata/author/job-title.ts';
import { TOGETHER } from '../../text/house-name.ts';
import { isName, isPersonLine } from '../page/metadata/author/byline.ts';
import { HOUSE, isHouse, isPaperBeside, MASTHEAD } from '../masthead.ts';
import { isSectionName } from '../page/metadata/publisher.ts';
import { fieldOf } from './field-lines.ts';
import type { FrontMatter } from './front-matter.ts';
import { isBareDay, isReleaseHead } from './release.ts';
import { cleanFields } from './text-head.ts';

/** What stands between a headline and its text: who printed it and when, who wrote it. */
export type Lead = Readonly<{
  /** How many paragraphs it takes up. */
  lines: number;
  date: string | null;
  publisher: string | null;
  author: string | null;
  url: string | null;
}>;

/** Longer lines are the text, in UTF-16 code units. */
export const LONGEST_LINE = 120;
/** An address alone on a line, with the parameters of a newsletter. */
const LONGEST_ADDRESS = 500;
/** Publisher, day, rights, section, length, author, their place, what the text is called: archives have most. */
const MOST_LINES = 8;

/** Reads the lead from the paragraphs behind a headline. Dates alone, or with a name beside them. */
export function readLead(paragraphs: readonly string[]): Lead {
  const found: Partial<FrontMatter>[] = [];
  for (const [at, line] of paragraphs.slice(0, MOST_LINES).entries()) {
    const [before = '', next = '', later = ''] = [at - 1, at + 1, at + 2].map(
      (index) => paragraphs[index],
    );
    const read =
      readLine(line) ??
      (at > 0 && (isJobLine(line) || ABOVE_TEXT.test(line)) ? {} : null) ??
      personAbove(line, next, later) ??
      houseBeside(line, [before, isName(next) && isBareDay(later) ? later : next]) ??
      personBeside(line, next);
    if (read === null) break;
    found.push(read);
  }
  const first = (name: 'date' | 'publisher' | 'author' | 'url'): string | null =>
    found.find((one) => one[name] !== undefined)?.[name] ?? null;
  return {
    lines: found.length,
    date: first('date'),
    publisher: first('publisher'),
    author: first('author'),
    url: first('url'),
  };
}

/** "Ada Lund" above the house and the day, or above "Published 3 May 2024". */
function personAbove(line: string, next: string, later: string): Partial<FrontMatter> | null {
  const isPerson = isPersonLine(line) && !MASTHEAD.test(line);
  const isAbove = (MASTHEAD.test(next) && isBareDay(later)) || LABELLED.test(next);
  return isPerson && isAbove ? { author: line } : null;
}

/** "Ada Lund", "Ada Lund, Osk Gazette" right above the day. */
function personBeside(line: string, next: string): Partial<FrontMatter> | null {
  if (!isBareDay(next)) return null;
  if (isPersonLine(line)) return { author: line };
  const [name = '', house = '', ...more] = line.split(', ');
  if (more.length > 0 || !isPersonLine(name) || !HOUSE.test(house)) return null;
  return MASTHEAD.test(house) ? { author: name, publisher: house } : { author: name };
}

/** "The Cove Paper" on a line of its own above the day; below it only what is called like a paper. */
function houseBeside(
  line: string,
  [before, next]: readonly [string, string],
): Partial<FrontMatter> | null {
  const house = line.replace(/ \([^()]{2,40}\)$/, '');
  if (!isHouse(house)) return null;
  return isBareDay(next) || (isBareDay(before) && MASTHEAD.test(house))
    ? { publisher: house }
    : null;
}

/** "7/3/2023 10:00": no text, also where nobody can tell which of two days it is. */
const STAMP = /^\d{1,2}([./-])\d{1,2}\1\d{2,4}(?:,?\s\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?)?$/i;

const IN_PAPER = String.raw`(?:section \p{L}{1,10}[,;]? )?(?:page|pg\.?|p\.)\s?[A-Z]?-?\d{1,3}`;
/** A text says "Length: 12 kilometres" of its bridge. */
const ARCHIVED = either(
  String.raw`length: [\d.,]{1,7} words`,
  String.raw`section: .{1,40}\b(?:page|pg\.?|p\.)\s?[A-Z]?-?\d{1,3}`,
  '(?:load-date|publication-type|dateline): .{1,60}',
  String.raw`ref(?:erence)?: \S{0,20}\d\S{0,20}`,
  String.raw`(?:copyright|©) (?:©|\(c\) )?\d{4}\b.{0,90}`,
);
/** Stands below what archives say of a text. */
const ABOVE_TEXT = /^body:?$/i;
/** "Page A1", "Section B, page 4", "LENGTH: 412 words": where a paper printed it, and how archives file it. */
const PLACE_IN_PAPER = regex.iu`^(?:${IN_PAPER}|${ARCHIVED})$`;

/** What a line of a lead says; null for one that is text. */
export function readLine(line: string): Partial<FrontMatter> | null {
  if (isAddressAlone(line) && line.length <= LONGEST_ADDRESS) return cleanFields({ url: line });
  if (line.length > LONGEST_LINE) return null;
  const [, within] = /^["“„«[(]([^"“”»[\]()]{5,120})["”“»\])]$/.exec(line) ?? [];
  if (within !== undefined && isBareDay(within)) return cleanFields({ date: within });
  return (
    readField(within ?? line) ??
    readByline(line) ??
    readDayBy(line) ??
    readSource(line) ??
    readNames(line) ??
    ((CLOCK.test(line) || WEEKDAY.test(lastWordOf(line))) && isBareDay(line)
      ? cleanFields({ date: line })
      : null) ??
    (isReleaseHead(line) || STAMP.test(line) || PLACE_IN_PAPER.test(line) ? {} : null)
  );
}

const FIELD = /^(\p{L}[\p{L}-]{1,20})\s?:\s{1,5}(\S.{0,400})$/u;

/** "Source: The Paper", "Date: 26 November 2026". */
function readField(line: string): Partial<FrontMatter> | null {
  const [, name = '', value = ''] = FIELD.exec(line) ?? [];
  const field = fieldOf(name);
  if (field === null || field === 'title' || field === 'author') return null;
  const [first = '', day = ''] = value.split(/\s[|·•–—]\s/);
  const isDated = field === 'publisher' && isBareDay(day);
  const said = isDated ? first : value;
  if (field === 'publisher' && (/[.!?]$/.test(said) || said.split(' ').length > 6)) return null;
  const read = cleanFields({ [field]: said.trim(), ...(isDated ? { date: day } : {}) });
  return Object.keys(read).length === 0 ? null : read;
}

const BY = inAnyLanguage(({ bylines }) => bylines?.by);
/** "By Ole Berg", "Autorin: Ada Lund". */
const BYLINE = regex.iu`^${BY}\s?:?\s+(?=\p{Lu})`;

/** "26 November 2026 by Ada Lund". */
const DAY_BY = regex.iu`^(?<day>.{6,40}?)(?:\s?[,/|·•–—-])?\s(?<who>${BY}\s?:?\s+\p{Lu}.{2,60})$`;

function readDayBy(line: string): Partial<FrontMatter> | null {
  const { day = '', who = '' } = DAY_BY.exec(line)?.groups ?? {};
  const byline = isBareDay(day) ? readByline(who) : null;
  return byline === null ? null : { ...byline, ...cleanFields({ date: day }) };
}

/** "By OLE BERG, AP Writer", "Von Ada Lund und Ole Berg", "By Ada Lund, The Paper, 3 May 2024". */
function readByline(line: string): Partial<FrontMatter> | null {
  if (!BYLINE.test(line) || /[!?]$|\p{Ll}{2}\.$/u.test(line)) return null;
  const [who = '', ...others] = line.split(/,\s|\s[|·•]\s/);
  const beside = others.join(', ').replace(/\.$/, '');
  const isDay = CLOCK.test(beside) && isBareDay(beside);
  const source = isDay
    ? cleanFields({ date: beside })
    : isPaperBeside(beside)
      ? { publisher: beside }
      : readSource(beside);
  const names = authorNames(source === null ? line : who);
  if (names.length === 0 || !names.every((name) => name.split(TOGETHER).every(isName))) return null;
  return { ...source, author: names.join(', ') };
}

const PUBLISHER = String.raw`\p{Lu}[\p{L}\p{N} .&'’-]{1,50}`;
const BEFORE = String.raw`(?<before>${PUBLISHER}?)\s{0,2}[,|·•—–-]\s{0,2}`;
const PRINTED = String.raw`(?<date>[\p{L}\p{N} .,:/+-]{6,45}?)`;
const AFTER = String.raw`\s{0,2}[,|·•—–]\s{0,2}(?<after>${PUBLISHER})`;
/** "The Paper, 26 November 2026", "26 November 2026 | The Paper", "26 November 2026". */
const SOURCE_LINE = regex.u`^(?:${BEFORE})?${PRINTED}(?:${AFTER})?$`;

const WIDE = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]`;
/** "海港新聞 2026年11月26日". */
const WIDE_SOURCE = regex.u`^(?<before>${WIDE}{2,20})[\s|、,，・]{1,3}(?<date>\d{4}\s?[年년./-].{3,25})$`;

const OUT = either(
  inAnyLanguage(({ dates }) => dates?.published),
  inAnyLanguage(({ dates }) => dates?.changed),
);
/** "Published 26 November 2026, updated 27 November 2026". */
const LABELLED = regex.iu`^${OUT}(?!\p{L})[^!?]{4,90}$`;

/** A time of day, with which a line is a day and nothing else. */
const CLOCK = /\d[:.]\d{2}(?!\d)/;
const BETWEEN_NAMES = /\s[|·•/—–]\s/;
const READING_TIME = /^\d{1,2}[ -]min(?:ute)?s?\.?(?: read)?$/i;
/** A house, who wrote it, a day, and what section it is in. */
const MOST_NAMES = 4;

/** "Ole Berg | Osk Gazette | 19 January 2024": names with a day among them. */
function readNames(line: string): Partial<FrontMatter> | null {
  const all = line.split(BETWEEN_NAMES).map((part) => part.trim());
  const parts = all.filter((part) => !READING_TIME.test(part));
  if (all.length > MOST_NAMES || parts.length < (parts.length < all.length ? 1 : 3)) return null;
  const day = parts.find(isBareDay);
  const names = parts.filter((part) => part !== day);
  if (day === undefined || !names.every((name) => HOUSE.test(name))) return null;
  const paper = names.find((name) => MASTHEAD.test(name) && !isSectionName(name));
  const person = names.find((name) => name !== paper && isPersonLine(name));
  return cleanFields({
    date: day,
    ...(paper === undefined ? {} : { publisher: paper }),
    ...(paper === undefined || person === undefined ? {} : { author: person }),
  });
}

const WEEKDAY = regex.iu`^${inAnyLanguage(({ heads }) => heads?.weekdays)}$`;

/** "Sunday" of "November 26, 2023 Sunday". */
function lastWordOf(line: string): string {
  return line.split(' ').at(-1) ?? '';
}

function readSource(line: string): Partial<FrontMatter> | null {
  if (LABELLED.test(line) && !/\p{Ll}{3}\.$/u.test(line)) {
    const date = readDate(line, { now: null });
    return date === null ? null : { date };
  }
  if (/[!?;"“”]/.test(line)) return null;
  const groups = (WIDE_SOURCE.exec(line) ?? SOURCE_LINE.exec(line))?.groups ?? {};
  const { before, date: printed = '', after } = groups;
  const date = readDate(printed, { now: null });
  // The date must be all of its part: "Sales fell on 3 May 2024" is a sentence.
  if (date === null || /\p{Ll}{3} \p{Ll}{2}/u.test(printed)) return null;
  const [house, behind] = [before?.trim(), after?.trim()];
  // "Wednesday, November 25, 2026", "Politics | 25 November 2026" name no house.
  const own = house !== undefined && isSectionName(house) ? undefined : house;
  const publisher = own !== undefined && WEEKDAY.test(own) ? undefined : (own ?? behind);
  return publisher === undefined ? { date } : { date, publisher };
}
