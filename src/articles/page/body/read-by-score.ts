import type { Readability } from '@mozilla/readability';
import type { parseHTML } from 'linkedom';
import { createRequire } from 'node:module';
import type { Block } from '../tree/block.ts';
import type { Region } from '../tree/regions.ts';
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
  const load = tools();
  const { document } = load.parseHTML(html);
  const result = new load.Readability(document, {
    charThreshold: SHORT_ARTICLE,
    disableJSONLD: true,
    keepClasses: true,
  }).parse();
  const numbers = [...new Set(numbersIn(result?.content ?? ''))].sort((a, b) => a - b);
  return numbers.flatMap((number) => blocks[number] ?? []);
}

type Tools = Readonly<{ parseHTML: typeof parseHTML; Readability: typeof Readability }>;

let loaded: Tools | null = null;

/** Loaded with the first page: 0.2 s and 30 MB that a thread for texts and quotes does without. */
function tools(): Tools {
  if (loaded !== null) return loaded;
  const require = createRequire(import.meta.url);
  const found: unknown = { ...require('linkedom'), ...require('@mozilla/readability') };
  if (!isTools(found)) throw new Error('linkedom or @mozilla/readability changed what it exports.');
  loaded = found;
  return loaded;
}

function isTools(value: unknown): value is Tools {
  return (
    typeof value === 'object' && value !== null && 'parseHTML' in value && 'Readability' in value
  );
}
