import { describe, expect, test } from 'vitest';
import { runSoak } from './run-soak.ts';

const KILLS = 5;
const quiet = { kills: KILLS, slackHistory: true, say: () => {} };

describe('bots that are killed at random moments', () => {
  test.concurrent.each([
    { engine: 'sqlite', processes: 1 },
    { engine: 'postgres', processes: 2 },
  ] as const)(
    'post the digest of every slot exactly once: $processes on $engine',
    async (variant) => {
      const { slots, lost, doubled, problems } = await runSoak({ ...quiet, ...variant });
      expect({ lost, doubled, problems }).toEqual({ lost: [], doubled: [], problems: [] });
      expect(slots).toBeGreaterThan(KILLS);
    },
    480_000,
  );
});
