import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { digestReply } from '../../digest-reply.ts';
import { startDiscordServer, type DiscordServer } from '../support/server/discord-server.ts';
import { rateLimited, refused } from '../support/server/faults.ts';
import { channelOf, createChat } from '../support/harness.ts';

let server: DiscordServer;
let chat: ReturnType<typeof createChat>['chat'];
let keys = 0;

/** A chat that is not started: posting needs no gateway. */
beforeAll(async () => {
  server = await startDiscordServer();
  ({ chat } = createChat(server));
});
afterEach(() => server.reset());
afterAll(() => server.stop());

const post = (channel = server.channelId, key = `key-${(keys += 1)}`) =>
  chat.post(channelOf(server, channel), digestReply(), key);
const find = (channel: string, key: string, since = Date.now() - 5000) =>
  chat.find(channelOf(server, channel), key, since);

describe('a post', () => {
  it.each(['channelId', 'threadId', 'dmId', 'forumId'] as const)(
    'arrives in the %s, once, and is found by its key',
    async (place) => {
      const outcome = await post(server[place], 'the-key');
      expect(outcome.kind).toBe('sent');
      expect(server.posted).toHaveLength(1);
      expect(await find(server[place], 'the-key')).toMatchObject({ kind: 'found' });
      expect(await find(server[place], 'the-other')).toEqual({ kind: 'absent' });
    },
  );

  it('in a forum is a thread that is called like the digest', async () => {
    expect(await post(server.forumId)).toMatchObject({ kind: 'sent' });
    expect(server.posted[0]?.channelId).not.toBe(server.forumId);
    expect(server.requests).toContain(`POST /channels/${server.forumId}/threads`);
  });

  it('in a thread opens it below its message, under its name, once', async () => {
    const head = await post(server.channelId, 'head');
    const under = head.kind === 'sent' ? head.messageId : '';
    const below = { ...channelOf(server), thread: { under, name: 'Harbour' } };
    for (const key of ['below-1', 'below-2']) {
      expect(await chat.post(below, digestReply(), key)).toMatchObject({ kind: 'sent' });
    }
    const opened = `POST /channels/${server.channelId}/messages/${under}/threads`;
    expect(server.requests.filter((line) => line === opened)).toHaveLength(1);
    expect(server.posted.map(({ channelId }) => channelId === server.channelId)).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('in a thread stands below its message where no thread can be opened', async () => {
    const thread = { under: '100000000000007777', name: 'Harbour' };
    const direct = { ...channelOf(server, server.dmId), thread };
    server.fail(/\/threads$/, refused(400, 50024, 'Cannot execute action on this channel type'));
    expect(await chat.post(direct, digestReply(), 'in-direct')).toMatchObject({ kind: 'sent' });
    expect(server.posted.map(({ channelId }) => channelId)).toEqual([server.dmId]);
    expect(await chat.find(direct, 'in-direct', Date.now() - 5000)).toMatchObject({
      kind: 'found',
    });
  });

  it('in a thread that may not be opened is refused alone, with what to allow', async () => {
    const below = {
      ...channelOf(server),
      thread: { under: '100000000000008888', name: 'Harbour' },
    };
    server.fail(/\/threads$/, refused(403, 50013, 'Missing Permissions'));
    expect(await chat.post(below, digestReply(), 'not-allowed')).toMatchObject({
      kind: 'refused',
      scope: 'message',
      remedy: expect.stringContaining('Create Public Threads'),
    });
    expect(server.posted).toEqual([]);
  });

  it('that is repeated with its key is the first message again', async () => {
    const first = await post(server.channelId, 'same');
    expect(await post(server.channelId, 'same')).toEqual(first);
    expect(server.posted).toHaveLength(1);
  });

  it('waits as long as Discord says, twice, then succeeds', async () => {
    const route = new RegExp(`POST /channels/${server.channelId}/messages`);
    server.fail(route, rateLimited(0.3), 2);
    for (let attempt = 0; attempt < 2; attempt += 1) {
      const outcome = await post();
      expect(outcome).toMatchObject({ kind: 'delayed' });
      const wait = outcome.kind === 'delayed' ? outcome.retryAfterMs : 0;
      expect(wait).toBeGreaterThanOrEqual(300);
      await new Promise((resolve) => {
        setTimeout(resolve, wait ?? 0);
      });
    }
    expect(await post()).toMatchObject({ kind: 'sent' });
    expect(server.posted).toHaveLength(1);
  });

  it('that has to wait holds no other channel up', async () => {
    server.fail(/messages/, rateLimited(30));
    expect(await post(server.threadId)).toMatchObject({ kind: 'delayed' });
    const calls = server.requests.length;
    expect(await post(server.threadId)).toMatchObject({ kind: 'delayed' });
    expect(server.requests).toHaveLength(calls);
    expect(await post(server.otherChannelId)).toMatchObject({ kind: 'sent' });
  });

  it.each([
    [403, 50001, 'channel', 'View Channel'],
    [403, 50013, 'channel', 'Send Messages'],
    [404, 10003, 'channel', 'Subscribe another channel'],
    [404, 10004, 'workspace', 'invite link'],
    [403, 50007, 'channel', 'direct messages'],
    [400, 50008, 'channel', 'text, announcement or forum'],
    [400, 40067, 'channel', 'tags'],
    [403, 160005, 'channel', 'Unlock'],
    [400, 240000, 'message', 'article'],
    [403, 99999, 'channel', 'View Channel'],
    [400, 50035, 'message', 'whoever runs me'],
  ])(
    'that is refused with %d/%d says for what, and the remedy',
    async (status, code, scope, remedy) => {
      server.fail(/messages/, refused(status, code, 'No'));
      const outcome = await post(server.otherChannelId);
      expect(outcome).toMatchObject({
        kind: 'refused',
        scope,
        remedy: expect.stringContaining(remedy),
      });
      expect(server.posted).toHaveLength(0);
    },
  );

  it('in a channel that is not there is refused', async () => {
    expect(await post('100000000000009999')).toMatchObject({ kind: 'refused', scope: 'channel' });
  });

  it.each([
    ['an answer of status 502', { kind: 'answer', status: 502, body: 'Bad Gateway' }],
    ['a connection that breaks', { kind: 'break' }],
  ] as const)('is uncertain after %s, and not repeated', async (_, fault) => {
    server.fail(/messages/, fault);
    expect(await post(server.otherChannelId)).toMatchObject({ kind: 'uncertain' });
    expect(server.requests).toHaveLength(1);
  });

  it('whose answer is lost is uncertain, there, found, and not doubled by a second attempt', async () => {
    server.fail(/messages/, { kind: 'lose' });
    const outcome = await post(server.otherChannelId, 'lost-answer');
    expect(outcome).toMatchObject({
      kind: 'uncertain',
      reason: expect.stringContaining('in time'),
    });
    const found = await find(server.otherChannelId, 'lost-answer');
    expect(found).toEqual({ kind: 'found', messageId: server.posted[0]?.id });
    await post(server.otherChannelId, 'lost-answer');
    expect(server.posted).toHaveLength(1);
  });

  it('is surely not sent where Discord cannot be reached', async () => {
    const nowhere = createChat({ ...server, apiUrl: 'http://127.0.0.1:1/api' }).chat;
    const outcome = await nowhere.post(channelOf(server), digestReply(), 'k');
    expect(outcome).toMatchObject({
      kind: 'delayed',
      reason: expect.stringContaining('ECONNREFUSED'),
    });
  });

  it('with a token that is refused is put off, with the remedy, without asking again', async () => {
    const { chat: wrong } = createChat(server, {}, { token: 'wrong' });
    const attempt = () => wrong.post(channelOf(server), digestReply(), 'k');
    const delayed = { kind: 'delayed', reason: expect.stringContaining('DISCORD_TOKEN') };
    expect(await attempt()).toMatchObject(delayed);
    expect(await attempt()).toMatchObject(delayed);
    expect(server.requests).toHaveLength(1);
  });
});

describe('a person', () => {
  it('is written to in a conversation with the bot', async () => {
    const to = await chat.direct?.(server.guildId, server.userId);
    expect(to).toEqual({ platform: 'discord', workspace: '@me', channel: server.dmId });
  });

  it('whom Discord does not know cannot be written to', async () => {
    expect(await chat.direct?.(server.guildId, '100000000000009999')).toBeNull();
  });
});
