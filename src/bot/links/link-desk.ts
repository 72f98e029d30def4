import type { Article } from '../../articles/article.ts';
import type { Request, Where } from '../../chat/chat.ts';
import type { Action, Part, Reply } from '../../chat/reply.ts';
import { catalogueFor, type Catalogue } from '../../chat/words/catalogue.ts';
import { articleOf } from './message-article.ts';
import { composeBrief } from '../digest/compose/compose-brief.ts';
import type { View } from '../digest/showing.ts';
import type { Digester } from '../digest/digester.ts';
import type { HourlyLimit } from '../hourly-limit.ts';
import { hostOf, isLink, MOST_LINKS } from './find-links.ts';
import type { KeptLink, LinkShelf } from './link-shelf.ts';
import type { FindSource, FoundSource, LinkReading, ReadLink } from './ports.ts';
import { sayTrouble } from './say-trouble.ts';
import { notice } from '../notice.ts';

/** How a digest of links is asked for. */
export type LinkView = Readonly<{
  view: View;
  audience: Reply['audience'];
  from: number;
  /** One story alone, by its number or mark. */
  story?: number | string | null;
}>;

/** Briefs links that people give. Rejects only for a fault of the bot itself. */
export type LinkDesk = Readonly<{
  /** Links just given: read afresh, but for those that were read within some minutes. */
  brief: (urls: readonly string[], view: LinkView, request: Request) => Promise<Reply>;
  /** Links that were briefed in this workspace, by the name on the buttons below that. */
  again: (name: string, view: LinkView, request: Request) => Promise<Reply>;
  /** A text that somebody wrote or passed on, without a link. */
  briefText: (text: string, request: Request) => Promise<Reply>;
}>;

/** Whoever gave a link waits so long at most: the longest that a page may take, and its reading. */
const READ_WITHIN_MS = 20_000;

export type LinkDeskPorts = Readonly<{
  readLink: ReadLink;
  findSource: FindSource;
  shelf: LinkShelf;
  digester: Digester;
  /** Links an hour, for a person and for a workspace. */
  limits: Readonly<{ person: HourlyLimit; workspace: HourlyLimit }>;
  /** Buttons that follow a source which was found at an address; empty where nobody may. */
  offers: (source: FoundSource, request: Request) => Promise<readonly Action[]>;
  /** Whether nobody is asked for an address, so that it costs nobody anything. */
  refuses: (url: string) => boolean;
  now: () => Promise<number>;
}>;

export function createLinkDesk(ports: LinkDeskPorts): LinkDesk {
  const { readLink, shelf, limits, refuses, now } = ports;

  /** Ms until there is room for so many links again; `null` where there is now. */
  async function take(number: number, { person, channel }: Request): Promise<number | null> {
    if (number === 0) return null;
    const workspace = `${channel.platform} ${channel.workspace}`;
    return (
      (await limits.person.take(`${workspace} ${person.id}`, number)) ??
      (await limits.workspace.take(workspace, number))
    );
  }

  async function readAfresh(url: string): Promise<KeptLink> {
    const reading = await readLink(url, AbortSignal.timeout(READ_WITHIN_MS));
    // What failed is tried again when it is asked for again.
    if (reading.kind !== 'trouble') await shelf.keepReading(url, reading);
    return { url, reading };
  }

  async function show(
    links: readonly KeptLink[],
    { view, audience, from, story = null }: LinkView,
    request: Request,
    more: readonly Part[] = [],
  ): Promise<Reply> {
    const words = catalogueFor(request.person.locale);
    const articles = links.flatMap(({ reading }) =>
      reading?.kind === 'article' ? [reading.article] : [],
    );
    const others = await Promise.all(links.map((link) => tellOther(link, request, words, ports)));
    const notes = [...others.flatMap(({ parts }) => parts), ...wallNotes(links, words), ...more];
    const actions = others.flatMap(({ actions: offered }) => offered);
    if (articles.length === 0) return { audience: 'private', parts: notes, actions };
    const where: Where = request.channel;
    const slug = await shelf.name(
      links.map(({ url }) => url),
      where,
    );
    const digest = await ports.digester.digest(asBriefing(slug, articles, words));
    if (digest.stories.length === 0) {
      const silent = articles.map(({ url }) => words.links.nothingSaid(hostOf(url ?? '')));
      return { audience: 'private', parts: [...silent.map(textPart), ...notes], actions };
    }
    const shown = composeBrief(
      { briefing: { quotes: QUOTES }, digest },
      { view, audience, words, from, story },
    );
    const small = notes.map(asNote);
    return { ...shown, parts: [...shown.parts, ...small], actions: [...shown.actions, ...actions] };
  }

  return {
    async brief(urls, view, request) {
      const words = catalogueFor(request.person.locale);
      const few = urls.slice(0, MOST_LINKS);
      const known = await Promise.all(
        few.map(async (url) => ({ url, reading: await shelf.recent(url) })),
      );
      // What is no address of the web is refused without asking anybody.
      const missing = known.filter(
        ({ url, reading }) => reading === null && isLink(url) && !refuses(url),
      );
      const waitMs = await take(missing.length, request);
      if (waitMs !== null) return notice(words.links.limited(Math.ceil(waitMs / 60_000)));
      if (missing.length > 0) {
        const hosts = new Set(missing.map(({ url }) => hostOf(url)));
        request.progress?.(words.links.reading([...hosts]));
      }
      const read = await Promise.all(
        known.map(async (link) => (link.reading === null ? readAfresh(link.url) : link)),
      );
      const left = urls.length > few.length ? [textPart(words.links.tooManyLinks(few.length))] : [];
      return show(read, view, request, left);
    },
    async again(name, view, request) {
      const words = catalogueFor(request.person.locale);
      const links = await shelf.find(name, request.channel);
      if (links === null || links.every(({ reading }) => reading === null)) {
        return notice(words.links.expired);
      }
      return show(links, view, request);
    },
    async briefText(text, request) {
      const words = catalogueFor(request.person.locale);
      const article = articleOf(text, words.links.theText);
      if (article === null) return notice(words.links.noLink);
      const url = `message:${request.id}`;
      await shelf.keepReading(url, { kind: 'article', article, wall: null });
      const reading: LinkReading = { kind: 'article', article, wall: null };
      return show([{ url, reading }], { view: 'brief', audience: 'private', from: 1 }, request);
    },
  };

  /** What is said of a link that is no article, with what can be done. */
  async function tellOther(
    { url, reading }: KeptLink,
    request: Request,
    words: Catalogue,
    { findSource, offers }: LinkDeskPorts,
  ): Promise<Pick<Reply, 'parts' | 'actions'>> {
    if (reading === null || reading.kind === 'article') return { parts: [], actions: [] };
    const host = hostOf(url);
    if (reading.kind !== 'other' || !reading.lists) {
      return { parts: [textPart(sayTrouble(reading, host, words))], actions: [] };
    }
    const found = await findSource(url, AbortSignal.timeout(READ_WITHIN_MS));
    if (found.kind === 'trouble') {
      const text = reading.walled
        ? words.links.notArticle.program(host)
        : words.links.source.none(host);
      return { parts: [textPart(text)], actions: [] };
    }
    const { title, articles, newestAt } = found.source;
    const newest =
      newestAt === null ? null : words.links.source.ago(((await now()) - newestAt) / 60_000);
    const text = words.links.source.found(title ?? host, articles.length, newest);
    return { parts: [textPart(text)], actions: await offers(found.source, request) };
  }
}

/** Quotes of each article that are shown at first: as in a briefing that says nothing. */
const QUOTES = 6;

function asBriefing(slug: string, articles: readonly Article[], words: Catalogue) {
  const [first] = articles;
  const one = first?.publisher ?? hostOf(first?.url ?? '');
  return {
    slug,
    title:
      articles.length === 1
        ? one === ''
          ? words.links.theText
          : one
        : words.links.severalTitle(articles.length),
    sentences: 'short',
    articles,
    unreadable: 0,
    unread: 0,
  } as const;
}

function wallNotes(links: readonly KeptLink[], words: Catalogue): readonly Part[] {
  return links.flatMap(({ url, reading }) =>
    reading?.kind === 'article' && reading.wall !== null
      ? [textPart(words.links.wall[reading.wall](hostOf(url)))]
      : [],
  );
}

function textPart(text: string): Part {
  return { kind: 'text', line: [text] };
}

function asNote(part: Part): Part {
  return part.kind === 'text' ? { kind: 'note', line: part.line } : part;
}
