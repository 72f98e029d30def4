import { slugify } from '../../../briefings/slug.ts';
import type { Request } from '../../../chat/chat.ts';
import type { Part, Reply } from '../../../chat/reply.ts';
import { catalogueFor } from '../../../chat/words/catalogue.ts';
import { topicKey, type Topic } from '../../../store/topics/topic.ts';
import { hostOf } from '../../links/find-links.ts';
import type { FindSource } from '../../links/ports.ts';
import { SOURCE_NAME } from '../../links/link-shelf.ts';
import { composePreview } from './compose-preview.ts';
import { draftProblem, LONGEST_NAME, readDraft, type Draft } from './draft.ts';
import { lookThere, takeTurn, troubleText } from '../look-there.ts';
import { example } from '../mean-topic.ts';
import { refuseChange } from '../refuse-change.ts';
import type { TopicPorts } from '../topic-ports.ts';
import { notice } from '../../notice.ts';
import { buttons } from '../../buttons.ts';

type Asked = Readonly<{ request: Request; ports: TopicPorts }>;

/** How far back digests of a new topic look: as those of a folder that says nothing. */
export const WINDOW_MS = 3 * 86_400_000;
/** Sources of a draft that are looked at for its preview. */
const MOST_LOOKED_AT = 5;
const DRAFT_NAME = /^draft-[0-9a-f]{12}$/;

/** Shows what a topic would say; keeps it once a button asks for that. */
export async function makeTopic(text: string, { request, ports }: Asked): Promise<Reply> {
  const words = catalogueFor(request.person.locale);
  const no = await refuseChange(request, null);
  if (no !== null) return no;
  if (DRAFT_NAME.test(text)) return keep(text, { request, ports });
  if (text === '') return example('new', words.topics);
  const read = readDraft(text);
  const isNameless = read.title === '' && read.sources.length > 0;
  const limited = isNameless ? await takeTurn(read.sources, request, ports) : null;
  if (limited !== null) return limited;
  const { draft, seen } = await completed(read, { request, ports });
  const problem = draftProblem(draft, ports.reserved, words);
  if (problem !== null) return notice(problem);
  const slug = slugify(draft.title);
  const own = await ports.store.topics.of(request.channel);
  if (own.some((one) => one.slug === slug)) return notice(words.topics.nameTaken(slug));
  if (own.length >= ports.most.topics) return notice(words.topics.tooManyTopics(ports.most.topics));
  const late = isNameless ? null : await takeTurn(draft.sources, request, ports);
  return late ?? preview(draft, seen, { request, ports });
}

/** An address, and what can be followed there. */
type Looked = Readonly<{ url: string; found: Awaited<ReturnType<FindSource>> }>;
/** By addresses as a draft has them. Each is asked for once. */
type Seen = ReadonlyMap<string, Looked>;

/** Looks at an address, or at that of a source that was found. */
async function lookAt(address: string, { request, ports }: Asked): Promise<Looked> {
  const named = SOURCE_NAME.test(address)
    ? await ports.shelf.findSource(address, request.channel)
    : null;
  const url = named?.url ?? address;
  return { url, found: await lookThere(url, request, ports.findSource) };
}

/** "source-…" or an address alone is a topic of that source, by its name. */
async function completed(
  draft: Draft,
  { request, ports }: Asked,
): Promise<Readonly<{ draft: Draft; seen: Seen }>> {
  const seen = new Map<string, Looked>();
  const [address] = draft.sources;
  if (draft.title === '' && address !== undefined) {
    const looked = await lookAt(address, { request, ports });
    const title = looked.found.kind === 'source' ? looked.found.source.title : null;
    const named = { ...draft, title: (title ?? hostOf(looked.url)).slice(0, LONGEST_NAME) };
    return { draft: named, seen: seen.set(address, looked) };
  }
  if (!SOURCE_NAME.test(draft.title)) return { draft, seen };
  const source = await ports.shelf.findSource(draft.title, request.channel);
  if (source === null) return { draft: { ...draft, title: '' }, seen };
  const title = source.title ?? hostOf(source.url);
  return { draft: { ...draft, title, sources: [draft.title, ...draft.sources] }, seen };
}

async function preview(draft: Draft, seen: Seen, { request, ports }: Asked): Promise<Reply> {
  const words = catalogueFor(request.person.locale);
  const looked = await Promise.all(
    draft.sources
      .slice(0, MOST_LOOKED_AT)
      .map(async (address) => seen.get(address) ?? lookAt(address, { request, ports })),
  );
  const found = looked.flatMap(({ found: one }) => (one.kind === 'source' ? [one.source] : []));
  const failed = looked.flatMap(({ url, found: one }) =>
    one.kind === 'trouble' ? [troubleText(one.reason, url, words)] : [],
  );
  const sources = found.map(({ kind, url, title }) => ({ kind, url, title }));
  const name = await ports.shelf.keepDraft({ ...draft, sources }, request.channel);
  const parts = await composePreview(draft, found, { digester: ports.digester, words });
  const left = draft.sources.length - looked.length;
  const more = left > 0 ? [words.topics.previewLeft(looked.length, left)] : [];
  const notes = [...failed, ...more].map((text): Part => ({ kind: 'note', line: [text] }));
  return {
    audience: 'private',
    parts: [...parts, ...notes, { kind: 'note', line: [words.topics.keepHint] }],
    actions: buttons([{ label: words.topics.buttons.keep, command: `new ${name}`, primary: true }]),
  };
}

async function keep(name: string, { request, ports }: Asked): Promise<Reply> {
  const { topics: words } = catalogueFor(request.person.locale);
  const draft = await ports.shelf.findDraft(name, request.channel);
  if (draft === null) return notice(words.draftGone);
  const own = await ports.store.topics.of(request.channel);
  const slug = slugify(draft.title);
  if (own.length >= ports.most.topics) return notice(words.tooManyTopics(ports.most.topics));
  const followed = own.reduce((sum, { sources }) => sum + sources.length, 0);
  if (followed + draft.sources.length > ports.most.sources) {
    return notice(words.tooManySources(ports.most.sources));
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
    createdAt: await ports.store.now(),
  };
  if (!(await ports.store.topics.add(topic))) return notice(words.nameTaken(slug));
  await ports.fetchNow(topicKey(topic));
  return notice(
    (topic.sources.length > 0 ? words.made : words.madeEmpty)(topic.title, slug),
    buttons([
      { label: words.buttons.subscribe, command: `subscribe ${slug}`, primary: true },
      { label: words.buttons.show, command: `show ${slug}` },
    ]),
  );
}
