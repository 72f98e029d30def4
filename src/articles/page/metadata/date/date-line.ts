import { anyOf, regex } from '../../../../languages/regex.ts';
import { inAnyLanguage } from '../../../../languages/in-any-language.ts';

/** Longer labels speak of many days. */
export const LONGEST_LABEL = 90;
/** A label, a day and a place beside it, in UTF-16 code units; longer lines are prose. */
const LONGEST_LINE = 110;

/** What the first item gives that gives anything. */
export function firstOf<Item>(
  items: readonly Item[],
  read: (item: Item) => string | null,
): string | null {
  for (const item of items) {
    const found = read(item);
    if (found !== null) return found;
  }
  return null;
}

/** A text → the day that it states, or null. */
export type Read = (text: unknown) => string | null;

/** A weekday and a month in full, or a month and a zone: what else has letters is no bare day. */
const MOST_LETTERS_BESIDE = 14;

/** The day that stands alone on a line beside the headline. */
export function fromBareLine(opening: readonly string[], read: Read): string | null {
  return firstOf(opening, (line) =>
    line.length <= LONGEST_LABEL &&
    (line.match(/\p{L}/gu)?.length ?? 0) <= MOST_LETTERS_BESIDE &&
    /\d{4}/.test(line) &&
    !isPeriod(line)
      ? read(line)
      : null,
  );
}

/** "Press release of 25 January 2022 | Berlin – The harbour": the head of a first paragraph. */
const DATELINE = /^.{0,60}\b(?:19|20)\d{2}\b[^.!?]{0,25}?\s?[–—-]\s/u;

/** The day in the head of a first paragraph; the sentence behind it speaks of other days. */
export function fromDateline(opening: readonly string[], read: Read): string | null {
  return firstOf(opening, (line) => {
    const head = DATELINE.exec(line.slice(0, 100))?.[0];
    if (head === undefined) return null;
    const isText =
      line.length > LONGEST_LINE || (line.length > head.length * 2 && /[.!?]$/.test(line));
    return isText ? read(head) : null;
  });
}

const PUBLISHED = inAnyLanguage(({ dates }) => dates?.published);
const CALLED = inAnyLanguage(({ dates }) => dates?.labels);
/** "Published: 3 May 2024", "Datum: 3.5.2024": a line that says that it is the day of publication. */
const LABELLED = regex.iu`^\P{L}{0,3}(?:${PUBLISHED}|${CALLED})(?!\p{L})[^.!?]{0,30}\d`;

/** The day that a line near the body calls that of publication. */
export function fromLabel(opening: readonly string[], read: Read): string | null {
  return firstOf(opening, (line) =>
    line.length <= LONGEST_LINE && LABELLED.test(line) && !isPeriod(line) ? read(line) : null,
  );
}

const TEXTS = anyOf('article story post piece text guide review column interview');
const CAME_OUT = String.raw`(?:originally|first)\s(?:published|posted|appeared)\s`;
const A_DAY = String.raw`(?=\d|\p{Lu}\p{L}{2,8}\.?\s\d)`;
/** "This article was originally published on 3 May 2019": where a page prints a later day as well. */
const ORIGIN = regex.iu`^(?:\P{L}{0,3}|(?:this|the) ${TEXTS}\b.{0,20}\bwas\s)${CAME_OUT}(?:(?:on|in)\s)?${A_DAY}`;

/** The day on which a text came out first, where a line of the page says so. */
export function fromOrigin(lines: readonly string[], read: Read): string | null {
  return firstOf(lines, (line) => {
    const found = ORIGIN.exec(line);
    return found === null ? null : read(line.slice(found.index + found[0].length, 200));
  });
}

const CENTURY = '(?:19|20)';
const TO = String.raw`\s{0,2}(?:[–—-]|${inAnyLanguage(({ dates }) => dates?.to)})`;
const CHANGED = inAnyLanguage(({ dates }) => dates?.changed);
const NO_UPDATE = String.raw`(?!\s{0,2}${CHANGED})`;
/** "14 Oct 2014 - 10 Aug 2017"; not "16 August 2019 – Updated 9 July 2025". */
const RANGE = regex.iu`${CENTURY}\d{2}${TO}${NO_UPDATE}\s{0,2}[\d\p{L}., ]{2,16}${CENTURY}\d{2}`;
const HALF = String.raw`(?:\s?(?:${inAnyLanguage(({ dates }) => dates?.oClock)}|h|[ap]\.?m\.?))?`;
/** "13:15 – 19:00". */
const HOURS = regex.iu`\d[:.]\d{2}${HALF}${TO}\s{0,2}\d{1,2}[:.]\d{2}`;
/** "Deadline: 3 May 2024", "Open today, 3 May 2024". */
const APPOINTMENT = regex.iu`\b${inAnyLanguage(({ dates }) => dates?.appointments)}\b`;

/** Whether a dated line tells when something takes place or lasts, not when a text came out. */
export function isPeriod(line: string): boolean {
  return HOURS.test(line) || APPOINTMENT.test(line) || RANGE.test(line);
}

/** Lines that are little but a date, or say that they are one: "Stand: gestern", "Osk, 3 May 2024". */
const DATE_LINE = regex.iu`^(?:(?:${PUBLISHED}|${CHANGED}|${CALLED})(?!\p{L}).{0,80}|.{0,70}\d{4}.{0,45})$`;
/** One letter alone is an abbreviation: "2024 г." */
const SENTENCE_END = /\p{Ll}{2}[.!?]["”»]?$/u;

/** The day on a line that is little but a date. */
export function fromLines(opening: readonly string[], read: Read): string | null {
  return firstOf(opening, (line) =>
    line.length <= LONGEST_LINE &&
    DATE_LINE.test(line) &&
    !SENTENCE_END.test(line) &&
    !isPeriod(line)
      ? read(line)
      : null,
  );
}
