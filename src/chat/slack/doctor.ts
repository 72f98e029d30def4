import { z } from 'zod';
import type { SlackConfig } from './slack-config.ts';
import { socketRemedy } from './connect/socket-remedy.ts';
import type { Finding } from '../finding.ts';
import { BOT_SCOPES } from './manifest.ts';
import { CALL_WITHIN_MS, DEFAULT_API_URL, withSlash } from './connect/web-api.ts';
import { whyUnreachable } from './connect/why-unreachable.ts';

/** What Slack answered to one call. */
type Answer = Readonly<{ body: z.infer<typeof Body>; scopes: readonly string[] }>;
type Call = (method: string, token: string) => Promise<Answer>;

const Body = z.looseObject({ ok: z.boolean(), error: z.string().optional() });
const AuthTest = z.object({ team: z.string(), user: z.string(), bot_id: z.string().optional() });

/** Without these nothing works; the others each have their own use. */
const NEEDED = new Set<string>(['commands', 'chat:write']);
const USES: Readonly<Record<string, string>> = {
  'app_mentions:read': '@briefing in a channel or thread is not heard',
  'im:history': 'what people write to me directly is not heard',
  'users:read':
    'times are in UTC, answers in English, and nobody is known to be an admin: in a channel only those named in SLACK_MANAGERS may subscribe',
  'metadata.message:read':
    'a digest whose sending breaks off may be posted twice, since Slack does not confirm it',
};

const REINSTALL =
  'Print the manifest (npm run briefing -- slack-manifest), paste it under "App Manifest" in the app’s settings, save, then press "Reinstall to Workspace" under "OAuth & Permissions".';
const BOT_TOKEN_REMEDY =
  'Copy the Bot User OAuth Token (xoxb-…) from "OAuth & Permissions" to SLACK_BOT_TOKEN.';

/** Asks Slack whether the bot could work, without starting it. Never rejects. */
export async function doctorSlack(
  { apiUrl, connection }: SlackConfig,
  fetch: typeof globalThis.fetch,
): Promise<Finding[]> {
  const call = caller(apiUrl, fetch);
  switch (connection.kind) {
    case 'socket':
      return [
        ...(await checkBot(call, connection.botToken)),
        await checkSocket(call, connection.appToken),
      ];
    case 'http':
      return [...(await checkBot(call, connection.botToken)), checkHttp(connection.port)];
    case 'oauth':
      return [await checkReach(call), checkHttp(connection.port), checkInstall(connection.port)];
    default:
      return connection satisfies never;
  }
}

function caller(apiUrl: string | null, fetch: typeof globalThis.fetch): Call {
  return async (method, token) => {
    const response = await fetch(`${withSlash(apiUrl ?? DEFAULT_API_URL)}${method}`, {
      method: 'POST',
      headers: token === '' ? {} : { authorization: `Bearer ${token}` },
      signal: AbortSignal.timeout(CALL_WITHIN_MS),
    });
    const scopes = (response.headers.get('x-oauth-scopes') ?? '').split(',');
    const body = Body.parse(await response.json());
    return { body, scopes: scopes.map((scope) => scope.trim()).filter((scope) => scope !== '') };
  };
}

async function checkBot(call: Call, token: string): Promise<readonly Finding[]> {
  const subject = 'Slack bot token';
  try {
    const { body, scopes } = await call('auth.test', token);
    if (!body.ok) {
      return [bad(subject, `Slack refuses it (${body.error ?? 'no reason'}).`, BOT_TOKEN_REMEDY)];
    }
    const { team, user, bot_id } = AuthTest.parse(body);
    if (bot_id === undefined) {
      return [bad(subject, `It belongs to a person, “${user}”, not to a bot.`, BOT_TOKEN_REMEDY)];
    }
    return [good(subject, `“${user}” in the workspace “${team}”`), ...checkScopes(scopes)];
  } catch (error) {
    return [unreachable(error)];
  }
}

function checkScopes(granted: readonly string[]): readonly Finding[] {
  const missing = BOT_SCOPES.filter((scope) => !granted.includes(scope));
  const findings = missing.map((scope) =>
    NEEDED.has(scope)
      ? bad(`Slack scope ${scope}`, 'It is missing, and nothing works without it.', REINSTALL)
      : bad(`Slack scope ${scope}`, `It is missing: ${USES[scope] ?? 'not used'}.`, REINSTALL),
  );
  return findings.length > 0 ? findings : [good('Slack scopes', BOT_SCOPES.join(', '))];
}

async function checkSocket(call: Call, token: string): Promise<Finding> {
  const subject = 'Slack Socket Mode';
  try {
    const { body } = await call('apps.connections.open', token);
    if (body.ok) return good(subject, 'a connection can be opened');
    const code = body.error ?? 'no reason';
    return bad(subject, `Slack refuses a connection (${code}).`, socketRemedy(code));
  } catch (error) {
    return unreachable(error);
  }
}

async function checkReach(call: Call): Promise<Finding> {
  try {
    await call('api.test', '');
    return good('Slack', 'can be reached');
  } catch (error) {
    return unreachable(error);
  }
}

function checkHttp(port: number): Finding {
  const detail = `Slack must reach this machine’s port ${port} as https://…/slack/events. The bot must run before Slack can verify that address: start it, then press "Retry" (or save again) beside Request URL under "Event Subscriptions"`;
  return good('Slack requests', detail);
}

function checkInstall(port: number): Finding {
  return good('Slack installation', `people install me at https://…/slack/install (port ${port})`);
}

function unreachable(error: unknown): Finding {
  const detail = `Slack cannot be reached (${whyUnreachable(error)}).`;
  const remedy =
    'Check the network, a proxy, and SLACK_API_URL if it is set; see slack-status.com.';
  return bad('Slack', detail, remedy);
}

function good(subject: string, detail: string): Finding {
  return { subject, ok: true, detail, remedy: null };
}

function bad(subject: string, detail: string, remedy: string): Finding {
  return { subject, ok: false, detail, remedy };
}
