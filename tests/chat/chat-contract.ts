import { setTimeout } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Chat, Handlers, Request } from '../../src/chat/chat.ts';
import type { Reply } from '../../src/chat/reply.ts';
import type { Channel } from '../../src/store/channel.ts';
import { HOSTILE_TEXTS } from './hostile-texts.ts';
import { digestReply } from './digest-reply.ts';

/** A message as its readers see it: markup, escapes and layout taken away. */
export type Shown = Readonly<{
  text: string;
  /** `private`: only the person who asked sees it. */
  audience: 'private' | 'channel';
  /** Labels of the buttons, in order. */
  buttons: readonly string[];
}>;

/** The platform from the outside, with a started chat on it. */
export type ChatHarness = Readonly<{
  chat: Chat;
  /** Somebody types the command with `text` and waits for what it shows. */
  type: (text: string) => Promise<Shown>;
  /** Somebody presses the button with that label on the message that was shown last. */
  press: (label: string) => Promise<Shown>;
  /** Where the chat may post. */
  channel: Channel;
  /** Where it may not: a channel that is gone or that it is not in. `null` where there is none. */
  closed: Channel | null;
  /** What everybody in `channel` sees, oldest first. */
  posted: () => Promise<readonly Shown[]>;
  /** Stops the chat, if it runs, and the platform. */
  close: () => Promise<void>;
}>;

/** Starts a chat with these handlers against a platform that speaks its protocol. */
export type StartHarness = (handlers: Handlers) => Promise<ChatHarness>;

/** What every chat does, whatever the platform. */
export function describeChat(name: string, start: StartHarness): void {
  describe(`the ${name} chat`, () => {
    const script = createScript();
    let harness: ChatHarness;

    beforeAll(async () => {
      harness = await start(script.handlers);
    }, 60_000);
    beforeEach(() => script.reset());
    afterAll(() => harness.close());

    test('shows an answer to the person alone', async () => {
      script.says('hello', text('Good morning'));
      const shown = await harness.type('hello');
      expect(shown).toMatchObject({ audience: 'private' });
      expect(shown.text).toContain('Good morning');
    });

    test('passes on what was typed, by whom and where', async () => {
      script.says('quotes nk-russia', text('Quotes'));
      await harness.type('quotes nk-russia');
      const [request] = script.requests;
      expect(request).toMatchObject({ text: 'quotes nk-russia', channel: harness.channel });
      expect(request?.id).not.toBe('');
      expect(request?.person.id).not.toBe('');
    });

    test('gives each invocation an id of its own', async () => {
      await harness.type('hello');
      await harness.type('hello');
      expect(new Set(script.requests.map(({ id }) => id)).size).toBe(2);
    });

    test('shows a reply for the channel to everybody in it', async () => {
      script.says('share nk-russia', { ...text('For all of you'), audience: 'channel' });
      const shown = await harness.type('share nk-russia');
      expect(shown.audience).toBe('channel');
      expect((await harness.posted()).at(-1)?.text).toContain('For all of you');
    });

    test('takes a button for the command that it stands for', async () => {
      script.says('nk-russia', {
        ...text('A briefing'),
        actions: [
          { label: 'Share to channel', command: 'share nk-russia', style: 'primary' },
          { label: 'More quotes', command: 'quotes nk-russia', style: 'plain' },
        ],
      });
      script.says('quotes nk-russia', text('Every quote'));
      const { buttons } = await harness.type('nk-russia');
      expect(buttons).toEqual(['Share to channel', 'More quotes']);
      const shown = await harness.press('More quotes');
      expect(shown.text).toContain('Every quote');
      expect(script.requests.map((request) => request.text)).toEqual([
        'nk-russia',
        'quotes nk-russia',
      ]);
    });

    test('shows a digest with headline, summary, quotes and speakers', async () => {
      const reply = digestReply();
      script.says('nk-russia', reply);
      const { text: shown } = await harness.type('nk-russia');
      const story = reply.parts.find((part) => part.kind === 'story');
      expect(shown).toContain(story?.headline);
      expect(shown).toContain(story?.summary[0]?.text);
      expect(shown).toContain(story?.quotes[0]?.text);
      expect(shown).toContain(story?.quotes[0]?.speaker);
    });

    test.each(HOSTILE_TEXTS)('shows hostile text as it is: %j', async (hostile) => {
      script.says('hostile', text(hostile));
      const { text: shown } = await harness.type('hostile');
      expect(shown).toContain(hostile);
    });

    test('answers two commands at the same moment, each with its own', async () => {
      script.says('one', text('Answer one'));
      script.says('two', text('Answer two'));
      const [one, two] = await Promise.all([harness.type('one'), harness.type('two')]);
      expect(one.text).toContain('Answer one');
      expect(two.text).toContain('Answer two');
    });

    test('says what to do, with the reference, when an answer fails', async () => {
      script.fails('broken');
      const { text: shown, audience } = await harness.type('broken');
      expect(audience).toBe('private');
      expect(shown).toContain(script.requests[0]?.id);
    });

    test('answers a request that takes three and a half seconds', async () => {
      script.says('slow', text('At last'), 3500);
      const { text: shown } = await harness.type('slow');
      expect(shown).toContain('At last');
    });

    test('posts below a message, in its thread, once, and finds it there', async () => {
      const { chat, channel } = harness;
      const since = Date.now() - 1000;
      const head = await chat.post(channel, text('Headlines'), 'contract-head');
      const thread = { under: head.kind === 'sent' ? head.messageId : '', name: 'Harbour' };
      const below = { ...channel, thread };
      for (const key of ['contract-below-1', 'contract-below-2']) {
        expect((await chat.find(below, key, since)).kind).not.toBe('found');
        const outcome = await chat.post(below, digestReply(), key);
        expect(outcome).toMatchObject({ kind: 'sent' });
        const messageId = outcome.kind === 'sent' ? outcome.messageId : 'none';
        expect(await chat.find(below, key, since)).toEqual({ kind: 'found', messageId });
      }
    });

    test('posts once, and finds it by its key only', async () => {
      const { chat, channel } = harness;
      const since = Date.now() - 1000;
      const before = (await harness.posted()).length;
      const outcome = await chat.post(channel, digestReply(), 'contract-key-1');
      expect(outcome).toMatchObject({ kind: 'sent' });
      expect(await harness.posted()).toHaveLength(before + 1);
      const messageId = outcome.kind === 'sent' ? outcome.messageId : 'none';
      expect(messageId).not.toBe('');
      expect(await chat.find(channel, 'contract-key-1', since)).toEqual({
        kind: 'found',
        messageId,
      });
      expect((await chat.find(channel, 'contract-key-2', since)).kind).not.toBe('found');
    });

    test('refuses a post where it may not write, with the remedy', async (context) => {
      const { chat, closed } = harness;
      context.skip(closed === null, 'every channel is open here');
      const outcome = closed === null ? null : await chat.post(closed, digestReply(), 'contract-3');
      expect(outcome).toMatchObject({ kind: 'refused', remedy: expect.stringMatching(/\S/) });
    });

    test('says that it is connected', () => {
      expect(harness.chat.health().connected).toBe(true);
    });
  });

  describe(`the ${name} chat that stops`, () => {
    const script = createScript();
    let harness: ChatHarness | null = null;
    afterEach(() => harness?.close());

    test('finishes what is being answered, then is disconnected', async () => {
      harness = await start(script.handlers);
      script.says('slow', text('Finished'), 2000);
      const answered = harness.type('slow');
      await script.asked();
      const began = Date.now();
      await harness.chat.stop();
      // Nothing is left to do: only the platform may still be showing it.
      const late = setTimeout(500, null);
      expect((await Promise.race([answered, late]))?.text).toContain('Finished');
      expect(Date.now() - began).toBeLessThan(10_000);
      expect(harness.chat.health().connected).toBe(false);
    }, 60_000);
  });
}

/** A bot that answers as it is told to. Unknown words get a line that repeats them. */
function createScript() {
  const requests: Request[] = [];
  const replies = new Map<string, Readonly<{ reply: Reply | null; afterMs: number }>>();
  let wake: (() => void) | null = null;

  const handlers: Handlers = {
    async answer(request) {
      requests.push(request);
      wake?.();
      const told = replies.get(request.text);
      if (told === undefined) return text(`You said: ${request.text}`);
      if (told.afterMs > 0) await setTimeout(told.afterMs);
      if (told.reply === null) throw new Error('The script says that this fails.');
      return told.reply;
    },
    complete: (typed, limit) =>
      Promise.resolve(
        [{ label: 'North Korea and Russia', value: 'nk-russia' }]
          .filter(({ value }) => value.startsWith(typed))
          .slice(0, limit),
      ),
    home: () => Promise.resolve(text('All briefings')),
    added: () => Promise.resolve(),
    completeCommand: () => Promise.resolve([]),
    removed: () => Promise.resolve(),
  };

  return {
    handlers,
    requests,
    says(typed: string, reply: Reply, afterMs = 0): void {
      replies.set(typed, { reply, afterMs });
    },
    fails(typed: string): void {
      replies.set(typed, { reply: null, afterMs: 0 });
    },
    /** Resolves once somebody has asked something. */
    asked: () =>
      new Promise<void>((resolve) => {
        if (requests.length > 0) resolve();
        else wake = resolve;
      }),
    reset(): void {
      requests.length = 0;
      replies.clear();
    },
  };
}

function text(shown: string): Reply {
  return { audience: 'private', parts: [{ kind: 'text', line: [shown] }], actions: [] };
}
