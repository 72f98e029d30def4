import { count } from './count.ts';

/** What is said about subscriptions, and with the digests that come by themselves. */
export const subscriptionWords = {
  /** "Wed 25 Nov, 08:00" in that zone, for epoch ms. */
  moment: (at: number, zone: string) =>
    new Intl.DateTimeFormat('en-GB', {
      weekday: 'short',
      day: 'numeric',
      month: 'short',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
      timeZone: zone,
    }).format(at),
  /**
   * "Fri 27 Nov 2026 (Europe/Oslo)" for the beginning of a day in that zone, and with the time for any
   * other moment (epoch ms).
   */
  since: (at: number, zone: string) => {
    const day = { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' } as const;
    const write = (how: Intl.DateTimeFormatOptions): string =>
      new Intl.DateTimeFormat('en-GB', { ...how, timeZone: zone }).format(at);
    const time = write({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
    return `${write(day).replace(',', '')}${time === '00:00' ? '' : `, ${time}`} (${zone})`;
  },
  next: (local: string, zone: string, utc: string) =>
    zone === 'UTC' ? `Next: ${utc} UTC.` : `Next: ${local} (${zone}), which is ${utc} UTC.`,
  sentToday: 'Today’s digest was sent already.',
  subscribed: (title: string, when: string) => `This channel now gets “${title}”: ${when}.`,
  firstNote: (when: string) => [`This channel gets it ${when}. Stop it with `, '.'] as const,
  stopHint: ['Stop it with ', '. See what this channel gets with ', '.'] as const,
  quietOn: 'When there is nothing new, I say nothing.',
  quietOff: 'When there is nothing new, I say so in one line.',
  alreadySame: (title: string, when: string) =>
    `This channel gets “${title}” already: ${when}. Nothing was changed.`,
  alreadyOther: (title: string, when: string, wanted: string) =>
    `This channel gets “${title}” already: ${when}. Change it to ${wanted}?`,
  changed: (title: string, when: string) => `Changed: this channel gets “${title}” ${when}.`,
  unchanged: (title: string, when: string) =>
    `This channel gets “${title}” ${when}. Add what should be different, for example “9am” or “weekends”.`,
  unsubscribed: (title: string) => `This channel does not get “${title}” any more.`,
  notSubscribed: (title: string) => `This channel does not get “${title}”.`,
  paused: (title: string) => `Paused: “${title}” is not sent until somebody resumes it.`,
  pauseHasNoEnd: (title: string) =>
    `I cannot end a pause by myself: “${title}” would not be sent until somebody resumes it.`,
  pausedAlready: (title: string) => `“${title}” is paused already.`,
  resumed: (title: string, when: string) => `“${title}” is sent again: ${when}.`,
  runningAlready: (title: string, when: string) => `“${title}” is not paused: ${when}.`,
  onItsWay: (title: string) => `“${title}” is on its way to this channel.`,
  onItsWayAlready: (title: string) =>
    `“${title}” was asked for within this minute already; it is not sent twice.`,
  /** Somebody may not change what a channel gets. */
  mayNot: {
    slack:
      'Only workspace admins, whom the operator of this bot names, and whoever set a digest up may change what this channel gets. Ask one of them. You can read every briefing yourself, and get digests in our own conversation: write “subscribe” to me directly.',
    discord:
      'Only people with the permission Manage Server may do that here. Ask one of them, or use /briefing-admin if Server Settings → Integrations lets you. You can read every briefing yourself.',
    local: 'Only whoever runs this bot may do that.',
  },
  rightUnknown:
    'Slack does not tell me just now whether you are an admin, so I have changed nothing. Try again in a moment.',
  rightUngranted:
    'I cannot see who is an admin here, so only whoever set a digest up may change it. Whoever runs me can grant the scope users:read and reinstall the app, or name people in SLACK_MANAGERS. In our own conversation you can subscribe by yourself: write “subscribe” to me directly.',
  tooMany: (most: number) =>
    `This channel has ${most} subscriptions, which is the most it can have. Unsubscribe one first.`,
  missingTopic: 'Which briefing? Add its name and, if you like, days, time and zone.',
  /** Something is to be done to what the channel gets. */
  whichOne: 'Which one? Add its name, for example ',
  /** What was typed of a time was not understood. */
  problems: {
    time: (text: string) => `“${text}” is not a time of day. Write “8am”, “08:00” or “noon”.`,
    times: (text: string) => `“${text}” has more than one time of day. Choose one.`,
    zone: (text: string) =>
      `I do not understand “${text}”: it is no day, no time, and no time zone or city that I know. Write one such as Asia/Seoul, “New York” or UTC+9.`,
    'vague zone': (text: string) =>
      `“${text.toUpperCase()}” means more than one zone, or only half of the year. Choose a city.`,
    zones: (text: string) => `“${text}” has more than one time zone. Choose one.`,
    rhythm: (text: string) =>
      `“${text}” is a rhythm that I do not have: I send once on each day that you choose. Write “daily”, “weekdays” or days such as “mon,thu”, and one time.`,
    once: (text: string) =>
      `“${text}” asks for a single digest, and I send one again and again, on each day of the week that you choose. Write “daily”, “weekdays” or days such as “mon,thu”, and one time.`,
    end: (text: string) =>
      `“${text}”: I cannot end by myself. Set it up without that, and unsubscribe when it is enough.`,
    channel: (text: string) =>
      `“${text}”: a digest comes to the channel in which it is set up. Type the same there.`,
    unknown: (text: string) =>
      `I do not understand “${text}”. Write days, a time and a zone, for example “weekdays 8am Seoul”.`,
  },
  meant: (near: readonly string[]) => `Did you mean ${near.map((one) => `“${one}”`).join(' or ')}?`,
  list: {
    heading: 'What this channel gets',
    none: 'This channel gets nothing yet.',
    noneHint: 'Subscribe it, for example with ',
    next: (local: string, zone: string) => `next ${local} (${zone})`,
    /** A subscription outlives its topic. */
    topicGone: 'there is no such topic any more',
    pausedByWish: 'paused',
    pausedByTrouble: (reason: string, remedy: string) => `paused: ${reason} ${remedy}`,
    more: (n: number) => `and ${n} more`,
  },
  status: {
    heading: 'What was sent, and what was not',
    none: 'Nothing was due yet.',
    kinds: {
      digest: 'digest',
      now: 'digest asked for at once',
      thread: 'story in a thread',
      missed: 'word that digests were missed',
      alert: 'word to the person who set it up',
    },
    sent: 'sent',
    silent: (reason: string) => `nothing sent: ${reason}`,
    missed: (reason: string) => `missed: ${reason}`,
    failed: (reason: string) => `failed: ${reason}`,
    waiting: 'waiting for its turn',
    retrying: (tries: number, reason: string, next: string) =>
      `not sent yet after ${count(tries, 'try', 'tries')}: ${reason} Next try ${next} UTC.`,
    checking: 'sent, but not confirmed yet: looking whether it arrived',
    forOthers: 'The whole bot’s state: npm run briefing -- status',
  },
  overview: {
    heading: 'What this workspace gets',
    none: 'No channel gets a digest yet.',
  },
  // Digests that come by themselves
  new: 'NEW',
  updated: 'UPDATED',
  late: (due: string, zone: string) => `Late: this was due ${due} (${zone}).`,
  missedBefore: (n: number) =>
    `${count(n, 'digest')} before this one could not be sent; /briefing status says why.`,
  missed: (n: number, title: string) =>
    `I was not running, and ${count(n, 'digest')} of “${title}” could not be sent in time. Nothing is lost: “Send now” shows what is new.`,
  nothingNew: (title: string, since: string | null) =>
    since === null ? `Nothing on “${title}” yet.` : `Nothing new on “${title}” since ${since}.`,
  newSince: (since: string) => `New since ${since}.`,
  otherVersion: 'Another version of the bot composed it.',
  inThread: 'In full in the thread below.',
  unchangedStories: (n: number) => `${count(n, 'story', 'stories')} as before.`,
  gone: (title: string) => `There is no briefing “${title}” any more, so there is no digest.`,
  goneReason: (slug: string) => `The briefing “${slug}” is gone.`,
  goneRemedy: (slug: string) =>
    `Make it again, or put its folder back, and type “resume ${slug}”; or unsubscribe.`,
  alert: (title: string, channel: string) =>
    `I could not send “${title}” to the channel ${channel}, so it is paused.`,
  removedReason: 'The bot was removed from this workspace.',
  removedRemedy: 'Add it again, then resume.',
  buttons: {
    sendNow: 'Send now',
    change: 'Change it',
    unsubscribe: 'Unsubscribe',
    again: 'Subscribe again',
    pause: 'Pause',
    resume: 'Resume',
    tryAgain: 'Try again',
    status: 'What was sent',
    list: 'Subscriptions',
    subscribe: (title: string) => `Subscribe to ${title}`,
  },
} as const;
