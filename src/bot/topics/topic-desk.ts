import { slugify } from '../../briefings/slug.ts';
import type { Request, Right } from '../../chat/chat.ts';
import type { Action, Part, Reply } from '../../chat/reply.ts';
import { catalogueFor, type Catalogue } from '../../chat/words/catalogue.ts';
import type { Store } from '../../store/open-store.ts';
import type { Topic } from '../../store/topics.ts';
import { notice } from '../compose-answers.ts';
import type { Digester } from '../digest/digester.ts';
import { findBriefing } from '../find-briefing.ts';
import type { HourlyLimit } from '../hourly-limit.ts';
import { findLinks, hostOf } from '../links/find-links.ts';
import { SOURCE_NAME, type LinkShelf, type SourceName } from '../links/link-shelf.ts';
import type { FindSource, FoundSource } from '../links/ports.ts';
import { sayTrouble } from '../links/say-trouble.ts';
import { buttons, lines } from '../subscriptions/say-when.ts';
import { nameProblem, readDraft, wordsProblem, draftProblem, type Draft } from './draft.ts';
import { composePreview, matchingIn } from './compose-preview.ts';
import { topicKey, type Shelves } from './shelves.ts';
import { SURE, type TopicCommand } from './topic-command.ts';

export type TopicPorts = Readonly<{
  store: Pick<Store, 'topics' | 'subscriptions' | 'now'>;
  shelves: Shelves;
  shelf: LinkShelf;
  findSource: FindSource;
  digester: Digester;
  limit: HourlyLimit;
  /** Words of commands: no topic may be called so. */
  reserved: ReadonlySet<string>;
  /** In one workspace. */
  most: Readonly<{ topics: number; sources: number }>;
  /** A topic follows something new. */
  fetchNow: (key: string) => Promise<unknown>;
}>;

/** Topics that are made where the team talks. Rejects only for a fault of the bot itself. */
export type TopicDesk = Readonly<{
  answer: (command: TopicCommand, request: Request) => Promise<Reply>;
  /** Buttons that let a topic of the workspace follow what was found at a link. */
  offers: (source: FoundSource, request: Request) => Promise<readonly Action[]>;
  /** What a topic of the workspace follows, below the articles behind it; `null` where it is none. */
  follows: (slug: string, request: Request) => Promise<Pick<Reply, 'parts' | 'actions'> | null>;
}>;

/** How far back digests of a new topic look: as those of a folder that says nothing. */
const WINDOW_MS = 3 * 86_400_000;
/** Whoever asks waits so long at most for what can be followed at an address. */
const LOOK_WITHIN_MS = 20_000;
/** Sources of a draft that are looked at for its preview. */
const MOST_LOOKED_AT = 5;
/** Buttons below what a link can be followed for. */
const MOST_OFFERS = 2;

export function createTopicDesk(ports: TopicPorts): TopicDesk {
  const { store, shelves, shelf, findSource, most, reserved } = ports;

  /** A reply that says why somebody may not; `null` where they may. */
  async function refused(request: Request, topic: Topic | null): Promise<Reply | null> {
    const right = await request.mayManage();
    if (right === 'yes' || topic?.createdBy === request.person.id) return null;
    return notice(sayRight(right, catalogueFor(request.person.locale)));
  }

  /** The workspace's topic that is meant, or a reply that says what there is instead. */
  async function meant(
    typed: string,
    verb: Exclude<TopicCommand['kind'], 'new'>,
    request: Request,
  ): Promise<Topic | Reply> {
    const { topics: words } = catalogueFor(request.person.locale);
    if (typed === '') return example(verb, words);
    const own = await store.topics.of(request.channel);
    const wanted = slugify(typed);
    const topic = own.find(({ slug, title }) => slug === wanted || slugify(title) === wanted);
    if (topic !== undefined) return topic;
    const { briefings } = await shelves.read({ where: request.channel, patienceMs: 0 });
    const found = findBriefing(briefings, typed);
    if (found.kind === 'found') return notice(words.operators(found.briefing.title));
    return notice(words.unknown(typed));
  }

  async function take(request: Request): Promise<Reply | null> {
    const { channel, person } = request;
    const who = `${channel.platform} ${channel.workspace} ${person.id}`;
    const waitMs = await ports.limit.take(who, 1);
    if (waitMs === null) return null;
    const { links } = catalogueFor(person.locale);
    return notice(links.limited(Math.ceil(waitMs / 60_000)));
  }

  async function look(url: string, request: Request) {
    const { topics: words } = catalogueFor(request.person.locale);
    request.progress?.(words.looking(hostOf(url)));
    return findSource(url, AbortSignal.timeout(LOOK_WITHIN_MS));
  }

  async function follow(
    command: Extract<TopicCommand, { kind: 'follow' }>,
    request: Request,
  ): Promise<Reply> {
    const words = catalogueFor(request.person.locale);
    const topic = await meant(command.topic, 'follow', request);
    if ('parts' in topic) return topic;
    const no = await refused(request, topic);
    if (no !== null) return no;
    if (SOURCE_NAME.test(command.source)) {
      const source = await shelf.findSource(command.source, request.channel);
      return source === null ? notice(words.links.expired) : addSource(topic, source, request);
    }
    const [url] = findLinks(withScheme(command.source));
    if (url === undefined) return notice(words.topics.noAddress(command.source));
    const limited = await take(request);
    if (limited !== null) return limited;
    const found = await look(url, request);
    if (found.kind === 'trouble') return notice(troubleText(found.reason, url, words));
    const { source } = found;
    const name = await shelf.nameSource(source, request.channel);
    const matching = matchingIn(topic, source.articles).length;
    return notice(
      `${await sayFound(source, url, words)} ${words.topics.matches(matching, topic.title)}`,
      buttons([
        {
          label: words.topics.buttons.follow,
          command: `follow ${topic.slug} ${name}`,
          primary: true,
        },
      ]),
    );
  }

  async function sayFound(source: FoundSource, url: string, words: Catalogue): Promise<string> {
    const { title, articles, newestAt } = source;
    const { found, ago } = words.links.source;
    const newest = newestAt === null ? null : ago(((await store.now()) - newestAt) / 60_000);
    return found(title ?? hostOf(url), articles.length, newest);
  }

  async function addSource(topic: Topic, source: SourceName, request: Request): Promise<Reply> {
    const { topics: words } = catalogueFor(request.person.locale);
    const name = source.title ?? hostOf(source.url);
    if (topic.sources.some(({ url, kind }) => url === source.url && kind === source.kind)) {
      return notice(words.followedAlready(name, topic.title));
    }
    const all = await store.topics.of(request.channel);
    const number = all.reduce((sum, { sources }) => sum + sources.length, 0);
    if (number >= most.sources) return notice(words.tooManySources(most.sources));
    const { kind, url } = source;
    const sources = [...topic.sources, { kind, url, links: null, publisher: null }];
    await store.topics.change(request.channel, topic.slug, { sources });
    await ports.fetchNow(topicKey(topic));
    return notice(
      words.followed(name, topic.title),
      buttons([{ label: words.buttons.show, command: `show ${topic.slug}` }]),
    );
  }

  async function unfollow(
    command: Extract<TopicCommand, { kind: 'unfollow' }>,
    request: Request,
  ): Promise<Reply> {
    const { topics: words } = catalogueFor(request.person.locale);
    const topic = await meant(command.topic, 'unfollow', request);
    if ('parts' in topic) return topic;
    const no = await refused(request, topic);
    if (no !== null) return no;
    const [url] = findLinks(withScheme(command.source));
    const at = topic.sources.findIndex(
      (source, index) => String(index + 1) === command.source || source.url === url,
    );
    const gone = topic.sources[at];
    if (gone === undefined) {
      const { parts, actions } = followsOf(topic, catalogueFor(request.person.locale));
      const text = { kind: 'text', line: [words.notFollowed(topic.title)] } as const;
      return { audience: 'private', parts: [text, ...parts.slice(1)], actions };
    }
    await store.topics.change(request.channel, topic.slug, {
      sources: topic.sources.toSpliced(at, 1),
    });
    return notice(words.unfollowed(hostOf(gone.url), topic.title));
  }

  async function make(text: string, request: Request): Promise<Reply> {
    const words = catalogueFor(request.person.locale);
    const no = await refused(request, null);
    if (no !== null) return no;
    if (DRAFT_NAME.test(text)) return keep(text, request);
    if (text === '') return example('new', words.topics);
    const draft = await completed(readDraft(text), request);
    const problem = draftProblem(draft, reserved, words);
    if (problem !== null) return notice(problem);
    const slug = slugify(draft.title);
    const own = await store.topics.of(request.channel);
    if (own.some((one) => one.slug === slug)) return notice(words.topics.nameTaken(slug));
    if (own.length >= most.topics) return notice(words.topics.tooManyTopics(most.topics));
    const limited = draft.sources.length === 0 ? null : await take(request);
    if (limited !== null) return limited;
    return preview(draft, request);
  }

  /** "source-…" alone is a topic of that source, by its name. */
  async function completed(draft: Draft, request: Request): Promise<Draft> {
    if (!SOURCE_NAME.test(draft.title)) return draft;
    const source = await shelf.findSource(draft.title, request.channel);
    if (source === null) return { ...draft, title: '' };
    const title = source.title ?? hostOf(source.url);
    return { ...draft, title, sources: [draft.title, ...draft.sources] };
  }

  async function preview(draft: Draft, request: Request): Promise<Reply> {
    const words = catalogueFor(request.person.locale);
    const looked = await Promise.all(
      draft.sources.slice(0, MOST_LOOKED_AT).map(async (address) => {
        const named = SOURCE_NAME.test(address)
          ? await shelf.findSource(address, request.channel)
          : null;
        const url = named?.url ?? address;
        return { url, found: await look(url, request) };
      }),
    );
    const found = looked.flatMap(({ found: one }) => (one.kind === 'source' ? [one.source] : []));
    const failed = looked.flatMap(({ url, found: one }) =>
      one.kind === 'trouble' ? [troubleText(one.reason, url, words)] : [],
    );
    const sources = found.map(({ kind, url, title }) => ({ kind, url, title }));
    const name = await shelf.keepDraft({ ...draft, sources }, request.channel);
    const parts = await composePreview(draft, found, { digester: ports.digester, words });
    const notes = failed.map((text): Part => ({ kind: 'note', line: [text] }));
    return {
      audience: 'private',
      parts: [...parts, ...notes, { kind: 'note', line: [words.topics.keepHint] }],
      actions: buttons([
        { label: words.topics.buttons.keep, command: `new ${name}`, primary: true },
      ]),
    };
  }

  async function keep(name: string, request: Request): Promise<Reply> {
    const { topics: words } = catalogueFor(request.person.locale);
    const draft = await shelf.findDraft(name, request.channel);
    if (draft === null) return notice(words.draftGone);
    const own = await store.topics.of(request.channel);
    const slug = slugify(draft.title);
    if (own.length >= most.topics) return notice(words.tooManyTopics(most.topics));
    const followed = own.reduce((sum, { sources }) => sum + sources.length, 0);
    if (followed + draft.sources.length > most.sources) {
      return notice(words.tooManySources(most.sources));
    }
    const { platform, workspace } = request.channel;
    const topic: Topic = {
      platform,
      workspace,
      slug,
      title: draft.title,
      about: draft.about,
      not: draft.not,
      sources: draft.sources.map(({ kind, url }) => ({ kind, url, links: null, publisher: null })),
      windowMs: WINDOW_MS,
      createdBy: request.person.id,
      createdAt: await store.now(),
    };
    if (!(await store.topics.add(topic))) return notice(words.nameTaken(slug));
    await ports.fetchNow(topicKey(topic));
    return notice(
      words.made(topic.title, slug),
      buttons([
        { label: words.buttons.subscribe, command: `subscribe ${slug}`, primary: true },
        { label: words.buttons.show, command: `show ${slug}` },
      ]),
    );
  }

  async function filter(
    command: Extract<TopicCommand, { kind: 'filter' }>,
    request: Request,
  ): Promise<Reply> {
    const words = catalogueFor(request.person.locale);
    const topic = await meant(command.topic, 'filter', request);
    if ('parts' in topic) return topic;
    if (command.lines === '') return aboutOf(topic, words);
    const no = await refused(request, topic);
    if (no !== null) return no;
    const { about, not } = readDraft(`x | ${command.lines}`);
    const problem = wordsProblem({ about, not });
    if (problem !== null) return notice(problem);
    await store.topics.change(request.channel, topic.slug, { about, not });
    const shown = aboutOf({ ...topic, about, not }, words);
    const done: Part = { kind: 'text', line: [words.topics.filtered(topic.title)] };
    return {
      ...shown,
      parts: [done, ...shown.parts],
      actions: buttons([{ label: words.topics.buttons.show, command: `show ${topic.slug}` }]),
    };
  }

  async function rename(
    command: Extract<TopicCommand, { kind: 'rename' }>,
    request: Request,
  ): Promise<Reply> {
    const { topics: words } = catalogueFor(request.person.locale);
    const topic = await meant(command.topic, 'rename', request);
    if ('parts' in topic) return topic;
    if (command.title === '') return example('rename', words);
    const no = await refused(request, topic);
    if (no !== null) return no;
    const problem = nameProblem(command.title, reserved, words);
    if (problem !== null) return notice(problem);
    const to = { slug: slugify(command.title), title: command.title };
    if (!(await store.topics.rename(request.channel, topic.slug, to))) {
      return notice(words.nameTaken(to.slug));
    }
    // What it follows is kept under its name.
    await ports.fetchNow(topicKey({ ...topic, slug: to.slug }));
    return notice(words.renamed(to.title, to.slug));
  }

  async function remove(
    command: Extract<TopicCommand, { kind: 'remove' }>,
    request: Request,
  ): Promise<Reply> {
    const { topics: words } = catalogueFor(request.person.locale);
    const topic = await meant(command.topic, 'remove', request);
    if ('parts' in topic) return topic;
    const no = await refused(request, topic);
    if (no !== null) return no;
    if (command.sure) {
      await store.topics.remove(request.channel, topic.slug);
      return notice(words.removed(topic.title));
    }
    const { platform, workspace } = request.channel;
    const all = await store.subscriptions.inWorkspace(platform, workspace, MOST_COUNTED);
    const number = all.filter(({ briefing }) => briefing === topic.slug).length;
    const action = { label: words.buttons.remove, command: `remove ${topic.slug} ${SURE}` };
    return notice(words.removeSure(topic.title, number), [{ ...action, style: 'danger' }]);
  }

  return {
    answer(command, request) {
      switch (command.kind) {
        case 'follow':
          return follow(command, request);
        case 'unfollow':
          return unfollow(command, request);
        case 'new':
          return make(command.text, request);
        case 'filter':
          return filter(command, request);
        case 'rename':
          return rename(command, request);
        case 'remove':
          return remove(command, request);
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

const MOST_COUNTED = 1000;
export const DRAFT_NAME = /^draft-[0-9a-f]{12}$/;

function example(verb: TopicCommand['kind'], words: Catalogue['topics']): Reply {
  const known = verb === 'unfollow' ? 'follow' : verb;
  return lines([[words.missing[known], { kind: 'code', text: words.examples[known] }]]);
}

function sayRight(right: Exclude<Right, 'yes'>, { subscriptions, topics }: Catalogue): string {
  switch (right) {
    case 'no':
      return topics.mayNot;
    case 'unknown':
      return subscriptions.rightUnknown;
    case 'ungranted':
      return subscriptions.rightUngranted;
    default:
      return right satisfies never;
  }
}

/** "www.example.org" is an address, too, where one is wanted. */
function withScheme(typed: string): string {
  return /^[\w-]+(?:\.[\w-]+)+(?:[/:?].*)?$/.test(typed) ? `https://${typed}` : typed;
}

function troubleText(reason: string, url: string, words: Catalogue): string {
  const host = hostOf(url);
  return reason === 'nothing'
    ? words.links.source.none(host)
    : sayTrouble({ kind: 'trouble', reason }, host, words);
}

/** Discord's rows have room for a few buttons beside the others. */
const MOST_UNFOLLOWED = 3;

function followsOf(
  { slug, title, sources }: Topic,
  { topics: words }: Catalogue,
): Pick<Reply, 'parts' | 'actions'> {
  if (sources.length === 0) {
    return { parts: [{ kind: 'text', line: [words.followsNothing(title)] }], actions: [] };
  }
  return {
    parts: [
      { kind: 'text', line: [words.follows(title)] },
      { kind: 'list', items: sources.map(({ url }, index) => [`${index + 1}. ${url}`]) },
    ],
    actions: buttons(
      sources.slice(0, MOST_UNFOLLOWED).map((_, index) => ({
        label: words.buttons.unfollow(index + 1),
        command: `unfollow ${slug} ${index + 1}`,
      })),
    ),
  };
}

function aboutOf({ title, about, not }: Topic, { topics: words }: Catalogue): Reply {
  const items = [...about.map((line) => [line]), ...(not.length > 0 ? [[words.not(not)]] : [])];
  const head = items.length === 0 ? words.aboutAll(title) : words.about(title);
  return {
    audience: 'private',
    parts: [
      { kind: 'text', line: [head] },
      ...(items.length === 0 ? [] : [{ kind: 'list', items } as const]),
    ],
    actions: [],
  };
}
