import type { Problem } from '../articles/problem.ts';
import type { SlackConfig } from '../chat/slack/slack-config.ts';
import type { Environment } from './environment.ts';

function missing(where: string, reason: string) {
  const remedy = 'Set it, or leave all SLACK_ settings out.';
  return {
    config: null,
    problems: [{ where, line: null, message: `${where} is missing: ${reason}.`, remedy }],
  };
}

/** How Slack is reached, by which of its settings are there; `null` where none is. */
export function slackConfig(env: Environment): {
  config: SlackConfig | null;
  problems: readonly Problem[];
} {
  const apiUrl = env.SLACK_API_URL ?? null;
  const { SLACK_BOT_TOKEN: botToken, SLACK_APP_TOKEN: appToken } = env;
  const { SLACK_SIGNING_SECRET: signingSecret, SLACK_PORT: port } = env;
  const {
    SLACK_CLIENT_ID: clientId,
    SLACK_CLIENT_SECRET: clientSecret,
    SLACK_STATE_SECRET: stateSecret,
  } = env;
  const found = (connection: SlackConfig['connection']) => ({
    config: { apiUrl, connection, managers: env.SLACK_MANAGERS },
    problems: [],
  });
  if (clientId !== undefined || clientSecret !== undefined) {
    if (clientId === undefined) return missing('SLACK_CLIENT_ID', 'SLACK_CLIENT_SECRET is set');
    if (clientSecret === undefined) return missing('SLACK_CLIENT_SECRET', 'SLACK_CLIENT_ID is set');
    if (signingSecret === undefined) return missing('SLACK_SIGNING_SECRET', 'OAuth runs over HTTP');
    if (stateSecret === undefined)
      return missing('SLACK_STATE_SECRET', 'it protects the installation');
    const allowed = env.SLACK_WORKSPACES ?? null;
    return found({
      kind: 'oauth',
      clientId,
      clientSecret,
      stateSecret,
      signingSecret,
      port,
      allowed,
    });
  }
  if (botToken === undefined) {
    if (appToken !== undefined) return missing('SLACK_BOT_TOKEN', 'SLACK_APP_TOKEN is set');
    if (signingSecret !== undefined)
      return missing('SLACK_BOT_TOKEN', 'SLACK_SIGNING_SECRET is set');
    return { config: null, problems: [] };
  }
  if (appToken !== undefined) return found({ kind: 'socket', botToken, appToken });
  if (signingSecret !== undefined) return found({ kind: 'http', botToken, signingSecret, port });
  return missing(
    'SLACK_APP_TOKEN',
    'it opens the connection (or set SLACK_SIGNING_SECRET for HTTP)',
  );
}
