import { expect, test } from 'vitest';
import { rankLine } from '../../../../src/chat/words/en/rank.ts';
import type { Rank } from '../../../../src/digest/stories/rank/rank-stories.ts';

const rank = (more: Partial<Rank>): Rank => ({
  id: 'a',
  score: 1,
  outlets: 1,
  reports: 1,
  hoursOld: 0,
  newestAt: Date.UTC(2026, 10, 24, 6),
  closeness: null,
  prominence: null,
  novelty: null,
  isAside: false,
  behindOwn: 0,
  ...more,
});

test.each<[Partial<Rank>, string]>([
  [{}, '1 independent report, of Tue 24 Nov, 06:00 UTC'],
  // An article that states its day alone.
  [{ newestAt: Date.UTC(2026, 10, 24) }, '1 independent report, of Tue 24 Nov'],
  [
    { outlets: 5, reports: 5, closeness: 1, prominence: 0.9, novelty: 'new' },
    '5 independent reports, the newest of Tue 24 Nov, 06:00 UTC, in the title, high up at its outlet, new here',
  ],
  [
    { outlets: 2, reports: 3, newestAt: null, closeness: 0.8, novelty: 'updated' },
    '3 reports of 2 outlets, without a date, in the opening, updated here',
  ],
  [
    { closeness: 0.5, isAside: true, behindOwn: 2, prominence: 0.2 },
    '1 independent report, of Tue 24 Nov, 06:00 UTC, further down, opinion alone, behind 2 others of its outlet',
  ],
])('a rank says why: %j', (more, line) => {
  expect(rankLine(rank(more))).toBe(line);
});
