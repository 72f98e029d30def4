import type { Interaction } from '../listen/interaction.ts';
import { discordWords as words } from '../../words/en/discord.ts';
import type { Refusal } from '../outcome.ts';

/** https://docs.discord.com/developers/topics/permissions#permissions-bitwise-permission-flags */
const PERMISSION = {
  administrator: 1n << 3n,
  viewChannel: 1n << 10n,
  sendMessages: 1n << 11n,
  sendInThreads: 1n << 38n,
} as const;

/** https://docs.discord.com/developers/resources/channel#channel-object-channel-types */
const THREADS = new Set([10, 11, 12]);

/** Commands after which the bot will post by itself, days later, when nobody watches. */
const POSTING = /^(?:subscribe|schedule|change|resume|send)\b/i;

/** Why the bot could not post where somebody asks it to, before it has tried; `null` if it could. */
export function postingProblem(interaction: Interaction, text: string): Refusal | null {
  const { guild_id, app_permissions, channel, authorizing_integration_owners } = interaction;
  if (guild_id === undefined || !POSTING.test(text)) return null;
  // Keys are kinds of installation; "0" is the server's.
  const owners = authorizing_integration_owners ?? { 0: guild_id };
  if (!('0' in owners)) return { scope: 'workspace', ...words.notInServer };
  if (app_permissions == null) return null;
  const allowed = BigInt(app_permissions);
  const send = THREADS.has(channel?.type ?? 0) ? PERMISSION.sendInThreads : PERMISSION.sendMessages;
  const needed = PERMISSION.viewChannel | send;
  const isAllowed = (allowed & PERMISSION.administrator) !== 0n || (allowed & needed) === needed;
  return isAllowed ? null : { scope: 'channel', ...words.notAllowed };
}
