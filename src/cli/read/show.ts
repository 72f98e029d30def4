import { brief } from '../../bot/brief.ts';
import { meant } from '../../bot/find-briefing.ts';
import { composeBrief } from '../../bot/digest/compose/compose-digest.ts';
import { composeList, composeUnknown, composeWithout } from '../../bot/compose-answers.ts';
import type { Digester } from '../../bot/digest/digester.ts';
import { catalogueFor } from '../../chat/words/catalogue.ts';
import { renderMarkdown } from '../../chat/markdown.ts';
import { renderPlainText } from '../../chat/plain-text.ts';
import type { Reply } from '../../chat/reply.ts';
import type { Library } from '../../briefings/library.ts';
import { digestJson } from './digest-json.ts';
import type { Terminal } from '../terminal.ts';

/** How people start the command line. */
const COMMAND = 'npm run briefing --';

export type Format = 'text' | 'json' | 'markdown';

/** Prints a topic's digest. Resolves to the exit status: 1 where there is none. */
export async function show(
  topic: string,
  {
    library,
    digester,
    terminal,
    format,
  }: { library: Library; digester: Digester; terminal: Terminal; format: Format },
): Promise<number> {
  const words = catalogueFor('en');
  const shelf = await library.read({ articlesOf: meant(topic) });
  const found = await brief(shelf.briefings, topic, digester);
  switch (found.kind) {
    case 'digest': {
      const { digest } = found;
      const reply = composeBrief(found, { view: 'brief', audience: 'channel', words });
      await terminal.print(
        format === 'json'
          ? digestJson(digest, found.briefing)
          : format === 'markdown'
            ? renderMarkdown(reply, words)
            : asText(reply, terminal),
      );
      return 0;
    }
    case 'empty':
      await terminal.complain(
        asText(composeWithout(found.briefing, found.digest, words), terminal),
      );
      return 1;
    case 'unknown': {
      const reply = composeUnknown(topic, found.near, shelf, words, `${COMMAND} list`);
      const near = found.near.map(({ slug }) => `  ${COMMAND} ${slug}\n`);
      await terminal.complain(`${asText(reply, terminal)}${near.join('')}`);
      return 1;
    }
    default:
      return found satisfies never;
  }
}

/** Prints all briefings. */
export async function list(library: Library, terminal: Terminal): Promise<number> {
  const reply = composeList(await library.read(), catalogueFor('en'));
  await terminal.print(asText(reply, terminal));
  return 0;
}

function asText(reply: Reply, { width }: Terminal): string {
  return `${renderPlainText(reply, { words: catalogueFor('en'), width: width === null ? null : Math.min(width, 100) })}\n`;
}
