import { count } from './count.ts';
import { sourceWords } from './sources.ts';

const list = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(', ');

/** What is said about topics that are made in chat. */
export const topicWords = {
  noSource: (title: string, slug: string) =>
    `“${title}” follows nothing yet. Give it an address: /briefing follow ${slug} https://…`,
  /** A topic that follows something and has nothing yet. */
  empty: (title: string, slug: string, isFetched: boolean) =>
    isFetched
      ? `“${title}” has no article that matches yet. What it follows is looked at every few minutes; /briefing filter ${slug} shows its words.`
      : `What “${title}” follows has not been fetched yet. Its first articles are here within a minute or two.`,
  nothingToShow: (title: string, slug: string) =>
    `What came in for “${title}” holds no sentence or quote yet that stands alone; perhaps its pages are still to be read. Ask again in some minutes; /briefing sources ${slug} shows what it follows.`,
  /** The workspace's own topic has the name of a briefing that everybody has. */
  ownFirst:
    'This is your workspace’s own topic; another briefing of the same name stands behind it.',
  operators: (title: string) =>
    `“${title}” belongs to whoever runs me and is the same for everybody. It is changed in its folder, its words and sources also here by those whom OPERATORS names. Make a topic of your own with /briefing new.`,
  fileRefused: (title: string) =>
    `The file of “${title}” could not be changed so. Whoever runs me finds it in the briefings folder: npm run briefing -- check says what is wrong.`,
  unknown: (typed: string) => `There is no topic called “${typed}” here.`,
  mayNot: 'Only who may manage this channel can make topics and change them.',
  missing: {
    follow: 'Which topic, and what? For example: ',
    unfollow: 'Which topic, and what? An address, or its number in /briefing sources: ',
    filter:
      'Which topic? Its name alone shows what is in and out; with words behind it changes them: ',
    rename: 'Which topic, and what is its new name? For example: ',
    remove: 'Which topic? For example: ',
    new: 'Name it, say what it is about, and what to follow, with a | between. For example: ',
  },
  examples: {
    follow: '/briefing follow harbour https://www.example.org',
    unfollow: '/briefing unfollow harbour 1',
    filter: '/briefing filter harbour ships, port | Riverton',
    rename: '/briefing rename harbour to Harbour news',
    remove: '/briefing remove harbour',
    new: '/briefing new Harbour news | ships, port | https://www.example.org',
  },
  // Following
  looking: (host: string) => `Looking what can be followed at ${host} …`,
  matches: (n: number, title: string) =>
    n === 1 ? `1 of them matches “${title}”.` : `${n} of them match “${title}”.`,
  followHint: 'It is not followed yet: press the button.',
  oneAtATime: (left: number) =>
    `I looked at the first address alone: follow the other ${left === 1 ? 'one' : left} after it.`,
  /** An address where nothing can be followed, perhaps that of one article. */
  nothingThere: (host: string) =>
    `${host} has nothing there that can be followed: no feed with articles in it, and no page that lists articles. Give the address of the site itself, or of its feed.`,
  followed: (source: string, title: string) =>
    `“${title}” now follows ${source}. Its first articles are here within a minute or two.`,
  followedAlready: (source: string, title: string) => `“${title}” follows ${source} already.`,
  unfollowed: (source: string, title: string) => `“${title}” does not follow ${source} any more.`,
  notFollowed: (title: string) => `“${title}” does not follow that. It follows:`,
  whichFollowed: (title: string) => `Which one? “${title}” follows:`,
  follows: (title: string) => `“${title}” follows:`,
  sources: sourceWords,
  followsNothing: (title: string) => `“${title}” follows nothing yet.`,
  tooManySources: (most: number) =>
    `That would be more than the ${most} sources that this workspace can follow. Unfollow one first.`,
  noAddress: (typed: string) =>
    `“${typed}” is no address. Give one such as https://www.example.org, of a site or a feed.`,
  // Making one
  tooManyTopics: (most: number) =>
    `This workspace has ${most} topics, which is the most it can have. Remove one first.`,
  nameMissing: 'The topic needs a name of letters or digits.',
  nameReserved: (slug: string) => `“${slug}” is a word of mine. Choose another name.`,
  nameTaken: (slug: string) => `There is a topic ${slug} already. Choose another name.`,
  /** Somebody else changed the same of it while it was changed here. */
  changedMeanwhile: (now: string) =>
    now === ''
      ? 'Somebody emptied this meanwhile. Keep again to replace that with yours.'
      : `Somebody changed this to “${now}” meanwhile. Keep again to replace that with yours.`,
  nameLong: (most: number) => `The name may have at most ${most} characters.`,
  previewHeading: (title: string) => `Preview of ${title}`,
  preview: (matching: number, all: number, isTold: boolean) =>
    all === 0
      ? 'Nothing could be read there just now.'
      : matching === 0
        ? `None of ${count(all, 'article')} matches, so it would have said nothing.`
        : isTold
          ? `${matching} of ${count(all, 'article')} match. This is what it would have said:`
          : `${matching} of ${count(all, 'article')} match, of which nothing can be told yet: their pages are read once it is kept.`,
  previewNothing: 'It follows nothing yet, so there is nothing to show.',
  previewLeft: (looked: number, left: number) =>
    `I look at ${looked} addresses at a time: follow the other ${left} once it is kept.`,
  leftOut: (title: string, why: string) => `Left out: “${title}”, ${why}`,
  leftOutMore: (n: number) => `and ${count(n, 'more article')} left out`,
  whyNo: (line: string) => `which has no word of “${line}”.`,
  whyNot: (word: string) => `which has “${word}”.`,
  keepHint: 'Nothing is kept yet. Keep it, or give the command again with other words.',
  made: (title: string, slug: string) => `“${title}” is kept. Ask for it with /briefing ${slug}.`,
  madeEmpty: (title: string, slug: string) =>
    `“${title}” is kept, and follows nothing yet. Give it an address: /briefing follow ${slug} https://…`,
  draftGone: 'I do not know this draft any more. Give the command again.',
  // Words
  about: (title: string) => `“${title}” is about:`,
  aboutAll: (title: string) => `“${title}” takes everything from what it follows.`,
  not: (words: readonly string[]) => `not ${list(words)}`,
  filtered: (title: string) => `Changed: what “${title}” is about.`,
  /** Some of the words that a topic had are gone. */
  filteredBefore: (about: readonly string[], not: readonly string[]) =>
    `Before: ${[...about, ...(not.length > 0 ? [`not ${list(not)}`] : [])].join('; ')}.`,
  // Renaming and removing
  renamed: (title: string, slug: string) => `It is called “${title}” now: /briefing ${slug}.`,
  removeSure: (title: string, subscriptions: number) =>
    subscriptions === 0
      ? `Remove “${title}” with its words and what it follows?`
      : `Remove “${title}”? ${count(subscriptions, 'channel')} of this workspace ${subscriptions === 1 ? 'gets' : 'get'} it, and will be told with the next digest.`,
  removed: (title: string) => `“${title}” is removed.`,
  buttons: {
    makeWith: (title: string) => `New topic ${title}`,
    follow: 'Follow it',
    fetch: 'Fetch now',
    keep: 'Keep it',
    remove: 'Remove it',
    show: 'Show it',
    subscribe: 'Subscribe here',
    unfollow: (n: number) => `Unfollow ${n}`,
    notBoth: 'Leave out the earlier ones too',
    asBefore: 'As before',
  },
  /** The form for a new topic. Titles have room for 24 characters. */
  form: {
    title: 'New topic',
    name: 'Name',
    nameHint: 'Such as “Harbour news”.',
    about: 'What it is about',
    aboutHint:
      'One line for each thing that an article must have; words with commas between mean any of them.',
    not: 'Words that leave an article out',
    sources: 'What it follows',
    sourcesHint: 'Addresses of sites or feeds, one a line.',
    submit: 'Preview',
    cancel: 'Cancel',
  },
  help: {
    link: 'a briefing of any page',
    new: 'make a topic of your own',
    follow: 'let it follow a site or feed',
  },
} as const;
