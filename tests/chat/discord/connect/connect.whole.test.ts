import { createServer, type Socket } from 'node:net';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Chat } from '../../../../src/chat/chat.ts';
import { isContained } from '../../../../src/chat/discord/connect/register-commands.ts';
import { startDiscordServer, type DiscordServer } from '../support/server/discord-server.ts';
import { gatewayAt, refused } from '../support/server/faults.ts';
import { createChat, privately } from '../support/harness.ts';
import { isRecord } from '../support/json.ts';
import { readableText } from '../support/shown.ts';

let server: DiscordServer;
const running: Chat[] = [];

beforeEach(async () => {
  server = await startDiscordServer();
});
afterEach(async () => {
  await Promise.all(running.splice(0).map((chat) => chat.stop()));
  await server.stop();
});

function create(
  ...[handlers, options]: Parameters<typeof createChat> extends [unknown, ...infer R] ? R : never
) {
  const created = createChat(server, handlers, options);
  running.push(created.chat);
  return created;
}

async function says(text: string): Promise<string> {
  const asked = await server.people.type(text);
  await server.people.until(asked, ({ original }) => original !== null);
  return readableText(asked.original?.body);
}

/** A busy machine takes its time. */
const eventually = (check: () => void) => vi.waitFor(check, { timeout: 15_000, interval: 20 });

const connected = (chat: Chat) => eventually(() => expect(chat.health().connected).toBe(true));

/** From the log: a connection may be back before anybody asks for its health. */
const lost = (lines: readonly string[], how = 'connection lost, reconnecting') =>
  eventually(() => expect(lines.join('')).toContain(how));

const registered = () => eventually(() => expect(server.commands()).toHaveLength(3));

const puts = () => server.requests.filter((request) => request.startsWith('PUT '));

describe('the commands', () => {
  it('are registered at the first start and not again at the second', async () => {
    const first = create();
    await first.chat.start();
    await registered();
    await first.chat.stop();
    const second = create();
    await second.chat.start();
    await eventually(() => expect(second.lines.join('')).toContain('"changed":false'));
    expect(puts()).toHaveLength(1);
    expect(server.problems).toEqual([]);
  });

  it('are registered where Discord tells none', async () => {
    await server.stop();
    server = await startDiscordServer({ commandsListed: false });
    await create().chat.start();
    await registered();
    expect(puts()).toHaveLength(1);
  });

  it('that cannot be registered are reported, and people are answered all the same', async () => {
    server.fail(/PUT .*commands/, refused(400, 30034, 'Max number of daily creates'));
    const { chat, lines } = create();
    await chat.start();
    await eventually(() => expect(lines.join('')).toContain('could not register the commands'));
    expect(await says('hello')).toBe('You said: hello');
  });

  it.each([
    ['the same', { a: [{ name: 'x', required: false }] }, { a: [{ name: 'x', id: '1' }] }, true],
    ['another text', { a: 'one' }, { a: 'two' }, false],
    ['one option more', { a: [1] }, { a: [1, 2] }, false],
    ['one option less', { a: [1, 2] }, { a: [1] }, false],
    ['a default that is null', { a: null }, {}, true],
    ['what became required', { a: true }, {}, false],
    ['nothing at all', { a: 1 }, null, false],
  ])('are compared: %s', (_, ours, theirs, same) => {
    expect(isContained(ours, theirs)).toBe(same);
  });
});

describe('the connection', () => {
  it('that is lost is resumed, and what was asked meanwhile is answered', async () => {
    const { chat, lines } = create();
    await chat.start();
    server.gateway.drop();
    await lost(lines);
    expect(await says('meanwhile')).toBe('You said: meanwhile');
    await connected(chat);
    expect(server.gateway.counts()).toMatchObject({ identified: 1, resumed: 1 });
  });

  it('whose session Discord has forgotten is made anew', async () => {
    const { chat, lines } = create();
    await chat.start();
    server.gateway.drop({ resumable: false });
    await lost(lines);
    await connected(chat);
    expect(server.gateway.counts()).toMatchObject({ identified: 2 });
    expect(await says('hello')).toBe('You said: hello');
  }, 30_000);

  it('comes back after Discord could not be reached for a while', async () => {
    const { chat, lines } = create();
    await chat.start();
    server.gateway.refuse(true);
    server.gateway.drop();
    await lost(lines);
    await new Promise((resolve) => {
      setTimeout(resolve, 1500);
    });
    server.gateway.refuse(false);
    await connected(chat);
    expect(await says('hello')).toBe('You said: hello');
  }, 40_000);

  it('is tried again, reported meanwhile, where Discord fails at the start', async () => {
    server.fail(/gateway\/bot/, { kind: 'answer', status: 503, body: 'no' }, 2);
    const { chat, lines } = create();
    await chat.start();
    expect(chat.health()).toMatchObject({
      connected: false,
      detail: expect.stringContaining('Next attempt in 1 s'),
    });
    await connected(chat);
    expect(lines.join('')).toContain('Next attempt in 2 s');
  });

  it('with a token that Discord refuses is reported with the remedy, and not hammered', async () => {
    const { chat } = create({}, { token: 'wrong' });
    await chat.start();
    await new Promise((resolve) => {
      setTimeout(resolve, 1500);
    });
    expect(chat.health()).toMatchObject({
      connected: false,
      detail: expect.stringMatching(/Developer Portal.*900 s/),
    });
    expect(server.requests).toEqual(['GET /gateway/bot']);
  });

  it('that Discord closes for the token’s sake is not hammered either', async () => {
    const { chat } = create();
    await chat.start();
    server.gateway.drop({ code: 4004 });
    await eventually(() => expect(chat.health().detail).toContain('Developer Portal'));
    expect(server.gateway.counts()).toMatchObject({ identified: 1 });
  });

  it('is made anew after a close that cannot be resumed', async () => {
    const { chat, lines } = create();
    await chat.start();
    server.gateway.drop({ code: 4011 });
    await lost(lines, 'Discord closed the connection (4011)');
    await connected(chat);
    expect(server.gateway.counts()).toMatchObject({ identified: 2 });
  });

  it('of a bot in many servers has as many shards as Discord says, and answers once', async () => {
    const url = server.apiUrl.replace('http', 'ws').replace('/api', '/gateway');
    server.fail(/gateway\/bot/, gatewayAt(url, { shards: 2, concurrency: 16 }));
    const asked: string[] = [];
    const { chat } = create({
      answer: ({ text }) => {
        asked.push(text);
        return Promise.resolve(privately('Once'));
      },
    });
    await chat.start();
    expect(chat.health()).toEqual({ connected: true, detail: 'connected (2 shards)' });
    // Both of the twin's sessions tell it.
    expect(await says('hello')).toBe('Once');
    expect(asked).toEqual(['hello']);
  }, 30_000);

  it('that Discord keeps closing is tried less and less often', async () => {
    const { chat, lines } = create();
    await chat.start();
    for (const pause of [1, 2]) {
      server.gateway.drop({ code: 4013 });
      await eventually(() => expect(lines.join('')).toContain(`Next attempt in ${pause} s`));
      await connected(chat);
    }
  }, 30_000);

  it('writes no token into the log', async () => {
    const { chat, lines } = create();
    await chat.start();
    await says('hello');
    expect(lines.join('')).not.toContain(server.token);
  });
});

describe('leaving', () => {
  it('a server is told to the bot; an outage of Discord is not', async () => {
    const removed: string[][] = [];
    const { chat } = create({
      removed: (...what) => {
        removed.push(what);
        return Promise.resolve();
      },
    });
    await chat.start();
    server.removeFromGuild(true);
    server.removeFromGuild();
    await eventually(() => expect(removed).toEqual([['discord', server.guildId]]));
  });

  it('finishes a slow answer, and is over before 10 s even where one never ends', async () => {
    const { chat } = create({
      answer: ({ text }) =>
        text === 'never'
          ? new Promise(() => {})
          : new Promise((resolve) => {
              setTimeout(() => resolve(privately('Finished')), 1500);
            }),
    });
    await chat.start();
    await server.people.type('never');
    const answered = says('slow');
    await new Promise((resolve) => {
      setTimeout(resolve, 200);
    });
    const began = performance.now();
    await chat.stop();
    expect(performance.now() - began).toBeLessThan(10_000);
    expect(await answered).toBe('Finished');
  }, 30_000);

  it('stops while it connects, and outlives the error of the socket that it gave up', async () => {
    const sockets: Socket[] = [];
    const silent = createServer((socket) => sockets.push(socket.on('error', () => {})));
    await new Promise<void>((resolve) => {
      silent.listen(0, '127.0.0.1', resolve);
    });
    const address = silent.address();
    const port = isRecord(address) ? String(address['port']) : '';
    server.fail(/gateway\/bot/, gatewayAt(`ws://127.0.0.1:${port}/`));
    const { chat } = create();
    const started = chat.start();
    await eventually(() => expect(sockets).toHaveLength(1));
    const began = performance.now();
    await chat.stop();
    expect(performance.now() - began).toBeLessThan(3000);
    await started;
    for (const socket of sockets) socket.destroy();
    // An error without a listener would fail the whole run.
    await new Promise((resolve) => {
      silent.close(resolve);
    });
  });

  it('does not connect where it was stopped while it asks for the gateway', async () => {
    server.fail(/gateway\/bot/, { kind: 'slow', ms: 1000 });
    const { chat } = create();
    const started = chat.start();
    await eventually(() => expect(server.requests).toEqual(['GET /gateway/bot']));
    await chat.stop();
    await started;
    await new Promise((resolve) => {
      setTimeout(resolve, 2000);
    });
    expect(server.gateway.counts()).toMatchObject({ connected: 0, identified: 0 });
  });

  it('does not stay connected where it was stopped between two attempts', async () => {
    const { chat, lines } = create();
    await chat.start();
    server.gateway.drop();
    await lost(lines);
    await chat.stop();
    await new Promise((resolve) => {
      setTimeout(resolve, 1500);
    });
    expect(server.gateway.counts()).toMatchObject({ connected: 0, identified: 1 });
  });

  it('stops at once where it waits for the next attempt', async () => {
    server.fail(/gateway\/bot/, { kind: 'answer', status: 503, body: 'no' }, 99);
    const { chat } = create();
    await chat.start();
    const began = performance.now();
    await chat.stop();
    expect(performance.now() - began).toBeLessThan(3000);
    expect(chat.health()).toEqual({ connected: false, detail: 'stopped' });
  });
});
