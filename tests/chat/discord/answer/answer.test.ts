import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Handlers, Request } from '../../../../src/chat/chat.ts';
import type { Reply } from '../../../../src/chat/reply.ts';
import {
  startDiscordServer,
  type Asked,
  type DiscordServer,
} from '../support/server/discord-server.ts';
import { refused } from '../support/server/faults.ts';
import { createChat, privately } from '../support/harness.ts';
import { isRecord, text } from '../support/json.ts';
import { readableText } from '../support/shown.ts';

const requests: Request[] = [];
const replies = new Map<string, () => Promise<Reply>>();
let complete: Handlers['complete'] = () => Promise.resolve([]);
let server: DiscordServer;
let chat: ReturnType<typeof createChat>;

beforeAll(async () => {
  server = await startDiscordServer();
  chat = createChat(server, {
    answer(request) {
      requests.push(request);
      return replies.get(request.text)?.() ?? Promise.resolve(privately(`Heard ${request.text}`));
    },
    complete: (...all) => complete(...all),
    completeCommand: (...all) => complete(...all),
  });
  await chat.chat.start();
});
afterEach(() => {
  server.reset();
  requests.length = 0;
  replies.clear();
});
afterAll(async () => {
  await chat.chat.stop();
  await server.stop();
});

const later = (ms: number, reply: Reply) => async () => {
  await new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
  return reply;
};

async function answered(asking: Promise<Asked>): Promise<Asked> {
  return server.people.until(await asking, ({ original }) => original !== null);
}

/** Time for what must not happen. */
function pause(ms = 300): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}

describe('a command', () => {
  it('is answered at once where the answer is quick', async () => {
    const asked = await answered(server.people.type('nk-russia'));
    expect(asked).toMatchObject({ deferred: false, ephemeral: true });
    expect(readableText(asked.original?.body)).toBe('Heard nk-russia');
  });

  it('is announced before Discord gives up where it is slow, and answered in the same message', async () => {
    replies.set('slow', later(2500, privately('At last')));
    const asked = await answered(server.people.type('slow'));
    expect(asked).toMatchObject({ deferred: true, ephemeral: true });
    expect(readableText(asked.original?.body)).toBe('At last');
  });

  it('shows a slow reply for the channel to everybody, and says so to the person', async () => {
    replies.set('share a', later(1000, privately('News', { audience: 'channel' })));
    const asked = await server.people.type('share a');
    await server.people.until(asked, ({ followUps }) => followUps.length > 0);
    expect(asked.original).toMatchObject({ ephemeral: true });
    expect(asked.followUps).toMatchObject([{ ephemeral: false }]);
    expect(readableText(asked.followUps[0]?.body)).toBe('News');
  });

  it('is answered once however often it is delivered', async () => {
    const asked = await answered(server.people.type('hello'));
    const again = {
      id: asked.id,
      token: asked.token,
      application_id: server.botId,
      type: 2,
      data: { name: 'briefing', options: [{ name: 'topic', value: 'hello' }] },
    };
    server.gateway.dispatch('INTERACTION_CREATE', again);
    await pause();
    expect(requests).toHaveLength(1);
  });

  it('that came too late is noted and nothing more', async () => {
    const { lines } = chat;
    const before = lines.length;
    await server.people.type('late', { ageMs: 4000 });
    await pause();
    const written = lines.slice(before).join('\n');
    expect(written).toContain('the interaction ended before the answer');
    expect(written).not.toMatch(/"level":50/);
  });

  it('whose 15 minutes are over before the answer is noted and nothing more', async () => {
    replies.set('slow', later(1200, privately('Too late')));
    const asked = await server.people.type('slow');
    await server.people.until(asked, ({ deferred }) => deferred);
    asked.ageMs = 16 * 60_000;
    const before = chat.lines.length;
    await pause(1000);
    expect(asked.original).toBeNull();
    expect(chat.lines.slice(before).join('\n')).toContain('ended before the answer');
  });

  it('that somebody else has acknowledged is noted and nothing more', async () => {
    server.fail(/callback/, refused(400, 40060, 'Interaction has already been acknowledged.'));
    const before = chat.lines.length;
    await server.people.type('hello');
    await pause();
    expect(chat.lines.slice(before).join('\n')).toContain('ended before the answer');
  });

  it('is answered in spite of one failure of Discord', async () => {
    server.fail(/callback/, { kind: 'answer', status: 502, body: 'Bad Gateway' });
    const asked = await answered(server.people.type('hello'));
    expect(readableText(asked.original?.body)).toBe('Heard hello');
  });

  it('whose answer Discord refuses gets an apology with the reference', async () => {
    server.fail(/callback/, refused(400, 50035, 'Invalid Form Body'));
    const asked = await answered(server.people.type('hello'));
    expect(readableText(asked.original?.body)).toContain(asked.id);
  });

  it('whose answer throws gets an apology with the reference', async () => {
    replies.set('broken', () => Promise.reject(new Error('broken on purpose')));
    const asked = await answered(server.people.type('broken'));
    expect(asked.ephemeral).toBe(true);
    expect(readableText(asked.original?.body)).toContain(asked.id);
    expect(chat.lines.join('\n')).toContain('broken on purpose');
  });

  it('of a kind that this version does not know gets help', async () => {
    await answered(server.people.command('weather', [{ name: 'today' }]));
    expect(requests[0]?.text).toBe('help');
  });

  it('of 20 people at the same moment is answered to each', async () => {
    const asked = await Promise.all(
      Array.from({ length: 20 }, (_, index) => answered(server.people.type(`topic-${index}`))),
    );
    const seen = asked.map(({ original }) => readableText(original?.body));
    expect(seen).toEqual(Array.from({ length: 20 }, (_, index) => `Heard topic-${index}`));
  });
});

describe('who asks, and where', () => {
  it('is a person of a server, with their language', async () => {
    await answered(server.people.type('hello', { locale: 'de' }));
    expect(requests[0]).toMatchObject({
      direct: false,
      channel: { platform: 'discord', workspace: server.guildId, channel: server.channelId },
      person: { id: server.userId, locale: 'de', timeZone: null },
    });
    expect(await requests[0]?.mayManage()).toBe('no');
  });

  it.each([
    ['Manage Server', '32', 'yes'],
    ['Administrator', '8', 'yes'],
    ['Send Messages', '2048', 'no'],
  ])('may manage with %s: %s → %s', async (_, permissions, mayManage) => {
    await answered(server.people.type('hello', { permissions }));
    expect(await requests[0]?.mayManage()).toBe(mayManage);
  });

  it('may manage by the command for managers, whoever Discord lets use it', async () => {
    const options = [{ name: 'pause', options: [{ name: 'topic', value: 'x' }] }];
    const way = { permissions: '2048' };
    await answered(server.people.command('briefing-admin', options, way));
    expect(await requests[0]?.mayManage()).toBe('yes');
  });

  it('is alone with the bot in a direct message, and manages it', async () => {
    await answered(server.people.type('hello', { place: 'bot' }));
    expect(requests[0]).toMatchObject({
      direct: true,
      channel: { workspace: '@me', channel: server.dmId },
    });
    expect(await requests[0]?.mayManage()).toBe('yes');
  });

  it('is not alone in a conversation of other people', async () => {
    await answered(server.people.type('hello', { place: 'group' }));
    expect(requests[0]).toMatchObject({ direct: false });
    expect(await requests[0]?.mayManage()).toBe('no');
  });

  it('is answered in a server that the bot is not in, without any other call', async () => {
    server.reset();
    await answered(server.people.type('hello', { userInstalled: true }));
    expect(server.requests).toHaveLength(1);
    expect(server.requests[0]).toMatch(/^POST \/interactions\//);
  });
});

describe('a command after which the bot would post', () => {
  const SEND_IN_THREADS = String((1n << 10n) | (1n << 38n));
  const SEND_IN_CHANNELS = String((1n << 10n) | (1n << 11n));

  it.each([
    ['subscribe a 08:00', { appPermissions: '1024' }, 'I may not write in this channel'],
    ['send a', { appPermissions: '2048' }, 'View Channel'],
    ['resume a', { appPermissions: SEND_IN_THREADS }, 'I may not write'],
    ['subscribe a 08:00', { userInstalled: true }, 'I am not in this server'],
  ])('"%s" with %j says what is in the way', async (typed, way, problem) => {
    const asked = await answered(server.people.type(typed, way));
    expect(readableText(asked.original?.body)).toMatch(new RegExp(`^Heard ${typed}\n.*${problem}`));
  });

  it.each([
    ['subscribe a 08:00', { appPermissions: SEND_IN_CHANNELS }],
    ['subscribe a 08:00', { appPermissions: '8' }],
    ['subscribe a 08:00', { place: 'bot' }],
    ['nk-russia', { appPermissions: '0' }],
    ['nk-russia', { userInstalled: true }],
  ] as const)('"%s" with %j says nothing of the kind', async (typed, way) => {
    const asked = await answered(server.people.type(typed, way));
    expect(readableText(asked.original?.body)).toBe(`Heard ${typed}`);
  });

  it('knows that threads have a permission of their own', async () => {
    const way = { channelId: server.threadId, appPermissions: SEND_IN_THREADS };
    const asked = await answered(server.people.type('subscribe a 08:00', way));
    expect(readableText(asked.original?.body)).toBe('Heard subscribe a 08:00');
  });
});

describe('a button', () => {
  const withButton = privately('News', {
    actions: [{ label: 'More quotes', command: 'quotes nk-russia', style: 'plain' }],
  });

  it('of a message that was posted stands for its command, too', async () => {
    const to = {
      platform: 'discord',
      workspace: server.guildId,
      channel: server.channelId,
    } as const;
    await chat.chat.post(to, withButton, 'key-7');
    const [posted] = server.posted;
    const customId = /"custom_id":"([^"]+)"/.exec(JSON.stringify(posted?.body))?.[1] ?? '';
    expect(customId).toBe('v1.key-7:quotes nk-russia');
    const asked = await answered(server.people.press(posted?.id ?? '', customId));
    expect(requests[0]?.text).toBe('quotes nk-russia');
    expect(asked.ephemeral).toBe(true);
  });

  it('that is pressed twice acts once, and the second time is no failure', async () => {
    replies.set('nk-russia', () => Promise.resolve(withButton));
    const { original } = await answered(server.people.type('nk-russia'));
    const press = () => server.people.press(original?.messageId ?? '', 'v1:quotes nk-russia');
    const [first, second] = await Promise.all([press(), press()]);
    await server.people.until(first, ({ ackMs }) => ackMs !== null);
    await server.people.until(second, ({ ackMs }) => ackMs !== null);
    expect(requests.filter((request) => request.text === 'quotes nk-russia')).toHaveLength(1);
    expect(new Set([first.callbackType, second.callbackType])).toEqual(new Set([4, 6]));
  });

  it('of another version gets help', async () => {
    const { original } = await answered(server.people.type('nk-russia'));
    await answered(server.people.press(original?.messageId ?? '', 'v9|other'));
    expect(requests[1]?.text).toBe('help');
  });
});

const option = (name: string, value: string) => ({ name, value });

describe('what is chosen in /briefing-admin', () => {
  it.each([
    [
      'subscribe',
      [
        option('topic', 'nk-russia'),
        option('time', '08:00'),
        option('days', 'weekdays'),
        option('zone', 'Asia/Seoul'),
      ],
      'subscribe nk-russia weekdays 08:00 Asia/Seoul',
    ],
    [
      'subscribe',
      [option('topic', 'North Korea & Russia'), option('time', '08:00')],
      'subscribe north-korea-russia 08:00',
    ],
    [
      'change',
      [option('topic', 'nk-russia'), option('days', 'mon,thu')],
      'change nk-russia mon,thu',
    ],
    ['unsubscribe', [option('topic', 'nk-russia')], 'unsubscribe nk-russia'],
    ['pause', [option('topic', 'nk-russia')], 'pause nk-russia'],
    ['resume', [option('topic', 'nk-russia')], 'resume nk-russia'],
    ['send', [option('topic', 'nk-russia')], 'send nk-russia'],
    [
      'follow',
      [option('topic', 'port'), option('address', 'https://a.example')],
      'follow port https://a.example',
    ],
    ['unfollow', [option('topic', 'port'), option('address', '1')], 'unfollow port 1'],
    [
      'filter',
      [option('topic', 'port'), option('about', 'ships | Riverton')],
      'filter port ships | Riverton',
    ],
    [
      'rename',
      [option('topic', 'port'), option('name', 'Harbour news')],
      'rename port to Harbour news',
    ],
    ['remove', [option('topic', 'port')], 'remove port'],
    ['new', [option('name', 'Port'), option('about', 'ships')], 'new Port | ships'],
    ['list', [], 'subscriptions'],
    ['status', [], 'status'],
  ])('%s %j is typed as "%s"', async (name, options, typed) => {
    await answered(server.people.command('briefing-admin', [{ name, options }]));
    expect(requests[0]?.text).toBe(typed);
  });
});

/** What is offered while an option is being typed. */
async function suggested(name: string, value: string, command = 'briefing-admin') {
  const focused = { name, value, focused: true };
  const options = command === 'briefing' ? [focused] : [{ name: 'subscribe', options: [focused] }];
  const asked = await server.people.complete(command, options);
  await server.people.until(asked, ({ suggestions }) => suggestions !== null);
  const values = (asked.suggestions ?? []).map((one) => (isRecord(one) ? text(one['value']) : ''));
  return { asked, values };
}

describe('completions', () => {
  it('of a topic are the bot’s, at most 25, whatever their length', async () => {
    complete = (typed, limit) =>
      Promise.resolve(
        Array.from({ length: 40 }, (_, index) => ({
          label: `${typed} ${'long '.repeat(40)}`,
          value: index === 3 ? 'a'.repeat(101) : `${typed}-${limit}-${index}`,
        })),
      );
    const { values } = await suggested('topic', 'nk', 'briefing');
    expect(values).toHaveLength(25);
    expect(values[0]).toBe('nk-25-0');
  });

  it.each([
    ['zone', 'seo', 'Asia/Seoul'],
    ['zone', 'new york', 'America/New_York'],
    ['zone', '', 'UTC'],
    ['time', '7', '07:00'],
    ['time', '7:15', '7:15'],
    ['time', '', '08:00'],
    ['days', 'week', 'weekdays'],
    ['days', 'mon,t', 'mon,thu'],
  ])('of a %s that begins with "%s" have %s', async (name, typed, value) => {
    expect((await suggested(name, typed)).values).toContain(value);
  });

  it.each([
    ['time', '25:00'],
    ['time', '9:75'],
    ['days', 'moon,t'],
    ['days', 'weekdays;m'],
  ])('of a %s offer nothing that is invalid itself after "%s"', async (name, typed) => {
    expect((await suggested(name, typed)).values).toEqual([]);
  });

  it('are none where the topics cannot be read, rather than silence', async () => {
    complete = () => Promise.reject(new Error('no disk'));
    expect((await suggested('topic', 'nk')).values).toEqual([]);
    expect(chat.lines.join('\n')).toContain('no disk');
  });

  it('are none where they take too long', async () => {
    complete = () => new Promise(() => {});
    expect((await suggested('topic', 'nk')).values).toEqual([]);
  });
});

describe('“Brief this”', () => {
  it('is asked with the text of the message and the links of what is shown below it', async () => {
    const message = {
      id: '77',
      content: 'See https://a.example/1',
      embeds: [{ url: 'https://b.example/2' }],
    };
    await answered(server.people.point('Brief this', message));
    expect(requests[0]?.message).toBe('See https://a.example/1\nhttps://b.example/2');
  });
});

describe('new and nothing more', () => {
  const open = (permissions: string) =>
    server.people.command('briefing-admin', [{ name: 'new', options: [] }], { permissions });

  it('opens a form that Discord takes, whose submission is the command', async () => {
    const asked = await open('32');
    await server.people.until(asked, ({ form }) => form !== null);
    expect(asked.form).toMatchObject({ custom_id: 'v1:form:topic', title: 'New topic' });
    await answered(
      server.people.submit('v1:form:topic', {
        name: 'Harbour | news',
        about: 'ships, port\nRiverton',
        not: 'football',
        sources: 'www.example.org',
      }),
    );
    expect(requests.at(-1)?.text).toBe(
      'new Harbour | ships, port | Riverton | not football | https://www.example.org',
    );
  });

  it('is answered in words to who types it and may not', async () => {
    await answered(server.people.type('new', { permissions: '2048' }));
    expect(requests.at(-1)?.text).toBe('new');
  });

  it('a form of another version is answered with help', async () => {
    await answered(server.people.submit('v0:form:other', {}));
    expect(requests.at(-1)?.text).toBe('help');
  });
});
