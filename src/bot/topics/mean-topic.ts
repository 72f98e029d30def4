import { NO_ARTICLES } from '../../briefings/library.ts';
import { slugify } from '../../briefings/slug.ts';
import type { Request } from '../../chat/chat.ts';
import type { Reply } from '../../chat/reply.ts';
import { catalogueFor, type Catalogue } from '../../chat/words/catalogue.ts';
import type { Store } from '../../store/store.ts';
import { topicKey, type Topic } from '../../store/topics.ts';
import { notice } from '../compose-answers.ts';
import { findBriefing } from '../find-briefing.ts';
import { lines } from '../subscriptions/say-when.ts';
import type { FolderTopics } from './folder-topics.ts';
import type { Shelves } from './shelves.ts';
import type { TopicCommand } from './topic-command.ts';

type MeanPorts = Readonly<{
  request: Request;
  store: Pick<Store, 'topics'>;
  shelves: Shelves;
  folders: FolderTopics;
}>;

/** A topic of the workspace, or a briefing of the operator's that whoever asks may change. */
export type MeantTopic = Topic & Readonly<{ isFolder: boolean }>;

/** The name under which the store follows it. */
export function followedAs(topic: MeantTopic): string {
  return topic.isFolder ? topic.slug : topicKey(topic);
}

/** What can be done to briefings in folders; their names are those of the folders. */
const OF_FOLDERS: ReadonlySet<TopicCommand['kind']> = new Set(['follow', 'unfollow', 'filter']);

/** The workspace's topic that is meant, or a reply that says what there is instead. */
export async function meanTopic(
  typed: string,
  verb: Exclude<TopicCommand['kind'], 'new'>,
  { request, store, shelves, folders }: MeanPorts,
): Promise<MeantTopic | Reply> {
  const { topics: words } = catalogueFor(request.person.locale);
  if (typed === '') return example(verb, words);
  const made = await store.topics.of(request.channel);
  const wanted = slugify(typed);
  const topic = made.find(({ slug, title }) => slug === wanted || slugify(title) === wanted);
  if (topic !== undefined) return { ...topic, isFolder: false };
  const { briefings } = await shelves.read({
    where: request.channel,
    articlesOf: NO_ARTICLES,
  });
  const found = findBriefing(briefings, typed);
  if (found.kind !== 'found') return notice(words.unknown(typed));
  const { briefing } = found;
  if (!OF_FOLDERS.has(verb) || !folders.isOperator(request)) {
    return notice(words.operators(briefing.title));
  }
  const { slug, title, about, not, sources, windowMs } = briefing;
  const { platform, workspace } = request.channel;
  const own = { platform, workspace, createdBy: request.person.id, createdAt: 0 };
  return { ...own, slug, title, about, not, sources, windowMs, isFolder: true };
}

/** How a command is written, where something is missing. */
export function example(verb: TopicCommand['kind'], words: Catalogue['topics']): Reply {
  const known = verb === 'unfollow' ? 'follow' : verb;
  return lines([[words.missing[known], { kind: 'code', text: words.examples[known] }]]);
}
