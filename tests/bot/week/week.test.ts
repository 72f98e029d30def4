import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { renderDiscord } from '../../../src/chat/discord/render/render.ts';
import { renderSlack } from '../../../src/chat/slack/render/render.ts';
import { settle } from '../../../src/chat/fit/fit-reply.ts';
import { storiesIn, type Reply } from '../../../src/chat/reply.ts';
import { plain } from '../reading-bot.ts';
import { createTown, DAY, HOUR, TUESDAY_SIX, type Town } from '../subscriptions/town.ts';
import { fileOf, WEEK } from './week.ts';

const MONDAY_SEVEN = TUESDAY_SIX - DAY + HOUR;
const DAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'];

describe('a week of one topic', () => {
  let town: Town;
  const mornings: Reply[] = [];
  const articles = new Map<string, string[]>();
  beforeAll(async () => {
    town = await createTown();
    await town.at(MONDAY_SEVEN - HOUR);
    for (const [day] of DAYS.entries()) {
      for (const article of WEEK.filter((one) => one.day === day)) {
        town.write('orsa', `${article.file}.md`, fileOf(article));
      }
      // One outlet corrects the number of Tuesday.
      if (day === 3) {
        const toll = WEEK.find(({ file }) => file === 'toll-wire-0');
        if (toll !== undefined) {
          const text = toll.text.map((line) => line.replace('Nine villagers', 'Seven villagers'));
          town.write('orsa', 'toll-wire-0.md', fileOf({ ...toll, text }));
        }
      }
      for (const { articles: read } of (await town.library.read()).briefings) {
        for (const one of read) {
          articles.set(one.id, [...(articles.get(one.id) ?? []), ...one.paragraphs]);
        }
      }
      if (day === 0) await town.ask('subscribe orsa daily 7am UTC');
      await town.at(MONDAY_SEVEN + day * DAY);
      mornings.push(
        ...town.posts
          .splice(0)
          .filter(({ actions }) => actions.length > 0)
          .slice(-1),
      );
    }
  });
  afterAll(() => town.close());

  test.each(DAYS)('reads as an editor would write it on %s', async (day) => {
    const reply = mornings[DAYS.indexOf(day)];
    expect(reply).toBeDefined();
    if (reply === undefined) return;
    await expect(`${plain(reply)}\n`).toMatchFileSnapshot(`golden/${day}.txt`);
    const { message: slack } = renderSlack(reply);
    await expect(`${JSON.stringify(slack, null, 1)}\n`).toMatchFileSnapshot(
      `golden/${day}.slack.json`,
    );
    const { message: discord } = renderDiscord(reply, 'components');
    await expect(`${JSON.stringify(discord, null, 1)}\n`).toMatchFileSnapshot(
      `golden/${day}.discord.json`,
    );
    // What the page of the local chat draws.
    await expect(`${JSON.stringify(settle(reply), null, 1)}\n`).toMatchFileSnapshot(
      `golden/${day}.local.json`,
    );
  });

  test('shows each story whole on every platform', () => {
    for (const reply of mornings) {
      const stories = storiesIn(reply);
      expect(renderDiscord(reply, 'components').shown).toEqual(stories);
      expect(renderSlack(reply).shown).toEqual(stories);
    }
  });

  test('says what a filter takes and refuses, and opens what is asked for', async () => {
    town.write('orsa', 'briefing.yaml', 'about: ["Orsa", "landslide, slide, mud"]\nnot: [choir]');
    const answer = await town.ask('filter orsa');
    expect(answer).toContain('in · Orsa buries its dead (Velby Courier) — “Orsa” in the headline');
    expect(answer).toContain('not wanted: “Choirs” in the headline');
    expect(answer).toContain('nothing of “Orsa”');
    expect(await town.ask('orsa since monday')).toContain('Landslide buries village');
    expect(await town.ask('show orsa =zzz')).toContain('does not have this story any more');
    expect(await town.ask('orsa 99')).toContain('there is no number 99');
    expect(await town.ask('orsa since soon')).toContain('“soon” is no day');
    town.write('orsa', 'briefing.yaml', 'about: ["Orsa", "landslip, earthquace"]');
    const nothing = await town.ask('orsa');
    expect(nothing).toContain('Nothing has a word of the line “landslip, earthquace”');
    expect(nothing).toContain('/briefing filter orsa');
    town.remove('orsa');
  });

  test('has a button for each story that carries its mark, since its number changes', async () => {
    const openers = mornings.flatMap((reply) =>
      reply.parts.flatMap((part) =>
        part.kind === 'story' && part.open !== undefined ? [{ part, open: part.open }] : [],
      ),
    );
    expect(openers.length).toBeGreaterThan(5);
    for (const { open } of openers) expect(open.command).toMatch(/^show orsa =[0-9a-z]+$/);
  });

  test('repeats nothing from the day before', () => {
    const seen = new Set<string>();
    for (const { parts } of mornings) {
      const passages = parts.flatMap((part) =>
        part.kind === 'story' ? [...part.summary, ...part.quotes].map(({ text }) => text) : [],
      );
      for (const text of passages) expect(seen).not.toContain(text);
      for (const text of passages) seen.add(text);
    }
  });

  test('shows slices of the articles that it names alone', () => {
    const stories = mornings.flatMap(({ parts }) => parts.filter((part) => part.kind === 'story'));
    expect(stories.length).toBeGreaterThan(5);
    for (const { text, reference } of stories.flatMap(({ summary }) => summary)) {
      const printed = articles.get(reference.articleId) ?? [];
      expect(printed.some((paragraph) => paragraph.includes(text))).toBe(true);
    }
  });
});
