import type { NewDelivery } from '../store/deliveries/new-delivery.ts';
import type { Planned } from '../store/deliveries/planning.ts';
import type { Subscription } from '../store/subscriptions/subscription.ts';
import { REASONS } from './reasons.ts';
import { nextSlot } from './slots.ts';

/** Of a long absence the last slots are recorded; the ones before are only skipped. */
const MOST_MISSED = 31;

/**
 * What becomes of a subscription whose slot is at `now` or earlier. The last slot is sent, when it
 * is at most `graceMs` old; every one before is recorded as missed. When even the last one is too
 * old, the channel is told instead, once.
 */
export function planSubscription(
  subscription: Subscription,
  { now, graceMs }: { now: number; graceMs: number },
): Planned {
  const { when, nextAt } = subscription;
  const slots = dueSlots(subscription, now);
  const last = slots.at(-1);
  if (last === undefined) return { deliveries: [], nextAt: nextAt ?? nextSlot(when, now) };
  const inTime = now - last <= graceMs;
  const late = inTime ? slots.slice(0, -1) : slots;
  const planned = (slot: number, kind: 'digest' | 'missed', dueAt: number | null): NewDelivery => ({
    subscription: subscription.id,
    kind,
    channel: subscription.channel,
    briefing: subscription.briefing,
    slot,
    zone: when.zone,
    dueAt,
    at: now,
    reason: dueAt === null ? REASONS.notRunning : null,
  });
  return {
    deliveries: [
      ...late.map((slot) => planned(slot, 'digest', null)),
      inTime ? planned(last, 'digest', last) : planned(last, 'missed', now),
    ],
    nextAt: nextSlot(when, now),
  };
}

/** The last slots from `nextAt` to `now`, both included, in order. */
function dueSlots({ when, nextAt }: Subscription, now: number): readonly number[] {
  const slots: number[] = [];
  for (let slot = nextAt; slot !== null && slot <= now; slot = nextSlot(when, slot)) {
    slots.push(slot);
    if (slots.length > MOST_MISSED) slots.shift();
  }
  return slots;
}
