import { discordWords } from './en/discord.ts';
import { count } from './en/count.ts';
import { coverageLine, failingLine } from './en/coverage.ts';
import { rankLine } from './en/rank.ts';
import { STYLES } from './en/styles.ts';
import { subscriptionWords } from './en/subscriptions.ts';
import { linkWords } from './en/links.ts';
import { localWords } from './en/local.ts';
import { topicWords } from './en/topics.ts';
import { slackWords } from './en/slack.ts';
import { saidAt, saidOf } from './said-at.ts';

const dates = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

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
  topics: topicWords,
  date,
  // Digests
  quotesHeading: 'Key quotes',
  speakerUnknown: 'Speaker not named',
  speaksFor: (role: string, whom: string) =>
    `${role} ${/(?:advis[eo]r|aide)$/u.test(role) ? 'to' : 'for'} ${whom}`,
  ofPlace: (who: string, place: string) => `${who} of ${place}`,
  asQuotedBy: (outlet: string) => `as quoted by ${outlet}`,
  saidAt,
  saidOf,
  partialQuote: 'partial quote',
  dayMeans: (words: string, iso: string) => [`“${words}”`, date(iso)] as const,
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
  coverage: coverageLine,
  failing: failingLine,
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
    help: 'What I can do',
    show: (title: string) => title,
    /** Opens a story of a digest; buttons cut the headline. */
    story: (number: number, headline: string) => `${number}. ${headline}`,
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
    since: 'what came in since that day; “today” and “last week” work as well',
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
    noneRemedy:
      'Make one with /briefing new, or add a folder with articles (.txt, .md or .html) to the briefings folder and ask again.',
    problems: (n: number) =>
      `${count(n, 'problem')} in the briefings folder. Run "npm run briefing -- check" to see what and where.`,
  },
  folderAway:
    'I cannot read my briefings folder just now, so I do not know what is in it. Whoever runs me finds the reason with: npm run briefing -- check',
  unknownTopic: (topic: string) => `There is no briefing called “${topic}”.`,
  oneCommand:
    'I do one thing at a time, and have done none of these yet. Press or type them in turn:',
  didYouMean: 'Did you mean one of these?',
  seeList: (command: string) => [`Type `, command, ` to see all briefings.`] as const,
  emptyBriefing: (title: string) => `“${title}” has no articles yet.`,
  emptyBriefingRemedy: (slug: string) =>
    `Put articles (.txt, .md or .html) into the folder ${slug} of the briefings folder, then ask again.`,
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
  noMoreStories: (most: number, title: string) =>
    `“${title}” has ${count(most, 'story', 'stories')}, and none behind ${most === 1 ? 'it' : 'these'}.`,
  storyGone: (title: string) => `“${title}” does not have this story any more.`,
  unknownDay: (day: string) =>
    `${day === '' ? 'Since when?' : `“${day}” is no day.`} Write a weekday, “today”, “last week” or a date like 2026-03-02.`,
  dayAhead: (day: string) =>
    `“${day}” has not come yet. Write a weekday, “today”, “last week” or a date that has been, like 2026-03-02.`,
  windowBegins: (title: string, since: string) => `“${title}” looks back no further than ${since}.`,
  nothingSince: (title: string, since: string) => `Nothing on “${title}” since ${since}.`,
  filter: {
    heading: (title: string) => `What is about ${title}`,
    in: 'in',
    out: 'out',
    counts: (inside: number, all: number) => `In: ${inside} of ${count(all, 'article')}.`,
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
  storeFailed:
    'I cannot keep or look up anything just now, so this could not be done. Whoever runs me finds the reason in my log; try again once it is mended.',
  shared: 'Shown to the channel.',
  /** Before the name of whoever had something shown to everybody. */
  askedBy: 'Asked for by',
  stillWorking: 'Still working on it …',
  /** The answer may be there or not: its platform did not say. */
  answerUncertain: (id: string) =>
    `I answered, and cannot tell whether the answer arrived. If you do not see it, ask again (reference ${id}).`,
  /** A form that asks for what `subscribe` needs. Titles have room for 24 characters. */
  /** Why a story stands where it does. */
  rank: rankLine,
  subscribeForm: {
    title: 'Subscribe this channel',
    topic: 'Briefing',
    days: 'Days',
    /** From Sunday on. */
    dayNames: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
    time: 'Time',
    style: 'How much, and where',
    styles: STYLES,
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
  subscriptions: subscriptionWords,
} as const;
