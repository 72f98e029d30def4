import { slugify } from '../../briefings/slug.ts';
import type { Request } from '../../chat/chat.ts';
import type { Part, Reply } from '../../chat/reply.ts';
import { catalogueFor, type Catalogue } from '../../chat/words/catalogue.ts';
import { topicKey, type Topic } from '../../store/topics/topic.ts';
import { aboutParts, matchingIn } from './make/compose-preview.ts';
import { nameProblem, readDraft, wordsProblem } from './make/draft.ts';
import { example, meanTopic, topicToChange } from './mean-topic.ts';
import { refuseChange } from './refuse-change.ts';
import { CONFIRMED, type TopicCommand } from './topic-command.ts';
import type { TopicPorts } from './topic-ports.ts';
import { notice } from '../notice.ts';
import { buttons } from '../buttons.ts';

type Asked = Readonly<{ request: Request; ports: TopicPorts }>;

/** Further subscriptions are not even counted. */
const MOST_COUNTED = 1000;

/** Changes what a topic is about, or says it. */
export async function filterTopic(
  command: Extract<TopicCommand, { kind: 'filter' }>,
  { request, ports }: Asked,
): Promise<Reply> {
  const words = catalogueFor(request.person.locale);
  const topic = await meanTopic(command, { request, ...ports });
  if ('parts' in topic) return topic;
  if (command.lines === '') return aboutOf(topic, words);
  const no = await refuseChange(request, topic);
  if (no !== null) return no;
  const lines = readDraft(`x | ${command.lines}`);
  const { not } = lines;
  // "not football" alone takes nothing of what it is about.
  const about = lines.about.length === 0 ? topic.about : lines.about;
  const problem = wordsProblem({ about, not });
  if (problem !== null) return notice(problem);
  if (!topic.isFolder)
    await ports.store.topics.change(request.channel, topic.slug, () => ({ about, not }));
  else if (!(await ports.folders.change(topic.slug, { kind: 'words', about, not }))) {
    return notice(words.topics.fileRefused(topic.title));
  }
  const shown = aboutOf({ ...topic, about, not }, words);
  const counted = await countMatching(topic.slug, { request, ports });
  const done: Part = { kind: 'text', line: [words.topics.filtered(topic.title)] };
  const lost = whatIsLost(topic, { about, not }, words);
  return {
    ...shown,
    parts: [done, ...shown.parts, ...lost.parts, ...counted],
    actions: buttons([
      ...lost.actions,
      { label: words.topics.buttons.show, command: `show ${topic.slug}` },
    ]),
  };
}

type Lines = Pick<Topic, 'about' | 'not'>;

/** The words that a topic had, where some of them are gone, and what brings them back. */
function whatIsLost({ slug, ...before }: Topic, after: Lines, { topics: words }: Catalogue) {
  const hasLostNot = isLost(before.not, after.not);
  if (!hasLostNot && !isLost(before.about, after.about)) return { parts: [], actions: [] };
  const text = words.filteredBefore(before.about, before.not);
  const again = (label: string, lines: Lines) => ({
    label,
    command: `filter ${slug} ${[...lines.about, ...lines.not.map((line) => `not ${line}`)].join(' | ')}`,
  });
  const both = { about: after.about, not: [...before.not, ...after.not] };
  return {
    parts: [{ kind: 'text', line: [text] } as const],
    actions: [
      ...(hasLostNot ? [again(words.buttons.notBoth, both)] : []),
      // without words of what it is about, those that it has now would stay
      ...(before.about.length === 0 ? [] : [again(words.buttons.asBefore, before)]),
    ],
  };
}

/** Whether some of the words stand in none of the lines any more. */
function isLost(before: readonly string[], after: readonly string[]): boolean {
  const there = new Set(wordsOf(after));
  return wordsOf(before).some((word) => !there.has(word));
}

function wordsOf(lines: readonly string[]): readonly string[] {
  return lines.flatMap((line) => line.split(',')).map((word) => word.trim().toLowerCase());
}

/** How many of the articles that are there the new words take; nothing where there are none. */
async function countMatching(slug: string, { request, ports }: Asked): Promise<readonly Part[]> {
  const words = catalogueFor(request.person.locale);
  const { briefings } = await ports.shelves.read({
    where: request.channel,
    articlesOf: () => [slug],
  });
  const briefing = briefings.find((one) => one.slug === slug);
  if (briefing === undefined || briefing.articles.length === 0) return [];
  const matching = matchingIn(briefing, briefing.articles).length;
  return [{ kind: 'text', line: [words.filter.counts(matching, briefing.articles.length)] }];
}

/** Gives a topic another name; its subscriptions go with it. */
export async function renameTopic(
  command: Extract<TopicCommand, { kind: 'rename' }>,
  { request, ports }: Asked,
): Promise<Reply> {
  const { topics: words } = catalogueFor(request.person.locale);
  const topic = await meanTopic(command, { request, ...ports });
  if ('parts' in topic) return topic;
  if (command.title === '') return example('rename', words);
  const no = await refuseChange(request, topic);
  if (no !== null) return no;
  const problem = nameProblem(command.title, ports.reserved, words);
  if (problem !== null) return notice(problem);
  const to = { slug: slugify(command.title), title: command.title };
  if (!(await ports.store.topics.rename(request.channel, topic.slug, to))) {
    return notice(words.nameTaken(to.slug));
  }
  // What it follows is kept under its name.
  await ports.fetchNow(topicKey({ ...topic, slug: to.slug }));
  return notice(words.renamed(to.title, to.slug));
}

/** Asks first. */
export async function removeTopic(
  command: Extract<TopicCommand, { kind: 'remove' }>,
  { request, ports }: Asked,
): Promise<Reply> {
  const { topics: words } = catalogueFor(request.person.locale);
  const topic = await topicToChange(command, { request, ...ports });
  if ('parts' in topic) return topic;
  if (command.sure) {
    await ports.store.topics.remove(request.channel, topic.slug);
    return notice(words.removed(topic.title));
  }
  const { platform, workspace } = request.channel;
  const all = await ports.store.subscriptions.inWorkspace(platform, workspace, MOST_COUNTED);
  const number = all.filter(({ briefing }) => briefing === topic.slug).length;
  const action = { label: words.buttons.remove, command: `remove ${topic.slug} ${CONFIRMED}` };
  return notice(words.removeSure(topic.title, number), [{ ...action, style: 'danger' }]);
}

function aboutOf(topic: Topic, words: Catalogue): Reply {
  return { audience: 'private', parts: aboutParts(topic, words), actions: [] };
}
