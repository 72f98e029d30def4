import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Handlers } from '../../../src/chat/chat.ts';
import type { ChatHarness } from '../../chat/chat-contract.ts';
import {
  createHandlers,
  startHarness as startDiscord,
} from '../../chat/discord/support/harness.ts';
import { startHarness as startSlack } from '../../chat/slack/support/harness.ts';
import { createTown, DAY, TUESDAY_SIX, type Town } from '../subscriptions/town.ts';
import type { Reply } from '../../../src/chat/reply.ts';
import { fileOf, WEEK } from './week.ts';

describe('the buttons of a digest', () => {
  let town: Town;
  let handlers: Handlers;
  beforeAll(async () => {
    town = await createTown();
    for (const article of WEEK) town.write('orsa', `${article.file}.md`, fileOf(article));
    await town.at(TUESDAY_SIX + 3 * DAY);
    // Worked through once: the answers come before a platform says that they take long.
    await town.ask('orsa');
    handlers = createHandlers({ answer: town.bot.answer });
  });
  afterAll(() => town.close());

  let chat: ChatHarness | null = null;
  afterEach(async () => {
    await chat?.close();
    chat = null;
  });

  test.each([
    ['Slack', startSlack],
    ['Discord', (given: Handlers) => startDiscord(given, 'components')],
  ])(
    'open one story in full, and more stories, in %s',
    async (_, start) => {
      chat = await start(handlers);
      const digest = await chat.type('orsa');
      const [first, second] = digest.buttons.filter((label) => /^\d/.test(label));
      expect([first, second]).not.toContain(undefined);
      const opened = await chat.press(second ?? '');
      expect(opened.text).not.toContain('In brief');
      expect(opened.buttons).toEqual(['Summary']);
      const back = await chat.press('Summary');
      expect(back.text).toBe(digest.text);
      const more = await chat.press('More stories');
      const told = (text: string): readonly string[] =>
        WEEK.map(({ title }) => title).filter((title) => text.includes(title));
      expect(told(more.text).length).toBeGreaterThan(0);
      expect(more.text).not.toBe(digest.text);
    },
    60_000,
  );

  test('do the same as “more” typed', async () => {
    const headlines = ({ parts }: Reply): readonly string[] =>
      parts.flatMap((part) => (part.kind === 'story' ? [part.headline ?? ''] : []));
    const [digest, more] = [await town.reply('orsa'), await town.reply('more orsa')];
    expect(headlines(more)).not.toEqual([]);
    for (const headline of headlines(digest)) expect(headlines(more)).not.toContain(headline);
    expect(await town.ask('more orsa #99')).not.toContain(headlines(digest)[0]);
  });

  test('open the same in the local chat, whose buttons type their command', async () => {
    const digest = await town.reply('orsa');
    const openers = digest.parts.flatMap((part) =>
      part.kind === 'story' && part.open !== undefined ? [{ part, open: part.open }] : [],
    );
    expect(openers.length).toBeGreaterThan(1);
    for (const { part, open } of openers) {
      const opened = await town.reply(open.command);
      const [, story] = opened.parts;
      if (story?.kind !== 'story') throw new Error('no story was opened');
      expect(story.headline).toBe(part.headline);
      expect(story.quotes.length).toBeGreaterThanOrEqual(part.quotes.length);
    }
    expect(await town.ask(openers.at(-1)?.open.command ?? '')).not.toContain('In brief');
  });
});
