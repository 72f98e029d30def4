import { setTimeout as sleep } from 'node:timers/promises';

/** Tells whoever waits what is being done; says at most one thing. */
export type Progress = Readonly<{
  /** Says that, should the answer not be there within a second. */
  tell: (text: string) => void;
  /** The answer is there. Resolves once what was begun to be said is said: nothing comes after that. */
  end: () => Promise<void>;
}>;

/** So long nobody wonders. */
const WAIT_MS = 1000;

/** `otherwise`: what is said after a longer while, where nothing was. `say` may reject. */
export function createProgress({
  say,
  otherwise,
}: {
  say: (text: string) => Promise<unknown>;
  otherwise: Readonly<{ text: string; afterMs: number }> | null;
}): Progress {
  const ended = new AbortController();
  const { signal } = ended;
  const waits: Promise<void>[] = [];
  let said = false;

  async function sayAfter(ms: number, text: string): Promise<void> {
    await sleep(ms, null, { signal });
    if (said) return;
    said = true;
    await say(text);
  }

  /** What cannot be said must not cost the answer. */
  const wait = (ms: number, text: string): void => {
    waits.push(sayAfter(ms, text).catch(() => undefined));
  };
  if (otherwise !== null) wait(otherwise.afterMs, otherwise.text);
  return {
    tell: (text) => wait(WAIT_MS, text),
    async end() {
      ended.abort();
      await Promise.all(waits);
    },
  };
}
