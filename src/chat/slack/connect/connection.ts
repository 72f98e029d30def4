import type { Receiver } from '@slack/bolt';
import type { Health } from '../../chat.ts';

/** A way in which Slack reaches the bot. */
export type Connection = Readonly<{
  /** Bolt's end of it. */
  receiver: Pick<Receiver, 'init'>;
  /** Resolves once connected, or once the first attempt failed and the next one waits. */
  start: () => Promise<void>;
  /** Takes nothing new from now on. */
  stop: () => Promise<void>;
  health: () => Health;
}>;

/** How long to wait before the attempt after so many failures. */
export function pauseAfter(failures: number): number {
  return Math.min(1000 * 2 ** Math.max(0, failures - 1), 60_000);
}

/** `start` does not hold the others up for longer. */
export const START_WITHIN_MS = 15_000;
