import type { Managers } from './answer/managers.ts';

/** How the bot is connected with Slack. `apiUrl`: where Slack's Web API is, if not at Slack. */
export type SlackConfig = Readonly<{
  apiUrl: string | null;
  connection: SlackConnection;
  /** Who may change what a channel gets. */
  managers: Managers;
}>;

export type SlackConnection =
  /** Socket Mode: no public address is needed. */
  | Readonly<{ kind: 'socket'; botToken: string; appToken: string }>
  | Readonly<{ kind: 'http'; botToken: string; signingSecret: string; port: number }>
  /** Over HTTP, installed by many workspaces. */
  | Readonly<{
      kind: 'oauth';
      clientId: string;
      clientSecret: string;
      stateSecret: string;
      signingSecret: string;
      port: number;
      /** Ids of the workspaces that may install the bot; `null`: any. */
      allowed: ReadonlySet<string> | null;
    }>;
