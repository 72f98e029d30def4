import { NO_ARTICLES } from '../../briefings/library.ts';
import { slugify } from '../../briefings/slug.ts';
import type { Request } from '../../chat/chat.ts';
import type { Reply } from '../../chat/reply.ts';
import { catalogueFor, type Catalogue } from '../../chat/words/catalogue.ts';
import type { Store } from '../../store/store.ts';
import type { Topic } from '../../store/topics.ts';
import { notice } from '../compose-answers.ts';
import { findBriefing } from '../find-briefing.ts';
import { lines } from '../subscriptions/say-when.ts';
import type { Shelves } from './shelves.ts';
import type { TopicCommand } from './topic-command.ts';

type MeanPorts = Readonly<{
  request: Request;
  store: Pick<Store, 'topics'>;
  shelves: Shelves;
}>;

/** The workspace's topic that is meant, or a reply that says what there is instead. */
export async function meanTopic(
  typed: string,
  verb: Exclude<TopicCommand['kind'], 'new'>,
  { request, store, shelves }: MeanPorts,
): Promise<Topic | Reply> {
  const { topics: words } = catalogueFor(request.person.locale);
  if (typed === '') return example(verb, words);
  const own = await store.topics.of(request.channel);
  const wanted = slugify(typed);
  const topic = own.find(({ slug, title }) => slug === wanted || slugify(title) === wanted);
  if (topic !== undefined) return topic;
  const { briefings } = await shelves.read({
    where: request.channel,
    articlesOf: NO_ARTICLES,
  });
  const found = findBriefing(briefings, typed);
  if (found.kind === 'found') return notice(words.operators(found.briefing.title));
  return notice(words.unknown(typed));
}

/** How a command is written, where something is missing. */
export function example(verb: TopicCommand['kind'], words: Catalogue['topics']): Reply {
  const known = verb === 'unfollow' ? 'follow' : verb;
  return lines([[words.missing[known], { kind: 'code', text: words.examples[known] }]]);
}
