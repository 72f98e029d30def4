import { describe, expect, test } from 'vitest';
import { runSoak } from './run-soak.ts';

const KILLS = 5;
const quiet = {
  kills: KILLS,
  slackHistory: true,
  say: () => {},
  enough: new AbortController().signal,
};

describe('bots that are killed at random moments', () => {
  test.concurrent.each([
    { engine: 'sqlite', processes: 1, harvest: true },
    { engine: 'postgres', processes: 2, harvest: false },
  ] as const)(
    'post the digest of every slot once, and keep every article once: $processes on $engine',
    async (variant) => {
      const { slots, lost, doubled, problems, press } = await runSoak({ ...quiet, ...variant });
      expect({ lost, doubled, problems }).toEqual({ lost: [], doubled: [], problems: [] });
      expect(slots).toBeGreaterThan(KILLS);
      const articles = press ?? { published: 0, lost: [], unheard: [], doubled: [] };
      expect(articles).toMatchObject({ lost: [], unheard: [], doubled: [] });
      expect(articles.published > 0).toBe(variant.harvest);
    },
    1_440_000,
  );
});
