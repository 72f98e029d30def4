import { cleanLine } from '../../clean-text.ts';
import type { PageFacts } from '../metadata/page-facts.ts';
import { parsePage } from '../tree/page-tree.ts';
import { blocksOf, findRegions } from '../tree/regions.ts';

/** A stored body counts where the page shows so little that the text must be made by a script. */
const LITTLE_SHOWN = 600;
/** It must be so many times what is shown, and so long. */
const TIMES = 3;
/** Four or five paragraphs of news; data with less text repeats the teaser. */
const LEAST = 800;

/**
 * The paragraphs of the JSON-LD's `articleBody`, where the page itself shows next to none of them;
 * null elsewhere: where both are there, what the page shows is nearer to the article.
 */
export function storedBody(facts: PageFacts, shown: readonly string[]): readonly string[] | null {
  const length = shown.reduce((sum, text) => sum + text.length, 0);
  const body = facts.story?.['articleBody'];
  if (length > LITTLE_SHOWN || typeof body !== 'string') return null;
  if (body.length < LEAST || body.length < length * TIMES) return null;
  if (/<\/?(?:p|br|div)\b/i.test(body.slice(0, 2000))) {
    const parsed = parsePage(body);
    return parsed.kind === 'page'
      ? blocksOf(findRegions(parsed.root)).map(({ text }) => text)
      : null;
  }
  return body
    .split(/\n+/)
    .map(cleanLine)
    .filter((line) => line !== '');
}
