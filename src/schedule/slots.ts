import { Cron } from 'croner';
import type { LocalSlot } from '../store/deliveries/delivery-log.ts';
import type { When } from '../store/subscriptions/when.ts';

/**
 * The first slot after a moment (epoch ms, both). On the day when the clocks skip that time it is
 * the end of the gap; on the day when they repeat it, the first of the two: one for each local day.
 */
export function nextSlot(when: When, after: number): number {
  const rhythm = rhythmOf(when);
  const known = rhythm.next.get(after);
  if (known !== undefined) return known;
  const next = rhythm.cron.nextRun(new Date(after));
  if (next === null) throw new Error(`There is no slot after ${new Date(after).toISOString()}.`);
  if (rhythm.next.size >= MOST_KNOWN) rhythm.next.clear();
  rhythm.next.set(after, next.getTime());
  return next.getTime();
}

/** When a digest is next due (epoch ms), and whether that is later because its day has had one. */
export type SlotToCome = Readonly<{ nextAt: number; isSentToday: boolean }>;

/**
 * The first slot after `after` that is not on the local day of the digest that was sent. What was sent
 * on Tuesday in another zone is none of Wednesday’s here, although it was Wednesday here by then.
 */
export function nextDaysSlot(
  when: When,
  { after, sent }: { after: number; sent: LocalSlot | null },
): SlotToCome {
  const next = nextSlot(when, after);
  if (sent === null) return { nextAt: next, isSentToday: false };
  const day = localDay(next, when.zone);
  const isThatDay = localDay(sent.slot, when.zone) === day && localDay(sent.slot, sent.zone) >= day;
  return { nextAt: isThatDay ? nextSlot(when, next) : next, isSentToday: isThatDay };
}

/** "2026-11-24", so that a later day is a greater text. */
function localDay(at: number, timeZone: string): string {
  return new Intl.DateTimeFormat('sv', { timeZone, dateStyle: 'short' }).format(at);
}

/** Thousands of channels share a few rhythms, and ask for the same moments. */
type Rhythm = Readonly<{ cron: Cron; next: Map<number, number> }>;
const rhythms = new Map<string, Rhythm>();
/** Rhythms whose parsed form is kept, a few hundred bytes each: people choose a few dozen. */
const MOST_RHYTHMS = 2000;
const MOST_KNOWN = 50;

function rhythmOf({ days, minute, zone }: When): Rhythm {
  const pattern = `${minute % 60} ${Math.floor(minute / 60)} * * ${days.join(',')}`;
  const key = `${pattern} ${zone}`;
  const known = rhythms.get(key);
  if (known !== undefined) return known;
  if (rhythms.size >= MOST_RHYTHMS) rhythms.clear();
  const rhythm = { cron: new Cron(pattern, { timezone: zone, paused: true }), next: new Map() };
  rhythms.set(key, rhythm);
  return rhythm;
}
