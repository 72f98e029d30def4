import type { Platform } from '../store/channel.ts';
import type { Attempt } from './ledger.ts';

/** Who watches the schedule at work. */
export type Observe = Readonly<{
  /** An attempt ended, `lagMs` after its slot. */
  attempt: (seen: Readonly<{ platform: Platform; kind: Attempt; lagMs: number }>) => void;
  /** A tick ended; `ok` is false where the store failed. */
  tick: (seen: Readonly<{ ms: number; planned: number; ok: boolean }>) => void;
}>;
