import type { ShownMessage } from './message.ts';

export type Listener = Readonly<{ tell: (message: ShownMessage) => void; close: () => void }>;

/** The open pages: each learns of each new message. */
export type Hub = Readonly<{
  publish: (message: ShownMessage) => void;
  /** Returns what to call when the page is gone. */
  join: (listener: Listener) => () => void;
  close: () => void;
}>;

export function createHub(): Hub {
  const listeners = new Set<Listener>();
  return {
    publish(message) {
      for (const { tell } of listeners) tell(message);
    },
    join(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close() {
      for (const { close } of listeners) close();
      listeners.clear();
    },
  };
}
