import type { Place } from '../../../digest.ts';
import type { Reading } from '../../../reading/reading.ts';

/** The first paragraphs of a text. */
export type Lines = readonly string[];

/** Paragraphs that are read: a bound on time. */
const READ = 600;

export function linesOf({ paragraphs }: Reading): Lines {
  return paragraphs.slice(0, READ).map(({ text }) => text);
}

/** The place of a whole line. */
export function wholeLine(lines: Lines, paragraph: number): Place {
  return { paragraph, start: 0, end: lines[paragraph]?.trimEnd().length ?? 0 };
}

export function textAt(lines: Lines, { paragraph, start, end }: Place): string {
  return lines[paragraph]?.slice(start, end) ?? '';
}
