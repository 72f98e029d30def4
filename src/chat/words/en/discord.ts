import { STYLES } from './styles.ts';

const PERMISSIONS =
  'In the channel’s settings, under Permissions, give me View Channel, Send Messages, Embed Links and Read Message History (and Send Messages in Threads for threads), then try again.';
const MISTAKE = 'Tell whoever runs me: this is a mistake in the bot.';

/** What is said of Discord alone: why something could not be posted there, and what to do. */
export const discordWords = {
  styles: STYLES,
  notInServer: {
    reason: 'I am not in this server.',
    remedy: 'Add me with the invite link (“npm run briefing -- doctor” shows it), then try again.',
  },
  notAllowed: { reason: 'I may not write in this channel.', remedy: PERMISSIONS },
  noThreads: {
    reason: 'I may not open or write in threads of this channel.',
    remedy:
      'Allow me “Create Public Threads” and “Send Messages in Threads” in this channel, or change the digest to “full”.',
  },
  channelGone: {
    reason: 'The channel is gone.',
    remedy: 'Subscribe another channel; a deleted one does not come back.',
  },
  answered: { reason: 'Discord says that this was answered already.', remedy: MISTAKE },
  tagWanted: {
    reason: 'This forum asks for a tag on every post.',
    remedy:
      'Turn "Require people to select tags" off in the forum’s settings, or choose another channel.',
  },
  notSeen: {
    reason: 'I cannot see this channel.',
    remedy: `If I am not in this server, add me with the invite link. If I am: ${PERMISSIONS}`,
  },
  noDirect: {
    reason: 'This person does not take direct messages from me.',
    remedy: 'Allow direct messages under the server’s Privacy Settings, then try again.',
  },
  noMessages: {
    reason: 'This kind of channel takes no messages.',
    remedy: 'Choose a text, announcement or forum channel, or a thread.',
  },
  threadArchived: {
    reason: 'The thread is archived.',
    remedy: 'Open the thread again, then try again.',
  },
  threadLocked: { reason: 'The thread is locked.', remedy: 'Unlock the thread, then try again.' },
  linkFiltered: {
    reason: 'Discord’s link filter refused an address in the digest.',
    remedy: 'Take the article with that address out of the briefing.',
  },
  forbidden: (code: string | number) => ({
    reason: `Discord does not let me post here (${code}).`,
    remedy: PERMISSIONS,
  }),
  refused: (code: string | number, message: string) => ({
    reason: `Discord refused the message (${code}: ${message}).`,
    remedy: MISTAKE,
  }),
  tokenRefused: {
    reason: 'Discord refuses the bot’s token.',
    remedy:
      'Reset the token under "Bot" in the Developer Portal, set DISCORD_TOKEN to it, and start me again.',
  },
  rateLimit: 'Discord asks to wait (rate limit).',
  busy: (code: string | number) => `Discord is busy (${code}).`,
  status: (status: number) => `Discord answered with status ${status}.`,
  unreachable: (code: string) => `Discord cannot be reached (${code}).`,
  timeout: 'Discord did not answer in time.',
  broke: (code: string) =>
    `The connection to Discord broke (${code === '' ? 'no reason given' : code}).`,
  noMessageId: 'Discord’s answer has no message id.',
  /** The title of a forum post whose digest has none. */
  threadName: 'Briefing',
} as const;
