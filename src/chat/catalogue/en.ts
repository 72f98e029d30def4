const dates = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

const count = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;

/** "19 January 2024" for an ISO date or moment. */
function date(iso: string): string {
  return dates.format(new Date(iso));
}

export const english = {
  date,
  // Digests
  quotesHeading: 'Key quotes',
  speakerUnknown: 'Speaker not named',
  asQuotedBy: (outlet: string) => `as quoted by ${outlet}`,
  /** Occasions are printed without their preposition: "a press briefing", "Twitter". */
  saidAt: (occasion: string) =>
    /\binterview|statement|speech|letter|email|memo|report|article|video\b/i.test(occasion)
      ? `in ${occasion}`
      : /\b(?:twitter|x|facebook|instagram|telegram|television|tv|radio|show|truth social|youtube|weibo|bluesky|mastodon|cnn|fox news|nbc|abc|cbs|msnbc)\b/i.test(
            occasion,
          )
        ? `on ${occasion}`
        : `at ${occasion}`,
  partialQuote: 'partial quote',
  dayMeans: (words: string, iso: string) => `“${words}” = ${date(iso)}`,
  unnamedPublisher: 'Publisher not named',
  undated: 'no date',
  untitled: 'Article without a headline',
  filedFrom: (place: string) => `filed from ${place}`,
  moreQuotes: (n: number) => `+ ${count(n, 'more quote')}`,
  moreSentences: (n: number) => `+ ${count(n, 'more sentence')}`,
  moreStories: (n: number) => `+ ${count(n, 'more story', 'more stories')}`,
  moreItems: (n: number) => `+ ${n} more`,
  coverage: (read: number, failed: number) =>
    failed === 0
      ? `From ${count(read, 'article')}. Every sentence and quote is verbatim.`
      : `From ${count(read, 'article')}; ${count(failed, 'article')} could not be read. Every sentence and quote is verbatim.`,
  noQuotes: 'No quotes in these articles.',
  source: 'Source',
  openSource: 'Open the article',
  noSourceAddress: 'no web address',
  // Buttons
  buttons: {
    share: 'Share to channel',
    quotes: 'More quotes',
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
  unknownVerbHint: 'Type a topic, or “help”.',
  emptyBriefing: (title: string) => `“${title}” has no articles yet.`,
  emptyBriefingRemedy: (folder: string) =>
    `Put articles (.txt, .md or .html) into ${folder}, then ask again.`,
  brokenBriefing: (title: string) => `None of the articles of “${title}” could be read.`,
  nothingToShow: (title: string) =>
    `The articles of “${title}” hold no sentence or quote that stands alone. Add another article, then ask again.`,
  missingTopic: (example: string) => `Which briefing? Add its name, for example “${example}”.`,
  failed: (id: string) =>
    `Something went wrong on my side and I could not answer. Try again in a minute; if it stays, tell whoever runs me that the reference is ${id}.`,
  shared: 'Shown to the channel.',
  stillWorking: 'Still working on it …',
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
    submit: 'Subscribe',
    cancel: 'Cancel',
  },
  shareDirect: 'There is no channel to share to: this conversation is only between us.',
} as const;
