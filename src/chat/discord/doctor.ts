import { z } from 'zod';
import type { Finding } from '../finding.ts';
import type { DiscordConfig } from './app.ts';
import { discordWords } from '../words/en/discord.ts';
import { areCurrent } from './connect/register-commands.ts';

/**
 * View Channel, Send Messages, Embed Links, Read Message History, Create Public Threads, Send Messages
 * in Threads.
 */
const PERMISSIONS = '309237730304';

const User = z.object({ id: z.string(), username: z.string() });
const Application = z.object({
  id: z.string(),
  interactions_endpoint_url: z.string().nullish(),
  bot_require_code_grant: z.boolean().optional(),
  integration_types_config: z.record(z.string(), z.unknown()).nullish(),
});
const Gateway = z.object({
  url: z.string(),
  shards: z.number(),
  session_start_limit: z.object({ remaining: z.number(), reset_after: z.number() }),
});
const Guilds = z.array(z.object({ id: z.string(), name: z.string() }));

/** What Discord answered to one question. */
type Answer = Readonly<{ status: number; body: unknown }>;
type Ask = (path: string) => Promise<Answer>;

/** Where people add the bot to their server, with the least that it needs. */
function inviteLink(applicationId: string): string {
  const query = new URLSearchParams({
    client_id: applicationId,
    scope: 'bot applications.commands',
    permissions: PERMISSIONS,
  });
  return `https://discord.com/oauth2/authorize?${query.toString()}`;
}

/** Asks Discord whether the bot could work, without starting it. Never rejects. */
export async function doctorDiscord(
  { token, apiUrl }: DiscordConfig,
  fetch: typeof globalThis.fetch,
): Promise<Finding[]> {
  const ask: Ask = async (path) => {
    const response = await fetch(`${apiUrl ?? 'https://discord.com/api'}/v10${path}`, {
      headers: { authorization: `Bot ${token}` },
      signal: AbortSignal.timeout(10_000),
    });
    const text = await response.text();
    return { status: response.status, body: parse(text) };
  };
  const access = await checkToken(ask);
  if (!access.ok) return [access];
  const checks = [checkApplication, checkGateway, checkCommands, checkServers];
  const found = await Promise.all(checks.map((check) => check(ask).catch(unreadable)));
  return [access, ...found.flat()];
}

async function checkToken(ask: Ask): Promise<Finding> {
  const subject = 'Discord token';
  try {
    const { status, body } = await ask('/users/@me');
    const user = User.safeParse(body);
    if (status === 200 && user.success) return good(subject, `the bot is “${user.data.username}”`);
    const { reason, remedy } = discordWords.tokenRefused;
    if (status === 401) return bad(subject, reason, remedy);
    const detail = `Discord answered with status ${status}.`;
    return bad(subject, detail, 'Try again in some minutes; see discordstatus.com.');
  } catch (error) {
    return unreadable(error);
  }
}

async function checkApplication(ask: Ask): Promise<readonly Finding[]> {
  const application = Application.parse((await ask('/applications/@me')).body);
  const { interactions_endpoint_url: endpoint, integration_types_config: types } = application;
  const inPortal = 'In the Developer Portal, under';
  return [
    endpoint == null || endpoint === ''
      ? good('Discord commands', 'arrive over the gateway')
      : bad(
          'Discord commands',
          'They are sent to a web address, so I never hear of them.',
          `${inPortal} "General Information", empty "Interactions Endpoint URL" and save.`,
        ),
    application.bot_require_code_grant === true
      ? bad(
          'Discord invite link',
          'It asks for a code grant, which ends in an error.',
          `${inPortal} "Bot", turn "Requires OAuth2 Code Grant" off.`,
        )
      : good('Discord invite link', inviteLink(application.id)),
    types == null || '1' in types
      ? good('Discord user install', 'people can add the bot to their own account, too')
      : bad(
          'Discord user install',
          'People cannot add the bot to their own account.',
          `${inPortal} "Installation", tick "User Install" (if you want that).`,
        ),
    good('Discord intents', 'Guilds alone, which needs no approval'),
  ];
}

async function checkGateway(ask: Ask): Promise<readonly Finding[]> {
  const subject = 'Discord gateway';
  const { shards, session_start_limit: limit } = Gateway.parse((await ask('/gateway/bot')).body);
  const hours = Math.ceil(limit.reset_after / 3_600_000);
  if (limit.remaining < shards) {
    const remedy = `Leave the bot off for ${hours} hours, and see in its log why it reconnects so often.`;
    return [bad(subject, `No new sessions are left for the next ${hours} hours.`, remedy)];
  }
  return [good(subject, `${shards} shard(s), ${limit.remaining} new sessions left today`)];
}

async function checkCommands(ask: Ask): Promise<readonly Finding[]> {
  const subject = 'Discord registration';
  const { id } = Application.parse((await ask('/applications/@me')).body);
  const { status, body } = await ask(`/applications/${id}/commands`);
  if (status === 200 && areCurrent(body)) return [good(subject, '/briefing and /briefing-admin')];
  const remedy = 'Start the bot once: it registers them by itself.';
  return [bad(subject, 'The commands are not registered, or those of another version.', remedy)];
}

async function checkServers(ask: Ask): Promise<readonly Finding[]> {
  const subject = 'Discord servers';
  const { id } = Application.parse((await ask('/applications/@me')).body);
  const guilds = Guilds.parse((await ask('/users/@me/guilds?limit=200')).body);
  if (guilds.length === 0) {
    return [bad(subject, 'The bot is in no server.', `Open ${inviteLink(id)} and choose one.`)];
  }
  const names = guilds.slice(0, 3).map(({ name }) => name);
  const more = guilds.length > 3 ? ` and ${guilds.length - 3} more` : '';
  return [good(subject, `in ${names.join(', ')}${more}`)];
}

function good(subject: string, detail: string): Finding {
  return { subject, ok: true, detail, remedy: null };
}

function bad(subject: string, detail: string, remedy: string): Finding {
  return { subject, ok: false, detail, remedy };
}

/** Discord could not be asked, or its answer was not understood. */
function unreadable(error: unknown): Finding {
  const reason = error instanceof z.ZodError ? 'an answer of unknown form' : reasonOf(error);
  const remedy =
    'Check that this machine reaches discord.com (network, proxy), and DISCORD_API_URL if it is set.';
  return bad('Discord API', `Discord could not be asked (${reason}).`, remedy);
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { cause } = error;
  return cause instanceof Error && 'code' in cause ? String(cause.code) : error.message;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
