import type { Span } from '../../../../text/span.ts';
import type { Reading } from '../../../reading/reading.ts';
import type { Printed } from './printed-speaker.ts';

/** The words on one side of a quotation, and where in the article they begin. */
export type Clause = Readonly<{ text: string; paragraph: number; start: number }>;

export function clauseOf(
  paragraphs: Reading['paragraphs'],
  paragraph: number,
  { start, end }: Span,
): Clause {
  return { text: (paragraphs[paragraph]?.text ?? '').slice(start, end), paragraph, start };
}

/** All of a paragraph; nothing where there is none. */
export function wholeClause(paragraphs: Reading['paragraphs'], paragraph: number): Clause {
  return { text: paragraphs[paragraph]?.text ?? '', paragraph, start: 0 };
}

/** What the first of the patterns that fits has printed for who speaks; null where nobody is named. */
export function firstMatch(
  patterns: readonly RegExp[],
  { text, paragraph, start }: Clause,
  nobody: RegExp | null,
): Printed | null {
  for (const pattern of patterns) {
    const found = pattern.exec(text);
    const words = found?.[1]?.trim();
    if (found === null || words === undefined || words === '' || nobody?.test(words)) continue;
    const from = start + found.index + found[0].indexOf(words);
    return { text: words, paragraph, start: from, end: from + words.length };
  }
  return null;
}
