import type { Briefing } from '../../briefings/briefing.ts';
import type { Request } from '../../chat/chat.ts';
import type { Action, Reply } from '../../chat/reply.ts';
import { catalogueFor } from '../../chat/words/catalogue.ts';
import type { FoundSource } from '../links/ports.ts';
import { topicKey } from '../../store/topics/topic.ts';
import { composeSources } from '../status/compose-sources.ts';
import { readSourceStatus } from '../status/read-source-status.ts';
import { filterTopic, removeTopic, renameTopic } from './edit-topic.ts';
import { followSource } from './follow-source.ts';
import { followsOf, unfollowSource } from './unfollow-source.ts';
import { makeTopic } from './make/make-topic.ts';
import type { TopicCommand } from './topic-command.ts';
import type { TopicPorts } from './topic-ports.ts';
import { buttons } from '../buttons.ts';
import { notice } from '../notice.ts';

/** Topics that are made where the team talks. Rejects only for a fault of the bot itself. */
export type TopicDesk = Readonly<{
  answer: (command: TopicCommand, request: Request) => Promise<Reply>;
  /** Buttons that let a topic of the workspace follow what was found at a link. */
  offers: (source: FoundSource, request: Request) => Promise<readonly Action[]>;
  /**
   * What a topic or briefing follows and how that does, below the articles behind it; `null` where a
   * briefing of the operator's follows nothing.
   */
  follows: (
    briefing: Pick<Briefing, 'slug' | 'title'>,
    request: Request,
  ) => Promise<Pick<Reply, 'parts' | 'actions'> | null>;
  /** Fetches what it follows now. */
  fetch: (
    briefing: Pick<Briefing, 'slug' | 'title' | 'sources'>,
    request: Request,
  ) => Promise<Reply>;
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
    async follows({ slug, title }, request) {
      const words = catalogueFor(request.person.locale);
      const topic = await store.topics.get(request.channel, slug);
      const sources = await readSourceStatus(store, topic === null ? slug : topicKey(topic));
      // What was added a moment ago is not in the store yet.
      if (sources.length === 0) return topic === null ? null : followsOf(topic, words);
      const zone = request.person.timeZone ?? 'UTC';
      const isOwn = topic !== null;
      return composeSources({ slug, title, isOwn, sources }, { words: words.topics, zone });
    },
    async fetch({ slug, title, sources }, request) {
      const { topics: words } = catalogueFor(request.person.locale);
      const topic = await store.topics.get(request.channel, slug);
      if (sources.length === 0) {
        return topic === null
          ? notice(words.sources.nothingFollowed(title))
          : notice(words.noSource(title, slug));
      }
      const number = await ports.fetchNow(topic === null ? slug : topicKey(topic));
      return notice(
        number === 0 ? words.sources.nothingToFetch(title) : words.sources.fetching(title, number),
        buttons([{ label: words.buttons.show, command: `show ${slug}` }]),
      );
    },
  };
}
