import type { Log } from '../log.ts';
import type { Delivery } from '../store/deliveries/delivery.ts';
import type { Store } from '../store/store.ts';
import { REASONS } from './reasons.ts';
import { backOff, RETRY } from './retry.ts';

/** How one attempt at a delivery went. `lost`: it belongs to another process by now. */
export type Attempt = 'sent' | 'silent' | 'missed' | 'failed' | 'delayed' | 'uncertain' | 'lost';

/** Writes down how an attempt went. */
export type Ledger = Readonly<{
  /** When a delivery is given up, epoch ms. */
  giveUpAt: (delivery: Delivery) => number;
  /** To be tried again; given up where that would be too late. */
  postpone: (
    delivery: Delivery,
    how: Readonly<{ kind: 'delayed' | 'uncertain'; afterMs: number; reason: string }>,
  ) => Promise<Attempt>;
  end: (
    delivery: Delivery,
    state: 'silent' | 'missed' | 'failed',
    reason: string,
  ) => Promise<Attempt>;
  /** `shown`: the stories that the message shows, where it is not all that it was begun with. */
  sent: (delivery: Delivery, messageId: string, shown?: readonly string[]) => Promise<Attempt>;
}>;

export function createLedger({
  store,
  graceMs,
  log,
}: {
  store: Store;
  graceMs: number;
  log: Log;
}): Ledger {
  const giveUpAt = ({ slot }: Delivery): number => slot + Math.max(graceMs, RETRY.leastGraceMs);

  async function postpone(
    delivery: Delivery,
    { kind, afterMs, reason }: Parameters<Ledger['postpone']>[1],
  ): Promise<Attempt> {
    const now = await store.now();
    const tries = delivery.tries + 1;
    const dueAt = now + Math.max(backOff(tries, delivery.id), afterMs);
    if (dueAt > giveUpAt(delivery)) {
      const unsure = kind === 'uncertain' ? ` ${REASONS.maybePosted}` : '';
      return end(delivery, 'missed', `${reason}${unsure}`);
    }
    log.warn({ delivery: delivery.id, channel: delivery.channel, reason, tries }, 'digest delayed');
    const state = kind === 'uncertain' ? 'sending' : 'pending';
    const kept = await store.outbox.postpone(delivery, { state, dueAt, reason });
    return kept ? kind : 'lost';
  }

  async function end(
    delivery: Delivery,
    state: 'silent' | 'missed' | 'failed',
    reason: string,
  ): Promise<Attempt> {
    const kept = await store.outbox.end(delivery, { state, reason }, await store.now());
    if (kept && state !== 'silent') {
      log.warn({ delivery: delivery.id, channel: delivery.channel, reason }, `digest ${state}`);
    }
    return kept ? state : 'lost';
  }

  async function sent(
    delivery: Delivery,
    messageId: string,
    shown?: readonly string[],
  ): Promise<Attempt> {
    const end = { state: 'sent', messageId, shown: shown ?? null } as const;
    const kept = await store.outbox.end(delivery, end, await store.now());
    log.info({ delivery: delivery.id, channel: delivery.channel, kept }, 'digest sent');
    return kept ? 'sent' : 'lost';
  }

  return { giveUpAt, postpone, end, sent };
}
