import type { Request } from '../../chat/chat.ts';
import type { Action, Reply } from '../../chat/reply.ts';
import { catalogueFor } from '../../chat/words/catalogue.ts';
import type { FoundSource } from '../links/ports.ts';
import { buttons } from '../subscriptions/say-when.ts';
import { filterTopic, removeTopic, renameTopic } from './edit-topic.ts';
import { followSource, followsOf, unfollowSource } from './follow-source.ts';
import { makeTopic } from './make-topic.ts';
import type { TopicCommand } from './topic-command.ts';
import type { TopicPorts } from './topic-ports.ts';

/** Topics that are made where the team talks. Rejects only for a fault of the bot itself. */
export type TopicDesk = Readonly<{
  answer: (command: TopicCommand, request: Request) => Promise<Reply>;
  /** Buttons that let a topic of the workspace follow what was found at a link. */
  offers: (source: FoundSource, request: Request) => Promise<readonly Action[]>;
  /** What a topic of the workspace follows, below the articles behind it; `null` where it is none. */
  follows: (slug: string, request: Request) => Promise<Pick<Reply, 'parts' | 'actions'> | null>;
}>;

/** Buttons below what a link can be followed for. */
const MOST_OFFERS = 2;

export function createTopicDesk(ports: TopicPorts): TopicDesk {
  const { store, shelf } = ports;
  return {
    answer(command, request) {
      const asked = { request, ports };
      switch (command.kind) {
        case 'follow':
          return followSource(command, asked);
        case 'unfollow':
          return unfollowSource(command, asked);
        case 'new':
          return makeTopic(command.text, asked);
        case 'filter':
          return filterTopic(command, asked);
        case 'rename':
          return renameTopic(command, asked);
        case 'remove':
          return removeTopic(command, asked);
        default:
          return command satisfies never;
      }
    },
    async offers(source, request) {
      const { links: words } = catalogueFor(request.person.locale);
      const name = await shelf.nameSource(source, request.channel);
      const own = await store.topics.of(request.channel);
      return buttons([
        ...own.slice(0, MOST_OFFERS).map(({ slug, title }) => ({
          label: words.source.followFor(title),
          command: `follow ${slug} ${name}`,
        })),
        { label: words.source.newTopic, command: `new ${name}` },
      ]);
    },
    async follows(slug, request) {
      const topic = await store.topics.get(request.channel, slug);
      return topic === null ? null : followsOf(topic, catalogueFor(request.person.locale));
    },
  };
}
