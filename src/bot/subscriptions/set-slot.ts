import type { Catalogue } from '../../chat/words/catalogue.ts';
import { nextDaysSlot, type SlotToCome } from '../../schedule/slots.ts';
import type { Store } from '../../store/store.ts';
import type { Subscription } from '../../store/subscriptions/subscription.ts';
import type { When } from '../../store/subscriptions/when.ts';
import { nextRun } from './say-when.ts';

/** When a subscription is next due that gets another time or begins again: at most one digest a day. */
export async function slotToCome(
  id: string,
  when: When,
  { deliveries, now }: Pick<Store, 'deliveries' | 'now'>,
): Promise<SlotToCome> {
  const after = await now();
  return nextDaysSlot(when, { after, sent: await deliveries.lastDigest(id) });
}

/** Lets it go on; resolves to when it is due, and its time, which somebody may change meanwhile. */
export async function goOn(
  { id, when }: Pick<Subscription, 'id' | 'when'>,
  store: Pick<Store, 'subscriptions' | 'deliveries' | 'now'>,
): Promise<Readonly<{ slot: SlotToCome; when: When }>> {
  const slot = await slotToCome(id, when, store);
  await store.subscriptions.change(id, { pause: null, nextAt: slot.nextAt });
  const present = (await store.subscriptions.get(id))?.when ?? when;
  if (JSON.stringify(present) === JSON.stringify(when)) return { slot, when };
  const moved = await slotToCome(id, present, store);
  await store.subscriptions.change(id, { nextAt: moved.nextAt });
  return { slot: moved, when: present };
}

/** The next run, and why it is not today where its hour is still to come. */
export function sayNext({ nextAt, isSentToday }: SlotToCome, when: When, words: Catalogue): string {
  const next = nextRun(nextAt, when, words);
  return isSentToday ? `${words.subscriptions.sentToday} ${next}` : next;
}
