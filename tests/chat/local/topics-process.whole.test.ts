import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { articlePage, sendPage } from '../../bot/links/pages.ts';
import { startBot } from '../../bot-process.ts';
import { rss } from '../../harvest/world.ts';
import { openOutlet, type Outlet } from '../../web/outlet.ts';
import { hasBrowser, launch, NO_BROWSER, openTab, typeLine } from './browser.ts';

const HOUR = 3_600_000;
const folder = mkdtempSync(join(tmpdir(), 'briefing-topics-'));
let outlet: Outlet;

beforeAll(async () => {
  mkdirSync(join(folder, 'briefings'));
  outlet = await openOutlet((request, response) => {
    if (request.url === '/robots.txt') return void response.writeHead(404).end();
    if (request.url !== '/feed.xml') return sendPage(response, articlePage('The new quay'));
    const text = `<p>RIVERTON – The ferry has a new captain, the city said.</p><p>${'The port office counted forty ships in the first week of the month. '.repeat(8)}</p>`;
    const item = { id: '1', title: 'The ferry has a new captain', at: Date.now() - HOUR, text };
    return sendPage(response, rss([item]), 'application/rss+xml');
  });
});
afterAll(async () => {
  await outlet.close();
  rmSync(folder, { recursive: true, force: true });
});

describe.skipIf(!hasBrowser)(
  `the bot as a process (${hasBrowser ? 'in Chromium' : NO_BROWSER})`,
  () => {
    it('briefs a link on its page, and a topic made there is harvested, asked for and subscribed', async () => {
      await using bot = await startBot({
        DATA_DIR: join(folder, 'data'),
        BRIEFINGS_DIR: join(folder, 'briefings'),
        ALLOW_HOSTS: '127.0.0.1',
      });
      await using browser = await launch();
      const { page, faults } = await openTab(browser);
      await page.goto(bot.url);
      await page.locator('#connection', { hasText: 'Connected' }).waitFor();
      await typeLine(page, `/briefing ${outlet.url}/article`);
      await page.getByText('We will open the harbour to every ship that asks').first().waitFor();
      await page.getByRole('link', { name: 'Topics' }).click();
      await page.getByLabel('Address of a site or feed').fill(`${outlet.url}/feed.xml`);
      await page.keyboard.press('Enter');
      await page.getByText('1 of 1 recent articles are in.').waitFor();
      await page.getByLabel('Name').fill('Ferries');
      await page.getByRole('button', { name: 'Keep' }).click();
      await page.getByRole('button', { name: 'Subscribe #general' }).click();
      await page.getByText('/briefing subscribe ferries').first().waitFor();
      let shown = '';
      while (!shown.includes('The ferry has a new captain')) {
        await sleep(200);
        shown = JSON.stringify(await bot.ask('/briefing ferries'));
      }
      await page.getByRole('link', { name: 'Status' }).click();
      await page.getByRole('button', { name: 'Fetch now: ferries' }).waitFor();
      await page.getByRole('cell', { name: 'Harbour Post' }).waitFor();
      expect(faults).toEqual([]);
      expect(await bot.stop()).toMatchObject({ code: 0 });
    }, 120_000);
  },
);
