import { afterAll, beforeAll, expect, test } from 'vitest';
import { doctorSlack } from '../../../src/chat/slack/doctor.ts';
import { ADMINS } from './support/start-bot.ts';
import { slackManifest } from '../../../src/chat/slack/manifest.ts';
import { asManifest } from './support/as-manifest.ts';
import { parse } from 'yaml';
import {
  APP_TOKEN,
  BOT_TOKEN,
  SIGNING_SECRET,
  USER_TOKEN,
  startSlackServer,
  type SlackServer,
} from './support/server/slack-server.ts';

let server: SlackServer;
const socket = { kind: 'socket', botToken: BOT_TOKEN, appToken: APP_TOKEN } as const;

beforeAll(async () => {
  server = await startSlackServer(asManifest(slackManifest({ url: null, command: '/briefing' })));
}, 30_000);
afterAll(() => server.close());

const ask = (connection: Parameters<typeof doctorSlack>[0]['connection'] = socket) =>
  doctorSlack({ apiUrl: server.apiUrl, connection, managers: ADMINS }, fetch);

test('a bot that is set up well has no faults', async () => {
  const findings = await ask();
  expect(findings.filter(({ ok }) => !ok)).toEqual([]);
  expect(findings.map(({ subject }) => subject)).toEqual([
    'Slack bot token',
    'Slack scopes',
    'Slack Socket Mode',
  ]);
});

test.each([
  ['auth.test', 'invalid_auth', 'Slack bot token', 'SLACK_BOT_TOKEN'],
  ['apps.connections.open', 'invalid_auth', 'Slack Socket Mode', 'SLACK_APP_TOKEN'],
  ['apps.connections.open', 'missing_scope', 'Slack Socket Mode', 'connections:write'],
  ['apps.connections.open', 'never_heard_of', 'Slack Socket Mode', 'Switch Socket Mode on'],
  ['apps.connections.open', 'forbidden_team', 'Slack Socket Mode', 'Switch Socket Mode on'],
])('%s answering %s is a fault with a remedy', async (method, error, subject, remedy) => {
  server.faults.add(method, { kind: 'error', error });
  const faults = (await ask()).filter(({ ok }) => !ok);
  expect(faults).toMatchObject([{ subject, remedy: expect.stringContaining(remedy) }]);
});

test('a person’s token is a fault, though Slack takes it', async () => {
  const faults = (await ask({ ...socket, botToken: USER_TOKEN })).filter(({ ok }) => !ok);
  expect(faults).toMatchObject([
    { subject: 'Slack bot token', remedy: expect.stringContaining('xoxb-') },
  ]);
});

test('each missing scope is a fault that says what is lost', async () => {
  const poor = await startSlackServer({ scopes: ['commands'] });
  const found = await doctorSlack(
    { apiUrl: poor.apiUrl, connection: socket, managers: ADMINS },
    fetch,
  );
  await poor.close();
  const faults = found.filter(({ ok }) => !ok);
  expect(faults.map(({ subject }) => subject)).toEqual([
    'Slack scope chat:write',
    'Slack scope app_mentions:read',
    'Slack scope im:history',
    'Slack scope users:read',
    'Slack scope metadata.message:read',
  ]);
  expect(faults.map(({ remedy }) => remedy)).toEqual(
    faults.map(() => expect.stringContaining('Reinstall')),
  );
}, 30_000);

test('a Slack that cannot be reached is a fault, not an exception', async () => {
  const found = await doctorSlack(
    { apiUrl: 'http://127.0.0.1:9/api', connection: socket, managers: ADMINS },
    fetch,
  );
  expect(found.every(({ ok, remedy }) => !ok && remedy !== null)).toBe(true);
});

test('over HTTP it says where Slack must reach the bot', async () => {
  const findings = await ask({
    kind: 'http',
    botToken: BOT_TOKEN,
    signingSecret: SIGNING_SECRET,
    port: 3100,
  });
  expect(findings.at(-1)).toMatchObject({ ok: true, detail: expect.stringContaining('3100') });
});

test('no token stands in a finding', async () => {
  server.faults.add('auth.test', { kind: 'error', error: 'invalid_auth' });
  expect(JSON.stringify(await ask())).not.toContain(BOT_TOKEN);
});

test('the manifest without an address connects by Socket Mode and names no address', () => {
  const text = slackManifest({ url: null, command: '/briefing' });
  expect(text).not.toMatch(/https?:\/\/\w/);
  expect(parse(text)).toMatchObject({
    features: { slash_commands: [{ command: '/briefing', should_escape: false }] },
    settings: { socket_mode_enabled: true, interactivity: { is_enabled: true } },
  });
});

test('the manifest with an address sends everything there', () => {
  const manifest: unknown = parse(
    slackManifest({ url: 'https://briefing.example/', command: '/news' }),
  );
  const request_url = 'https://briefing.example/slack/events';
  expect(manifest).toMatchObject({
    features: { slash_commands: [{ command: '/news', url: request_url }] },
    oauth_config: { redirect_urls: ['https://briefing.example/slack/oauth_redirect'] },
    settings: {
      socket_mode_enabled: false,
      event_subscriptions: { request_url },
      interactivity: { request_url },
    },
  });
});

test('the manifest with the app’s own id asks for receipts', () => {
  const appId = 'A000000001';
  expect(parse(slackManifest({ url: null, command: '/briefing', appId }))).toMatchObject({
    oauth_config: { scopes: { bot: expect.arrayContaining(['metadata.message:read']) } },
    settings: {
      event_subscriptions: {
        bot_events: expect.arrayContaining(['message_metadata_posted']),
        metadata_subscriptions: [{ app_id: appId, event_type: 'briefing_delivery' }],
      },
    },
  });
});

test('the manifest asks for receipts at once, whatever id the app will have', () => {
  expect(parse(slackManifest({ url: null, command: '/briefing' }))).toMatchObject({
    oauth_config: { scopes: { bot: expect.arrayContaining(['metadata.message:read']) } },
    settings: {
      event_subscriptions: {
        bot_events: expect.arrayContaining(['message_metadata_posted']),
        metadata_subscriptions: [{ app_id: '*', event_type: 'briefing_delivery' }],
      },
    },
  });
});

test.each([
  [{ url: 'http://briefing.example' }, '--url'],
  [{ url: 'https://briefing.example/slack/events' }, '--url'],
  [{ url: 'briefing.example' }, '--url'],
  [{ command: 'briefing' }, '--command'],
  [{ command: '/Briefing' }, '--command'],
  [{ command: `/${'b'.repeat(32)}` }, '--command'],
  [{ appId: 'Briefing' }, '--app-id'],
])('the manifest of %j is refused', (wrong, place) => {
  expect(() => slackManifest({ url: null, command: '/briefing', ...wrong })).toThrow(place);
});
