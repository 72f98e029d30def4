import { setTimeout as sleep } from 'node:timers/promises';
import { RESTEvents } from 'discord.js';
import { z } from 'zod';
import type { Log } from '../../log.ts';
import type { Chat, Handlers } from '../chat.ts';
import { createAnswerInteraction } from './answer-interaction.ts';
import { createConnection } from './connection.ts';
import { createFindDelivery } from './find-delivery.ts';
import { createOpenDirect } from './open-direct.ts';
import { createPostDelivery } from './post-delivery.ts';
import { createInteractionApi } from './interaction-api.ts';
import { Interaction } from './interaction.ts';
import { registerCommands } from './register-commands.ts';
import { createAnswerRest, createRest } from './rest.ts';
import { renderDiscord, type Layout } from './render.ts';

export type DiscordConfig = Readonly<{
  token: string;
  layout: Layout;
  /** Where Discord's API is, without version: `https://discord.com/api`. */
  apiUrl: string | null;
}>;

/** How long `stop` waits for what is being answered, of the 10 s that it has. */
const FINISH_WITHIN_MS = 7000;

const GuildDelete = z.object({ id: z.string(), unavailable: z.boolean().optional() });

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
  const answer = createAnswerInteraction({ handlers, api, layout, log });
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

  async function forget(data: unknown): Promise<void> {
    const guild = GuildDelete.safeParse(data);
    // Unavailable is an outage of Discord, not a goodbye.
    if (!guild.success || guild.data.unavailable === true) return;
    log.info({ guild: guild.data.id }, 'Discord: removed from a server');
    await handlers.removed('discord', guild.data.id).catch((error: unknown) => {
      log.error({ err: error }, 'Discord: could not note that the bot was removed');
    });
  }

  const connection = createConnection({
    token,
    apiUrl,
    log,
    events: {
      onReady: (applicationId) => track(register(applicationId)),
      onGuildDelete: (data) => track(forget(data)),
      onInteraction: (data) => {
        const interaction = Interaction.safeParse(data);
        if (interaction.success) track(answer(interaction.data));
        else log.error({ err: interaction.error }, 'Discord: an interaction of unknown form');
      },
    },
  });

  return {
    platform: 'discord',
    start: connection.start,
    async stop() {
      const timer = new AbortController();
      const late = sleep(FINISH_WITHIN_MS, null, { signal: timer.signal }).catch(() => null);
      await Promise.race([Promise.all(running), late]);
      timer.abort();
      await connection.stop();
    },
    post: createPostDelivery({ rest, token, layout }),
    shows: (reply) => renderDiscord(reply, layout).shown,
    find: createFindDelivery(rest),
    direct: createOpenDirect(rest, log),
    health: connection.health,
  };
}
