import type { Article } from '../article.ts';
import { cleanLine } from '../clean-text.ts';
import { readDate } from '../date/read-date.ts';
import { FAULTS, type Fault } from '../faults.ts';
import { hasSentences } from './has-sentences.ts';
import { ARTICLE_LIMITS } from '../limits.ts';
import type { Problem } from '../problem.ts';

/** What a file says before its head is laid over it. */
export type Body = Omit<Article, 'id'>;
export type FileReading = Readonly<{ body: Body | null; problems: readonly Problem[] }>;
export type Setting = Readonly<{
  where: string;
  language: string | null;
  now: Date | null;
  /** The file's head says the title. */
  isTitled: boolean;
}>;

/** Why there is nothing to brief from in these paragraphs, if so. */
export function faultOf(paragraphs: readonly string[], source: readonly string[]): Fault | null {
  if (paragraphs.length === 0) return FAULTS.blank;
  return hasSentences(paragraphs, source) ? null : FAULTS.list;
}

/** The date, unless it lies ahead. */
export function inTime(date: string | null, now: Date | null): string | null {
  return date === null ? null : readDate(date, { now });
}

/** The paragraphs of which somebody can have written each, and the others as problems. */
export function keepShort(
  paragraphs: readonly string[],
  body: string,
  where: string,
): { kept: readonly string[]; tooLong: readonly Problem[] } {
  const tooLong: Problem[] = [];
  const kept = paragraphs.filter((paragraph) => {
    if (paragraph.length > ARTICLE_LIMITS.paragraph) {
      const line = body
        .slice(0, Math.max(0, body.indexOf(paragraph.slice(0, 50))))
        .split('\n').length;
      tooLong.push({ where, line, ...FAULTS.longParagraph(paragraph.length) });
      return false;
    }
    return true;
  });
  return { kept, tooLong };
}

export function cleanTitle(title: string | null | undefined): string | null {
  const cleaned = cleanLine(title ?? '');
  return cleaned === '' || cleaned.length > ARTICLE_LIMITS.title ? null : cleaned;
}
