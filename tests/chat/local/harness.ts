import type { Reply } from '../../../src/chat/reply.ts';
import { createLocal, type LocalChat } from '../../../src/chat/local/app.ts';
import type { History } from '../../../src/chat/local/conversation.ts';
import type { TopicKeeper } from '../../../src/chat/local/topic-keeper.ts';
import type { Log } from '../../../src/log.ts';
import { openStore } from '../../../src/store/open-store.ts';
import { DIGEST, EXPLANATION, STATUS, sampleHandlers } from './sample.ts';

export const QUIET: Log = { debug() {}, info() {}, warn() {}, error() {} };

/** The store's own history, in a database of its own that goes with the process. */
export function memoryHistory(): History {
  const opened = openStore({ kind: 'sqlite', file: ':memory:', clock: Date.now });
  return {
    append: async (message) => (await opened).messages.append(message),
    before: async (...page) => (await opened).messages.before(...page),
    find: async (...key) => (await opened).messages.find(...key),
  };
}

/** Nobody keeps topics here. */
export const noKeeper: TopicKeeper = {
  list: async () => ({ topics: [], packs: [] }),
  preview: () => Promise.reject(new Error('Nobody keeps topics here.')),
  look: async () => ({ kind: 'nothing', text: 'Nobody looks here.' }),
  keep: async () => ({ kind: 'gone', text: 'Nobody keeps topics here.' }),
  remove: async () => false,
};

type Options = Parameters<typeof createLocal>[0];

/** A local chat with the sample behind it, on any free port. */
export function sampleLocal(options: Partial<Options> & { digest?: Reply } = {}): LocalChat {
  return createLocal({
    host: '127.0.0.1',
    port: 0,
    token: null,
    handlers: sampleHandlers(options.digest ?? DIGEST),
    history: memoryHistory(),
    previews: [],
    explain: async (id) => (id === EXPLANATION.article.id ? EXPLANATION : null),
    status: async () => STATUS,
    keeper: noKeeper,
    fetchNow: async () => 0,
    now: Date.now,
    log: QUIET,
    ...options,
  });
}

/** Starts, runs and always stops. */
export async function withLocal(
  local: LocalChat,
  run: (url: string, local: LocalChat) => Promise<void>,
): Promise<void> {
  await local.start();
  try {
    await run(local.url(), local);
  } finally {
    await local.stop();
  }
}
