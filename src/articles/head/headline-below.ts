import { inAnyLanguage } from '../../languages/in-any-language.ts';
import { organisationHeads } from '../../languages/english/names/organisations.ts';
import { regex } from '../../languages/regex.ts';
import { isBoilerplate } from '../boilerplate.ts';
import { readDate } from '../date/read-date.ts';
import { datelineEnd } from '../dateline.ts';
import { isTitle } from '../formats/plain-text.ts';
import { LONGEST_LINE, readLead, readLine, type Lead } from './lead.ts';
import { isHouse, MASTHEAD } from '../masthead.ts';
import { isBareDay, isReleaseName } from './release.ts';

type Headline = Readonly<{
  title: string;
  publisher: string | null;
  date: string | null;
  author: string | null;
  /** How many paragraphs it takes up with what stands below it. */
  lines: number;
}>;

/**
 * What is the headline where a text opens with its house or with what it is, and the day: "OSK
 * GAZETTE"; or with what shouts above it: "BREAKING NEWS".
 */
export function headlineBelow(
  title: string | null,
  lead: Lead,
  below: readonly string[],
  isRelease: boolean,
): Headline | null {
  const [next = ''] = below;
  if (title === null || !isHeadline(next)) return null;
  const under = readLead(below.slice(1));
  if (!/[.!?…]["”»]?$/.test(below[1 + under.lines] ?? '')) return null;
  const found = { title: next, author: under.author, lines: 1 + under.lines };
  if (KICKER.test(title))
    return { ...found, publisher: under.publisher, date: lead.date ?? under.date };
  const own = isBareDay(title) ? readDate(title, { now: null }) : null;
  const date = lead.date ?? own ?? under.date;
  if (date === null) return null;
  const isPaper = (MASTHEAD.test(title) || (isRelease && isBody(title))) && isHouse(title);
  if (own === null && !isPaper && !isReleaseName(title) && /\p{Ll}/u.test(title)) return null;
  return { ...found, publisher: isPaper && own === null ? title : under.publisher, date };
}

/** "Osk Harbour Authority", "Ministry of Trade": whose release it is. */
function isBody(title: string): boolean {
  const [first = '', second = '', ...more] = title.toLowerCase().split(' ');
  const head = /^(?:of|for)$/.test(second) ? first : (more.at(-1) ?? second);
  return organisationHeads.has(head);
}

const KICKER = regex.iu`^${inAnyLanguage(({ heads }) => heads?.kickers)}\s?[:!+]{0,3}$`;

/** Who is quoted, tags, a question, a place whose text stands below: "Who pays?", "#pier", "LARKHAVEN —". */
const NO_HEADLINE = /^["“„«#]|[?!]["”’»]?$|[–—-]\s*$/;

/** What a text without marks opens with, where it is a headline: no question, day or source, which open articles, too. */
export function isPlainHeadline(line: string): boolean {
  const isLead = isBareDay(line) || readLine(line) !== null;
  const isText = datelineEnd(line) > 0 || isBoilerplate(line) || NO_HEADLINE.test(line);
  return line.length <= LONGEST_LINE && isTitle(line) && !isLead && !isText;
}

/** A line in small letters, too, that ends as no sentence does. */
function isHeadline(line: string): boolean {
  return line.length <= LONGEST_LINE && /\p{Ll}/u.test(line) && isTitle(line);
}

/** "The pier reopens | 4 May 2024", "4 May 2024 - The pier reopens": a headline with its day beside it. */
export function withoutDay(
  title: string | null,
): Readonly<{ title: string; date: string; publisher: string | null }> | null {
  for (const form of DAY_BESIDE) {
    const { headline = '', day = '', house } = form.exec(title ?? '')?.groups ?? {};
    const date = isBareDay(day) ? readDate(day, { now: null }) : null;
    if (date !== null) return { title: headline, date, publisher: house ?? null };
  }
  return null;
}

const HEADLINE = '(?<headline>.{3,150}?)';
const BESIDE = String.raw`\s[|·•–—-]\s`;
const DAY_BESIDE = [
  regex.u`^${HEADLINE}${BESIDE}(?<day>[^|·•]{6,40})$`,
  regex.u`^(?<day>[^|·•]{6,40}?)${BESIDE}${HEADLINE}$`,
  regex.u`^(?<day>\d{4}-\d{2}-\d{2}):?\s${HEADLINE}$`,
  /** "(The Cove Paper, 4 May 2024)" */
  regex.u`^${HEADLINE}\s[([](?:(?<house>\p{Lu}[^(),]{2,40}), )?(?<day>[^()]{6,40})[)\]]$`,
];
