import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { createLog } from '../../src/log.ts';
import { keyOf } from '../../src/store/key-of.ts';
import { openStore, type Store, type StoreOptions } from '../../src/store/open-store.ts';
import type { Subscription } from '../../src/store/subscription.ts';
import { runBot, type BotEnvironment } from '../bot-process.ts';
import { startPostgres } from '../store/start-postgres.ts';
import { openTownSquare, type TownSquare } from './town-square.ts';

export type SoakOptions = Readonly<{
  kills: number;
  processes: number;
  engine: 'sqlite' | 'postgres';
  /** Whether Slack lets the bot read the history of its channels. */
  slackHistory: boolean;
  say: (line: string) => void;
}>;

export type SoakResult = Readonly<{
  kills: number;
  /** Messages that were under way, summed over the kills. */
  underWay: number;
  slots: number;
  /** Slots of which no message, or more than one, stands in the channel. */
  lost: readonly string[];
  doubled: readonly string[];
  /** What either platform would have refused. */
  problems: readonly string[];
  seconds: number;
}>;

const LEASE_MS = 4000;
const TIMES: BotEnvironment = {
  LEASE_MS: String(LEASE_MS),
  CALL_WITHIN_MS: '1500',
  SETTLE_MS: '1000',
  LOOK_UP_FOR_MS: '20000',
};

const log = createLog({ level: 'silent', to: process.stderr });

/**
 * Kills bots at random moments while slots come, and platforms are slow or never answer. Then
 * counts what stands in the channels: each slot's digest exactly once.
 */
export async function runSoak(options: SoakOptions): Promise<SoakResult> {
  const began = performance.now();
  const square = await openTownSquare(options);
  const postgres = options.engine === 'postgres' ? await startPostgres() : null;
  try {
    const place =
      postgres === null
        ? join(square.folder, 'data', 'briefings.sqlite')
        : await postgres.createDatabase('soak');
    const store = await openStore(storeOptions(place));
    const bots = createBots({ ...TIMES, ...square.environment, STORE: place }, options.processes);
    try {
      const slots = new Set<string>();
      const ending = new AbortController();
      const subscriptions = await subscribe(store, square);
      const load = keepComing({ store, square, subscriptions, slots, ending: ending.signal });
      const underWay = await killing(bots, { store, ...options }, async () => {
        ending.abort();
        await load;
      });
      await settle(store, options.say);
      return {
        kills: options.kills,
        underWay,
        slots: slots.size,
        ...count(square, slots),
        seconds: Math.round((performance.now() - began) / 1000),
      };
    } finally {
      await bots.end();
      await store.close();
    }
  } finally {
    await square.close();
    await postgres?.stop();
  }
}

function storeOptions(place: string): StoreOptions {
  return place.startsWith('postgres')
    ? { kind: 'postgres', url: place, log, connections: 4 }
    : { kind: 'sqlite', file: place, clock: Date.now };
}

/** Bots live at most so long after their start: long enough to be in the middle of something. */
const LONGEST_LIFE_MS = 3000;

/** A busy machine takes its time to start a process. */
const READY_WITHIN_MS = 60_000;

function createBots(environment: BotEnvironment, processes: number) {
  const start = () => runBot(environment, 'tests/soak/worker.ts');
  const running = Array.from({ length: processes }, start);
  return {
    /** Kills one at random and starts another in its place. */
    async killOne(afterMs: number): Promise<void> {
      const at = Math.floor(Math.random() * running.length);
      const victim = running[at];
      await victim?.until(/ready/, READY_WITHIN_MS);
      await sleep(afterMs);
      await victim?.kill();
      running[at] = start();
    },
    async end(): Promise<void> {
      await Promise.all(running.map((bot) => bot.stop()));
    },
  };
}

type Bots = ReturnType<typeof createBots>;

async function subscribe(store: Store, { channels, topics }: TownSquare) {
  const subscriptions = channels.flatMap((channel, at) =>
    topics.map((briefing): Subscription => ({
      id: `${at}-${briefing}`,
      channel,
      briefing,
      when: { days: [0, 1, 2, 3, 4, 5, 6], minute: 0, zone: 'UTC' },
      quiet: false,
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

/** Slots that come at random, a few each second, each once. */
async function keepComing({
  store,
  square,
  subscriptions,
  slots,
  ending,
}: {
  store: Store;
  square: TownSquare;
  subscriptions: readonly Subscription[];
  slots: Set<string>;
  ending: AbortSignal;
}): Promise<void> {
  while (!ending.aborted) {
    const one = subscriptions[Math.floor(Math.random() * subscriptions.length)];
    const present = one === undefined ? null : await store.subscriptions.get(one.id);
    const now = Date.now();
    // The slot before has to be planned, or it would be taken back.
    if (present?.nextAt != null && present.nextAt > now) {
      await store.subscriptions.change(present.id, { nextAt: now });
      slots.add(keyOf(present.id, 'digest', now));
    }
    disturb(square);
    await sleep(200 + Math.random() * 400);
  }
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

async function kill(
  bots: Bots,
  { store, kills, say }: Pick<SoakOptions, 'kills' | 'say'> & { store: Store },
): Promise<number> {
  let underWay = 0;
  for (let at = 1; at <= kills; at += 1) {
    await bots.killOne(Math.random() * LONGEST_LIFE_MS);
    underWay += (await store.deliveries.count()).get('sending') ?? 0;
    if (at % 10 === 0) say(`${at} kills, ${underWay} messages under way`);
  }
  return underWay;
}

/** The kills, and whatever becomes of them, what ends the load. */
async function killing(
  bots: Bots,
  options: Parameters<typeof kill>[1],
  end: () => Promise<void>,
): Promise<number> {
  try {
    return await kill(bots, options);
  } finally {
    await end();
  }
}

const SETTLE_WITHIN_MS = 240_000;

/** Waits until nothing is left to send. */
async function settle(store: Store, say: (line: string) => void): Promise<void> {
  const deadline = performance.now() + SETTLE_WITHIN_MS;
  for (;;) {
    const states = await store.deliveries.count();
    const left = (states.get('pending') ?? 0) + (states.get('sending') ?? 0);
    const now = Date.now();
    const due = (await store.subscriptions.all(1)).filter(({ nextAt }) => (nextAt ?? now) <= now);
    if (left === 0 && due.length === 0) return;
    if (performance.now() > deadline) {
      say(`still ${left} to send`);
      return;
    }
    await sleep(250);
  }
}

function count(square: TownSquare, slots: ReadonlySet<string>) {
  const posted = square.posted();
  const stray = [...posted.keys()].filter((key) => !slots.has(key));
  return {
    lost: [...slots].filter((key) => !posted.has(key)),
    doubled: [...posted].filter(([, times]) => times > 1).map(([key, times]) => `${key} ×${times}`),
    problems: [
      ...square.discord.problems,
      ...square.slack.problems,
      ...stray.map((key) => `posted without a slot: ${key}`),
    ],
  };
}
