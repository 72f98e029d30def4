import { regex } from '../../../../languages/regex.ts';
import type { Block } from '../../tree/block.ts';
import { isComment, isOfOthers } from '../beside-story.ts';
import type { Read } from './date-line.ts';
import { inAnyLanguage } from '../../../../languages/in-any-language.ts';

/** The blocks around a body: above it with its first ones, the next into it, those behind it. */
type Around = Readonly<{
  above: readonly Block[];
  into: readonly Block[];
  below: readonly Block[];
}>;

/**
 * The lines near a body in which its day may stand, the nearest above it first. What follows it
 * counts up to the next heading, since that opens other texts, and a line there that tells the last
 * change is a wiki's or a company's, which date all their pages so.
 */
export function datedLines({ above, into, below }: Around): readonly string[] {
  const heading = below.findIndex(({ role }) => role === 'heading');
  const behind = heading < 0 ? below : below.slice(0, heading);
  return [...above, ...into]
    .toReversed()
    .concat(behind.filter(({ text }) => !isChange(text)))
    .filter((block) => isOwn(block) && !SEEN.test(block.text))
    .map(({ text }) => {
      const printed = withoutStamps(text);
      return /\d{4}/.test(printed) ? printed : text;
    });
}

/** A caption, a card of another story, a review: its day is not the text's. */
function isOwn({ element }: Block): boolean {
  return element.name !== 'figcaption' && !isOfOthers(element) && !isComment(element);
}

/** "Last active 3 May 2024": when somebody was there. */
const SEEN = /\blast (?:active|seen|online|login|visit(?:ed)?)\b/i;

const SUBJECT = '(?:(?:this |the )?(?:page|article|entry|document)\\b.{0,12})?';
const CHANGED = inAnyLanguage(({ dates }) => dates?.changed);
/** "Last updated 3 May 2024", "This page was last edited on …", "Letzte Änderung: …". */
const CHANGE = regex.iu`^\P{L}{0,3}${SUBJECT}${CHANGED}(?!\p{L})`;

/** Whether a line opens with the word for a change. */
function isChange(line: string): boolean {
  return CHANGE.test(line);
}

/** "2024-05-03T08:00:00+00:00": a template prints it for machines, and hides it. */
const STAMP = /\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:?\d{2})/g;

/** A line as its readers see it: without the stamps that a template sets beside the printed day. */
export function withoutStamps(line: string): string {
  return line.replaceAll(STAMP, ' ');
}

/** "Author: osk am 29.12.2010, 13:36 Uhr", "Posted by Osk on 3 May 2024". */
const BY = inAnyLanguage(({ dates }) => dates?.postedBy);
const ON = inAnyLanguage(({ dates }) => dates?.on);
const POSTED = regex.iu`^${BY}\b:?\s[^.!?:]{2,40}?\s(?:${ON}|[,|–-])\s?(?=\d|\p{L}{3,9}\s\d)`;
const LONGEST_POSTED = 80;

/** The one day beside who posted a text, wherever on the page that stands. */
export function fromPosted(shown: readonly Block[], read: Read): string | null {
  const days = shown.flatMap((block) =>
    block.text.length <= LONGEST_POSTED && POSTED.test(block.text) && isOwn(block)
      ? (read(block.text) ?? [])
      : [],
  );
  return new Set(days.map((day) => day.slice(0, 10))).size === 1 ? (days[0] ?? null) : null;
}
