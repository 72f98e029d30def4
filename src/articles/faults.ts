import { ARTICLE_LIMITS } from './limits.ts';
import type { Problem } from './problem.ts';

/** What can be wrong with an article's file, and what to do about it. */
export type Fault = Readonly<{ message: string; remedy: string }>;

const megabytes = (bytes: number): string => `${(bytes / 1_000_000).toFixed(1)} MB`;

/** Every fault that reading a file can find. */
export const FAULTS = {
  empty: { message: 'The file is empty.', remedy: 'Put the article into it, or delete it.' },
  large: (bytes: number): Fault => ({
    message: `The file has ${megabytes(bytes)}; an article may have ${megabytes(ARTICLE_LIMITS.bytes)}.`,
    remedy: 'Save the article alone, one article a file.',
  }),
  binary: {
    message: 'The file is not text.',
    remedy: 'Save the article as .txt, .md or .html.',
  },
  deep: {
    message: `The page nests elements more than ${ARTICLE_LIMITS.depth} deep, or has more than ${ARTICLE_LIMITS.elements} of them.`,
    remedy: 'Save the article as plain text instead.',
  },
  teaser: {
    message: 'Only the teaser of the article is in the file.',
    remedy: 'Save the page again while you are logged in, or leave it at that.',
  },
  ahead: (date: string): Fault => ({
    message: `The date ${date} lies ahead, and was left out.`,
    remedy: 'Write the day on which the article was published.',
  }),
  blank: {
    message: 'There is no article text in the file.',
    remedy: 'Put the article into it, with blank lines between paragraphs, or delete it.',
  },
  list: {
    message: 'There are only single lines in the file, and no sentence.',
    remedy: 'Put the article into it, or delete it.',
  },
  long: {
    message: `The article has more than ${ARTICLE_LIMITS.characters} characters.`,
    remedy: 'Save one article a file.',
  },
  longParagraph: (characters: number): Fault => ({
    message: `A paragraph of ${characters} characters was left out; one may have ${ARTICLE_LIMITS.paragraph}.`,
    remedy: 'Put blank lines between the paragraphs.',
  }),
} as const;

/** A file of which nothing can be read, for this fault behind any others. */
export function refused(
  where: string,
  fault: Fault,
  others: readonly Problem[] = [],
): Readonly<{ article: null; problems: readonly Problem[] }> {
  return { article: null, problems: [...others, { where, line: null, ...fault }] };
}
