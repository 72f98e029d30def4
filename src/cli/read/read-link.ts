import type { Digester } from '../../bot/digest/digester.ts';
import type { Briefing } from '../../briefings/briefing.ts';
import type { FetchPage } from '../../sources/link.ts';
import { UserError } from '../../user-error.ts';
import { show, type Format } from './show.ts';
import type { Terminal } from '../terminal.ts';

const TOPIC = 'link';

/** Prints the digest of one page. Resolves to the exit status. */
export async function readLink(
  url: string,
  {
    fetchPage,
    digester,
    terminal,
    format,
  }: { fetchPage: FetchPage; digester: Digester; terminal: Terminal; format: Format },
): Promise<number> {
  const page = await fetchPage(url, { given: true, now: new Date() });
  if (page.kind === 'trouble') throw new UserError(`${page.message} ${page.remedy}`);
  if (page.kind === 'not-article') {
    throw new UserError(
      `${page.message} Give the address of a single article, or see what can be followed there: npm run briefing -- find ${url}`,
    );
  }
  const { kind: _, wall, ...article } = page;
  const briefing: Briefing = {
    slug: TOPIC,
    title: article.title ?? url,
    description: null,
    sentences: 'medium',
    quotes: 6,
    articles: [article],
    sources: [],
    about: [],
    not: [],
    windowMs: 0,
    unreadable: 0,
    unread: 0,
    folder: url,
    problems: [],
  };
  if ((await digester.digest(briefing)).stories.length === 0) {
    throw new UserError(
      'No sentence or quote of this page stands alone. Give the address of another article.',
    );
  }
  const library = { read: async () => ({ briefings: [briefing], problems: [] }) };
  if (wall !== null) await terminal.complain('Only a part of the text is public.\n');
  return show(TOPIC, { library, digester, terminal, format });
}
