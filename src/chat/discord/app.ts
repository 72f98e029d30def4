import { RESTEvents } from 'discord.js';
import type { Log } from '../../log.ts';
import type { Chat, Handlers } from '../chat.ts';
import { createAnswer } from './answer/answer.ts';
import { connect } from './connect/connect.ts';
import { createFind } from './post/find.ts';
import { createOpenDirect } from './answer/open-direct.ts';
import { createPost } from './post/post.ts';
import { createInteractionApi } from './answer/interaction-api.ts';
import { listen } from './listen/listen.ts';
import { registerCommands } from './connect/register-commands.ts';
import { createAnswerRest, createRest } from './connect/rest.ts';
import { renderDiscord, type Layout } from './render/render.ts';
import { within } from '../within.ts';

export type DiscordConfig = Readonly<{
  token: string;
  layout: Layout;
  /** Where Discord's API is, without version: `https://discord.com/api`. */
  apiUrl: string | null;
}>;

/** How long `stop` waits for what is being answered, of the 10 s that it has. */
const FINISH_WITHIN_MS = 7000;

/** Discord: slash commands and buttons over the gateway, digests over the REST API. */
export function createDiscord({
  config: { token, layout, apiUrl },
  handlers,
  log,
}: {
  config: DiscordConfig;
  handlers: Handlers;
  log: Log;
}): Chat {
  const rest = createRest(token, apiUrl);
  rest.on(RESTEvents.InvalidRequestWarning, ({ count }) => {
    log.warn({ count }, 'Discord: many refused calls; at 10,000 in 10 minutes Discord blocks us');
  });
  const api = createInteractionApi(createAnswerRest(apiUrl));
  const answer = createAnswer({ handlers, api, layout, log });
  const running = new Set<Promise<void>>();

  function track(work: Promise<void>): void {
    running.add(work);
    void work.finally(() => running.delete(work));
  }

  async function register(applicationId: string): Promise<void> {
    try {
      const changed = await registerCommands(rest, applicationId);
      log.info({ changed }, 'Discord: the commands are registered');
    } catch (error) {
      const remedy = 'The bot tries again when it connects the next time.';
      log.error({ err: error, remedy }, 'Discord: could not register the commands');
    }
  }

  const connection = connect({
    token,
    apiUrl,
    log,
    events: listen({
      register,
      answer,
      added: handlers.added,
      removed: handlers.removed,
      track,
      log,
    }),
  });

  return {
    platform: 'discord',
    start: connection.start,
    async stop() {
      await within(FINISH_WITHIN_MS, Promise.all(running));
      await connection.stop();
    },
    post: createPost({ rest, token, layout }),
    shows: (reply) => renderDiscord(reply, layout).shown,
    find: createFind(rest),
    direct: createOpenDirect(rest, log),
    health: connection.health,
  };
}
