import { proseOf, type Block } from '../tree/block.ts';
import { blocksOf, type Region } from '../tree/regions.ts';
import { readByScore } from './read-by-score.ts';

/** Scored text with less than this share of its container's prose is half an article. */
const LEAST_COVERAGE = 0.6;
/** The same for the page as a whole, which holds much that is no article. */
const LEAST_COVERAGE_OF_PAGE = 0.12;

/**
 * The blocks that are the article. Readability's choice, unless the page marks a container
 * (`articleBody`, `article`, `main`) that holds far more running text: it then lost a half.
 */
export function chooseBody(page: Region): readonly Block[] {
  const scored = readByScore(page);
  const covered = scored.reduce((sum, block) => sum + proseOf(block), 0);
  for (const container of containersOf(page)) {
    if (covered < container.prose * LEAST_COVERAGE) return blocksOf(container);
  }
  return covered < page.prose * LEAST_COVERAGE_OF_PAGE ? blocksOf(page) : scored;
}

/** The marked containers with most prose, the surest mark first. */
function containersOf(page: Region): Region[] {
  const marked: Region[][] = [[], [], []];
  const walk = (region: Region): void => {
    const { name, attributes } = region.element;
    if (attributes['itemprop'] === 'articleBody') marked[0]?.push(region);
    else if (name === 'article') marked[1]?.push(region);
    else if (name === 'main' || attributes['role'] === 'main') marked[2]?.push(region);
    for (const part of region.parts) if (part.kind === 'region') walk(part);
  };
  walk(page);
  return marked.flatMap((regions) => {
    const [first, ...others] = regions;
    return first === undefined
      ? []
      : [others.reduce((most, one) => (one.prose > most.prose ? one : most), first)];
  });
}
