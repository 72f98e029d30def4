import { Routes, type REST } from 'discord.js';
import { z } from 'zod';
import type { Log } from '../../../log.ts';
import type { Chat } from '../../chat.ts';
import { NO_GUILD } from '../listen/interaction.ts';

const DirectChannel = z.object({ id: z.string() });

/**
 * The conversation with one person. Discord has it for everybody; whether the person takes messages
 * shows when one is posted. https://docs.discord.com/developers/resources/user#create-dm
 */
export function createOpenDirect(rest: REST, log: Log): NonNullable<Chat['direct']> {
  return async (_, person) => {
    try {
      const answer = await rest.post(Routes.userChannels(), { body: { recipient_id: person } });
      const { id } = DirectChannel.parse(answer);
      return { platform: 'discord', workspace: NO_GUILD, channel: id };
    } catch (error) {
      log.warn({ err: error, person }, 'Discord: could not open a direct conversation');
      return null;
    }
  };
}
