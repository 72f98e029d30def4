import { readManagers, type Managers } from '../../../../src/chat/slack/answer/managers.ts';
import { createPerson } from '../support/person.ts';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Channel } from '../../../../src/store/channel.ts';
import type { Reply } from '../../../../src/chat/reply.ts';
import { createReceipts, deliveryMetadata } from '../../../../src/chat/slack/post/receipts.ts';
import { countText } from '../../../../src/chat/slack/render/render.ts';
import { digestReply, quoteLine, storyPart } from '../../digest-reply.ts';
import {
  BOT_TOKEN,
  CHANNEL,
  TEAM,
  USER,
  type SlackServer,
} from '../support/server/slack-server.ts';
import { ADMINS, startSlackBot } from '../support/start-bot.ts';

let bot: Awaited<ReturnType<typeof startSlackBot>>;
let server: SlackServer;
const wire: Channel = { platform: 'slack', workspace: TEAM, channel: CHANNEL };
const other: Channel = { ...wire, channel: 'C000000002' };

beforeAll(async () => {
  bot = await startSlackBot({ server: { receipts: true } });
  ({ server } = bot);
}, 30_000);
beforeEach(() => server.faults.clear());
afterAll(() => bot.close());

const post = (to: Channel, key: string) => bot.chat.post(to, digestReply(), key);
const posts = (key: string) =>
  server.messages.filter(({ payload }) =>
    JSON.stringify(payload['metadata'])?.includes(`"${key}"`),
  );
const calls = () => server.calls.filter(({ method }) => method === 'chat.postMessage').length;

describe('a post', () => {
  test('carries its key as metadata, and names nobody', async () => {
    expect(await post(wire, 'key-1')).toMatchObject({ kind: 'sent' });
    expect(posts('key-1')).toHaveLength(1);
    expect(posts('key-1')[0]?.payload).toMatchObject({
      metadata: { event_type: 'briefing_delivery', event_payload: { key: 'key-1' } },
      parse: 'none',
      unfurl_links: false,
      unfurl_media: false,
    });
  });

  test('that meets a rate limit twice is told when to come back, then sent', async () => {
    server.faults.add('chat.postMessage', { kind: 'rate-limit', seconds: 7 }, { times: 2 });
    const delayed = { kind: 'delayed', retryAfterMs: 7000 };
    expect(await post(wire, 'key-2')).toMatchObject(delayed);
    expect(await post(wire, 'key-2')).toMatchObject(delayed);
    expect(await post(wire, 'key-2')).toMatchObject({ kind: 'sent' });
    expect(posts('key-2')).toHaveLength(1);
  });

  test('that meets a rate limit holds nothing else back', async () => {
    const fault = { kind: 'rate-limit', seconds: 30 } as const;
    server.faults.add('chat.postMessage', fault, { channel: CHANNEL });
    const [limited, free] = await Promise.all([post(wire, 'key-3'), post(other, 'key-4')]);
    expect(limited.kind).toBe('delayed');
    expect(free.kind).toBe('sent');
    await (await bot.person.command('hello')).shown();
  });

  test.each([
    ['the connection breaks', { kind: 'cut' }],
    ['Slack answers with 503', { kind: 'status', status: 503 }],
    ['Slack fails within', { kind: 'error', error: 'internal_error' }],
  ] as const)('is called once and uncertain when %s', async (_, fault) => {
    const before = calls();
    server.faults.add('chat.postMessage', fault);
    expect(await post(wire, `key-${fault.kind}`)).toMatchObject({ kind: 'uncertain' });
    expect(calls()).toBe(before + 1);
  });

  test('that is never answered is uncertain after 10 s, though it is there', async () => {
    server.faults.add('chat.postMessage', { kind: 'swallow' });
    const outcome = await post(wire, 'key-swallowed');
    expect(outcome).toEqual({ kind: 'uncertain', reason: 'Slack did not answer in time.' });
    expect(posts('key-swallowed')).toHaveLength(1);
  }, 15_000);

  test.each([
    ['not_in_channel', 'channel', "I'm not in #general.", 'Type /invite @briefing in #general'],
    ['is_archived', 'channel', '#general is archived.', 'Unarchive it'],
    ['restricted_action', 'channel', 'I may not write in #general.', 'workspace admin'],
    ['token_revoked', 'workspace', 'does not accept my token', 'SLACK_BOT_TOKEN'],
    ['invalid_arguments', 'message', 'invalid_arguments', 'mistake in the bot'],
  ])('that Slack refuses (%s) says why and what to do', async (error, scope, reason, remedy) => {
    // The name is known since somebody has used the command there.
    await (await bot.person.command('hello')).shown();
    server.faults.add('chat.postMessage', { kind: 'error', error });
    expect(await post(wire, 'key-5')).toEqual({
      kind: 'refused',
      scope,
      reason: expect.stringContaining(reason),
      remedy: expect.stringContaining(remedy),
    });
  });

  test.each(['msg_blocks_too_long', 'msg_too_long'])(
    'that Slack finds too long (%s) is sent shorter',
    async (error) => {
      server.faults.add('chat.postMessage', { kind: 'error', error });
      const story = storyPart({ quotes: Array(40).fill(quoteLine()) });
      const long: Reply = { audience: 'channel', parts: [story], actions: [] };
      expect(await bot.chat.post(wire, long, error)).toMatchObject({ kind: 'sent' });
      const [sent] = posts(error);
      expect(countText(sent?.payload['blocks'])).toBeLessThan(3500);
      expect(sent?.payload['text']).toMatch(/\+ \d+ more quotes/);
    },
  );

  test('whose blocks Slack refuses again and again is sent as text', async () => {
    server.faults.add('chat.postMessage', { kind: 'error', error: 'invalid_blocks' }, { times: 2 });
    expect(await post(wire, 'key-text')).toMatchObject({ kind: 'sent' });
    expect(posts('key-text')[0]?.payload).not.toHaveProperty('blocks');
    expect(posts('key-text')[0]?.payload['text']).toContain('Key quotes');
  });

  test('whose token is revoked says so', async () => {
    server.revoke(BOT_TOKEN);
    expect(await post(wire, 'key-6')).toMatchObject({ kind: 'refused', scope: 'workspace' });
    server.restore(BOT_TOKEN);
  });
});

describe('a look-up', () => {
  test('finds by the receipt what was swallowed, without any history', async () => {
    const found = await bot.chat.find(wire, 'key-swallowed', Date.now() - 60_000);
    expect(found).toEqual({ kind: 'found', messageId: posts('key-swallowed')[0]?.ts });
  });

  test('does not know what it has no receipt for and may not read', async () => {
    expect(await bot.chat.find(wire, 'key-never', Date.now())).toEqual({ kind: 'unknown' });
  });
});

describe('a receipt', () => {
  test('that cannot be saved is not acknowledged, so that Slack sends it again', async () => {
    const kept = createReceipts();
    let failures = 1;
    const forgetful = await startSlackBot({
      receipts: {
        ...kept,
        async save(...receipt) {
          if (failures-- > 0) throw new Error('The disk is full.');
          await kept.save(...receipt);
        },
      },
    });
    const receipt = {
      type: 'message_metadata_posted',
      message_ts: '17.001',
      metadata: deliveryMetadata('key-again'),
    };
    const first = await forgetful.server.event(receipt);
    const lost = await forgetful.chat.find(wire, 'key-again', Date.now());
    const second = await forgetful.server.event(receipt);
    const found = await forgetful.chat.find(wire, 'key-again', Date.now());
    await forgetful.close();
    expect([first.acknowledged, second.acknowledged]).toEqual([false, true]);
    expect(lost).toEqual({ kind: 'unknown' });
    expect(found).toEqual({ kind: 'found', messageId: '17.001' });
  }, 30_000);
});

describe('a look-up with history', () => {
  test('finds what is there, and only that', async () => {
    const reader = await startSlackBot({ server: { scopes: ['chat:write', 'channels:history'] } });
    const since = Date.now();
    reader.server.faults.add('chat.postMessage', { kind: 'cut' });
    await reader.chat.post(wire, digestReply(), 'key-cut');
    const found = await reader.chat.find(wire, 'key-cut', since);
    const never = await reader.chat.find(wire, 'key-never', since);
    await reader.close();
    expect(found).toMatchObject({ kind: 'found', messageId: reader.server.messages[0]?.ts });
    expect(never).toEqual({ kind: 'absent' });
    const asked = reader.server.calls.find(({ method }) => method === 'conversations.history');
    expect(Number(asked?.args['oldest'])).toBeCloseTo(since / 1000 - 60, 0);
    expect(asked?.args).toMatchObject({ include_all_metadata: true });
  }, 30_000);
});

describe('a look-up in a busy channel', () => {
  let busy: Awaited<ReturnType<typeof startSlackBot>>;
  const chatter = async (messages: number): Promise<void> => {
    for (let at = 0; at < messages; at += 1) {
      await fetch(`${busy.server.emulatorOrigin}/api/chat.postMessage`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${BOT_TOKEN}` },
        body: JSON.stringify({ channel: CHANNEL, text: `Message ${at}` }),
      });
    }
  };
  const pages = () =>
    busy.server.calls.filter(({ method }) => method === 'conversations.history').length;

  beforeAll(async () => {
    busy = await startSlackBot({ server: { scopes: ['chat:write', 'channels:history'] } });
    await busy.chat.post(wire, digestReply(), 'key-early');
  }, 30_000);
  afterAll(() => busy.close());

  test('finds on the third page what two hundred messages came after', async () => {
    await chatter(230);
    const found = await busy.chat.find(wire, 'key-early', Date.now());
    expect(found).toEqual({ kind: 'found', messageId: busy.server.messages[0]?.ts });
    expect(pages()).toBe(3);
  });

  test('knows what is on no page', async () => {
    const before = pages();
    expect(await busy.chat.find(wire, 'key-never', Date.now())).toEqual({ kind: 'absent' });
    expect(pages()).toBe(before + 3);
  });

  test('leaves off after ten pages and does not know', async () => {
    await chatter(800);
    const before = pages();
    expect(await busy.chat.find(wire, 'key-early', Date.now())).toEqual({ kind: 'unknown' });
    expect(pages()).toBe(before + 10);
  });
});

/** The right of somebody who is no admin, in a channel. */
const inChannel = async (managers: Managers, scopes?: readonly string[], user = USER) => {
  const simple = await startSlackBot({
    managers,
    ...(scopes === undefined ? {} : { server: { scopes } }),
  });
  simple.server.describe(user, { is_admin: false });
  await (await createPerson(simple.server, { user }).command('who')).shown();
  const right = await simple.requests[0]?.mayManage();
  await simple.close();
  return right;
};

describe('who may manage', () => {
  test('without users:read nobody can tell who is an admin, and nobody is one', async () => {
    expect(await inChannel(ADMINS, ['commands', 'chat:write'])).toBe('ungranted');
  }, 30_000);

  test('members may where the setting says so, without that scope too', async () => {
    const members = readManagers('members') ?? ADMINS;
    expect(await inChannel(members, ['commands', 'chat:write'])).toBe('yes');
  }, 30_000);

  test('people whom the setting names may, and others may not', async () => {
    const named = readManagers('U000000009, U000000001') ?? ADMINS;
    expect(await inChannel(named)).toBe('yes');
    expect(await inChannel(named, undefined, 'U000000004')).toBe('no');
  }, 30_000);

  test('a users.info that fails is no answer, and is asked again', async () => {
    const simple = await startSlackBot();
    simple.server.faults.add('users.info', { kind: 'status', status: 503 });
    await (await simple.person.command('who')).shown();
    expect(await simple.requests[0]?.mayManage()).toBe('unknown');
    expect(await simple.requests[0]?.mayManage()).toBe('yes');
    await simple.close();
  }, 30_000);

  test('a users.info that is slow is waited for', async () => {
    const simple = await startSlackBot();
    simple.server.faults.add('users.info', { kind: 'slow', ms: 1500 });
    await (await simple.person.command('who')).shown();
    expect(await simple.requests[0]?.mayManage()).toBe('yes');
    await simple.close();
  }, 30_000);

  test.each(['', 'everybody', 'admins;members', 'u000000001', 'admins,#general'])(
    'the setting %j is none',
    (setting) => {
      expect(readManagers(setting)).toBeNull();
    },
  );
});
