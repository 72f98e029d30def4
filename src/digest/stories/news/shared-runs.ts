import { isFurniture } from './furniture.ts';
import { readWords } from './word-stream.ts';

const RUN = 3;
const MOST_WORDS = 20_000;

/** Share of the shorter text's different runs of three words that the other text has, 0 to 1. */
export function sharedRuns(a: readonly string[], b: readonly string[]): number {
  const [x, y] = [runsOf(a), runsOf(b)];
  const [few, many] = x.size <= y.size ? [x, y] : [y, x];
  if (few.size === 0) return 0;
  let shared = 0;
  for (const run of few) if (many.has(run)) shared += 1;
  return shared / few.size;
}

function runsOf(paragraphs: readonly string[]): ReadonlySet<string> {
  const words = paragraphs
    .filter((paragraph) => !isFurniture(paragraph))
    .flatMap((paragraph, index) => readWords(paragraph, index).map(({ key }) => key))
    .slice(0, MOST_WORDS);
  const runs = new Set<string>();
  for (let at = 0; at + RUN <= words.length; at += 1) {
    runs.add(`${words[at]} ${words[at + 1]} ${words[at + 2]}`);
  }
  return runs;
}
