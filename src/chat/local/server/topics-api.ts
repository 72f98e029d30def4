import { Hono } from 'hono';
import { z } from 'zod';
import type { OpmlFeed } from '../../../articles/feed/opml.ts';
import type { TopicKeeper } from '../topic-keeper.ts';

/** Lines of a filter that one request may bring; the form offers a dozen. */
const MOST_LINES = 50;
/** As many as a list of feeds brings that somebody reads. */
const MOST_SOURCES = 500;

const Line = z.string().trim().min(1).max(500);
const Source = z.object({
  kind: z.enum(['feed', 'site']),
  url: z.url({ protocol: /^https?$/ }).max(2000),
  title: z.string().max(300).nullable(),
});
const Form = z.object({
  name: z.string().trim().max(1000),
  about: z.array(Line).max(MOST_LINES),
  not: z.array(Line).max(MOST_LINES),
  sources: z.array(Source).max(MOST_SOURCES),
});
/** A form as it was opened: chat takes longer lines, with which a topic can be changed here as well. */
const Was = z.object({
  name: z.string(),
  about: z.array(z.string()),
  not: z.array(z.string()),
  sources: z.array(z.object({ ...Source.shape, url: z.string() })),
});
const Slug = z.string().max(200);
const Asked = z.object({ form: Form, slug: Slug.nullable() });
const Keep = z.object({ form: Form, opened: z.object({ slug: Slug, was: Was }).nullable() });
const Address = z.object({ address: z.string().trim().min(1).max(2000) });

const NO_FORM = `A topic has a name, at most ${MOST_LINES} lines of up to 500 characters, and sources with addresses.`;
const NO_ADDRESS = 'Give an address of at most 2000 characters.';

/** What the page asks and changes of topics. */
export function createTopicsApi(keeper: TopicKeeper): Hono {
  const api = new Hono();
  api.get('/', async (context) => context.json(await keeper.list()));
  api.post('/preview', async (context) => {
    const asked = Asked.safeParse(await context.req.json().catch(() => null));
    if (!asked.success) return context.json({ error: NO_FORM }, 400);
    return context.json(await keeper.preview(asked.data.form, asked.data.slug));
  });
  api.post('/look', async (context) => {
    const asked = Address.safeParse(await context.req.json().catch(() => null));
    if (!asked.success) return context.json({ error: NO_ADDRESS }, 400);
    return context.json(await keeper.look(asked.data.address));
  });
  api.post('/keep', async (context) => {
    const asked = Keep.safeParse(await context.req.json().catch(() => null));
    if (!asked.success) return context.json({ error: NO_FORM }, 400);
    return context.json(await keeper.keep(asked.data.form, asked.data.opened));
  });
  api.post('/remove', async (context) => {
    const asked = z.object({ slug: z.string() }).safeParse(await context.req.json().catch(() => 0));
    const removed = asked.success && (await keeper.remove(asked.data.slug));
    return removed
      ? context.json({ removed })
      : context.json({ error: 'There is no such topic any more.' }, 404);
  });
  api.get('/opml', async (context) => {
    const { topics } = await keeper.list();
    const feeds = topics.flatMap(({ title, sources }) =>
      sources.map((source): OpmlFeed => ({
        url: source.url,
        title: source.title,
        site: source.kind === 'site' ? source.url : null,
        folders: [title],
      })),
    );
    const { writeOpml } = await import('../../../articles/feed/opml.ts');
    return context.body(writeOpml('Briefing', feeds), 200, {
      'content-type': 'text/x-opml; charset=utf-8',
      'content-disposition': 'attachment; filename="briefing.opml"',
    });
  });
  api.post('/opml', async (context) => {
    const { readOpml } = await import('../../../articles/feed/opml.ts');
    const reading = readOpml(new Uint8Array(await context.req.arrayBuffer()));
    if (reading.kind === 'unreadable') return context.json({ error: reading.message }, 400);
    return context.json({ groups: groupsOf(reading.title ?? 'Imported', reading.feeds) });
  });
  return api;
}

/** The feeds of each folder, since a folder is what others call a topic. */
function groupsOf(title: string, feeds: readonly OpmlFeed[]) {
  const groups = Map.groupBy(feeds, ({ folders }) => folders.at(-1) ?? title);
  return [...groups].map(([name, inside]) => ({
    title: name,
    sources: inside.map((feed) => ({ kind: 'feed', url: feed.url, title: feed.title })),
  }));
}
