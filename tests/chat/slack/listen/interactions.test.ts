import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { catalogueFor } from '../../../../src/chat/words/catalogue.ts';
import type { Reply } from '../../../../src/chat/reply.ts';
import { withoutMention } from '../../../../src/chat/slack/listen/mention.ts';
import { digestReply } from '../../digest-reply.ts';
import { createPerson, pick } from '../support/person.ts';
import { shownTexts } from '../support/shown-texts.ts';
import { CHANNEL, TEAM, USER } from '../support/server/slack-server.ts';
import { says, startSlackBot } from '../support/start-bot.ts';

const words = catalogueFor('en');
const replies = new Map<string, () => Promise<Reply>>();
let bot: Awaited<ReturnType<typeof startSlackBot>>;

beforeAll(async () => {
  bot = await startSlackBot({
    handlers: {
      answer: async ({ text }) => (await replies.get(text)?.()) ?? says(`You said: ${text}`),
    },
  });
}, 30_000);
beforeEach(() => {
  replies.clear();
  bot.requests.length = 0;
  bot.server.faults.clear();
});
afterAll(() => bot.close());

const textOf = (payload: Record<string, unknown>) => shownTexts(payload['blocks']).join(' ');

describe('a command', () => {
  test('is acknowledged long before a slow answer, without a word', async () => {
    const answer = Promise.withResolvers<void>();
    replies.set('slow', async () => {
      await answer.promise;
      return says('At last');
    });
    const done = await bot.person.command('slow');
    expect(done.acknowledged).toBe(true);
    expect(done.response).toEqual({});
    answer.resolve();
    expect(textOf((await done.shown()).payload)).toBe('At last');
  });

  test('that takes longer than 5 s gives a sign, then its answer', async () => {
    replies.set('slower', async () => {
      await sleep(5600);
      return says('At long last');
    });
    const done = await bot.person.command('slower');
    expect(textOf((await done.shown()).payload)).toBe(words.stillWorking);
    const answer = await bot.server.wait(({ payload }) => textOf(payload) === 'At long last');
    expect(answer).toMatchObject({ via: 'response_url', audience: 'private' });
  }, 20_000);

  test('says who asks: zone, language and rights are those of the person in Slack', async () => {
    bot.server.describe('U000000002', { tz: 'Europe/Paris', locale: 'fr-FR', is_admin: false });
    await (await createPerson(bot.server, { user: 'U000000002' }).command('who')).shown();
    await (await bot.person.command('who')).shown();
    expect(bot.requests.map(({ person }) => person)).toEqual([
      { id: 'U000000002', locale: 'fr-FR', timeZone: 'Europe/Paris' },
      { id: USER, locale: 'en-GB', timeZone: 'Asia/Seoul' },
    ]);
    expect(await Promise.all(bot.requests.map((request) => request.mayManage()))).toEqual([
      'no',
      'yes',
    ]);
  });

  test('does not wait for a users.info that never answers', async () => {
    bot.server.faults.add('users.info', { kind: 'ignore' });
    const done = await createPerson(bot.server, { user: 'U000000003' }).command('who');
    await done.shown(2000);
    expect(bot.requests[0]?.person).toMatchObject({ id: 'U000000003', locale: 'en' });
  });

  test('that Slack delivers twice is answered once', async () => {
    const done = await bot.person.command('once');
    await done.shown();
    expect((await done.again()).acknowledged).toBe(true);
    await sleep(200);
    expect(bot.requests).toHaveLength(1);
  });

  test('of any name is answered: the command may be called something else', async () => {
    const done = await bot.person.command('hello', { name: '/news' });
    expect(textOf((await done.shown()).payload)).toBe('You said: hello');
  });

  test('is answered in another way when its response_url has expired', async () => {
    replies.set('late', () => {
      bot.server.expireResponses();
      return Promise.resolve(says('Here it is anyway'));
    });
    await bot.person.command('late');
    const shown = await bot.server.wait(({ payload }) => textOf(payload) === 'Here it is anyway');
    expect(shown).toMatchObject({ via: 'chat.postEphemeral', channel: CHANNEL });
  });

  test('waits for a rate limit of its response_url, twice, then is answered', async () => {
    bot.server.faults.add('response_url', { kind: 'rate-limit', seconds: 1 }, { times: 2 });
    const began = performance.now();
    await (await bot.person.command('patient')).shown();
    expect(performance.now() - began).toBeGreaterThan(1900);
  });

  test('in a conversation of two is direct', async () => {
    const person = createPerson(bot.server, {
      channel: 'D000000001',
      channelName: 'directmessage',
    });
    await (await person.command('hello')).shown();
    expect(bot.requests[0]).toMatchObject({ direct: true });
  });
});

test('an answer of which nobody knows whether it arrived is followed by a private word', async () => {
  bot.server.faults.add('response_url', { kind: 'cut' });
  await bot.person.command('lost?');
  const word = await bot.server.wait(({ payload }) => textOf(payload).includes('cannot tell'));
  expect(word).toMatchObject({ via: 'chat.postMessage', audience: 'private' });
});

describe('a button', () => {
  const digest = digestReply();

  test('on an answer for one person replaces that answer', async () => {
    replies.set('nk-russia', () => Promise.resolve(digest));
    const first = await (await bot.person.command('nk-russia')).shown();
    const shown = await (await bot.person.press(first, 'More quotes')).shown();
    expect(shown.payload).toMatchObject({ replace_original: true, response_type: 'ephemeral' });
    expect(bot.requests.at(-1)?.text).toBe('quotes nk-russia');
  });

  test('on a message for everybody answers the one who pressed, and leaves it as it is', async () => {
    replies.set('share nk-russia', () => Promise.resolve(digestReply({ audience: 'channel' })));
    const all = await (await bot.person.command('share nk-russia')).shown();
    expect(all).toMatchObject({ audience: 'channel' });
    const shown = await (await bot.person.press(all, 'Sources')).shown();
    expect(shown.payload).toMatchObject({ replace_original: false, response_type: 'ephemeral' });
  });

  test('that is pressed twice within 5 s acts once', async () => {
    replies.set('nk-russia', () => Promise.resolve(digest));
    const first = await (await bot.person.command('nk-russia')).shown();
    await (await bot.person.press(first, 'Share to channel')).shown();
    const second = await bot.person.press(first, 'Share to channel');
    expect(second.acknowledged).toBe(true);
    await sleep(200);
    expect(bot.requests.map(({ text }) => text)).toEqual(['nk-russia', 'share nk-russia']);
  });
});

describe('what goes to everybody', () => {
  test('says who asked for it', async () => {
    replies.set('share nk-russia', () => Promise.resolve(digestReply({ audience: 'channel' })));
    const shown = await (await bot.person.command('share nk-russia')).shown();
    expect(textOf(shown.payload)).toContain(`${words.askedBy} <@${USER}>`);
  });
});

describe('a subscription', () => {
  const text = 'subscribe nk-russia weekdays 08:00';
  const reply = says('Subscribed', { audience: 'channel' });

  test('is confirmed as a message of the bot, which only a member may write', async () => {
    replies.set(text, () => Promise.resolve(reply));
    await bot.person.command(text);
    const shown = await bot.server.wait(({ payload }) => textOf(payload).startsWith('Subscribed'));
    expect(shown).toMatchObject({ via: 'chat.postMessage', audience: 'channel' });
  });

  test('where the bot is no member says at once what to do', async () => {
    replies.set(text, () => Promise.resolve(reply));
    bot.server.faults.add('chat.postMessage', { kind: 'error', error: 'not_in_channel' });
    const shown = await (await bot.person.command(text)).shown();
    expect(textOf(shown.payload)).toContain(
      "I'm not in #general. Type /invite @briefing in #general, then try again.",
    );
  });

  test('that failed is told to that person alone, with the same advice', async () => {
    replies.set('send nk-russia', () => Promise.resolve(says('Not subscribed')));
    bot.server.faults.add('chat.postEphemeral', { kind: 'error', error: 'channel_not_found' });
    const shown = await (await bot.person.command('send nk-russia')).shown();
    expect(shown.audience).toBe('private');
    expect(textOf(shown.payload)).toMatch(/Not subscribed .*\/invite @briefing/);
  });
});

describe('a mention', () => {
  test('in a thread is answered in the thread, where everybody saw the question', async () => {
    replies.set('nk-russia', () => Promise.resolve(digestReply()));
    await bot.person.write('<@U000000009> nk-russia', { thread_ts: '1700000000.000100' });
    const shown = await bot.server.wait(({ payload }) => payload['thread_ts'] !== undefined);
    expect(shown).toMatchObject({ via: 'chat.postMessage', channel: CHANNEL });
    expect(shown.payload).toMatchObject({ thread_ts: '1700000000.000100' });
  });

  test('that is no briefing is answered to that person alone', async () => {
    await bot.person.write('<@U000000009> what?');
    const shown = await bot.server.wait(({ via }) => via === 'chat.postEphemeral');
    expect(shown.payload).toMatchObject({ user: USER });
  });

  test('that is delivered again acts once', async () => {
    const message = {
      type: 'app_mention',
      user: USER,
      text: '<@U000000009> again',
      ts: '1700000001.000100',
      channel: CHANNEL,
    };
    await bot.server.event(message, { event_id: 'EvAGAIN' });
    const retry = { attempt: 1, reason: 'timeout' };
    const repeated = await bot.server.event(message, { event_id: 'EvAGAIN', retry });
    expect(repeated.acknowledged).toBe(true);
    await sleep(300);
    expect(bot.requests).toHaveLength(1);
  });

  test('by another bot is not answered', async () => {
    await bot.person.write('<@U000000009> nk-russia', { bot_id: 'B1' });
    await sleep(200);
    expect(bot.requests).toEqual([]);
  });

  test.each([
    ['<@U1> nk-russia', 'nk-russia'],
    ['<@U1|briefing>  quotes nk-russia', 'quotes nk-russia'],
    ['nk-russia <@U1>', 'nk-russia'],
    ['Morning <@U1> list', 'list'],
    ['<@U1>', ''],
    ['<@U1> a &lt;b&gt; &amp;amp;', 'a <b> &amp;'],
  ])('%j means %j', (text, meant) => {
    expect(withoutMention(text)).toBe(meant);
  });
});

test('what is written to the bot directly is answered there', async () => {
  await bot.person.write('nk-russia', { channel_type: 'im', channel: 'D000000007' });
  // The emulator knows no such conversation: what counts is where it was sent.
  const call = await until(() =>
    bot.server.calls.find(({ args }) => args['channel'] === 'D000000007'),
  );
  expect(call.method).toBe('chat.postMessage');
  expect(bot.requests[0]).toMatchObject({ text: 'nk-russia', direct: true });
});

describe('the Home tab', () => {
  test('shows the overview when it is opened', async () => {
    await bot.person.openHome();
    const shown = await bot.server.wait(({ via }) => via === 'views.publish');
    expect(textOf(shown.payload)).toBe('All briefings');
  });
});

describe('subscribe and nothing more', () => {
  test('opens a form, whose submission is the command', async () => {
    await bot.person.command('subscribe');
    const form = await bot.server.wait(({ via }) => via === 'views.open');
    expect(shownTexts(form.payload)).toContain('North Korea and Russia');
    const done = await bot.person.submit(form, {
      topic: pick('nk-russia'),
      days: { selected_options: ['mon', 'tue', 'wed', 'thu', 'fri'].map((value) => ({ value })) },
      time: { selected_time: '07:30' },
      zone: { value: ' Asia/Seoul ' },
    });
    expect(done).toMatchObject({ acknowledged: true, response: {} });
    const text = 'subscribe nk-russia weekdays 07:30 Asia/Seoul';
    const shown = await bot.server.wait(({ payload }) => textOf(payload) === `You said: ${text}`);
    expect(shown).toMatchObject({ channel: CHANNEL, audience: 'private' });
    expect(bot.requests[0]).toMatchObject({ text, channel: { workspace: TEAM, channel: CHANNEL } });
  });

  test('keeps the form open where its zone is none, and says so at the field', async () => {
    await bot.person.command('subscribe');
    const form = await bot.server.wait(({ via }) => via === 'views.open');
    const filled = { topic: pick('nk-russia'), time: { selected_time: '07:30' } };
    const done = await bot.person.submit(form, { ...filled, zone: { value: 'Atlantis' } });
    expect(done.response).toMatchObject({
      response_action: 'errors',
      errors: { zone: expect.stringContaining('Atlantis') },
    });
    const vague = await bot.person.submit(form, { ...filled, zone: { value: 'CST' } });
    expect(vague.response).toMatchObject({ errors: { zone: expect.stringContaining('CST') } });
    expect(bot.requests).toEqual([]);
  });

  test('a form that names another workspace acts in the sender’s own, alone', async () => {
    await bot.person.command('subscribe');
    const form = await bot.server.wait(({ via }) => via === 'views.open');
    const forged = JSON.stringify({
      ...JSON.parse(String(form.payload['private_metadata'])),
      workspace: 'T999999999',
      channel: 'C999999999',
    });
    await bot.person.submit(
      { ...form, payload: { ...form.payload, private_metadata: forged } },
      { topic: pick('nk-russia'), zone: { value: 'Asia/Seoul' } },
    );
    await until(() => bot.requests[0]);
    expect(bot.requests[0]?.channel).toEqual({ platform: 'slack', workspace: TEAM, channel: USER });
  });

  test('whoever may not manage is told so before a form opens', async () => {
    bot.server.describe('U000000008', { is_admin: false });
    const opened = () => bot.server.messages.filter(({ via }) => via === 'views.open').length;
    const before = opened();
    const done = await createPerson(bot.server, { user: 'U000000008' }).command('subscribe');
    expect(textOf((await done.shown()).payload)).toBe('You said: subscribe');
    expect(opened()).toBe(before);
  });

  test('is answered in words when the trigger has expired', async () => {
    bot.server.faults.add('views.open', { kind: 'error', error: 'expired_trigger_id' });
    const shown = await (await bot.person.command('subscribe')).shown();
    expect(textOf(shown.payload)).toBe('You said: subscribe');
  });
});

test('a shortcut that nobody knows gets help', async () => {
  const { trigger_id } = bot.server.invoke(CHANNEL);
  const user = { id: USER, team_id: TEAM };
  const team = { id: TEAM };
  const done = await bot.server.deliver('interactive', {
    type: 'shortcut',
    callback_id: 'old',
    user,
    team,
    trigger_id,
  });
  expect(done.acknowledged).toBe(true);
  await until(() => bot.requests.find(({ text }) => text === 'help'));
});

test('a person is written to alone under their own id', async () => {
  const to = await bot.chat.direct?.(TEAM, USER);
  expect(to).toEqual({ platform: 'slack', workspace: TEAM, channel: USER });
  const outcome = to == null ? null : await bot.chat.post(to, says('For you'), 'key-direct');
  expect(outcome).toMatchObject({ kind: 'sent' });
});

test('no token is ever logged', () => {
  expect(bot.logged()).not.toMatch(/xox[bp]-|xapp-/);
});

describe('new and nothing more', () => {
  const form = async () => {
    await bot.person.command('new');
    return bot.server.wait(
      ({ via, payload }) => via === 'views.open' && payload['callback_id'] === 'v1:topic',
    );
  };

  test('opens a form, whose submission is the command', async () => {
    const done = await bot.person.submit(await form(), {
      name: { value: ' Harbour news ' },
      about: { value: 'ships, port\n\nRiverton' },
      not: { value: 'football' },
      sources: { value: 'www.example.org\nhttps://b.example/feed.xml' },
    });
    expect(done).toMatchObject({ acknowledged: true, response: {} });
    const text =
      'new Harbour news | ships, port | Riverton | not football | https://www.example.org | https://b.example/feed.xml';
    await until(() => bot.requests.find((request) => request.text === text));
  });

  test.each([
    ['name', { name: { value: ' !? ' } }],
    ['name', { name: { value: 'a | b' } }],
    ['sources', { name: { value: 'Harbour' }, sources: { value: 'https://a.example\nnonsense' } }],
    ['sources', { name: { value: 'Harbour' }, sources: { value: 'javascript:alert(1)' } }],
  ])('says at the field %s what is wrong with it', async (field, filled) => {
    const done = await bot.person.submit(await form(), filled);
    expect(done.response).toMatchObject({
      response_action: 'errors',
      errors: { [field]: expect.any(String) },
    });
    expect(bot.requests).toEqual([]);
  });
});

async function until<T>(look: () => T | undefined): Promise<T> {
  for (let left = 100; left > 0; left -= 1) {
    const found = look();
    if (found !== undefined) return found;
    await sleep(50);
  }
  throw new Error('It did not happen.');
}
