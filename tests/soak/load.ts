import { setTimeout as sleep } from 'node:timers/promises';
import { keyOf } from '../../src/store/deliveries/key-of.ts';
import type { Store } from '../../src/store/store.ts';
import type { Subscription } from '../../src/store/subscriptions/subscription.ts';
import type { Press } from './press.ts';
import type { TownSquare } from './town-square.ts';

/** What comes over the bots while they are killed. */
export type Load = Readonly<{
  /** Keys of the slots that came. */
  slots: ReadonlySet<string>;
  /** What went wrong with the load itself. */
  troubles: readonly string[];
  end: () => Promise<void>;
}>;

/** Subscribes every channel to every topic; slots come at random from then on, and articles with a press. */
export async function startLoad(
  store: Store,
  square: TownSquare,
  press: Press | null,
): Promise<Load> {
  const slots = new Set<string>();
  const troubles: string[] = [];
  const ending = new AbortController();
  const subscriptions = await subscribe(store, square);
  const untilEnd = { ending: ending.signal, troubles };
  const coming = Promise.all([
    again(untilEnd, () => comeOne({ store, square, subscriptions, slots })),
    press === null ? null : again(untilEnd, () => press.publishSome(store, square.topics)),
  ]);
  return {
    slots,
    troubles,
    async end() {
      ending.abort();
      await coming;
    },
  };
}

async function subscribe(store: Store, { channels, topics }: TownSquare) {
  const subscriptions = channels.flatMap((channel, at) =>
    topics.map((briefing): Subscription => ({
      id: `${at}-${briefing}`,
      channel,
      briefing,
      when: { days: [0, 1, 2, 3, 4, 5, 6], minute: 0, zone: 'UTC' },
      quiet: false,
      style: 'full',
      locale: 'en',
      createdBy: 'U1',
      createdAt: 0,
      nextAt: Date.now() + 3_600_000,
      pause: null,
    })),
  );
  for (const one of subscriptions) await store.subscriptions.add(one);
  return subscriptions;
}

/** With more than these to send, bots would die while they still claim. */
const MOST_WAITING = 40;

/** Does `work` again and again until the end; what goes wrong is noted, and is no end of it. */
async function again(
  { ending, troubles }: { ending: AbortSignal; troubles: string[] },
  work: () => Promise<void>,
): Promise<void> {
  while (!ending.aborted) {
    await work().catch(async (error: unknown) => {
      troubles.push(`the soak itself: ${String(error)}`);
      await sleep(1000);
    });
  }
}

/** A slot that comes at random, a few each second, each once. */
async function comeOne({
  store,
  square,
  subscriptions,
  slots,
}: {
  store: Store;
  square: TownSquare;
  subscriptions: readonly Subscription[];
  slots: Set<string>;
}): Promise<void> {
  const one = subscriptions[Math.floor(Math.random() * subscriptions.length)];
  const present = one === undefined ? null : await store.subscriptions.get(one.id);
  const now = Date.now();
  // The slot before has to be planned, or it would be taken back.
  const waiting = await store.deliveries.waiting(MOST_WAITING);
  if (present?.nextAt != null && present.nextAt > now && waiting.length < MOST_WAITING) {
    await store.subscriptions.change(present.id, { nextAt: now });
    slots.add(keyOf(present.id, 'digest', now));
  }
  disturb(square);
  await sleep(200 + Math.random() * 400);
}

/** Every now and then a platform is slow, or takes a message and never answers. */
function disturb({ discord, slack }: TownSquare): void {
  const POST = /^POST \/channels\/\d+\/messages/;
  const chance = Math.random();
  if (chance < 0.3) discord.fail(POST, { kind: 'slow', ms: 300 });
  else if (chance < 0.4) discord.fail(POST, { kind: 'lose' });
  else if (chance < 0.6) slack.faults.add('chat.postMessage', { kind: 'slow', ms: 300 });
  else if (chance < 0.65) slack.faults.add('chat.postMessage', { kind: 'swallow' });
}
