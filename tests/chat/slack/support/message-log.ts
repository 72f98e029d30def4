import { checkMessage, checkView } from './block-kit/block-kit-check.ts';
import { isRecord } from './is-record.ts';

/** Everything that the bot has ever shown, as Slack got it. */
export type LoggedMessage = Readonly<{
  via: 'response_url' | 'chat.postMessage' | 'chat.postEphemeral' | 'views.open' | 'views.publish';
  audience: 'private' | 'channel';
  channel: string;
  /** `ts` of what stays in a channel. */
  ts: string | null;
  /** Invocation that it answers, where it came over a response_url. */
  invocation: string | null;
  payload: Record<string, unknown>;
  at: number;
}>;

export type MessageLog = Readonly<{
  all: readonly LoggedMessage[];
  /** What Slack would have refused, or what could act: must stay empty. */
  problems: readonly string[];
  add: (message: Omit<LoggedMessage, 'at'>) => void;
  /** The first message that fits, also one that comes within the time. */
  wait: (fits: (message: LoggedMessage) => boolean, withinMs?: number) => Promise<LoggedMessage>;
}>;

export function createMessageLog(): MessageLog {
  const all: LoggedMessage[] = [];
  const problems: string[] = [];
  const waiting = new Set<(message: LoggedMessage) => void>();

  return {
    all,
    problems,
    add(message) {
      const logged = { ...message, at: performance.now() };
      const { via, payload } = message;
      const found = via.startsWith('views.') ? checkView(payload) : checkMessage(payload);
      problems.push(...found.map((problem) => `${via}: ${problem}`));
      all.push(logged);
      for (const look of waiting) look(logged);
    },
    wait(fits, withinMs = 10_000) {
      const there = all.find(fits);
      if (there !== undefined) return Promise.resolve(there);
      const { promise, resolve, reject } = Promise.withResolvers<LoggedMessage>();
      const look = (message: LoggedMessage): void => {
        if (fits(message)) resolve(message);
      };
      waiting.add(look);
      const timer = setTimeout(
        () => reject(new Error(`Nothing was shown within ${withinMs} ms.`)),
        withinMs,
      );
      return promise.finally(() => {
        clearTimeout(timer);
        waiting.delete(look);
      });
    },
  };
}

/** The message's buttons, by label. */
export function buttonsOf({ payload }: LoggedMessage): readonly Record<string, unknown>[] {
  const blocks = Array.isArray(payload['blocks']) ? payload['blocks'] : [];
  return blocks
    .filter(isRecord)
    .filter(({ type }) => type === 'actions')
    .flatMap(({ elements }) => (Array.isArray(elements) ? elements.filter(isRecord) : []));
}

export function labelOf(button: Record<string, unknown>): string {
  const text = button['text'];
  return isRecord(text) ? String(text['text']) : '';
}
