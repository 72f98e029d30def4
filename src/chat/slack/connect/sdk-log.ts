import type { Logger } from '@slack/bolt';
import { LogLevel } from '@slack/bolt';
import { censor, type Log } from '../../../log.ts';

/** While Slack cannot be reached, the SDK says the same for each attempt, and our own lines say it too. */
const AGAIN_AFTER_MS = 10 * 60_000;
/** A bound on memory. */
const MOST_REMEMBERED = 50;

/**
 * The SDK's warnings and errors in our log, each once in ten minutes. Its finer levels print whole
 * payloads.
 */
export function createSdkLog(log: Log, monotonic = (): number => performance.now()): Logger {
  const told = new Map<string, number>();
  const tell = (write: Log['warn'], parts: readonly unknown[]): void => {
    const said = text(parts);
    const before = told.get(said);
    const now = monotonic();
    if (before !== undefined && now - before < AGAIN_AFTER_MS) return;
    if (told.size >= MOST_REMEMBERED) told.clear();
    told.set(said, now);
    write({ from: 'slack-sdk' }, said);
  };
  return {
    debug: () => {},
    info: () => {},
    warn: (...parts) => tell((details, said) => log.warn(details, said), parts),
    error: (...parts) => tell((details, said) => log.error(details, said), parts),
    setLevel: () => {},
    getLevel: () => LogLevel.WARN,
    setName: () => {},
  };
}

function text(parts: readonly unknown[]): string {
  return censor(
    parts.map((part) => (part instanceof Error ? part.message : String(part))).join(' '),
  );
}
