const INVITE = (channel: string, bot: string) => `Type /invite @${bot} in ${channel}`;

/** What is said of Slack alone: why something could not be posted there, and what to do. */
export const slackWords = {
  notInChannel: (channel: string, bot: string) => ({
    reason: `I'm not in ${channel}.`,
    remedy: `${INVITE(channel, bot)}, then try again.`,
  }),
  notFound: (channel: string, bot: string) => ({
    reason: `I cannot see ${channel}: it is private, or it was deleted.`,
    remedy: `If it is private, type /invite @${bot} in it, then try again.`,
  }),
  archived: (channel: string) => ({
    reason: `${channel} is archived.`,
    remedy: 'Unarchive it, or subscribe another channel.',
  }),
  mayNotWrite: (channel: string) => ({
    reason: `I may not write in ${channel}.`,
    remedy: `Ask a workspace admin to let me post in ${channel}, or subscribe another channel.`,
  }),
  /** Nobody's mistake: an answer for one person in a channel that they have left meanwhile. */
  notAMember: (channel: string) => ({
    reason: `Slack shows an answer in ${channel} only to its members, and you are none there.`,
    remedy: 'Join the channel, or write to me directly.',
  }),
  messagesTabOff: {
    reason: 'My Messages tab is switched off.',
    remedy: 'Switch it on under "App Home" in the app’s settings, then try again.',
  },
  tokenRefused: {
    reason: 'Slack does not accept my token: I was removed from this workspace.',
    remedy: 'Install me again, set SLACK_BOT_TOKEN to the new token, and start me again.',
  },
  /** Where people install the bot by themselves, and no token stands in a setting. */
  notInstalled: {
    reason: 'Slack does not accept my token: I was removed from this workspace.',
    remedy: 'Install me again from the address where you installed me; what was set up resumes.',
  },
  mayNotPost: {
    reason: 'My token lacks the scope chat:write.',
    remedy: 'Add it under "OAuth & Permissions" in the app’s settings and reinstall the app.',
  },
  refused: (code: string) => ({
    reason: `Slack refused the message (${code}).`,
    remedy: 'Tell whoever runs me: this is a mistake in the bot.',
  }),
  askAgain: 'Ask again.',
  rateLimit: 'Slack asks to wait (rate limit).',
  busy: (code: string) => `Slack is busy (${code}).`,
  failed: (code: string) => `Slack failed (${code}).`,
  status: (status: number, body = '') =>
    `Slack answered with status ${status}${body === '' ? '.' : `: ${body}`}`,
  unreachable: (code: string) => `Slack cannot be reached (${code}).`,
  timeout: 'Slack did not answer in time.',
  noAnswer: 'Slack did not answer.',
  broke: (code: string) =>
    `The connection to Slack broke (${code === '' ? 'no reason given' : code}).`,
  noMessageId: 'Slack’s answer has no message id.',
  tokenUnread: 'My token could not be read.',
  /** In the menu of every message; its name has room for 24 characters. */
  briefThis: {
    name: 'Brief this',
    description: 'A short briefing of the links in this message, only for you',
  },
  /** What whoever installs the bot reads, as a page of its own. */
  install: {
    denied:
      'Nothing was installed: the request was declined in Slack. Open the address again if that was a mistake.',
    notAllowed: (workspace: string) =>
      `Nothing was installed: this bot is not for the workspace ${workspace}. Whoever runs it can add that id to SLACK_WORKSPACES.`,
    failed: (code: string) =>
      `Nothing was installed (${code}). Open the address where you began once more, in the same browser; if it stays, tell whoever runs the bot.`,
  },
  /** Added to the first word about a subscription where Slack confirms no digest. */
  noReceipts:
    'One thing to mend: should I be stopped while I send a digest, it may come twice, because Slack does not confirm to me what I posted. Whoever runs me can mend it in a minute: print the manifest (npm run briefing -- slack-manifest), paste it under “App Manifest” in the app’s settings, save, and press “Reinstall to Workspace”.',
  /** What a channel without a known name is called. */
  thisChannel: 'this channel',
} as const;
