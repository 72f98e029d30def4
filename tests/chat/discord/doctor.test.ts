import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { doctorDiscord } from '../../../src/chat/discord/doctor.ts';
import { COMMANDS } from '../../../src/chat/discord/commands.ts';
import { startDiscordServer, type DiscordServer } from './support/server/discord-server.ts';
import type { Fault } from './support/server/faults.ts';

let server: DiscordServer;
beforeAll(async () => {
  server = await startDiscordServer();
});
afterEach(() => server.reset());
afterAll(() => server.stop());

const examine = (change: Partial<Parameters<typeof doctorDiscord>[0]> = {}) =>
  doctorDiscord(
    { token: server.token, layout: 'components', apiUrl: server.apiUrl, ...change },
    fetch,
  );
const faulty = (findings: Awaited<ReturnType<typeof examine>>) => findings.filter(({ ok }) => !ok);
const answer = (body: unknown, status = 200): Fault => ({ kind: 'answer', status, body });

describe('the doctor', () => {
  it('finds nothing wrong where everything is good', async () => {
    await fetch(`${server.apiUrl}/v10/applications/${server.botId}/commands`, {
      method: 'PUT',
      headers: { authorization: `Bot ${server.token}` },
      body: JSON.stringify(COMMANDS),
    });
    const findings = await examine();
    expect(faulty(findings)).toEqual([]);
    expect(findings.map(({ subject }) => subject)).toEqual([
      'Discord token',
      'Discord commands',
      'Discord invite link',
      'Discord user install',
      'Discord intents',
      'Discord gateway',
      'Discord registration',
      'Discord servers',
    ]);
  });

  it('says how to get another token, and asks nothing more', async () => {
    const findings = await examine({ token: 'wrong' });
    expect(findings).toMatchObject([
      { ok: false, remedy: expect.stringContaining('DISCORD_TOKEN') },
    ]);
    expect(JSON.stringify(findings)).not.toContain('wrong');
    expect(server.requests).toHaveLength(1);
  });

  it('says that Discord cannot be reached', async () => {
    expect(await examine({ apiUrl: 'http://127.0.0.1:64999/api' })).toMatchObject([
      { ok: false, detail: expect.stringContaining('ECONNREFUSED') },
    ]);
  });

  it.each([
    [
      'an endpoint for interactions',
      { id: '1', interactions_endpoint_url: 'https://a.test' },
      'Interactions Endpoint URL',
    ],
    ['a code grant', { id: '1', bot_require_code_grant: true }, 'OAuth2 Code Grant'],
    ['no user install', { id: '1', integration_types_config: { 0: {} } }, 'User Install'],
  ])('names the remedy for %s', async (_, body, remedy) => {
    server.fail(/applications\/@me/, answer(body), 9);
    const remedies = faulty(await examine())
      .map((finding) => finding.remedy)
      .join('\n');
    expect(remedies).toContain(remedy);
  });

  it.each([
    [
      'no sessions that are left',
      /gateway\/bot/,
      answer({
        url: 'wss://a.test',
        shards: 2,
        session_start_limit: { remaining: 1, reset_after: 7_200_000 },
      }),
      '2 hours',
    ],
    [
      'commands of another version',
      /commands/,
      answer([{ name: 'briefing' }]),
      'Start the bot once',
    ],
    ['no server', /guilds/, answer([]), 'permissions=309237730304'],
    ['an answer of unknown form', /guilds/, answer('oops'), 'DISCORD_API_URL'],
  ] as const)('names the remedy for %s', async (_, route, fault, remedy) => {
    server.fail(route, fault, 9);
    const remedies = faulty(await examine())
      .map((finding) => finding.remedy)
      .join('\n');
    expect(remedies).toContain(remedy);
  });
});
