import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { meantCommand } from '../../../src/bot/command/meant-command.ts';
import { slugsByName } from '../../../src/bot/command/find-briefing.ts';
import { plain } from '../reading-bot.ts';
import { BRIDGE, createTown } from '../subscriptions/town.ts';

const TITLES = ['Trade', 'US Trade', 'Politics', 'US Politics', 'Harbour', 'Briefing Room'];
const briefings = TITLES.map((title) => ({ slug: title.toLowerCase().replace(' ', '-'), title }));

describe('asked as people talk, the bot', () => {
  let town: Awaited<ReturnType<typeof createTown>>;
  beforeAll(async () => {
    town = await createTown();
    for (const { slug, title } of briefings) {
      town.write(slug, 'briefing.md', `# ${title}\n`);
      town.write(slug, 'a.txt', BRIDGE);
    }
  });
  afterAll(() => town.close());

  test.each([
    ['brief us politics', 'us-politics'],
    ['give us trade', 'us-trade'],
    ['tell us about politics', 'politics'],
    ['brief me on trade', 'trade'],
    ['update us on us trade', 'us-trade'],
    ['/briefing briefing room', 'briefing-room'],
    ['/briefing @briefing harbour', 'harbour'],
  ])('%j shows %j', async (typed, slug) => {
    expect(plain(await town.reply(typed)).split('\n')[0]).toBe(slug);
  });

  test.each(['share update us trade', 'fetch tell us trade', 'subscribe brief us trade 8am'])(
    '%j names no topic',
    async (typed) => {
      expect(plain(await town.reply(typed))).toMatch(/there is no|no briefing|did you mean/i);
      expect(await town.store.subscriptions.all(10)).toHaveLength(0);
    },
  );

  test.each(['/brief', '/news'])('%j alone is a call for help', async (typed) => {
    expect(plain(await town.reply(typed))).toBe(plain(await town.reply('help')));
  });

  test('“/news” is a topic where one has the name', async () => {
    town.write('news', 'briefing.md', '# News\n');
    town.write('news', 'a.txt', BRIDGE);
    expect(plain(await town.reply('/news'))).not.toBe(plain(await town.reply('help')));
  });
});

test.each([
  ['hey harbour quotes', 'quotes harbour'],
  ['hi there, harbour sources', 'sources harbour'],
  ['hi', 'help'],
  ['hi there', 'help there'],
  ['what can you do', 'help'],
  ['how do I subscribe to harbour', 'help'],
  ['what do you have on harbour', null],
])('by %j somebody means %j', (typed, command) => {
  expect(meantCommand(typed, slugsByName(briefings))).toBe(command);
});
