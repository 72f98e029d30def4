import { setTimeout as sleep } from 'node:timers/promises';
import type { Delivery } from '../store/deliveries/delivery.ts';
import type { Store } from '../store/store.ts';
import type { StoreTrouble } from '../store/store-trouble.ts';
import type { Deliver } from './deliver.ts';
import type { Observe } from './observe.ts';
import type { Pacer } from './pacer.ts';

/** Sends what is due, many at a time, at the rates of the platforms. */
export type Dispatcher = Readonly<{
  /** Looks whether something is due, now or as soon as there is room. */
  wake: () => void;
  /** Resolves once nothing is due and nothing is in hand. */
  idle: () => Promise<void>;
  /** Begins nothing more; resolves when what is in hand has ended, or after `withinMs`. */
  stop: (withinMs: number) => Promise<void>;
  inHand: () => number;
}>;

/** Deliveries in hand at the same moment: two seconds of Discord's rate, and those under way. */
const MOST_IN_HAND = 200;
/** Deliveries claimed in one statement. */
const MOST_CLAIMED = 100;

export function createDispatcher({
  store,
  pacer,
  deliver,
  leaseMs,
  observe,
  trouble,
}: {
  store: Store;
  pacer: Pacer;
  deliver: Deliver;
  leaseMs: number;
  observe: Observe;
  trouble: StoreTrouble;
}): Dispatcher {
  const inHand = new Map<string, Promise<void>>();
  const stopping = new AbortController();
  let draining: Promise<void> | null = null;
  let again = false;

  async function drain(): Promise<void> {
    do {
      again = false;
      while (!stopping.signal.aborted && (await claimSome()) > 0);
    } while (again && !stopping.signal.aborted);
  }

  /** Resolves to how many were claimed, once there is room for more. */
  async function claimSome(): Promise<number> {
    const now = await store.now();
    const limit = Math.min(MOST_CLAIMED, MOST_IN_HAND - inHand.size);
    const except = [...inHand.keys()];
    const claimed = await store.outbox.claim({ now, leaseMs, limit, except });
    const allotted = await pacer.allot(claimed, now);
    for (const { delivery, at, permitted } of allotted) if (permitted) take(delivery, at - now);
    const others = allotted.filter(({ permitted }) => !permitted);
    await store.outbox.giveBack(others.map(({ delivery, at }) => ({ claim: delivery, dueAt: at })));
    while (inHand.size > MOST_IN_HAND / 2) await Promise.race(inHand.values());
    return claimed.length;
  }

  function take(delivery: Delivery, afterMs: number): void {
    const work = attempt(delivery, afterMs).finally(() => inHand.delete(delivery.id));
    inHand.set(delivery.id, work);
  }

  async function attempt(delivery: Delivery, afterMs: number): Promise<void> {
    try {
      if (afterMs > 0) await sleep(afterMs, null, { signal: stopping.signal }).catch(() => null);
      if (stopping.signal.aborted) {
        await store.outbox.giveBack([{ claim: delivery, dueAt: delivery.dueAt }]);
        return;
      }
      const kind = await deliver(delivery);
      const due = delivery.kind === 'digest' ? delivery.slot : delivery.dueAt;
      const lagMs = (await store.now()) - due;
      observe.attempt({ platform: delivery.channel.platform, kind, lagMs });
    } catch (error) {
      // The store failed. The lease ends by itself, and whoever comes next looks the message up.
      trouble.failed(error, 'the store failed during a delivery', { delivery: delivery.id });
    }
  }

  function wake(): void {
    again = true;
    draining ??= drain()
      .catch((error: unknown) => {
        trouble.failed(error, 'could not claim what is due');
      })
      .finally(() => {
        draining = null;
      });
  }

  return {
    wake,
    inHand: () => inHand.size,
    async idle() {
      for (;;) {
        await Promise.all([draining, ...inHand.values()]);
        if (draining === null && inHand.size === 0) return;
      }
    },
    async stop(withinMs) {
      stopping.abort();
      const timer = new AbortController();
      const late = sleep(withinMs, null, { signal: timer.signal }).catch(() => null);
      await Promise.race([Promise.all([draining, ...inHand.values()]), late]);
      timer.abort();
    },
  };
}
