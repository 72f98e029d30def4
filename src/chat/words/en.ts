import { discordWords } from './en/discord.ts';
import { linkWords } from './en/links.ts';
import { localWords } from './en/local.ts';
import { slackWords } from './en/slack.ts';
import { saidAt } from './said-at.ts';

const dates = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

const count = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;

/** "19 January 2024" for an ISO date or moment: the day in the zone that it names itself. */
function date(iso: string): string {
  return dates.format(new Date(iso.slice(0, 10)));
}

/**
 * Every sentence that the bot says, in English. What only one platform says is in a file of its name;
 * why the schedule did not send something is in `schedule/reasons.ts`.
 */
export const english = {
  slack: slackWords,
  discord: discordWords,
  local: localWords,
  links: linkWords,
  date,
  // Digests
  quotesHeading: 'Key quotes',
  speakerUnknown: 'Speaker not named',
  asQuotedBy: (outlet: string) => `as quoted by ${outlet}`,
  saidAt,
  partialQuote: 'partial quote',
  dayMeans: (words: string, iso: string) => `“${words}” = ${date(iso)}`,
  unnamedPublisher: 'Publisher not named',
  undated: 'no date',
  untitled: 'Article without a headline',
  filedFrom: (place: string) => `filed from ${place}`,
  moreQuotes: (n: number) => `+ ${count(n, 'more quote')}`,
  moreSentences: (n: number) => `+ ${count(n, 'more sentence')}`,
  moreStories: (n: number) =>
    `+ ${count(n, 'more story', 'more stories')}: “Sources” lists every article.`,
  moreItems: (n: number) => `+ ${n} more`,
  /** "08:10 UTC" for an ISO moment, or the day where there is no hour. */
  hour: (iso: string) =>
    iso.includes('T') ? `${new Date(iso).toISOString().slice(11, 16)} UTC` : date(iso),
  /** Outlets that have a story as well. */
  alsoIn: (outlets: readonly string[], more: number) =>
    `also in ${outlets.join(', ')}${more === 0 ? '' : ` and ${count(more, 'more outlet')}`}`,
  printedDifferently: (outlet: string, text: string) =>
    `printed differently by ${outlet}: “${text}”`,
  reportsOf: (n: number) => count(n, 'report'),
  inBrief: 'In brief',
  openStory: (command: string) => [' – open one in full with ', command] as const,
  corrected: (outlet: string, before: string, now: string) =>
    `Corrected by ${outlet}: “${before}” is now “${now}”.`,
  coverage: ({
    read,
    failed,
    unread,
    elsewhere,
  }: Readonly<{ read: number; failed: number; unread: number; elsewhere: number }>) =>
    [
      `From ${count(read, 'article')}`,
      ...(elsewhere === 0 ? [] : [`${elsewhere} others are about something else`]),
      ...(failed === 0 ? [] : [`${count(failed, 'article')} could not be read`]),
      ...(unread === 0
        ? []
        : [`${count(unread, 'article')} still being read: ask again in a moment`]),
    ].join('; ') + '. Every sentence and quote is verbatim.',
  stillReading: (title: string, unread: number) =>
    `${title}: ${count(unread, 'article')} ${unread === 1 ? 'is' : 'are'} being read. Ask again in a moment.`,
  noQuotes: 'No key quotes.',
  source: 'Source',
  openSource: 'Open the article',
  noSourceAddress: 'no web address',
  // Buttons
  buttons: {
    share: 'Share to channel',
    quotes: 'More quotes',
    nextQuotes: 'Next quotes',
    moreStories: 'More stories',
    sources: 'Sources',
    back: 'Summary',
    list: 'All briefings',
    show: (title: string) => title,
  },
  // Answers
  help: {
    heading: 'What I can do',
    intro:
      'I brief you on a topic: a short summary and the key quotes, word for word, with who said them.',
    show: 'a briefing, only for you',
    list: 'all briefings',
    quotes: 'every quote on a topic',
    sources: 'the articles behind a briefing',
    story: 'one of its stories with all that it has',
    since: 'what came in since that day; “today” works as well',
    filter: 'which articles are about it, and the word that decided',
    share: 'show a briefing to the whole channel',
    subscribe: 'send it to this channel at that time',
    subscriptions: 'what this channel gets, and when',
    status: 'what was sent, what was not, and why',
    help: 'this page',
  },
  list: {
    heading: 'Briefings',
    articles: (n: number) => count(n, 'article'),
    none: 'There are no briefings yet.',
    noneRemedy: 'Add a folder with articles (.txt, .md or .html) under briefings/, then ask again.',
    problems: (n: number) =>
      `${count(n, 'problem')} in the briefings folder. Run "npm run briefing -- check" to see what and where.`,
  },
  unknownTopic: (topic: string) => `There is no briefing called “${topic}”.`,
  didYouMean: 'Did you mean one of these?',
  seeList: (command: string) => [`Type `, command, ` to see all briefings.`] as const,
  emptyBriefing: (title: string) => `“${title}” has no articles yet.`,
  emptyBriefingRemedy: (folder: string) =>
    `Put articles (.txt, .md or .html) into ${folder}, then ask again.`,
  brokenBriefing: (title: string) => `None of the articles of “${title}” could be read.`,
  nothingToShow: (title: string) =>
    `The articles of “${title}” hold no sentence or quote that stands alone. Add another article, then ask again.`,
  noneMatches: (title: string, articles: number) =>
    `${articles === 1 ? 'The article' : `None of the ${articles} articles`} that came in for “${title}” ${articles === 1 ? 'is not' : 'is'} about it.`,
  nobodyMatched: (line: string, nearest: readonly string[]) =>
    `Nothing has a word of the line “${line}”${nearest.length === 0 ? '.' : `; the nearest words are ${nearest.map((word) => `“${word}”`).join(', ')}.`}`,
  tryFilter: (command: string) => [`See what decided with `, command, '.'] as const,
  noStory: (number: number, most: number, title: string) =>
    `“${title}” has ${count(most, 'story', 'stories')}; there is no number ${number}.`,
  unknownDay: (day: string) =>
    `“${day}” is no day. Write a weekday, “yesterday”, “today” or a date like 2026-03-02.`,
  nothingSince: (title: string, since: string) => `Nothing on “${title}” since ${since}.`,
  filter: {
    heading: (title: string) => `What is about ${title}`,
    in: 'in',
    out: 'out',
    counts: (inside: number, all: number) => `${inside} of ${count(all, 'article')} are in.`,
    found: (word: string, place: string) => `“${word}” ${place}`,
    places: {
      title: 'in the headline',
      opening: 'in the opening',
      repeated: 'again and again',
      mentioned: 'only mentioned',
    },
    lacks: (line: string) => `nothing of “${line}”`,
    mentioned: (line: string, word: string) => `“${word}” is only mentioned, of “${line}”`,
    unwanted: (word: string, place: string) => `not wanted: “${word}” ${place}`,
    everything: 'This briefing has no lines of words, so everything is in.',
  },
  missingTopic: (example: string) => `Which briefing? Add its name, for example “${example}”.`,
  failed: (id: string) =>
    `Something went wrong on my side and I could not answer. Try again in a minute; if it stays, tell whoever runs me that the reference is ${id}.`,
  shared: 'Shown to the channel.',
  /** Before the name of whoever had something shown to everybody. */
  askedBy: 'Asked for by',
  stillWorking: 'Still working on it …',
  /** The answer may be there or not: its platform did not say. */
  answerUncertain: (id: string) =>
    `I answered, and cannot tell whether the answer arrived. If you do not see it, ask again (reference ${id}).`,
  /** A form that asks for what `subscribe` needs. Titles have room for 24 characters. */
  subscribeForm: {
    title: 'Subscribe this channel',
    topic: 'Briefing',
    days: 'Days',
    /** From Sunday on. */
    dayNames: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
    time: 'Time',
    zone: 'Time zone',
    zoneHint: 'Such as Europe/London or Asia/Seoul.',
    unknownZone: (zone: string, near: readonly string[]) =>
      near.length === 0
        ? `I do not know “${zone}”. Write a city, such as Seoul, or Asia/Seoul.`
        : `I do not know “${zone}”. Did you mean ${near.join(' or ')}?`,
    vagueZone: (zone: string, near: readonly string[]) =>
      `“${zone}” means more than one zone. Write ${near.join(' or ')}.`,
    submit: 'Subscribe',
    cancel: 'Cancel',
  },
  shareDirect: 'There is no channel to share to: this conversation is only between us.',
  // Subscriptions
  subscriptions: {
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
    next: (local: string, zone: string, utc: string) =>
      zone === 'UTC' ? `Next: ${utc} UTC.` : `Next: ${local} (${zone}), which is ${utc} UTC.`,
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
    /** What was typed of a time was not understood. */
    problems: {
      time: (text: string) => `“${text}” is not a time of day. Write “8am”, “08:00” or “noon”.`,
      times: (text: string) => `“${text}” has more than one time of day. Choose one.`,
      zone: (text: string) =>
        `I do not know a time zone or city called “${text}”. Write one such as Asia/Seoul, “New York” or UTC+9.`,
      'vague zone': (text: string) =>
        `“${text.toUpperCase()}” means more than one zone, or only half of the year. Choose a city.`,
      zones: (text: string) => `“${text}” has more than one time zone. Choose one.`,
      rhythm: (text: string) =>
        `“${text}” is a rhythm that I do not have: I send once on each day that you choose. Write “daily”, “weekdays” or days such as “mon,thu”, and one time.`,
      unknown: (text: string) =>
        `I do not understand “${text}”. Write days, a time and a zone, for example “weekdays 8am Seoul”.`,
    },
    meant: (near: readonly string[]) =>
      `Did you mean ${near.map((one) => `“${one}”`).join(' or ')}?`,
    list: {
      heading: 'What this channel gets',
      none: 'This channel gets nothing yet.',
      noneHint: 'Subscribe it, for example with ',
      next: (local: string, zone: string) => `next ${local} (${zone})`,
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
    unchangedStories: (n: number) => `${count(n, 'story', 'stories')} as before.`,
    gone: (title: string) => `There is no briefing “${title}” any more, so there is no digest.`,
    goneReason: (slug: string) => `The briefing “${slug}” is gone.`,
    goneRemedy: (slug: string) => `Put its folder back and type “resume ${slug}”, or unsubscribe.`,
    alert: (title: string, channel: string) =>
      `I could not send “${title}” to the channel ${channel}, so it is paused.`,
    removedReason: 'The bot was removed from this workspace.',
    removedRemedy: 'Add it again, then resume.',
    buttons: {
      sendNow: 'Send now',
      change: 'Change it',
      unsubscribe: 'Unsubscribe',
      again: 'Subscribe again',
      resume: 'Resume',
      tryAgain: 'Try again',
      status: 'What was sent',
      list: 'Subscriptions',
      subscribe: (title: string) => `Subscribe to ${title}`,
    },
  },
} as const;
