import { randomUUID } from 'node:crypto';
import { createBot } from '../bot/bot.ts';
import { RESERVED_SLUGS } from '../bot/command/command.ts';
import { linkLimits } from '../bot/hourly-limit.ts';
import { createLinkDesk } from '../bot/links/link-desk.ts';
import { createLinkShelf } from '../bot/links/link-shelf.ts';
import { createFindSource, createReadLink } from '../bot/links/read-link.ts';
import { createFolderTopics } from '../bot/topics/folder-topics.ts';
import { createTopicDesk } from '../bot/topics/topic-desk.ts';
import { createAnswerSubscriptions } from '../bot/subscriptions/answer-subscriptions.ts';
import { createResumeWorkspace } from '../bot/subscriptions/resume-workspace.ts';
import { createForgetWorkspace } from '../bot/subscriptions/forget-workspace.ts';
import { createHome } from '../bot/subscriptions/overview.ts';
import type { Handlers } from '../chat/chat.ts';
import { createFetchSource } from '../sources/fetch-source.ts';
import type { Digester } from '../bot/digest/digester.ts';
import type { HourlyLimit } from '../bot/hourly-limit.ts';
import type { FindSource } from '../bot/links/ports.ts';
import type { Shelves } from '../bot/topics/shelves.ts';
import type { Config } from '../config/config.ts';
import type { Log } from '../log.ts';
import type { SourcePorts } from '../sources/source.ts';
import type { Store } from '../store/store.ts';

/** Puts together all that answers people: what every chat hands on, and what topics are made with. */
export function createAnswers({
  config,
  store,
  library,
  digester,
  ports,
  wake,
  fetchNow,
  explainError,
  log,
}: Readonly<{
  config: Config;
  store: Store;
  library: Shelves;
  digester: Digester;
  ports: SourcePorts;
  /** Looks for digests that are due, since somebody subscribed. */
  wake: () => void;
  fetchNow: (briefing: string) => Promise<number>;
  /** What an error of the store means, told to the log; `null` for any other. */
  explainError: (error: unknown) => Error | null;
  log: Log;
}>): Readonly<{ handlers: Handlers; findSource: FindSource; limit: HourlyLimit }> {
  const answerSubscriptions = createAnswerSubscriptions({
    store,
    library,
    newId: randomUUID,
    wake,
  });
  const shelf = createLinkShelf(store);
  const findSource = createFindSource(createFetchSource(ports), Date.now);
  const limits = linkLimits(config.news.linksPerHour, store);
  const topics = createTopicDesk({
    store,
    shelves: library,
    folders: createFolderTopics({ root: config.briefingsDir, operators: config.operators, log }),
    shelf,
    findSource,
    digester,
    limit: limits.person,
    refuses: ports.web.refuses,
    reserved: RESERVED_SLUGS,
    most: config.news.most,
    fetchNow,
  });
  const links = createLinkDesk({
    readLink: createReadLink(ports, Date.now),
    findSource,
    shelf,
    digester,
    limits,
    offers: topics.offers,
    refuses: ports.web.refuses,
    now: store.now,
  });
  const handlers: Handlers = {
    ...createBot({
      library,
      digester,
      log,
      answerSubscriptions,
      clock: Date.now,
      links,
      topics,
      explainError,
    }),
    added: createResumeWorkspace({ store, log }),
    home: createHome({ store, library, log }),
    removed: createForgetWorkspace({ store, log }),
  };
  return { handlers, findSource, limit: limits.person };
}
