import { z } from 'zod';
import type { Log } from '../../../log.ts';
import type { Handlers } from '../../chat.ts';
import type { AnswerInteraction } from '../answer/answer.ts';
import type { GatewayEvents } from '../connect/client.ts';
import { Interaction } from './interaction.ts';

const GuildDelete = z.object({ id: z.string(), unavailable: z.boolean().optional() });

/** What is to be done for each thing that the gateway tells. */
export function listen({
  register,
  answer,
  added,
  removed,
  track,
  log,
}: {
  /** Registers the commands. Never rejects. */
  register: (applicationId: string) => Promise<void>;
  answer: AnswerInteraction;
  added: Handlers['added'];
  removed: Handlers['removed'];
  /** Counts as being answered until it ends. */
  track: (work: Promise<void>) => void;
  log: Log;
}): GatewayEvents {
  async function forget(data: unknown): Promise<void> {
    const guild = GuildDelete.safeParse(data);
    // Unavailable is an outage of Discord, not a goodbye.
    if (!guild.success || guild.data.unavailable === true) return;
    met.delete(guild.data.id);
    log.info({ guild: guild.data.id }, 'Discord: removed from a server');
    await removed('discord', guild.data.id).catch((error: unknown) => {
      log.error({ err: error }, 'Discord: could not note that the bot was removed');
    });
  }

  const met = new Set<string>();
  /** Whoever writes in a server that installed the bot shows that it is there; once is enough. */
  function meet({ guild_id: guild, authorizing_integration_owners: owners }: Interaction): void {
    if (guild === undefined || met.has(guild) || !('0' in (owners ?? { 0: guild }))) return;
    met.add(guild);
    track(
      added('discord', guild).catch((error: unknown) => {
        log.error({ err: error }, 'Discord: could not note that the bot is in a server');
      }),
    );
  }

  return {
    onReady: (applicationId) => track(register(applicationId)),
    onGuildDelete: (data) => track(forget(data)),
    onInteraction: (data) => {
      const interaction = Interaction.safeParse(data);
      if (interaction.success) {
        meet(interaction.data);
        track(answer(interaction.data));
      } else {
        log.error({ err: interaction.error }, 'Discord: an interaction of unknown form');
      }
    },
  };
}
