import { NO_ARTICLES, type Named } from '../../briefings/library.ts';
import { slugify } from '../../briefings/slug.ts';
import type { Request } from '../../chat/chat.ts';
import type { Reply } from '../../chat/reply.ts';
import { catalogueFor, type Catalogue } from '../../chat/words/catalogue.ts';
import type { Store } from '../../store/store.ts';
import { topicKey, type Topic } from '../../store/topics/topic.ts';
import { findBriefing, isCalled } from '../command/find-briefing.ts';
import { findLinks, isLink } from '../links/find-links.ts';
import type { FolderTopics } from './folder-topics.ts';
import { refuseChange } from './refuse-change.ts';
import type { Shelves } from './shelves.ts';
import { restOf, type TopicCommand } from './topic-command.ts';
import { lines, notice } from '../notice.ts';
import { buttons } from '../buttons.ts';

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
  command: Exclude<TopicCommand, { kind: 'new' }>,
  { request, store, shelves, folders }: MeanPorts,
): Promise<MeantTopic | Reply> {
  const catalogue = catalogueFor(request.person.locale);
  const { topics: words } = catalogue;
  const { kind: verb, topic: typed } = command;
  if (typed === '' || isLink(typed)) return example(verb, words);
  const made = await store.topics.of(request.channel);
  const wanted = slugify(typed);
  const topic = made.find((one) => isCalled(one, wanted));
  if (topic !== undefined) return { ...topic, isFolder: false };
  // What a button is sure of is that topic or none.
  if (verb === 'remove' && command.sure) return sayUnknown(command, [], catalogue);
  const { briefings } = await shelves.read({
    where: request.channel,
    articlesOf: NO_ARTICLES,
  });
  const found = findBriefing(briefings, typed);
  if (found.kind !== 'found') return sayUnknown(command, found.near, catalogue);
  const { briefing } = found;
  const own = made.find(({ slug }) => slug === briefing.slug);
  if (own !== undefined) return { ...own, isFolder: false };
  if (!OF_FOLDERS.has(verb) || !folders.isOperator(request)) {
    return notice(words.operators(briefing.title));
  }
  const { slug, title, about, not, sources, windowMs } = briefing;
  const { platform, workspace } = request.channel;
  const asker = { platform, workspace, createdBy: request.person.id, createdAt: 0 };
  return { ...asker, slug, title, about, not, sources, windowMs, isFolder: true };
}

/** The topic that is meant, where whoever asks may change it; or a reply that says why not. */
export async function topicToChange(
  command: Exclude<TopicCommand, { kind: 'new' }>,
  ports: MeanPorts,
): Promise<MeantTopic | Reply> {
  const topic = await meanTopic(command, ports);
  if ('parts' in topic) return topic;
  return (await refuseChange(ports.request, topic)) ?? topic;
}

/** Nothing here has that name: the same command with the nearest ones, and where all are listed. */
function sayUnknown(
  command: Exclude<TopicCommand, { kind: 'new' }>,
  near: readonly Named[],
  words: Catalogue,
): Reply {
  const [see, list, end] = words.seeList('/briefing list');
  const ask = near.length === 0 ? ' ' : ` ${words.didYouMean} `;
  const rest = restOf(command);
  const made =
    command.kind === 'follow' && findLinks(rest).length > 0
      ? [
          {
            label: words.topics.buttons.makeWith(command.topic),
            command: `new ${command.topic} | ${rest}`,
          },
        ]
      : [];
  const actions = near
    .map(({ slug, title }) => ({ label: title, command: `${command.kind} ${slug} ${rest}`.trim() }))
    .concat(made);
  return {
    audience: 'private',
    parts: [
      {
        kind: 'text',
        line: [
          `${words.topics.unknown(command.topic)}${ask}`,
          see,
          { kind: 'code', text: list },
          end,
        ],
      },
    ],
    actions: buttons([...actions, { label: words.buttons.list, command: 'list' }]),
  };
}

/** How a command is written, where something is missing. */
export function example(verb: TopicCommand['kind'], words: Catalogue['topics']): Reply {
  return lines([[words.missing[verb], { kind: 'code', text: words.examples[verb] }]]);
}
