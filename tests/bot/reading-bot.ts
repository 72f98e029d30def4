import { noTopics } from './topics/no-topics.ts';
import { noLinks } from './links/open-desk.ts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createBot } from '../../src/bot/bot.ts';
import { RESERVED_SLUGS } from '../../src/bot/command/command.ts';
import type { LinkDesk } from '../../src/bot/links/link-desk.ts';
import { createDigester } from '../../src/bot/digest/digester.ts';
import type { Request } from '../../src/chat/chat.ts';
import { catalogueFor } from '../../src/chat/words/catalogue.ts';
import { renderPlainText } from '../../src/chat/render/plain-text.ts';
import type { Reply } from '../../src/chat/reply.ts';
import { createFiles } from '../../src/briefings/files/files.ts';
import { createLibrary, type Library } from '../../src/briefings/library.ts';
import { projectRoot } from '../source-files.ts';
import { workers } from '../workers.ts';
import { notice } from '../../src/bot/notice.ts';

export type LogLine = Readonly<{ message: string; details: Readonly<Record<string, unknown>> }>;

const silent = (): void => {};

export const silentLog = { debug: silent, info: silent, warn: silent, error: silent };

/** The briefings that come with the project. */
export function shippedLibrary(): Library {
  return createLibrary({
    root: join(projectRoot, 'briefings'),
    shownRoot: 'briefings',
    files: createFiles(join(projectRoot, 'briefings')),
    parse: workers.parse,
    reserved: RESERVED_SLUGS,
  });
}

/** A file of the briefings that come with the project. */
export function shippedText(path: string): string {
  return readFileSync(join(projectRoot, 'briefings', path), 'utf8');
}

/** A bot over a real library; what it logs as an error is kept. */
export function createReadingBot(library: Library, links: LinkDesk = noLinks) {
  const errors: LogLine[] = [];
  const log = {
    debug: silent,
    info: silent,
    warn: silent,
    error: (details: LogLine['details'], message: string) => void errors.push({ message, details }),
  };
  const bot = createBot({
    links,
    topics: noTopics,
    library,
    digester: createDigester({ log, tell: workers.tell, countTerms: workers.countTerms }),
    log,
    clock: Date.now,
    answerSubscriptions: async () => notice('subscriptions'),
    patienceMs: 60_000,
  });
  return {
    bot,
    errors,
    ask: (text: string, about?: Partial<Request>) => bot.answer(request(text, about)),
  };
}

export function request(text: string, about: Partial<Request> = {}): Request {
  return {
    id: 'r1',
    text,
    person: { id: 'U1', locale: 'en', timeZone: null },
    mayManage: async () => 'yes',
    channel: { platform: 'local', workspace: 'w', channel: 'general' },
    direct: false,
    ...about,
  };
}

export function plain(reply: Reply): string {
  return renderPlainText(reply, { words: catalogueFor('en') });
}
