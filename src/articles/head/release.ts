import { either, regex } from '../../languages/regex.ts';
import { readDate } from '../date/read-date.ts';
import { isTitle } from '../formats/plain-text.ts';
import { inAnyLanguage } from '../../languages/in-any-language.ts';

/** A press release's text without what is set around it, which is none of it. */
export type Release = Readonly<{
  /** Whether it calls itself a release above its headline. */
  marked: boolean;
  title: string | null;
  paragraphs: readonly string[];
  leftOut: readonly string[];
  /** The day beside its mark: "PRESS RELEASE – 26 November 2026". */
  date: string | null;
}>;

/** Longer lines are the text, in UTF-16 code units. */
const LONGEST_LINE = 120;
/** The mark, an embargo, and contacts of two people with three lines each. */
const MOST_HEAD_LINES = 10;
/** What a release calls itself. */
const NAMES = either(
  inAnyLanguage(({ releases }) => releases?.names),
  inAnyLanguage(({ releases }) => releases?.otherNames),
);
const EMBARGO = inAnyLanguage(({ releases }) => releases?.embargo);
/** Behind its name, a number or a day: " Nr. 12 vom 26.11.2026". */
const WHICH = String.raw`(?<rest>\P{L}{0,3}(?:vom |of |no|nr|from )?.{0,40})`;
/** "PRESS RELEASE", "Pressemitteilung Nr. 12 vom 26.11.2026", "EMBARGOED UNTIL 10:00". */
const MARK = regex.iu`^\P{L}{0,4}(?:${NAMES}${WHICH}|${EMBARGO}(?:[^\p{L}].{0,60})?)$`;

/** "Press release of the port of Osk": a release and whose it is, and no headline behind a colon. */
const WHOSE = regex.iu`^\P{L}{0,4}${NAMES}(?: [^:]{1,80})?$`;

/** Whether a line calls what follows a release. */
export function isReleaseName(line: string): boolean {
  return line.length <= LONGEST_LINE && WHOSE.test(line);
}

const WHOM_TO_ASK = inAnyLanguage(({ releases }) => releases?.contacts);
const BY_WHICH_WAY = String.raw`tel(?:ephone|efon)?\.?|phone|mobile?|fax|e-?mail|web(?:site)?`;
/** "Media contact: Ann Lee", "Tel.: 0123 456". */
const CONTACT = regex.i`^(?:${WHOM_TO_ASK}|${BY_WHICH_WAY})\s?:.{0,200}$`;
const REACH = /^(?:\S{1,80}@\S{1,80}|\+?[\d ()/.-]{6,30})$/;

/** Whether a line stands above a release and says what it is, or whom to ask. */
export function isReleaseHead(line: string): boolean {
  return line.length <= LONGEST_LINE && (isMark(line) || CONTACT.test(line) || REACH.test(line));
}

const LONGEST_DAY = 40;
const MOST_LETTERS = 20;

/** "Tuesday, 24 November 2026" on a line of its own. */
export function isBareDay(line: string): boolean {
  return (
    line.length <= LONGEST_DAY &&
    (line.match(/\p{L}/gu)?.length ?? 0) <= MOST_LETTERS &&
    !/[.!?]$/.test(line.replace(/\d\.$|\b[ap]\.m\.$/i, '')) &&
    readDate(line, { now: null }) !== null
  );
}

function isMark(line: string): boolean {
  const found = line.length > LONGEST_LINE ? null : MARK.exec(line);
  const rest = found?.groups?.['rest']?.replace(/^[^\p{L}\p{N}]{1,4}/u, '') ?? '';
  // "Press release: pier reopens" is a headline; a day or a number behind the mark is none.
  return (
    found !== null &&
    (rest === '' ||
      /^(?:no|nr)?\.?\s?\d[\d/-]*$/i.test(rest) ||
      readDate(rest, { now: null }) !== null)
  );
}

const EMBARGOED = /^\P{L}{0,4}(?:embargo|under|sperr)/iu;

const RULE = '[-–—*]{1,3}';
/** "ENDS", "- ends -", "###", "-30-": the text is over. */
const END = regex`^(?:#\s?#\s?#|\*\s?\*\s?\*|[-–—]\s?30\s?[-–—]|ENDS?|${RULE}\s?ends?\s?${RULE})$`;
const ENDS = inAnyLanguage(({ releases }) => releases?.ends);
const NOTES = inAnyLanguage(({ releases }) => releases?.notes);
/** "– Ende –", "Notes to editors:". */
const END_IN_WORDS = regex.i`^(?:${RULE}\s?${ENDS}\s?${RULE}|${NOTES}\s?:?)$`;
const BODY = String.raw`\p{Lu}[^.!?]{2,60}`;
const ABOUT_IT = `${inAnyLanguage(({ releases }) => releases?.about)}${BODY}`;
const ASK_US = inAnyLanguage(({ releases }) => releases?.askUs);
/** What stands below a release without a mark: "Press enquiries", "About the Osk Trust". */
const BELOW = regex.iu`^(?:${ASK_US}|${ABOUT_IT})\s?:?$`;

/** A contact above the first sentence stands at the head. */
const SENTENCE = /[.!?…。！？]["'”’»」)]?$/u;

function isHead(line: string): boolean {
  return isReleaseHead(line) || isBareDay(line);
}

/** Whoever is to be asked stands between "Contact:" and how. */
function isHeadAt(lines: readonly string[], at: number): boolean {
  const [before = '', line = '', next = ''] = lines.slice(Math.max(0, at - 1), at + 2);
  const isAsked = CONTACT.test(before) && (REACH.test(next) || CONTACT.test(next));
  return at === 0 ? isHead(before) : isHead(line) || (isAsked && isTitle(line));
}

/**
 * Takes apart a text file's lines, its title first: the mark and contacts above the headline, and
 * what stands behind the end. Only what calls itself a release loses its last contacts.
 */
export function readRelease(title: string | null, paragraphs: readonly string[]): Release {
  const lines = title === null ? paragraphs : [title, ...paragraphs];
  let at = 0;
  while (at < MOST_HEAD_LINES && isMark(lines[0] ?? '') && isHeadAt(lines, at)) at += 1;
  const marked = at > 0 && at < lines.length;
  const headline = marked && lines.length > at + 1 && isTitle(lines[at] ?? '');
  const head = marked ? lines.slice(0, at) : [];
  const text = marked ? lines.slice(headline ? at + 1 : at) : paragraphs;
  const isRelease = marked || text.slice(0, 4).some(isMark);
  const first = text.findIndex((line) => SENTENCE.test(line) && !isReleaseHead(line));
  const found = text.findIndex(
    (line, index) =>
      index > first &&
      first >= 0 &&
      (END.test(line) || END_IN_WORDS.test(line) || (isRelease && isBelow(line))),
  );
  const end = found < 0 ? text.length : found;
  const days = head
    .filter((line) => isMark(line) || isBareDay(line))
    .filter((line) => readDate(line, { now: null }) !== null);
  // The day of an embargo is the release's own where no other is told.
  const own = days.find((line) => !EMBARGOED.test(line)) ?? days[0];
  return {
    marked,
    title: marked ? (headline ? (lines[at] ?? null) : null) : title,
    paragraphs: text.slice(0, end),
    leftOut: [...head, ...text.slice(end)],
    date: own === undefined ? null : readDate(own, { now: null }),
  };
}

function isBelow(line: string): boolean {
  return BELOW.test(line) || CONTACT.test(line);
}
