import type { Logger } from '@slack/bolt';
import { LogLevel } from '@slack/bolt';
import { censor, type Log } from '../../../log.ts';

/** The SDK's warnings and errors in our log. Its finer levels print whole payloads. */
export function createSdkLog(log: Log): Logger {
  return {
    debug: () => {},
    info: () => {},
    warn: (...parts) => log.warn({ from: 'slack-sdk' }, text(parts)),
    error: (...parts) => log.error({ from: 'slack-sdk' }, text(parts)),
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
