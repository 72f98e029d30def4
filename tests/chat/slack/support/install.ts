import { USER, type SlackServer } from './server/slack-server.ts';

/** Goes through Slack's pages as a browser does, and comes back to the bot at `home`. */
export async function install(server: SlackServer, home: string): Promise<Response> {
  const begun = await fetch(`${home}/slack/install`, { redirect: 'manual' });
  const asked = new URL(begun.headers.get('location') ?? '');
  // The cookie is for https only: over http it is passed by hand.
  const cookie = (begun.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  const agreed = await fetch(`${server.emulatorOrigin}/oauth/v2/authorize/callback`, {
    method: 'POST',
    redirect: 'manual',
    body: new URLSearchParams({
      user_id: USER,
      redirect_uri: `${home}/slack/oauth_redirect`,
      client_id: asked.searchParams.get('client_id') ?? '',
      scope: asked.searchParams.get('scope') ?? '',
      state: asked.searchParams.get('state') ?? '',
    }),
  });
  return fetch(agreed.headers.get('location') ?? '', { headers: { cookie } });
}
