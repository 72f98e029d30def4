/** What happens to a request instead of, or after, what Discord does with it. */
export type Fault =
  /** Answered with this status; nothing is done. */
  | Readonly<{
      kind: 'answer';
      status: number;
      body?: unknown;
      headers?: Readonly<Record<string, string>>;
    }>
  /** Accepted and never answered; nothing is done. */
  | Readonly<{ kind: 'swallow' }>
  /** Done, and never answered. */
  | Readonly<{ kind: 'lose' }>
  /** The connection breaks; nothing is done. */
  | Readonly<{ kind: 'break' }>
  /** Done, after that time. */
  | Readonly<{ kind: 'slow'; ms: number }>;

type Planned = { readonly route: RegExp; readonly fault: Fault; times: number };

/** Faults in the order in which they were planned; each happens `times` times, then no more. */
export function createFaults() {
  const planned: Planned[] = [];
  return {
    /** `route` is matched against "POST /channels/1/messages". Returns what ends the fault. */
    plan(route: RegExp, fault: Fault, times = 1): () => void {
      const one = { route, fault, times };
      planned.push(one);
      return () => {
        one.times = 0;
      };
    },
    take(request: string): Fault | null {
      const next = planned.find(({ route, times }) => times > 0 && route.test(request));
      if (next === undefined) return null;
      next.times -= 1;
      return next.fault;
    },
    clear(): void {
      planned.length = 0;
    },
  };
}

/** https://docs.discord.com/developers/topics/rate-limits#exceeding-a-rate-limit */
export function rateLimited(seconds: number, global = false): Fault {
  return {
    kind: 'answer',
    status: 429,
    body: { message: 'You are being rate limited.', retry_after: seconds, global },
    headers: {
      'Retry-After': String(seconds),
      'X-RateLimit-Scope': global ? 'global' : 'user',
      ...(global
        ? { 'X-RateLimit-Global': 'true' }
        : {
            'X-RateLimit-Limit': '5',
            'X-RateLimit-Remaining': '0',
            'X-RateLimit-Reset-After': String(seconds),
          }),
    },
  };
}

export function refused(status: number, code: number, message: string): Fault {
  return { kind: 'answer', status, body: { code, message } };
}

/**
 * Another gateway than the twin's. The client keeps the answer for `reset_after` milliseconds and
 * asks several times while it starts: a short one would be over before it connects.
 * https://docs.discord.com/developers/events/gateway#get-gateway-bot
 */
export function gatewayAt(url: string, { shards = 1, concurrency = 1 } = {}): Fault {
  const limit = { total: 1000, remaining: 999, reset_after: 14_400_000 };
  const body = { url, shards, session_start_limit: { ...limit, max_concurrency: concurrency } };
  return { kind: 'answer', status: 200, body };
}
