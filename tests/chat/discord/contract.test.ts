import { describeChat } from '../chat-contract.ts';
import { startHarness } from './support/harness.ts';

describeChat('Discord', (handlers) => startHarness(handlers, 'components'));
describeChat('Discord, with embeds', (handlers) => startHarness(handlers, 'embeds'));
