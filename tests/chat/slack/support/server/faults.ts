/** How the next call of a method goes wrong. */
export type Fault =
  /** 429 with Retry-After. Nothing is done. */
  | Readonly<{ kind: 'rate-limit'; seconds: number }>
  /** `ok: false` with this code. Nothing is done. */
  | Readonly<{ kind: 'error'; error: string }>
  /** This HTTP status. Nothing is done. */
  | Readonly<{ kind: 'status'; status: number }>
  /** Done, and never answered. */
  | Readonly<{ kind: 'swallow' }>
  /** Done, and the connection breaks before the answer. */
  | Readonly<{ kind: 'cut' }>
  /** Not done, and never answered. */
  | Readonly<{ kind: 'ignore' }>
  /** Done, and answered so much later. */
  | Readonly<{ kind: 'slow'; ms: number }>;

export type Faults = Readonly<{
  /** `method` as in `chat.postMessage`, or `response_url`; `channel` narrows it down. */
  add: (method: string, fault: Fault, options?: { times?: number; channel?: string }) => void;
  take: (method: string, channel?: string) => Fault | null;
  clear: () => void;
}>;

export function createFaults(): Faults {
  const waiting: { method: string; channel: string | undefined; fault: Fault; left: number }[] = [];
  return {
    add(method, fault, { times = 1, channel } = {}) {
      waiting.push({ method, channel, fault, left: times });
    },
    take(method, channel) {
      const next = waiting.find(
        (one) =>
          one.left > 0 &&
          one.method === method &&
          (one.channel === undefined || one.channel === channel),
      );
      if (next === undefined) return null;
      next.left -= 1;
      return next.fault;
    },
    clear() {
      waiting.length = 0;
    },
  };
}
