import { describe, expect, test } from 'vitest';
import { nextSlot } from '../../src/schedule/slots.ts';
import { ZONES } from '../../src/schedule/when/zones.ts';
import type { When } from '../../src/store/subscriptions/when.ts';

const EVERY_DAY = [0, 1, 2, 3, 4, 5, 6] as const;
const DAY = 86_400_000;
const HOUR = 3_600_000;
const BEGIN = Date.UTC(2026, 0, 1);
const END = Date.UTC(2028, 0, 1);

function daily(zone: string, minute: number): When {
  return { days: EVERY_DAY, minute, zone };
}

function iso(when: When, after: string): string {
  return new Date(nextSlot(when, Date.parse(after))).toISOString();
}

/** Minutes that a zone is ahead of UTC. */
function createOffset(zone: string): (at: number) => number {
  const format = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' });
  return (at) => {
    const name = format.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value ?? '';
    const found = /([+-])(\d{2}):(\d{2})/.exec(name);
    if (found === null) return 0;
    const minutes = Number(found[2]) * 60 + Number(found[3]);
    return found[1] === '-' ? -minutes : minutes;
  };
}

/** Moments (to the day) at which a zone changes its offset within the two years. */
function changes(offset: (at: number) => number): readonly number[] {
  const found: number[] = [];
  // Ramadan suspends summer time in Morocco for a month; nothing is shorter.
  for (let at = BEGIN; at < END; at += 14 * DAY) {
    for (let [low, high] = [at, at + 14 * DAY]; offset(low) !== offset(high);) {
      const middle = (low + high) / 2;
      if (high - low <= DAY / 4) {
        found.push(low);
        break;
      }
      if (offset(middle) === offset(low)) low = middle;
      else high = middle;
    }
  }
  return found;
}

describe('slots', () => {
  test('on the day without that time it is the end of the gap', () => {
    const when = daily('America/New_York', 150);
    expect(iso(when, '2026-03-08T00:00:00Z')).toBe('2026-03-08T07:00:00.000Z');
    expect(iso(when, '2026-03-08T07:00:00Z')).toBe('2026-03-09T06:30:00.000Z');
  });

  test('on the day with that time twice it is the first', () => {
    const when = daily('America/New_York', 90);
    expect(iso(when, '2026-11-01T00:00:00Z')).toBe('2026-11-01T05:30:00.000Z');
    expect(iso(when, '2026-11-01T05:30:00Z')).toBe('2026-11-02T06:30:00.000Z');
    // Asked in the repeated hour itself, as after a restart.
    expect(iso(when, '2026-11-01T06:10:00Z')).toBe('2026-11-02T06:30:00.000Z');
  });

  test('are on the chosen days of the zone', () => {
    const when = { days: [1, 2, 3, 4, 5], minute: 480, zone: 'Asia/Seoul' } as const;
    expect(iso(when, '2026-11-27T00:00:00Z')).toBe('2026-11-29T23:00:00.000Z');
  });

  test('a zone of a fixed offset works as well', () => {
    expect(iso(daily('+05:30', 0), '2026-11-27T00:00:00Z')).toBe('2026-11-27T18:30:00.000Z');
  });

  // Days on which no clock changes are all alike, so that one day in between stands for them.
  test('are one for each local date, in every zone, at 00:30, 01:30 and 02:30, over two years', () => {
    const wrong: string[] = [];
    let dates = 0;
    let moved = 0;
    for (const zone of ZONES) {
      const offset = createOffset(zone);
      const moments = changes(offset);
      moved += moments.length;
      for (const minute of [30, 90, 150]) {
        const when = daily(zone, minute);
        for (const moment of [...moments, BEGIN + 180 * DAY]) {
          const first = Math.floor(moment / DAY) * DAY - 2 * DAY;
          let last: string | null = null;
          for (let slot = nextSlot(when, first); slot < first + 5 * DAY;) {
            const date = new Date(slot + offset(slot) * 60_000).toISOString().slice(0, 10);
            if (last !== null && Date.parse(date) - Date.parse(last) !== DAY) {
              wrong.push(`${zone} ${minute}: ${last} then ${date}`);
            }
            dates += 1;
            last = date;
            const next = nextSlot(when, slot);
            // Whoever asks later in the same hour, as after a restart, gets the same answer.
            const later = nextSlot(when, slot + HOUR - 1);
            if (next !== later) wrong.push(`${zone} ${minute}: not the same after ${slot}`);
            slot = next;
          }
        }
      }
    }
    expect(wrong).toEqual([]);
    expect(moved).toBeGreaterThan(400);
    expect(dates).toBeGreaterThan(9000);
  }, 60_000);
});
