import type { Selectable } from 'kysely';
import type { Tables } from '../schema.ts';
import type { Delivery } from './delivery.ts';
import { threadOf } from './kept-thread.ts';

/** A row as everybody else knows it. */
export function toDelivery(row: Selectable<Tables['delivery']>): Delivery {
  const { platform, workspace, channel } = row;
  return {
    id: row.id,
    subscription: row.subscription,
    kind: row.kind,
    channel: { platform, workspace, channel },
    briefing: row.briefing,
    slot: row.slot,
    state: row.state,
    dueAt: row.due_at ?? row.slot,
    attempt: row.attempt,
    tries: row.tries,
    begun: row.begun,
    startedAt: row.started_at,
    messageId: row.message_id,
    reason: row.reason,
    finishedAt: row.finished_at,
    thread: threadOf(row),
  };
}
