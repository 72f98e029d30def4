import { setTimeout as sleep } from 'node:timers/promises';
import type { Delivery } from '../../src/store/deliveries/delivery.ts';
import type { Store } from '../../src/store/store.ts';
import type { Press, PressCount } from './press.ts';
import type { Copy, TownSquare } from './town-square.ts';

/** What stands in the channels in the end, beside the slots that came. */
export type SoakCount = Readonly<{
  /** Slots of which no message, or more than one, stands in the channel. */
  lost: readonly string[];
  doubled: readonly string[];
  /** What either platform would have refused, and what never came to an end. */
  problems: readonly string[];
  /** What came of the articles that were published; `null` without harvest. */
  press: PressCount | null;
}>;

/** Waits until everything is sent and every article has come in, and counts. */
export async function countSoak(
  store: Store,
  square: TownSquare,
  press: Press | null,
  slots: ReadonlySet<string>,
): Promise<SoakCount> {
  const unsettled = await settle(store);
  const news = press === null ? null : await countPress(press, { store, square });
  const { problems, ...counted } = countCopies(square, slots);
  return { ...counted, problems: [...unsettled, ...problems], press: news };
}

/** Articles need no longer than their feeds and pages. */
const PRESS_WITHIN_MS = 420_000;

/** Once everything that was published had its time to come in. */
async function countPress(
  press: Press,
  { store, square: { topics } }: { store: Store; square: TownSquare },
): Promise<PressCount> {
  await press.settle(store, topics, PRESS_WITHIN_MS);
  return press.count(store, topics);
}

/** A message is asked for during ten leases before it is posted again, each time after a longer wait. */
const SETTLE_WITHIN_MS = 900_000;
/** As many of what is left are told. */
const MOST_TOLD = 40;

/** Waits until nothing is left to send; resolves to what is left then, as lines. */
async function settle(store: Store): Promise<readonly string[]> {
  const deadline = performance.now() + SETTLE_WITHIN_MS;
  for (;;) {
    const now = Date.now();
    const waiting = await store.deliveries.waiting(MOST_TOLD);
    const due = (await store.subscriptions.all(1)).filter(({ nextAt }) => (nextAt ?? now) <= now);
    if (waiting.length === 0 && due.length === 0) return [];
    if (performance.now() > deadline) return waiting.map((one) => tellWaiting(one, now));
    await sleep(250);
  }
}

function tellWaiting(
  { id, channel, state, tries, slot, dueAt, reason }: Delivery,
  now: number,
): string {
  const [age, wait] = [now - slot, dueAt - now].map((ms) => Math.round(ms / 1000));
  const how = `${state} for ${age} s, ${tries} tries, again in ${wait} s`;
  return `never settled: ${id} on ${channel.platform}: ${how}: ${reason ?? 'no reason'}`;
}

function tellCopies(copies: readonly Copy[]): string {
  const [first] = copies;
  const times = copies.map(({ at }) => new Date(at).toISOString()).join(' and ');
  return `${first?.key} on ${first?.platform} at ${times}`;
}

function countCopies(square: TownSquare, slots: ReadonlySet<string>) {
  const posted = square.posted();
  const stray = [...posted.keys()].filter((key) => !slots.has(key));
  return {
    lost: [...slots].filter((key) => !posted.has(key)),
    doubled: [...posted.values()].filter(({ length }) => length > 1).map(tellCopies),
    problems: [
      ...square.discord.problems,
      ...square.slack.problems,
      ...stray.map((key) => `posted without a slot: ${key}`),
    ],
  };
}
