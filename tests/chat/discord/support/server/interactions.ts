import { EventEmitter, once } from 'node:events';

/** What a person sees of an answer. */
export type Seen = Readonly<{
  messageId: string;
  body: Readonly<Record<string, unknown>>;
  ephemeral: boolean;
}>;

/** One use of a command or a button, and what came of it. */
export type Asked = {
  readonly id: string;
  readonly token: string;
  readonly at: number;
  /** Taken as so much older than it is. */
  ageMs: number;
  ackMs: number | null;
  callbackType: number | null;
  /** "is thinking" has been shown. */
  deferred: boolean;
  /** What the first answer's audience was. */
  ephemeral: boolean;
  original: Seen | null;
  originalMs: number | null;
  readonly followUps: Seen[];
  suggestions: readonly unknown[] | null;
  /** The form that was opened. */
  form: unknown;
};

/** Interactions are answered within 3 s, then for 15 minutes. */
const ANSWER_WITHIN_MS = 3000;
const TOKEN_LASTS_MS = 15 * 60_000;

export function createInteractions() {
  const asked = new Map<string, Asked>();
  const events = new EventEmitter().setMaxListeners(0);

  return {
    add(id: string, token: string, ageMs: number): Asked {
      const one: Asked = {
        id,
        token,
        at: performance.now(),
        ageMs,
        ackMs: null,
        callbackType: null,
        deferred: false,
        ephemeral: false,
        original: null,
        originalMs: null,
        followUps: [],
        suggestions: null,
        form: null,
      };
      asked.set(id, one);
      asked.set(token, one);
      return one;
    },
    find: (idOrToken: string) => asked.get(idOrToken) ?? null,
    isLate: (one: Asked) => age(one) > ANSWER_WITHIN_MS,
    isOver: (one: Asked) => age(one) > TOKEN_LASTS_MS,
    changed(): void {
      events.emit('changed');
    },
    /** Waits until `done` holds of what came of it. */
    async until(one: Asked, done: (one: Asked) => boolean, withinMs = 30_000): Promise<Asked> {
      const signal = AbortSignal.timeout(withinMs);
      while (!done(one)) {
        await once(events, 'changed', { signal }).catch(() => {
          throw new Error(`Nothing came of interaction ${one.id} within ${withinMs} ms.`);
        });
      }
      return one;
    },
  };
}

export type Interactions = ReturnType<typeof createInteractions>;

function age({ at, ageMs }: Asked): number {
  return performance.now() - at + ageMs;
}
