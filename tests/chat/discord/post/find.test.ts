import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { digestReply } from '../../digest-reply.ts';
import { startDiscordServer, type DiscordServer } from '../support/server/discord-server.ts';
import { refused } from '../support/server/faults.ts';
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

describe('a message that is looked for', () => {
  it('is found in spite of a clock that is a little fast', async () => {
    await post(server.channelId, 'fast-clock');
    expect(await find(server.channelId, 'fast-clock', Date.now() + 30_000)).toMatchObject({
      kind: 'found',
    });
  });

  it('is found behind 150 others', async () => {
    const since = Date.now();
    for (let count = 0; count < 150; count += 1) await post(server.otherChannelId);
    await post(server.otherChannelId, 'last-of-all');
    expect(await find(server.otherChannelId, 'last-of-all', since)).toMatchObject({
      kind: 'found',
    });
    expect(await find(server.otherChannelId, 'not-there', since)).toEqual({ kind: 'absent' });
  }, 60_000);

  it('is not there where nothing is, and unknown where something is that may not be read', async () => {
    const since = Date.now();
    expect(await find(server.dmId, 'nothing', since + 120_000)).toEqual({ kind: 'absent' });
    await post(server.channelId);
    server.fail(/GET .*messages/, { kind: 'answer', status: 200, body: [] });
    expect(await find(server.channelId, 'hidden', since)).toEqual({ kind: 'unknown' });
  });

  it('is neither there nor not where the channel cannot be read', async () => {
    server.fail(/GET .*messages/, refused(403, 50001, 'Missing Access'));
    expect(await find(server.channelId, 'any')).toEqual({ kind: 'unknown' });
  });
});
