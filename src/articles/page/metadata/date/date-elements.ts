import { plainLine } from '../plain-line.ts';
import { propertyOf } from '../element-marks.ts';
import { isBesideStory, isOfOthers } from '../beside-story.ts';
import { firstOf, isPeriod, LONGEST_LABEL, type Read } from './date-line.ts';
import { textOf, type PageElement } from '../../tree/page-tree.ts';
import type { Block } from '../../tree/block.ts';

function isOwn(element: PageElement): boolean {
  return !isBesideStory(element) && !isOfOthers(element);
}

/** The day that an element carries in an attribute or prints. */
const timeOf =
  (read: Read) =>
  (element: PageElement): string | null =>
    read(element.attributes['datetime']) ??
    read(element.attributes['content']) ??
    read(element.attributes['title']) ??
    printedIn(element, read) ??
    stampOf(element, read);

/** What templates keep beside the printed day: `content` of RDFa, `data-published`, `data-timestamp`. */
function stampOf({ attributes }: PageElement, read: Read): string | null {
  const names = Object.keys(attributes).filter((name) => STAMP_NAME.test(name));
  return firstOf(['content', 'datetime', ...names], (name) => read(attributes[name]));
}

const STAMP_NAME = /^data-.{0,20}(?:date|time|publish|stamp|iso)/;

/** The date in a short text; a long one speaks of many days. */
function printedIn(element: PageElement, read: Read): string | null {
  const text = textOf(element, LONGEST_LABEL + 1);
  return text.length > LONGEST_LABEL || isPeriod(text) ? null : read(text);
}

/** A page with more days than these that has none beside its text lists other stories. */
const MOST_DAYS = 2;

function isMany(dates: readonly (string | null)[]): boolean {
  return new Set(dates.flatMap((date) => date?.slice(0, 10) ?? [])).size > MOST_DAYS;
}

const isPublished = ({ attributes }: PageElement): boolean =>
  propertyOf(attributes) === 'datePublished' || 'pubdate' in attributes;
const isNamed = (element: PageElement): boolean =>
  isPublished(element) ||
  /publish|posted|entry-date|created/i.test(element.attributes['class'] ?? '');
const isChange = ({ attributes }: PageElement): boolean =>
  propertyOf(attributes) === 'dateModified' || /updated|modified/i.test(attributes['class'] ?? '');

/** The one day that a page marks as that of publication, wherever its template puts it. */
export function fromPublished(times: readonly PageElement[], read: Read): string | null {
  const days = times
    .filter((element) => isPublished(element) && !isOfOthers(element))
    .flatMap((element) => timeOf(read)(element) ?? []);
  return new Set(days.map((day) => day.slice(0, 10))).size === 1 ? (days[0] ?? null) : null;
}

/** The time that is printed nearest to the body's beginning, else that of a page with few of them. */
export function fromTimes(
  times: readonly PageElement[],
  opening: readonly string[],
  read: Read,
): string | null {
  const near = chosenTime(nearest(times, opening), read);
  if (near !== null || isMany(times.map(timeOf(read)))) return near;
  return chosenTime(times, read);
}

function chosenTime(times: readonly PageElement[], read: Read): string | null {
  const own = times.filter(isOwn);
  return (
    firstOf(own.filter(isNamed), timeOf(read)) ??
    firstOf(
      own.filter((element) => !isChange(element)),
      timeOf(read),
    ) ??
    firstOf(own, timeOf(read))
  );
}

/**
 * The day in an element that a template names after a date: the nearest, else one above the body's
 * end, else one on a page of few days.
 */
export function fromMarked(
  dated: readonly PageElement[],
  { opening, until }: Readonly<{ opening: readonly string[]; until: readonly Block[] }>,
  read: Read,
): string | null {
  const own = dated.filter(isOwn);
  const markedDay = (element: PageElement): string | null =>
    printedIn(element, read) ?? read(element.attributes['title']) ?? stampOf(element, read);
  return (
    firstOf(nearest(own, opening), markedDay) ??
    firstOf(own.filter(isAmong(until)), markedDay) ??
    (isMany(own.map(markedDay)) ? null : firstOf(own, markedDay))
  );
}

/** How many elements a template sets around a line or a day in it. */
const NESTED = 4;

/** Whether an element stands in one of some blocks, or right around it. */
function isAmong(blocks: readonly Block[]): (element: PageElement) => boolean {
  const inside = new Set(blocks.map(({ element }) => element));
  const around = new Set(blocks.flatMap(({ element }) => upwards(element)));
  return (element) => around.has(element) || upwards(element).some((one) => inside.has(one));
}

function upwards(element: PageElement): readonly PageElement[] {
  const path: PageElement[] = [];
  for (let at: PageElement | null = element; at !== null && path.length < NESTED; at = at.parent)
    path.push(at);
  return path;
}

/** The elements that are printed on some lines, in the order of the lines. */
function nearest(elements: readonly PageElement[], lines: readonly string[]): PageElement[] {
  const printed = elements.map((element) => ({
    element,
    text: plainLine(textOf(element, LONGEST_LABEL + 1)) ?? '',
  }));
  return lines.flatMap((line) =>
    printed
      .filter(({ text }) => text !== '' && text.length <= LONGEST_LABEL && line.includes(text))
      .map(({ element }) => element),
  );
}
