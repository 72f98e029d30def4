import { setTimeout as sleep } from 'node:timers/promises';
import { DiscordAPIError, HTTPError, RateLimitError, Routes, type REST } from 'discord.js';
import { RETRY_ANSWER } from '../../../schedule/retry.ts';
import type { Interaction } from '../listen/interaction.ts';
import { FLAG, type DiscordMessage } from '../render/message.ts';
import type { Choice } from './suggest.ts';

/**
 * How an interaction is answered: once within 3 s (an answer, or "is thinking"), then changed or
 * followed for 15 minutes. Needs no membership and no permission, so it works wherever a person has
 * installed the app. https://docs.discord.com/developers/interactions/receiving-and-responding
 */
export type InteractionApi = Readonly<{
  reply: (interaction: Interaction, message: DiscordMessage) => Promise<void>;
  /** Shows "is thinking" to the person who asked alone. */
  defer: (interaction: Interaction) => Promise<void>;
  /** Acknowledges a button without showing anything. */
  ignore: (interaction: Interaction) => Promise<void>;
  /** Opens a form. */
  open: (interaction: Interaction, form: unknown) => Promise<void>;
  edit: (interaction: Interaction, message: DiscordMessage) => Promise<void>;
  follow: (interaction: Interaction, message: DiscordMessage) => Promise<void>;
  suggest: (interaction: Interaction, choices: readonly Choice[]) => Promise<void>;
}>;

/** https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-response-object-interaction-callback-type */
const CALLBACK = {
  message: 4,
  deferredMessage: 5,
  deferredUpdate: 6,
  suggestions: 8,
  form: 9,
} as const;

export function createInteractionApi(rest: REST): InteractionApi {
  const callback = (interaction: Interaction, type: number, data?: unknown): Promise<void> =>
    twice(() =>
      rest.post(Routes.interactionCallback(interaction.id, interaction.token), {
        body: { type, data },
        auth: false,
      }),
    );
  return {
    reply: (interaction, message) => callback(interaction, CALLBACK.message, message),
    defer: (interaction) =>
      callback(interaction, CALLBACK.deferredMessage, { flags: FLAG.ephemeral }),
    ignore: (interaction) => callback(interaction, CALLBACK.deferredUpdate),
    open: (interaction, form) => callback(interaction, CALLBACK.form, form),
    suggest: (interaction, choices) => callback(interaction, CALLBACK.suggestions, { choices }),
    edit: ({ application_id, token }, body) =>
      twice(() => rest.patch(Routes.webhookMessage(application_id, token), { body, auth: false })),
    follow: ({ application_id, token }, body) =>
      twice(() => rest.post(Routes.webhook(application_id, token), { body, auth: false })),
  };
}

/** A second attempt where Discord stumbles: at worst it says that the first one had arrived. */
async function twice(attempt: () => Promise<unknown>): Promise<void> {
  try {
    await attempt();
  } catch (error) {
    const wait = error instanceof RateLimitError ? error.retryAfter : RETRY_ANSWER.stumbleMs;
    if (!isPassing(error) || wait > RETRY_ANSWER.longestDiscordWaitMs) throw error;
    await sleep(wait);
    await attempt();
  }
}

function isPassing(error: unknown): boolean {
  if (error instanceof RateLimitError) return true;
  if (error instanceof DiscordAPIError || error instanceof HTTPError) return error.status >= 500;
  return error instanceof Error && error.name !== 'AbortError';
}

/** The interaction has ended: its time is over, or somebody else has answered it. */
export function isOver(error: unknown): boolean {
  return error instanceof DiscordAPIError && OVER.has(Number(error.code));
}

/** Unknown Interaction, Unknown Webhook (the token has ended), already acknowledged. */
const OVER = new Set([10062, 10015, 40060, 50027]);
