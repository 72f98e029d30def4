import type { Installation, InstallationQuery, InstallationStore } from '@slack/oauth';
import { z } from 'zod';

/** Where the workspaces that installed the bot are kept. Bodies are JSON and hold tokens. */
export type Installations = Readonly<{
  save: (key: string, body: string) => Promise<void>;
  find: (key: string) => Promise<string | null>;
  remove: (key: string) => Promise<void>;
}>;

const Organisation = z.object({ id: z.string(), name: z.string().optional() });

/** What is kept of Slack's answer: enough to call it, and to refresh a token that rotates. */
const Body = z.object({
  team: Organisation.optional(),
  enterprise: Organisation.optional(),
  user: z.object({ id: z.string() }),
  bot: z.object({
    token: z.string(),
    refreshToken: z.string().optional(),
    expiresAt: z.number().optional(),
    scopes: z.array(z.string()),
    id: z.string(),
    userId: z.string(),
  }),
  appId: z.string().optional(),
  isEnterpriseInstall: z.boolean().optional(),
});

/** The key of a workspace, or of an organisation that installed the bot for all of its own. */
export function installationKey(workspace: string): string {
  return `slack:${workspace}`;
}

/** Bolt's installation store on ours. What people could do with a token of their own is not kept. */
export function createInstallationStore(
  installations: Installations,
  onStored: (workspace: string) => void,
): InstallationStore {
  return {
    async storeInstallation(installation) {
      const { team, enterprise, user, bot, appId, isEnterpriseInstall } = installation;
      const workspace = isEnterpriseInstall === true ? enterprise?.id : team?.id;
      if (workspace === undefined) throw new Error('Slack did not say which workspace this is.');
      if (bot === undefined) throw new Error('Slack gave no bot token: no bot scope was granted.');
      const body = { team, enterprise, user: { id: user.id }, bot, appId, isEnterpriseInstall };
      await installations.save(installationKey(workspace), JSON.stringify(body));
      onStored(workspace);
    },
    async fetchInstallation(query) {
      const body = await installations.find(installationKey(workspaceOf(query)));
      if (body === null) throw new Error('The bot is not installed in this workspace.');
      return parse(body);
    },
    async deleteInstallation(query) {
      await installations.remove(installationKey(workspaceOf(query)));
    },
  };
}

function workspaceOf(query: InstallationQuery<boolean>): string {
  const workspace = query.isEnterpriseInstall ? query.enterpriseId : query.teamId;
  if (workspace === undefined) throw new Error('Slack did not say which workspace this is.');
  return workspace;
}

function parse(body: string): Installation<'v2'> {
  const { team, enterprise, user, ...rest } = Body.parse(JSON.parse(body));
  const shared = {
    ...rest,
    authVersion: 'v2',
    user: { id: user.id, token: undefined, scopes: undefined },
  } as const;
  return { ...shared, team, enterprise };
}
