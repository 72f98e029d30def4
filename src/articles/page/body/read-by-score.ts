import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { Block, Region } from '../tree/regions.ts';
import { numbersIn, writeSkeleton } from './skeleton.ts';

/** Readability takes what has fewer characters for a failure, and tries again with less cleaning. */
const SHORT_ARTICLE = 250;

/** The blocks that Readability takes for the article, in document order. */
export function readByScore(page: Region): Block[] {
  const { html, blocks } = writeSkeleton(page);
  if (blocks.length === 0) return [];
  const { document } = parseHTML(html);
  const result = new Readability(document, {
    charThreshold: SHORT_ARTICLE,
    disableJSONLD: true,
    keepClasses: true,
  }).parse();
  const numbers = [...new Set(numbersIn(result?.content ?? ''))].sort((a, b) => a - b);
  return numbers.flatMap((number) => blocks[number] ?? []);
}
