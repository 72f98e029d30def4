import { WebClient } from '@slack/web-api';
import { z } from 'zod';
import { webClientOptions, type WebApi } from './web-api.ts';

/** The clients of the workspaces that the bot is in. */
export type Workspaces = Readonly<{
  /** Rejects with `NotInstalled` where the bot has no token. */
  client: (workspace: string) => Promise<WebClient>;
  /** The bot's name for `/invite @name`. */
  botName: (workspace: string) => Promise<string>;
}>;

/** The bot was removed from the workspace, or never was in it. */
export class NotInstalled extends Error {
  override readonly name = 'NotInstalled';
}

/** The bot's token for a workspace at this moment, or `null`. */
export type FindToken = (workspace: string) => Promise<string | null>;

const AuthTest = z.object({ user: z.string() });

export function createWorkspaces({
  api,
  findToken,
}: {
  api: WebApi;
  findToken: FindToken;
}): Workspaces {
  const clients = new Map<string, Readonly<{ token: string; client: WebClient }>>();
  const tokens = new Map<string, Promise<string | null>>();
  const names = new Map<string, string>();

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

  return {
    client,
    async botName(workspace) {
      const known = names.get(workspace);
      if (known !== undefined) return known;
      try {
        const { user } = AuthTest.parse(await (await client(workspace)).apiCall('auth.test'));
        names.set(workspace, user);
        return user;
      } catch {
        return 'briefing';
      }
    },
  };
}
