import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { createLog } from '../../src/log.ts';
import type { Delivery } from '../../src/store/deliveries/delivery.ts';
import { keyOf } from '../../src/store/deliveries/key-of.ts';
import { openStore, type StoreOptions } from '../../src/store/open-store.ts';
import type { Store } from '../../src/store/store.ts';
import type { Subscription } from '../../src/store/subscriptions/subscription.ts';
import type { BotEnvironment } from '../bot-process.ts';
import { startPostgres, type Postgres } from '../store/start-postgres.ts';
import { createBots, type Bots } from './bots.ts';
import { killBots, type Killed } from './kill-bots.ts';
import { openPress, type Press, type PressCount } from './press.ts';
import { openTownSquare, type Copy, type TownSquare } from './town-square.ts';

export type SoakOptions = Readonly<{
  kills: number;
  processes: number;
  engine: 'sqlite' | 'postgres';
  /** Whether Slack lets the bot read the history of its channels. */
  slackHistory: boolean;
  /** Whether outlets publish all the while, which the bots fetch. */
  harvest: boolean;
  say: (line: string) => void;
  /** Ends the killing before its time; what was done is counted. */
  enough: AbortSignal;
}>;

export type SoakResult = Killed &
  Readonly<{
    slots: number;
    /** Slots of which no message, or more than one, stands in the channel. */
    lost: readonly string[];
    doubled: readonly string[];
    /** What the bots said about the deliveries that went wrong. */
    said: readonly string[];
    /** What either platform would have refused, and what went wrong with the soak itself. */
    problems: readonly string[];
    /** What came of the articles that were published; `null` without harvest. */
    press: PressCount | null;
    seconds: number;
  }>;

const KEY_LENGTH = keyOf('', 'digest', 0).length;

const log = createLog({ level: 'silent', to: process.stderr });

/**
 * Kills bots at random moments, one or several at once, while slots come, and platforms are slow or
 * never answer. Then counts what stands in the channels: each slot's digest exactly once.
 */
export async function runSoak(options: SoakOptions): Promise<SoakResult> {
  const began = performance.now();
  const press = options.harvest ? await openPress() : null;
  const square = await openTownSquare({ ...options, press });
  const postgres = options.engine === 'postgres' ? await startPostgres() : null;
  try {
    const place = await findPlace(square, postgres);
    const store = await openStore(place.options);
    const environment = { ...square.environment, ...place.environment, ...press?.environment };
    const bots = createBots(environment, options.processes);
    try {
      const slots = new Set<string>();
      const ending = new AbortController();
      const subscriptions = await subscribe(store, square);
      const troubles: string[] = [];
      const untilEnd = { ending: ending.signal, troubles };
      const load = Promise.all([
        again(untilEnd, () => comeOne({ store, square, subscriptions, slots })),
        press === null ? null : again(untilEnd, () => press.publishSome(store, square.topics)),
      ]);
      const killed = await killing(bots, { store, ...options }, async () => {
        ending.abort();
        await load;
      });
      const unsettled = await settle(store);
      const news = press === null ? null : await countPress(press, { store, square });
      const { problems, ...counted } = count(square, slots);
      const wrong = [...counted.lost, ...counted.doubled].map((line) => line.slice(0, KEY_LENGTH));
      return {
        ...killed,
        slots: slots.size,
        ...counted,
        problems: [...killed.stopped, ...troubles, ...unsettled, ...problems],
        said: bots.about(wrong),
        press: news,
        seconds: Math.round((performance.now() - began) / 1000),
      };
    } finally {
      await bots.endAll();
      await store.close();
    }
  } finally {
    await square.close();
    await press?.close();
    await postgres?.stop();
  }
}

/** Once everything that was published had its time to come in. */
async function countPress(
  press: Press,
  { store, square: { topics } }: { store: Store; square: TownSquare },
): Promise<PressCount> {
  await press.settle(store, topics, PRESS_WITHIN_MS);
  return press.count(store, topics);
}

/** The store, for the bots and for whoever watches them. */
async function findPlace(
  { folder }: TownSquare,
  postgres: Postgres | null,
): Promise<{ options: StoreOptions; environment: BotEnvironment }> {
  if (postgres === null) {
    const dataDir = join(folder, 'data');
    const file = join(dataDir, 'briefings.sqlite');
    return {
      options: { kind: 'sqlite', file, clock: Date.now },
      environment: { DATA_DIR: dataDir },
    };
  }
  const url = await postgres.createDatabase('soak');
  return {
    options: { kind: 'postgres', url, log, connections: 4 },
    environment: { DATABASE_URL: url },
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

/** The kills, and whatever becomes of them, what ends the load. */
async function killing(
  bots: Bots,
  options: Parameters<typeof killBots>[1],
  end: () => Promise<void>,
): Promise<Killed> {
  try {
    return await killBots(bots, options);
  } finally {
    await end();
  }
}

/** A message is asked for during ten leases before it is posted again, each time after a longer wait. */
const SETTLE_WITHIN_MS = 900_000;
/** Articles need no longer than their feeds and pages. */
const PRESS_WITHIN_MS = 420_000;

/** Waits until nothing is left to send; resolves to what is left then, as lines. */
async function settle(store: Store): Promise<readonly string[]> {
  const deadline = performance.now() + SETTLE_WITHIN_MS;
  for (;;) {
    const now = Date.now();
    const waiting = await store.deliveries.waiting(MOST_WAITING);
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

function count(square: TownSquare, slots: ReadonlySet<string>) {
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
