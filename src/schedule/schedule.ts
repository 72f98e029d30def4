import { schedule as scheduleTask, type ScheduledTask } from 'node-cron';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Log } from '../log.ts';
import type { Platform } from '../store/channel.ts';
import type { Store } from '../store/store.ts';
import { createStoreTrouble, type StoreTrouble } from '../store/store-trouble.ts';
import { createDeliver } from './deliver.ts';
import { createDispatcher } from './dispatcher.ts';
import type { Compose, MessagePort } from './message-port.ts';
import type { Observe } from './observe.ts';
import { createPacer, type Rate } from './pacer.ts';
import { planSubscription } from './plan.ts';
import { createPrune, MOST_DRIFT_MS } from './prune.ts';
import { attemptTimes } from './retry.ts';
import { nextSlot } from './slots.ts';

export type ScheduleHealth = Readonly<{ ok: boolean; detail: string }>;

/** Sends digests when they are due. The store is the truth: what was missed is found there. */
export type Schedule = Readonly<{
  start: () => void;
  /** Finishes what is being sent and begins nothing more; resolves within 10 s. */
  stop: () => Promise<void>;
  /** Plans all whose slot has come and begins to send. Never rejects. */
  tick: () => Promise<void>;
  /** Something was recorded that is due at once. */
  wake: () => void;
  /** Resolves once nothing is due and nothing is being sent. */
  idle: () => Promise<void>;
  health: () => ScheduleHealth;
}>;

export type ScheduleOptions<Message> = Readonly<{
  store: Store;
  chats: ReadonlyMap<Platform, MessagePort<Message>>;
  compose: Compose<Message>;
  /** A slot that is older when it is found is not sent any more. */
  graceMs: number;
  observe: Observe;
  log: Log;
  /** Shared with whoever else uses the store. */
  trouble?: StoreTrouble;
  /** When another process takes up what this one was sending. All waiting is measured by it. */
  leaseMs: number;
  /** Cron pattern with seconds, UTC. */
  every?: string;
  /** What the platforms permit; one that is missing has no limit. */
  rates: Readonly<Partial<Record<Platform, Rate>>>;
  monotonic?: () => number;
}>;

const EVERY_SECOND = '* * * * * *';
/** Half of what the whole bot has; a message that is not answered for by then is looked up later. */
const STOP_WITHIN_MS = 5000;

/** Subscriptions planned in one transaction: a few milliseconds. */
const CHUNK = 250;
/** Without a tick for so long something is wrong. */
const SILENT_FOR_MS = 60_000;
const PROBE_EVERY_MS = 15_000;
const CHECK_EVERY_MS = 3_600_000;

export function createSchedule<Message>(options: ScheduleOptions<Message>): Schedule {
  const { store, graceMs, observe, log, leaseMs } = options;
  const monotonic = options.monotonic ?? (() => performance.now());
  const storeTrouble = options.trouble ?? createStoreTrouble({ store, log, monotonic });
  const deliver = createDeliver({ ...options, ...attemptTimes(leaseMs), monotonic });
  const pacer = createPacer({ pace: store.pace, rates: options.rates });
  const dispatcher = createDispatcher({
    store,
    pacer,
    deliver,
    leaseMs,
    observe,
    trouble: storeTrouble,
  });
  const prune = createPrune({ store, log, monotonic });
  let task: ScheduledTask | null = null;
  let stopped = false;
  let trouble: string | null = null;
  let lastTick = monotonic();
  let lastProbe = Number.NEGATIVE_INFINITY;
  let lastCheck = Number.NEGATIVE_INFINITY;
  let [lastNow, lastNowAt] = [0, 0];

  async function plan(): Promise<number> {
    const now = await store.now();
    let planned = 0;
    for (;;) {
      const chunk = await store.planning.planDue(now, CHUNK, (subscription) =>
        planSubscription(subscription, { now, graceMs }),
      );
      planned += chunk;
      if (chunk < CHUNK || stopped) return planned;
      // The first ones are on their way while the others are planned.
      dispatcher.wake();
      await nextTurn();
    }
  }

  /** Finds out by writing whether anything could be stored. Rejects if not. */
  async function probe(): Promise<void> {
    if (monotonic() - lastProbe < PROBE_EVERY_MS && !storeTrouble.lasts()) return;
    await store.probe();
    lastProbe = monotonic();
  }

  /** A clock that was ahead has left next slots that are too late: those are pulled back. */
  async function checkSlots(): Promise<void> {
    const now = await store.now();
    const steady = Math.abs(now - lastNow - (monotonic() - lastNowAt)) < MOST_DRIFT_MS;
    lastNow = now;
    lastNowAt = monotonic();
    if (steady && monotonic() - lastCheck < CHECK_EVERY_MS) return;
    lastCheck = monotonic();
    const pulled = await store.planning.pullBack(now, nextSlot);
    if (pulled > 0) log.warn({ subscriptions: pulled }, 'the clock went back: next runs corrected');
  }

  async function tick(): Promise<void> {
    const began = monotonic();
    let planned = 0;
    const failedBefore = storeTrouble.lasts();
    try {
      await probe();
      await checkSlots();
      planned = await plan();
      dispatcher.wake();
      await prune();
      if (failedBefore) storeTrouble.over();
      trouble = null;
    } catch (error) {
      const explained = storeTrouble.failed(error, 'could not look what is due');
      trouble = explained instanceof Error ? explained.message : String(explained);
    }
    lastTick = monotonic();
    observe.tick({ ms: lastTick - began, planned, ok: trouble === null });
  }

  /** A tick waits for a lock or a database for some seconds; one that never ends must be told. */
  function tellSilence(): void {
    if (monotonic() - lastTick < SILENT_FOR_MS) return;
    storeTrouble.failed(
      new Error('A look has not ended for a minute.'),
      'could not look what is due',
    );
  }

  function health(): ScheduleHealth {
    const silentMs = monotonic() - lastTick;
    if (trouble !== null) return { ok: false, detail: trouble };
    return silentMs > SILENT_FOR_MS
      ? { ok: false, detail: `no look at what is due for ${Math.round(silentMs / 1000)} s` }
      : { ok: true, detail: `${dispatcher.inHand()} in hand` };
  }

  return {
    start() {
      const settings = {
        timezone: 'UTC',
        noOverlap: true,
        suppressMissedWarning: true,
        logger: cronLogger(log, tellSilence),
      };
      task ??= scheduleTask(options.every ?? EVERY_SECOND, tick, settings);
    },
    async stop() {
      stopped = true;
      await task?.destroy();
      await dispatcher.stop(STOP_WITHIN_MS);
    },
    tick,
    wake: dispatcher.wake,
    idle: dispatcher.idle,
    health,
  };
}

/** The cron's own words go where all others go: one writer, one form. */
function cronLogger(log: Log, overlap: () => void) {
  return {
    info: (message: string) => log.debug({ cron: message }, 'the cron says'),
    // It warns of nothing else: of missed ones it is told not to.
    warn: overlap,
    error: (error: string | Error) => log.error({ err: error }, 'the cron failed'),
    debug: (message: string | Error) => log.debug({ cron: String(message) }, 'the cron says'),
  };
}
