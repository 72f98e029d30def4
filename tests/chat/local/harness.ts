import type { Reply } from '../../../src/chat/reply.ts';
import { createLocal, type LocalChat } from '../../../src/chat/local/app.ts';
import { createMemoryHistory } from '../../../src/chat/local/history.ts';
import type { Log } from '../../../src/log.ts';
import { DIGEST, EXPLANATION, STATUS, sampleHandlers } from './sample.ts';

export const QUIET: Log = { debug() {}, info() {}, warn() {}, error() {} };

type Options = Parameters<typeof createLocal>[0];

/** A local chat with the sample behind it, on any free port. */
export function sampleLocal(options: Partial<Options> & { digest?: Reply } = {}): LocalChat {
  return createLocal({
    host: '127.0.0.1',
    port: 0,
    token: null,
    handlers: sampleHandlers(options.digest ?? DIGEST),
    history: createMemoryHistory(),
    previews: [],
    explain: async (id) => (id === EXPLANATION.article.id ? EXPLANATION : null),
    status: async () => STATUS,
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
