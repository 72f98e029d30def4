import { createHash } from 'node:crypto';
import type { DeliveryKind } from './delivery.ts';

/**
 * Marks the one message for a slot of a subscription, on every machine and after every restart.
 * 24 characters: Discord takes at most 25 as a nonce.
 */
export function keyOf(subscription: string, kind: DeliveryKind, slot: number): string {
  return createHash('sha256').update(`${subscription}|${kind}|${slot}`).digest('hex').slice(0, 24);
}
