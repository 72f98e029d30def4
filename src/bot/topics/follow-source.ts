import type { Request } from '../../chat/chat.ts';
import type { Reply } from '../../chat/reply.ts';
import { catalogueFor, type Catalogue } from '../../chat/words/catalogue.ts';
import { findLinks, hostOf } from '../links/find-links.ts';
import { SOURCE_NAME, type SourceName } from '../links/link-shelf.ts';
import type { FoundSource } from '../links/ports.ts';
import { matchingIn } from './make/compose-preview.ts';
import { lookThere, takeTurn, troubleText, withScheme } from './look-there.ts';
import { example, followedAs, type MeantTopic, topicToChange } from './mean-topic.ts';
import type { TopicCommand } from './topic-command.ts';
import type { TopicPorts } from './topic-ports.ts';
import { without } from './without-source.ts';
import { notice } from '../notice.ts';
import { buttons } from '../buttons.ts';

type Asked = Readonly<{ request: Request; ports: TopicPorts }>;

/** Says what can be followed at an address, or follows what was found there. */
export async function followSource(
  command: Extract<TopicCommand, { kind: 'follow' }>,
  { request, ports }: Asked,
): Promise<Reply> {
  const words = catalogueFor(request.person.locale);
  const topic = await topicToChange(command, { request, ...ports });
  if ('parts' in topic) return topic;
  if (SOURCE_NAME.test(command.source)) {
    const source = await ports.shelf.findSource(command.source, request.channel);
    return source === null
      ? notice(words.links.expired)
      : addSource(topic, source, { request, ports });
  }
  if (command.source === '') return example('follow', words.topics);
  const [url, ...others] = findLinks(withScheme(command.source));
  if (url === undefined) return notice(words.topics.noAddress(command.source));
  const limited = await takeTurn([url], request, ports);
  if (limited !== null) return limited;
  const found = await lookThere(url, request, ports.findSource);
  if (found.kind === 'trouble') return notice(troubleText(found.reason, url, words));
  const { source } = found;
  if (isFollowed(topic, source)) return sayFollowed(topic, source, words);
  const name = await ports.shelf.nameSource(source, request.channel);
  const matching = matchingIn(topic, source.articles).length;
  const left = others.length === 0 ? '' : ` ${words.topics.oneAtATime(others.length)}`;
  return notice(
    `${sayFound(source, url, { now: await ports.store.now(), words })} ${words.topics.matches(matching, topic.title)} ${words.topics.followHint}${left}`,
    buttons([
      {
        label: words.topics.buttons.follow,
        command: `follow ${topic.slug} ${name}`,
        primary: true,
      },
    ]),
  );
}

function sayFound(
  { title, articles, newestAt }: FoundSource,
  url: string,
  { now, words }: Readonly<{ now: number; words: Catalogue }>,
): string {
  const { canFollow, ago } = words.links.source;
  const newest = newestAt === null ? null : ago((now - newestAt) / 60_000);
  return canFollow(title ?? hostOf(url), articles.length, newest);
}

async function addSource(
  topic: MeantTopic,
  source: SourceName,
  { request, ports }: Asked,
): Promise<Reply> {
  const catalogue = catalogueFor(request.person.locale);
  const { topics: words } = catalogue;
  if (isFollowed(topic, source)) return sayFollowed(topic, source, catalogue);
  const refused = topic.isFolder
    ? await followInFolder(topic, source, { request, ports })
    : await followInStore(topic, source, { request, ports });
  if (refused !== null) return refused;
  await ports.fetchNow(followedAs(topic));
  return notice(
    words.followed(nameOf(source), topic.title),
    buttons([{ label: words.buttons.show, command: `show ${topic.slug}` }]),
  );
}

function isFollowed({ sources }: MeantTopic, source: SourceName): boolean {
  return sources.some(({ url, kind }) => url === source.url && kind === source.kind);
}

function sayFollowed({ slug, title }: MeantTopic, source: SourceName, words: Catalogue): Reply {
  return notice(
    words.topics.followedAlready(nameOf(source), title),
    buttons([{ label: words.topics.buttons.show, command: `show ${slug}` }]),
  );
}

function nameOf({ title, url }: SourceName): string {
  return title ?? hostOf(url);
}

async function followInFolder(
  { slug, title }: MeantTopic,
  source: SourceName,
  { request, ports }: Asked,
): Promise<Reply | null> {
  const { topics: words } = catalogueFor(request.person.locale);
  const isDone = await ports.folders.change(slug, { kind: 'follow', source });
  return isDone ? null : notice(words.fileRefused(title));
}

async function followInStore(
  topic: MeantTopic,
  { kind, url }: SourceName,
  { request, ports }: Asked,
): Promise<Reply | null> {
  const { topics: words } = catalogueFor(request.person.locale);
  const all = await ports.store.topics.of(request.channel);
  const number = all.reduce((sum, { sources }) => sum + sources.length, 0);
  if (number >= ports.most.sources) return notice(words.tooManySources(ports.most.sources));
  const added = { kind, url, links: null, publisher: null };
  await ports.store.topics.change(request.channel, topic.slug, ({ sources }) => ({
    sources: [...without(sources, added), added],
  }));
  return null;
}
