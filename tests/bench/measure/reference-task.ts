import { median } from './median.ts';

/**
 * Milliseconds that the task takes on a quiet machine with two cores: the smallest median of
 * twenty runs there, on which the limits of the other figures were set.
 */
const QUIET_MS = 38;
const ROUNDS = 7;

/** How many times as long as on a quiet machine a fixed task takes now: 1 where nothing else runs. */
export function measureSlowdown(): number {
  task();
  const times = Array.from({ length: ROUNDS }, () => {
    const begun = performance.now();
    task();
    return performance.now() - begun;
  });
  return median(times) / QUIET_MS;
}

/** What reading articles mostly is: walking characters, cutting words, counting them in maps. */
function task(): number {
  const text =
    'The harbour bridge reopened on Monday after four months of repairs, the city said. ';
  const counts = new Map<string, number>();
  for (let round = 0; round < 30_000; round += 1) {
    for (const word of `${text}${round}`.toLowerCase().split(/[^\p{L}\p{N}]+/u)) {
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return counts.size;
}
