import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { createLog } from '../../src/log.ts';
import type { Composed } from '../../src/schedule/message-port.ts';
import { RATES } from '../../src/chat/platforms.ts';
import { createSchedule } from '../../src/schedule/schedule.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { Store } from '../../src/store/store.ts';
import type { Subscription } from '../../src/store/subscriptions/subscription.ts';
import { atLeast, below, type Figure } from './measure/figure.ts';
import { median } from './measure/median.ts';

const DUE = 10_000;
const STORED = 100_000;
/** Zones whose clocks are whole hours from UTC, some of which change. */
const ZONES = ['Asia/Seoul', 'Europe/Berlin', 'America/New_York', 'UTC', 'Australia/Sydney'];
/** For how long the rate of sending is watched. */
const WATCH_MS = 4000;
/** A platform's answer takes so long. */
const ANSWER_MS = 150;

const log = createLog({ level: 'silent', to: process.stderr });
const MESSAGE: Composed<string> = { kind: 'message', message: 'm', shows: [], trouble: null };

/** Ten thousand channels that are due in the same minute, and a store of a hundred thousand. */
export async function measureSchedule(): Promise<readonly Figure[]> {
  return [...(await measureRush()), await measureQuiet()];
}

async function measureRush(): Promise<readonly Figure[]> {
  await using place = await openPlace();
  const { store } = place;
  const due = Math.floor(Date.now() / 60_000) * 60_000;
  await fill(store, { from: 0, count: DUE, nextAt: () => due });
  const sent: number[] = [];
  let planned = Number.NaN;
  const schedule = createSchedule<string>({
    store,
    chats: new Map([
      [
        'discord' as const,
        {
          async post() {
            await sleep(ANSWER_MS);
            sent.push(performance.now());
            return { kind: 'sent', messageId: 'm' };
          },
          find: async () => ({ kind: 'absent' }),
        },
      ],
    ]),
    compose: async () => MESSAGE,
    graceMs: 7_200_000,
    leaseMs: 60_000,
    rates: RATES,
    observe: { attempt: () => {}, tick: ({ ms }) => void (planned = ms) },
    log,
  });
  const loop = monitorEventLoopDelay({ resolution: 1 });
  loop.enable();
  const began = performance.now();
  await schedule.tick();
  const longest = loop.max / 1e6;
  await sleep(WATCH_MS);
  loop.disable();
  await schedule.stop();
  const first = (sent[0] ?? Number.NaN) - began;
  const span = (sent.at(-1) ?? Number.NaN) - (sent[0] ?? Number.NaN);
  const permitted = 1000 / (RATES.discord?.everyMs ?? 20);
  const rate = ((sent.length - 1) / span) * 1000;
  return [
    below(`${DUE} subscriptions due in one minute, planned`, planned, 500, 'ms'),
    below('longest pause of the event loop while they are planned', longest, 50, 'ms'),
    below('longest pause while they are sent', loop.max / 1e6, 50, 'ms'),
    below('from the minute to the first message', first, 1000, 'ms'),
    atLeast('of the permitted rate, afterwards', (rate / permitted) * 100, 95, '%'),
  ];
}

async function measureQuiet(): Promise<Figure> {
  await using place = await openPlace();
  const { store } = place;
  const later = Date.now() + 3_600_000;
  for (let from = 0; from < STORED; from += DUE) {
    await fill(store, { from, count: DUE, nextAt: (at) => later + (at % 86_400) * 1000 });
  }
  const ticks: number[] = [];
  const schedule = createSchedule<string>({
    store,
    chats: new Map(),
    compose: async () => MESSAGE,
    graceMs: 0,
    leaseMs: 60_000,
    rates: RATES,
    observe: { attempt: () => {}, tick: ({ ms }) => void ticks.push(ms) },
    log,
  });
  for (let tick = 0; tick < 50; tick += 1) await schedule.tick();
  await schedule.stop();
  return below(`a tick with ${STORED} subscriptions stored, none due`, median(ticks), 20, 'ms');
}

async function openPlace() {
  const folder = mkdtempSync(join(tmpdir(), 'bench-schedule-'));
  const file = join(folder, 'briefings.sqlite');
  const store = await openStore({ kind: 'sqlite', file, clock: Date.now });
  return {
    store,
    [Symbol.asyncDispose]: async () => {
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function fill(
  store: Store,
  { from, count, nextAt }: { from: number; count: number; nextAt: (at: number) => number },
): Promise<void> {
  await store.subscriptions.addAll(
    Array.from({ length: count }, (_, index): Subscription => {
      const at = from + index;
      return {
        id: `s${at}`,
        channel: { platform: 'discord', workspace: `g${at % 500}`, channel: `c${at}` },
        briefing: 'topic',
        // The local time that it is in that zone when the slot comes.
        when: {
          days: [0, 1, 2, 3, 4, 5, 6],
          minute: minuteIn(ZONES[at % ZONES.length] ?? 'UTC', nextAt(at)),
          zone: ZONES[at % ZONES.length] ?? 'UTC',
        },
        quiet: false,
        style: 'full',
        locale: 'en',
        createdBy: 'U1',
        createdAt: 0,
        nextAt: nextAt(at),
        pause: null,
      };
    }),
  );
}

const formats = new Map(
  ZONES.map((timeZone) => [
    timeZone,
    new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' }),
  ]),
);

function minuteIn(zone: string, at: number): number {
  const [hour = '0', minute = '0'] = (formats.get(zone)?.format(at) ?? '').split(':');
  return (Number(hour) % 24) * 60 + Number(minute);
}
