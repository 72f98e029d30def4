import { MOST_SHOWN } from '../digest/most-shown.ts';
import { asAddress, findLinks, isLink } from '../links/find-links.ts';
import {
  meantFollow,
  meantNew,
  parseTopicCommand,
  TOPIC_VERBS,
  type TopicCommand,
} from '../topics/topic-command.ts';
import { cleanLine } from '../../articles/clean-text.ts';

/** What a person typed, or what a button stands for, parsed. */
export type Command = ReadCommand | SubscriptionCommand | TopicCommand;

export type ReadCommand =
  | Readonly<{ kind: 'help' | 'list' }>
  | Readonly<{ kind: 'show' | 'sources' | 'share' | 'fetch'; topic: string }>
  /** `from`: the number of the first quote, or story, to show, from 1 on. */
  | Readonly<{ kind: 'quotes' | 'more'; topic: string; from: number }>
  /** Addresses of pages, in their order; what is asked of them. */
  | Readonly<{
      kind: 'link';
      urls: readonly string[];
      view: 'show' | 'quotes' | 'sources' | 'share';
    }>;

export type SubscriptionCommand =
  | Readonly<{ kind: 'status' | 'subscriptions' }>
  /** `when` is what follows the topic: "weekdays 08:00 Asia/Seoul". */
  | Readonly<{ kind: 'subscribe' | 'change'; topic: string; when: string }>
  | Readonly<{ kind: 'unsubscribe' | 'pause' | 'resume' | 'send'; topic: string }>;

/** First words that are never a topic, with what each stands for. */
const VERBS = {
  help: 'help',
  '?': 'help',
  '-h': 'help',
  list: 'list',
  topics: 'list',
  briefings: 'list',
  status: 'status',
  subscriptions: 'subscriptions',
  settings: 'subscriptions',
  show: 'show',
  quotes: 'quotes',
  more: 'more',
  sources: 'sources',
  share: 'share',
  fetch: 'fetch',
  subscribe: 'subscribe',
  schedule: 'subscribe',
  change: 'change',
  unsubscribe: 'unsubscribe',
  pause: 'pause',
  resume: 'resume',
  send: 'send',
} as const satisfies Readonly<Record<string, Command['kind']>>;

/** No briefing's slug may be one of these: nobody could ask for it. */
export const RESERVED_SLUGS: ReadonlySet<string> = new Set([...Object.keys(VERBS), ...TOPIC_VERBS]);

/** Longer input is cut: the longest sensible command has about 100 characters. */
const LONGEST_COMMAND = 300;

/** "/briefing …", "@briefing /briefing …", "briefing …", but of "/briefing briefing room" only the first. */
const NAME_OF_BOT = /^(?:(?:\s{0,9}[@/]briefing(?!\S)){1,9}|\s{0,9}briefing(?!\S))/i;

/** Parses what was typed after `/briefing`, on every platform and behind every button. */
export function parseCommand(written: string): Command {
  const typed = written.replace(NAME_OF_BOT, '');
  const longer = readLinks(typed) ?? parseTopicCommand(typed);
  if (longer !== null) return longer;
  const words = cleanLine(typed.slice(0, LONGEST_COMMAND * 4))
    .slice(0, LONGEST_COMMAND)
    .toWellFormed()
    // "/brief nk-russia", "/nk-russia"; alone "/news" may be a topic, or a call for help
    .replace(/^\/(?!(?:brief|news|digest)s?$)(?:\S*\s+)?/i, '')
    .split(' ')
    .filter((word) => word !== '');
  const [first = 'help', ...rest] = words;
  const verb = verbOf(first);
  if (verb === null) {
    // "what is in https://…?"
    const urls = findLinks(typed);
    return urls.length > 0
      ? (meantNew(typed) ?? meantFollow(typed) ?? { kind: 'link', urls, view: 'show' })
      : { kind: 'show', topic: words.join(' ') };
  }
  switch (verb) {
    case 'help':
    case 'list':
    case 'status':
    case 'subscriptions':
      return { kind: verb };
    case 'subscribe':
    case 'change':
      return { kind: verb, topic: rest[0] ?? '', when: rest.slice(1).join(' ') };
    case 'send':
      return { kind: verb, topic: (rest[0] === 'now' ? rest.slice(1) : rest).join(' ') };
    case 'quotes':
    case 'more':
      return pageFrom(verb, rest);
    case 'show':
    case 'sources':
    case 'share':
    case 'fetch':
    case 'unsubscribe':
    case 'pause':
    case 'resume':
      return { kind: verb, topic: rest.join(' ') };
    default:
      return verb satisfies never;
  }
}

/** Links may be long, and several. */
const LONGEST_LINKS = 12_000;

/** "https://… https://…", or the same behind the word for a view. */
function readLinks(typed: string): Command | null {
  const text = typed
    .slice(0, LONGEST_LINKS)
    .replace(/^\s*\/[a-z][\w-]*\s+/i, '')
    .trimStart();
  const [first = '', ...rest] = text.split(/\s+|,(?=https?:)/i);
  const view = LINK_VIEWS.find((verb) => verb === first.toLowerCase());
  const behind = rest.slice(rest.findIndex((word) => !SMALL_WORD.test(word)));
  const [address = '', ...others] = view === undefined ? [first, ...rest] : behind;
  const link = asAddress(address);
  if (link === null) return null;
  const urls = findLinks([link, ...others].join(' '));
  // What is no address of the web is refused with the reason.
  return { kind: 'link', urls: isLink(link) ? urls : [link, ...urls], view: view ?? 'show' };
}

/** "quotes | of this | https://…" */
const SMALL_WORD = /^(?:of|from|for|in|me|us|the|this|that|link|page|article)$/i;
const LINK_VIEWS = ['show', 'quotes', 'sources', 'share'] as const;

/** More stories are those behind the ones that a brief tells. */
const FIRST = { quotes: 1, more: MOST_SHOWN.stories + 1 };

/** "nk-russia #13": the quotes, or stories, from the thirteenth on. No topic ends like that. */
function pageFrom(kind: 'quotes' | 'more', words: readonly string[]): Command {
  const number = /^#(\d{1,6})$/.exec(words.at(-1) ?? '')?.[1];
  const topic = (number === undefined ? words : words.slice(0, -1)).join(' ');
  return { kind, topic, from: Math.max(1, Number(number ?? FIRST[kind])) };
}

function verbOf(word: string): (typeof VERBS)[keyof typeof VERBS] | null {
  // "--help", as people type it elsewhere
  const plain = word.toLowerCase().replace(/^--(?=[a-z])/, '');
  const verb = Object.entries(VERBS).find(([name]) => name === plain);
  return verb === undefined ? null : verb[1];
}
