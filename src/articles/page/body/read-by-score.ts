import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { Block, Region } from '../tree/regions.ts';
import { numbersIn, writeSkeleton } from './skeleton.ts';

/** Readability takes what has fewer characters for a failure, and tries again with less cleaning. */
const SHORT_ARTICLE = 250;

/** Of 2,221 real pages the largest has 10,110 elements, most of them inline. */
const MOST_BLOCKS = 6000;

/**
 * The blocks that Readability takes for the article, in document order; none of a page that is
 * larger than any real one, since its time grows with blocks times depth. */
export function readByScore(page: Region): Block[] {
  const { html, blocks } = writeSkeleton(page);
  if (blocks.length === 0 || blocks.length > MOST_BLOCKS) return [];
  const { document } = parseHTML(html);
  const result = new Readability(document, {
    charThreshold: SHORT_ARTICLE,
    disableJSONLD: true,
    keepClasses: true,
  }).parse();
  const numbers = [...new Set(numbersIn(result?.content ?? ''))].sort((a, b) => a - b);
  return numbers.flatMap((number) => blocks[number] ?? []);
}
