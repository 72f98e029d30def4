import { afterEach, beforeEach, expect, test } from 'vitest';
import { harvestOnce } from '../../src/cli/follow/harvest-once.ts';
import {
  briefing,
  createWorld,
  feed,
  HOUR,
  MINUTE,
  rss,
  send,
  type World,
} from '../harvest/world.ts';
import { createTerminal } from './create-terminal.ts';

let world: World;
beforeEach(async () => {
  world = await createWorld();
});
afterEach(() => world.close());

/** What is printed, a line each. */
async function harvest(urls: readonly string[]): Promise<readonly string[]> {
  const ships = briefing('ships', urls.map(feed));
  world.follow({ ships: ships.sources });
  const { store, harvest: opened } = await world.open();
  const terminal = createTerminal();
  await harvestOnce({
    open: () => opened,
    store,
    library: { read: async () => ({ briefings: [ships], problems: [] }) },
    terminal,
  });
  return terminal
    .text()
    .split('\n')
    .map((line) => line.trim());
}

test('what is not fetched is not said to be, and what was fetched before comes with the time', async () => {
  const outlet = await world.outlet((asked, response) => {
    if (asked.url !== '/busy') return send(response, rss([]));
    response.writeHead(429, { 'retry-after': '3600' }).end();
  });
  const [read, busy, waiting] = ['/rss', '/busy', '/waits'].map((path) => outlet.url + path);
  expect(await harvest([read ?? ''])).toContain(`✓ ${read}: Harbour Post`);
  await world.pass(1000);
  expect(await harvest([read ?? ''])).toContain(
    `✓ ${read}: Harbour Post (fetched 2026-11-24 08:00 UTC)`,
  );
  await world.pass(HOUR);
  await harvest([busy ?? '']);
  await world.pass(MINUTE);
  expect(await harvest([busy ?? '', waiting ?? ''])).toContain(
    `– ${waiting}: not fetched yet; its server asks to be left alone, and it is tried again while the bot runs`,
  );
});
