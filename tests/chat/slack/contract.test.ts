import { describeChat } from '../chat-contract.ts';
import { freePort } from './support/server/emulator.ts';
import { startHarness } from './support/harness.ts';

describeChat('Slack (Socket Mode)', (handlers) => startHarness(handlers, { kind: 'socket' }));
describeChat('Slack (HTTP)', async (handlers) =>
  startHarness(handlers, { kind: 'http', port: await freePort() }),
);
