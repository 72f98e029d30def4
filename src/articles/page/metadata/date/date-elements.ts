import { plainLine } from '../plain-line.ts';
import { isBesideStory, isOfOthers } from '../beside-story.ts';
import { firstOf, isPeriod, LONGEST_LABEL, type Read } from './date-line.ts';
import { textOf, type PageElement } from '../../tree/page-tree.ts';

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
    printedIn(element, read);

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
  attributes['itemprop'] === 'datePublished' || 'pubdate' in attributes;
const isNamed = (element: PageElement): boolean =>
  isPublished(element) ||
  /publish|posted|entry-date|created/i.test(element.attributes['class'] ?? '');
const isChange = ({ attributes }: PageElement): boolean =>
  attributes['itemprop'] === 'dateModified' || /updated|modified/i.test(attributes['class'] ?? '');

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

/** The day in an element that a template names after a date, the nearest first. */
export function fromMarked(
  dated: readonly PageElement[],
  opening: readonly string[],
  read: Read,
): string | null {
  const own = dated.filter(isOwn);
  const markedDay = (element: PageElement): string | null =>
    printedIn(element, read) ?? read(element.attributes['title']);
  const near = firstOf(nearest(own, opening), markedDay);
  if (near !== null || isMany(own.map(markedDay))) return near;
  return firstOf(own, markedDay);
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
