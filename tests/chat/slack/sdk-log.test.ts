import { expect, it } from 'vitest';
import { createLog } from '../../../src/log.ts';
import { createSdkLog } from '../../../src/chat/slack/connect/sdk-log.ts';

const MINUTE = 60_000;

it('says the same of the SDK once in ten minutes', () => {
  const lines: string[] = [];
  let now = 0;
  const log = createLog({ level: 'info', to: { write: (line: string) => void lines.push(line) } });
  const sdk = createSdkLog(log, () => now);
  for (let minute = 0; minute < 20; minute += 1) {
    now = minute * MINUTE;
    sdk.error('Failed to retrieve a new address', new Error('fetch failed'));
  }
  expect(lines).toHaveLength(2);
  sdk.warn('something else');
  expect(lines).toHaveLength(3);
});
