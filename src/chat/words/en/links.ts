import { count } from './count.ts';

const list = (names: readonly string[]): string =>
  names.length < 2
    ? (names[0] ?? '')
    : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;

/** What is said about links that somebody gave: what is there, or what happened and what to do. */
export const linkWords = {
  /** While it takes longer than a moment. */
  reading: (hosts: readonly string[]) => `Reading ${list(hosts)} …`,
  severalTitle: (n: number) => `${n} links`,
  /** Below a digest. */
  wall: {
    paywall: (host: string) => `${host} asks for money: this is from the public part alone.`,
    consent: (host: string) =>
      `${host} asks to agree first: this is from what it shows before that.`,
    script: (host: string) =>
      `${host} fills its page by a program: this is from what it shows without.`,
  },
  tooManyLinks: (read: number) => `I read ${read} links at a time; the others are left out.`,
  limited: (minutes: number) =>
    `Those are many links for one hour. Ask again in ${minutes} min; briefings and links that I have read already are open as ever.`,
  expired: 'I do not keep this link any more. Give it to me again.',
  noLink:
    'There is no link in this message, and too little text to brief. Use “Brief this” on a message with a link or a long text.',
  theText: 'This message',
  nothingSaid: (host: string) =>
    `${host} has an article there, but no sentence or quote of it stands alone. Give another link on it.`,
  /** No page: what happened, and what to do. */
  failed: {
    notFound: (host: string) =>
      `${host} has nothing at this address. Open it in a browser; perhaps a part of the link is missing.`,
    gone: (host: string) =>
      `${host} says that this page is gone for good. Give another outlet’s link on it.`,
    forbidden: (host: string) =>
      `${host} does not let me in. Open it in a browser, or give another outlet’s link on it.`,
    busy: (host: string) => `${host} asks for fewer visits. Try again in some minutes.`,
    fault: (host: string) => `${host} has a fault of its own just now. Try again later.`,
    slow: (host: string) => `${host} did not answer in time. Try again in a minute.`,
    blocked: (host: string) =>
      `${host} is not on the public web, and I read nothing else. If it should be read, whoever runs me can allow its host (ALLOW_HOSTS).`,
    notAnAddress:
      'This is no address that I can read. Give a whole one, like https://www.example.org/news.',
    credentials: (host: string) =>
      `That address carries a name or a password for ${host}, and I never send those. Give it without them.`,
    unknownHost: (host: string) => `There is no site called ${host}. Look for a typing error.`,
    unreachable: (host: string) =>
      `${host} cannot be reached. Open it in a browser to see whether it is there at all.`,
    certificate: (host: string) =>
      `${host} cannot prove who it is (its certificate is not valid), so I did not read it. Give another outlet’s link on it.`,
    tooLarge: (host: string) =>
      `What ${host} has there is larger than any article or feed. Give the link of one article.`,
    circle: (host: string) =>
      `${host} sends from address to address without an end. Give the address that your browser shows in the end.`,
    other: (host: string) =>
      `${host} could not be read. Open the page in a browser, or try again later.`,
  },
  /** A page, but no article. */
  notArticle: {
    walled: (host: string) =>
      `${host} shows nothing of this article before one logs in, pays or agrees to its terms. Give another outlet’s link on it.`,
    program: (host: string) =>
      `${host} fills its page by a program, and shows nothing without. Give another outlet’s link on it.`,
    other: (host: string, message: string) => `${host}: ${message} Give the link of one article.`,
  },
  /** The address of a feed or site. */
  source: {
    found: (title: string, articles: number, newest: string | null) =>
      `“${title}” is no article but can be followed: ${count(articles, 'article')}${newest === null ? '' : `, newest ${newest}`}.`,
    canFollow: (title: string, articles: number, newest: string | null) =>
      `“${title}” can be followed: ${count(articles, 'article')}${newest === null ? '' : `, newest ${newest}`}.`,
    ago: (minutes: number) =>
      minutes < 90
        ? `${Math.max(1, Math.round(minutes))} min ago`
        : minutes < 48 * 60
          ? `${Math.round(minutes / 60)} h ago`
          : `${Math.round(minutes / 1440)} days ago`,
    none: (host: string) =>
      `${host} has no article there, and no feed or page with articles in it. Give the link of one article, or of a section with its articles.`,
    matching: (n: number, title: string) =>
      n === 1 ? `1 matches “${title}”.` : `${n} match “${title}”.`,
    followFor: (title: string) => `Follow for ${title}`,
    newTopic: 'New topic from it',
  },
} as const;
