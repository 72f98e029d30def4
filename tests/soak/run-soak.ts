import { join } from 'node:path';
import { createLog } from '../../src/log.ts';
import { keyOf } from '../../src/store/deliveries/key-of.ts';
import { openStore, type StoreOptions } from '../../src/store/open-store.ts';
import type { BotEnvironment } from '../bot-process.ts';
import { startPostgres, type Postgres } from '../store/start-postgres.ts';
import { createBots, type Bots } from './bots.ts';
import { countSoak, type SoakCount } from './count-soak.ts';
import { killBots, type Killed } from './kill-bots.ts';
import { startLoad } from './load.ts';
import { openPress } from './press.ts';
import { openTownSquare, type TownSquare } from './town-square.ts';

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
  SoakCount &
  Readonly<{
    slots: number;
    /** What the bots said about the deliveries that went wrong. */
    said: readonly string[];
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
      const load = await startLoad(store, square, press);
      const killed = await killing(bots, { store, ...options }, load.end);
      const counted = await countSoak(store, square, press, load.slots);
      const wrong = [...counted.lost, ...counted.doubled].map((line) => line.slice(0, KEY_LENGTH));
      return {
        ...killed,
        ...counted,
        slots: load.slots.size,
        problems: [...killed.stopped, ...load.troubles, ...counted.problems],
        said: bots.about(wrong),
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
