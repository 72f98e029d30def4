import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { rss } from '../../harvest/world.ts';
import { openOutlet, type Outlet } from '../../web/outlet.ts';
import { sendPage } from '../links/pages.ts';
import { createTown, TUESDAY_SIX, type Town } from '../subscriptions/town.ts';

/** Looks that a person has in an hour. */
const OF_AN_HOUR = 100;

let outlet: Outlet;
let town: Town;
let asked = 0;

beforeAll(async () => {
  const feed = rss([{ id: '1', title: 'The quay', at: TUESDAY_SIX, text: '<p>It opened.</p>' }]);
  outlet = await openOutlet((_, response) => {
    asked += 1;
    sendPage(response, feed, 'application/rss+xml');
  });
});
afterAll(() => outlet.close());
beforeEach(async () => {
  town = await createTown();
  asked = 0;
});
afterEach(() => town.close());

test('a topic of an address alone asks for it once', async () => {
  expect(await town.ask(`new ${outlet.url}/feed.xml`)).toContain('Preview of Harbour Post');
  expect(asked).toBe(1);
});

test('every look at a source costs a turn of the hour, however it is named', async () => {
  const { actions } = await town.reply(`${outlet.url}/feed.xml`);
  const name = /source-[0-9a-f]{12}/.exec(actions.map(({ command }) => command).join(' '))?.[0];
  for (let at = 0; at < OF_AN_HOUR; at += 1) await town.ask(`new ${name}`);
  asked = 0;
  expect(await town.ask(`new ${name}`)).not.toContain('Preview');
  expect(asked).toBe(0);
});
