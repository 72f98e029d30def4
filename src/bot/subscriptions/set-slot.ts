import type { Catalogue } from '../../chat/words/catalogue.ts';
import { nextDaysSlot, nextSlot } from '../../schedule/slots.ts';
import type { Store } from '../../store/store.ts';
import type { When } from '../../store/subscriptions/when.ts';
import { nextRun } from './say-when.ts';

/** When a subscription is next due that gets another time or begins again: at most one digest a day. */
export async function slotToCome(
  id: string,
  when: When,
  { deliveries, now }: Pick<Store, 'deliveries' | 'now'>,
): Promise<Readonly<{ nextAt: number; isSentToday: boolean }>> {
  const after = await now();
  const nextAt = nextDaysSlot(when, { after, sent: await deliveries.lastDigest(id) });
  return { nextAt, isSentToday: nextAt !== nextSlot(when, after) };
}

/** The next run, and why it is not today where its hour is still to come. */
export function sayNext(
  { nextAt, isSentToday }: Readonly<{ nextAt: number; isSentToday: boolean }>,
  when: When,
  words: Catalogue,
): string {
  const next = nextRun(nextAt, when, words);
  return isSentToday ? `${words.subscriptions.sentToday} ${next}` : next;
}
