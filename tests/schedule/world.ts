import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLog } from '../../src/log.ts';
import type { Compose, Composed } from '../../src/schedule/message-port.ts';
import type { Observe } from '../../src/schedule/observe.ts';
import { createSchedule, type Schedule } from '../../src/schedule/schedule.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { Store } from '../../src/store/store.ts';
import type { Subscription } from '../../src/store/subscriptions/subscription.ts';
import { SLOT, subscription } from '../store/sample.ts';
import { createPlatform, type Platform } from './platform.ts';

export const MINUTE = 60_000;
export const GRACE = 120 * MINUTE;
export const log = createLog({ level: 'silent', to: process.stderr });
export const unobserved: Observe = { attempt: () => {}, tick: () => {} };

/** A schedule with a clock that stands still until it is moved, and a platform in memory. */
export type World = Readonly<{
  store: Store;
  platform: Platform;
  /** Moves the clock and lets everything happen that is due then. */
  at: (now: number) => Promise<void>;
  /** Moves the clock and nothing else. */
  jump: (now: number) => void;
  /** Another process on the same store, as after a restart, or on a store that fails. */
  restart: (store?: Store) => Schedule;
  say: (compose: Compose<string>) => void;
  subscribe: (id: string, change?: Partial<Subscription>) => Promise<void>;
  states: () => Promise<readonly string[]>;
}>;

export async function createWorld(): Promise<World> {
  let now = SLOT - MINUTE;
  const file = join(mkdtempSync(join(tmpdir(), 'briefing-schedule-')), 'briefing.db');
  const store = await openStore({ kind: 'sqlite', file, clock: () => now });
  const platform = createPlatform();
  let compose = composeSlot;

  const restart = (on = store): Schedule =>
    createSchedule({
      store: on,
      chats: new Map([['slack' as const, platform.port]]),
      compose: (...all) => compose(...all),
      graceMs: GRACE,
      leaseMs: 60_000,
      observe: unobserved,
      log,
      rates: {},
    });
  const schedule = restart();
  return {
    store,
    platform,
    restart,
    async at(moment) {
      now = moment;
      await schedule.tick();
      await schedule.idle();
    },
    jump: (moment) => {
      now = moment;
    },
    say: (other) => {
      compose = other;
    },
    async subscribe(id, change) {
      await store.subscriptions.add(subscription(id, change));
    },
    async states() {
      const recent = await store.deliveries.recent(50);
      return recent.map(({ kind, state }) => `${kind} ${state}`);
    },
  };
}

const composeSlot: Compose<string> = async ({ kind, slot }) => message(`${kind} ${slot}`);

export function message(text: string): Composed<string> {
  return { kind: 'message', message: text, shows: [], trouble: null };
}
