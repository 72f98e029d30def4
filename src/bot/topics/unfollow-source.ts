import { hideSecrets } from '../../hide-secrets.ts';
import { markOf } from '../digest/mark-story.ts';
import { without } from './without-source.ts';
import type { Request } from '../../chat/chat.ts';
import type { Reply } from '../../chat/reply.ts';
import { catalogueFor, type Catalogue } from '../../chat/words/catalogue.ts';
import type { Topic } from '../../store/topics/topic.ts';
import { buttons } from '../buttons.ts';
import { findLinks } from '../links/find-links.ts';
import { notice } from '../notice.ts';
import { withScheme } from './look-there.ts';
import { topicToChange } from './mean-topic.ts';
import type { TopicCommand } from './topic-command.ts';
import type { TopicPorts } from './topic-ports.ts';

/** Ends what a topic follows at an address, or as its list counts it. */
export async function unfollowSource(
  command: Extract<TopicCommand, { kind: 'unfollow' }>,
  { request, ports }: Readonly<{ request: Request; ports: TopicPorts }>,
): Promise<Reply> {
  const { topics: words } = catalogueFor(request.person.locale);
  const topic = await topicToChange(command, { request, ...ports });
  if ('parts' in topic) return topic;
  const [url] = findLinks(withScheme(command.source));
  const gone = topic.sources.find(
    (source, index) =>
      [String(index + 1), markOf(source.url)].includes(command.source) || source.url === url,
  );
  if (gone === undefined) {
    const { title, slug, sources } = topic;
    if (sources.length === 0) return notice(words.noSource(title, slug));
    const { parts, actions } = followsOf(topic, catalogueFor(request.person.locale));
    const line = command.source === '' ? words.whichFollowed(title) : words.notFollowed(title);
    return {
      audience: 'private',
      parts: [{ kind: 'text', line: [line] }, ...parts.slice(1)],
      actions,
    };
  }
  if (topic.isFolder) {
    const isDone = await ports.folders.change(topic.slug, { kind: 'unfollow', source: gone });
    if (!isDone) return notice(words.fileRefused(topic.title));
  } else {
    await ports.store.topics.change(request.channel, topic.slug, ({ sources }) => ({
      sources: without(sources, gone),
    }));
  }
  return notice(words.unfollowed(hideSecrets(gone.url), topic.title));
}

/** Discord's rows have room for a few buttons beside the others. */
const MOST_UNFOLLOWED = 3;

/** What a topic follows, with buttons to end that. */
export function followsOf(
  { slug, title, sources }: Topic,
  { topics: words }: Catalogue,
): Pick<Reply, 'parts' | 'actions'> {
  if (sources.length === 0) {
    return { parts: [{ kind: 'text', line: [words.followsNothing(title)] }], actions: [] };
  }
  return {
    parts: [
      { kind: 'text', line: [words.follows(title)] },
      {
        kind: 'list',
        items: sources.map(({ url }, index) => [`${index + 1}. ${hideSecrets(url)}`]),
      },
    ],
    actions: buttons(
      sources.slice(0, MOST_UNFOLLOWED).map(({ url }, index) => ({
        label: words.buttons.unfollow(index + 1),
        command: `unfollow ${slug} ${markOf(url)}`,
      })),
    ),
  };
}
