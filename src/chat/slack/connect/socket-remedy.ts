const TOKEN =
  'Generate an App-Level Token with the scope connections:write under "Basic Information" in the app’s settings, and set SLACK_APP_TOKEN to it (xapp-…).';
const SOCKET_MODE = 'Switch Socket Mode on under "Socket Mode" in the app’s settings.';

/** By Slack's error code: https://docs.slack.dev/reference/methods/apps.connections.open#errors */
const REMEDIES: Readonly<Record<string, string>> = {
  access_denied: TOKEN,
  account_inactive: 'The app was removed: install it again, and set both tokens anew.',
  forbidden_team: SOCKET_MODE,
  invalid_auth: TOKEN,
  missing_scope: TOKEN,
  not_allowed_token_type: TOKEN,
  not_authed: TOKEN,
  token_expired: TOKEN,
  token_revoked: TOKEN,
};

/** What helps when Slack refuses to open a connection. */
export function socketRemedy(code: string): string {
  return REMEDIES[code] ?? `${SOCKET_MODE} If it is on: ${TOKEN}`;
}
