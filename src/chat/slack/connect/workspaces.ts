import { WebClient } from '@slack/web-api';
import { z } from 'zod';
import { webClientOptions, type WebApi } from './web-api.ts';

/** The clients of the workspaces that the bot is in. */
export type Workspaces = Readonly<{
  /** Rejects with `NotInstalled` where the bot has no token. */
  client: (workspace: string) => Promise<WebClient>;
  /** The bot's name for `/invite @name`. */
  botName: (workspace: string) => Promise<string>;
  /** The scopes that are granted there; `null` where Slack does not say. Never rejects. */
  scopes: (workspace: string) => Promise<readonly string[] | null>;
}>;

/** The bot was removed from the workspace, or never was in it. */
export class NotInstalled extends Error {
  override readonly name = 'NotInstalled';
}

/** The bot's token for a workspace at this moment, or `null`. */
export type FindToken = (workspace: string) => Promise<string | null>;

/** The SDK puts Slack's header x-oauth-scopes there. */
const AuthTest = z.object({
  user: z.string(),
  response_metadata: z.object({ scopes: z.array(z.string()).optional() }).optional(),
});
type Identity = Readonly<{ name: string; scopes: readonly string[] | null; until: number }>;

/** A reinstalled app has other scopes. */
const KNOWN_FOR_MS = 60_000;

export function createWorkspaces({
  api,
  findToken,
  clock,
}: {
  api: WebApi;
  findToken: FindToken;
  clock: () => number;
}): Workspaces {
  const clients = new Map<string, Readonly<{ token: string; client: WebClient }>>();
  const tokens = new Map<string, Promise<string | null>>();
  const identities = new Map<string, Identity>();

  /** One look-up at a time: two refreshes of a rotating token at once lose one of them. */
  async function tokenOf(workspace: string): Promise<string | null> {
    const running = tokens.get(workspace);
    if (running !== undefined) return running;
    const token = findToken(workspace).finally(() => tokens.delete(workspace));
    tokens.set(workspace, token);
    return token;
  }

  async function client(workspace: string): Promise<WebClient> {
    const token = await tokenOf(workspace);
    if (token === null) {
      clients.delete(workspace);
      throw new NotInstalled('The bot is not installed in this workspace.');
    }
    const known = clients.get(workspace);
    if (known?.token === token) return known.client;
    const created = new WebClient(token, webClientOptions(api));
    clients.set(workspace, { token, client: created });
    return created;
  }

  async function identify(workspace: string): Promise<Identity | null> {
    const known = identities.get(workspace);
    if (known !== undefined && known.until > clock()) return known;
    try {
      const answer = await (await client(workspace)).apiCall('auth.test');
      const { user: name, response_metadata: about } = AuthTest.parse(answer);
      const identity = { name, scopes: about?.scopes ?? null, until: clock() + KNOWN_FOR_MS };
      identities.set(workspace, identity);
      return identity;
    } catch {
      return known ?? null;
    }
  }

  return {
    client,
    botName: async (workspace) => (await identify(workspace))?.name ?? 'briefing',
    scopes: async (workspace) => (await identify(workspace))?.scopes ?? null,
  };
}
