import type { Insertable } from 'kysely';
import type { Channel } from '../channel.ts';
import type { DeliveryKind } from './delivery.ts';
import { keyOf } from './key-of.ts';
import type { Tables } from '../schema.ts';

/** A delivery to be made, or a slot that was missed and is only recorded. */
export type NewDelivery = Readonly<{
  subscription: string;
  kind: DeliveryKind;
  channel: Channel;
  briefing: string;
  slot: number;
  /** In which zone the slot is a local time. */
  zone?: string;
  /** `null`: it is recorded as missed, at `at`, for `reason`. */
  dueAt: number | null;
  at: number;
  reason: string | null;
  /** JSON of KeptThread. */
  thread?: string;
}>;

export function newDeliveryRow(delivery: NewDelivery): Insertable<Tables['delivery']> {
  const { subscription, kind, channel, briefing, slot, zone, dueAt, at, reason, thread } = delivery;
  return {
    id: keyOf(subscription, kind, slot),
    subscription,
    kind,
    ...channel,
    briefing,
    slot,
    ...(zone === undefined ? {} : { zone }),
    state: dueAt === null ? 'missed' : 'pending',
    due_at: dueAt,
    attempt: 0,
    tries: 0,
    begun: 0,
    reason,
    ...(thread === undefined ? {} : { thread }),
    finished_at: dueAt === null ? at : null,
  };
}
