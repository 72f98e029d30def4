import { isFurniture } from './furniture.ts';
import { readWords } from './word-stream.ts';

/** Words of a run, by judgement; words of a text that are looked at, a bound on time. */
const RUN = 3;
const MOST_WORDS = 20_000;

/** Runs that one changed word is in: the change of one word is forgiven, however short a text is. */
const FORGIVEN = RUN;
/** Of fewer runs than this none is forgiven. By judgement. */
const FEWEST_RUNS = 8;

/**
 * Share of the shorter text's different runs of three words that the other text has, 0 to 1, as if
 * one word more of it were there.
 */
export function sharedRuns(a: readonly string[], b: readonly string[]): number {
  const [x, y] = [runsOf(a), runsOf(b)];
  const [few, many] = x.size <= y.size ? [x, y] : [y, x];
  if (few.size === 0) return 0;
  let shared = 0;
  for (const run of few) if (many.has(run)) shared += 1;
  const forgiven = few.size >= FEWEST_RUNS ? FORGIVEN : 0;
  return Math.min(1, (shared + forgiven) / few.size);
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
