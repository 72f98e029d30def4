import type { Request } from '../../chat/chat.ts';
import type { Reply } from '../../chat/reply.ts';
import { catalogueFor, type Catalogue } from '../../chat/words/catalogue.ts';
import { hostOf } from '../links/find-links.ts';
import { SOURCE_NAME } from '../links/link-shelf.ts';
import type { FindSource } from '../links/ports.ts';
import { sayTrouble } from '../links/say-trouble.ts';
import { notice } from '../notice.ts';
import type { TopicPorts } from './topic-ports.ts';

/** Whoever asks waits so long at most for what can be followed at an address. */
export const LOOK_WITHIN_MS = 20_000;

/** Looks what can be followed at an address, and says so meanwhile. */
export async function lookThere(url: string, request: Request, findSource: FindSource) {
  const { topics: words } = catalogueFor(request.person.locale);
  request.progress?.(words.looking(hostOf(url)));
  return findSource(url, AbortSignal.timeout(LOOK_WITHIN_MS));
}

/**
 * A reply for who has asked for too much in this hour; `null` where there is room. Addresses that are
 * refused take no turn: nobody is asked for them.
 */
export async function takeTurn(
  sources: readonly string[],
  request: Request,
  { limit, refuses }: Pick<TopicPorts, 'limit' | 'refuses'>,
): Promise<Reply | null> {
  // "source-…" is no address, and stands for one that is asked for.
  if (sources.every((one) => !SOURCE_NAME.test(one) && refuses(one))) return null;
  const { channel, person } = request;
  const who = `${channel.platform} ${channel.workspace} ${person.id}`;
  const waitMs = await limit.take(who, 1);
  if (waitMs === null) return null;
  const { links } = catalogueFor(person.locale);
  return notice(links.limited(Math.ceil(waitMs / 60_000)));
}

/** What came is neither a feed nor a page of articles. */
const NOTHING: ReadonlySet<string> = new Set(['nothing', 'unreadable', 'no-articles']);

/** Why nothing can be followed at an address. */
export function troubleText(reason: string, url: string, words: Catalogue): string {
  const host = hostOf(url);
  return NOTHING.has(reason)
    ? words.topics.nothingThere(host)
    : sayTrouble({ kind: 'trouble', reason }, host, words);
}

/** "www.example.org" is an address, too, where one is wanted. */
export function withScheme(typed: string): string {
  return /^[\w-]+(?:\.[\w-]+)+(?:[/:?].*)?$/.test(typed) ? `https://${typed}` : typed;
}
