import type { Store } from '../../src/store/store.ts';
import type { Bots } from './bots.ts';

/** Bots live at most so long after their start: long enough to be in the middle of something. */
const LONGEST_LIFE_MS = 4000;

export type Killed = Readonly<{
  kills: number;
  /** Moments at which one or more were killed. */
  strikes: number;
  /** Messages of which nobody knew, at some kill, whether they had been posted. */
  underWay: number;
  /** Why the killing ended before its time, if it did by itself. */
  stopped: readonly string[];
}>;

/**
 * A strike kills one bot, or all at once as a machine does that loses its power, or any number
 * between; each is a kill. Every fifth strike comes after one bot was asked to end.
 */
export async function killBots(
  bots: Bots,
  {
    store,
    kills,
    processes,
    say,
    enough,
  }: Readonly<{
    store: Store;
    kills: number;
    processes: number;
    say: (line: string) => void;
    /** Ends the killing before its time. */
    enough: AbortSignal;
  }>,
): Promise<Killed> {
  const underWay = new Set<string>();
  let done = 0;
  const stopped: string[] = [];
  let strikes = 0;

  async function strike(): Promise<void> {
    strikes += 1;
    if (strikes % 5 === 0) await bots.end(1, 'SIGTERM', Math.random() * LONGEST_LIFE_MS);
    const many = Math.min(1 + Math.floor(Math.random() * processes), kills - done);
    await bots.end(many, 'SIGKILL', Math.random() * LONGEST_LIFE_MS);
    done += many;
    for (const { id, state } of await store.deliveries.waiting(500)) {
      if (state === 'sending') underWay.add(id);
    }
    if (strikes % 10 === 0) {
      say(`${done} kills in ${strikes} strikes, ${underWay.size} messages under way`);
    }
  }

  while (done < kills && !enough.aborted && stopped.length === 0) {
    // What was done by then is counted all the same.
    await strike().catch((error: unknown) => stopped.push(`the killing stopped: ${String(error)}`));
  }
  return { kills: done, strikes, underWay: underWay.size, stopped };
}
