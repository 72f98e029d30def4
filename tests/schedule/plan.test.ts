import { describe, expect, test } from 'vitest';
import { planSubscription } from '../../src/schedule/plan.ts';
import { SLOT, subscription } from '../store/sample.ts';

const HOUR = 3_600_000;
const GRACE = 2 * HOUR;
const daily = subscription('a', {
  when: { days: [0, 1, 2, 3, 4, 5, 6], minute: 480, zone: 'UTC' },
});
const DAY = 24 * HOUR;

function plan(now: number, change: Parameters<typeof subscription>[1] = {}) {
  const { deliveries, nextAt } = planSubscription({ ...daily, ...change }, { now, graceMs: GRACE });
  const told = deliveries.map(
    ({ kind, slot, dueAt }) =>
      `${kind} ${(slot - SLOT) / DAY} ${dueAt === null ? 'missed' : 'due'}`,
  );
  return { told, next: (nextAt - SLOT) / DAY, deliveries };
}

describe('a plan', () => {
  test('has one digest at the slot and the next slot', () => {
    expect(plan(SLOT)).toMatchObject({ told: ['digest 0 due'], next: 1 });
  });

  test('sends up to the end of the grace window, and no later', () => {
    expect(plan(SLOT + GRACE).told).toEqual(['digest 0 due']);
    expect(plan(SLOT + GRACE + 1).told).toEqual(['digest 0 missed', 'missed 0 due']);
  });

  test('sends the last of several and records the others', () => {
    expect(plan(SLOT + 2 * DAY + HOUR)).toMatchObject({
      told: ['digest 0 missed', 'digest 1 missed', 'digest 2 due'],
      next: 3,
    });
  });

  test('of a year of absence records a month', () => {
    const { told, next } = plan(SLOT + 365 * DAY + 3 * HOUR);
    expect(told).toHaveLength(32);
    expect(told.at(-2)).toBe('digest 365 missed');
    expect(told.at(-1)).toBe('missed 365 due');
    expect(next).toBe(366);
  });

  test('has nothing for what is not due yet or paused', () => {
    expect(plan(SLOT - 1)).toMatchObject({ told: [], next: 0 });
    expect(plan(SLOT, { nextAt: null })).toMatchObject({ told: [], next: 1 });
  });
});
