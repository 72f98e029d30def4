import { brief } from '../../bot/brief.ts';
import { findBriefing, meant } from '../../bot/command/find-briefing.ts';
import { narrowTopic, sinceOf, type Narrowing } from '../../bot/command/narrow.ts';
import { nearestWord } from '../../bot/command/nearest-word.ts';
import { composeSince, storiesSince, type From } from '../../bot/digest/compose/compose-since.ts';
import { composeList, composeUnknown, composeWithout } from '../../bot/compose-answers.ts';
import type { Digest } from '../../digest/digest.ts';
import { UserError } from '../../user-error.ts';
import type { Digester } from '../../bot/digest/digester.ts';
import { catalogueFor } from '../../chat/words/catalogue.ts';
import { renderMarkdown } from '../../chat/render/markdown.ts';
import { renderPlainText } from '../../chat/render/plain-text.ts';
import type { Reply } from '../../chat/reply.ts';
import type { Library } from '../../briefings/library.ts';
import { digestJson } from './digest-json.ts';
import type { Terminal } from '../terminal.ts';

/** How people start the command line. */
const COMMAND = 'npm run briefing --';

export type Format = 'text' | 'json' | 'markdown';

/**
 * Prints a topic's digest, or what is asked for of it: "nk-russia 3", "nk-russia since monday".
 * Resolves to the exit status: 1 where there is none.
 */
export async function show(
  typed: string,
  {
    library,
    digester,
    terminal,
    format,
    commands = [],
  }: {
    library: Library;
    digester: Digester;
    terminal: Terminal;
    format: Format;
    /** The words that begin a command, of which one may have been meant. */
    commands?: readonly string[];
  },
): Promise<number> {
  const words = catalogueFor('en');
  const maybe = narrowTopic(typed);
  const shelf = await library.read({
    articlesOf: meant(typed, ...(maybe === null ? [] : [maybe.topic])),
  });
  const isWhole = maybe === null || findBriefing(shelf.briefings, typed).kind === 'found';
  const { topic, story, from } = isWhole
    ? { topic: typed, story: null, from: undefined }
    : { topic: maybe.topic, ...partOf(maybe.narrowing) };
  const found = await brief(shelf.briefings, topic, digester);
  switch (found.kind) {
    case 'digest': {
      const { digest } = found;
      const showing = {
        view: 'brief',
        audience: 'channel',
        words,
        story,
        command: COMMAND,
      } as const;
      const reply = composeSince(found, showing, from);
      await terminal.print(
        format === 'json'
          ? digestJson(narrowed(digest, story, from), found.briefing)
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
      const verb = nearestWord(topic.split(' ')[0] ?? '', commands);
      const listCommand = `${COMMAND} list`;
      const reply = composeUnknown(topic, found.near, shelf, words, { listCommand, meant: verb });
      const near = [...(verb === null ? [] : [verb]), ...found.near.map(({ slug }) => slug)].map(
        (word) => `  ${COMMAND} ${word}\n`,
      );
      await terminal.complain(`${asText(reply, terminal)}${near.join('')}`);
      return 1;
    }
    default:
      return found satisfies never;
  }
}

type Part = Readonly<{ story: number | string | null; from: From | undefined }>;

/** What is asked for, days as this machine's clock has them. Throws a UserError for what is no day. */
function partOf(narrowing: Narrowing): Part {
  if (narrowing.kind === 'story') return { story: narrowing.story, from: undefined };
  const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  const words = catalogueFor('en');
  const since = sinceOf(narrowing.day, { now: Date.now(), zone, words });
  if (typeof since === 'string') throw new UserError(since);
  return { story: null, from: { since, zone } };
}

function narrowed(digest: Digest, story: Part['story'], from: Part['from']): Digest {
  if (from !== undefined) return { ...digest, stories: storiesSince(digest, from.since) };
  if (typeof story !== 'number') return digest;
  return { ...digest, stories: digest.stories.slice(Math.max(0, story - 1), story) };
}

/** Prints all briefings. */
export async function list(library: Library, terminal: Terminal): Promise<number> {
  const reply = composeList(await library.read({ stored: 'counted' }), catalogueFor('en'));
  await terminal.print(asText(reply, terminal));
  return 0;
}

function asText(reply: Reply, { width }: Terminal): string {
  return `${renderPlainText(reply, { words: catalogueFor('en'), width: width === null ? null : Math.min(width, 100) })}\n`;
}
