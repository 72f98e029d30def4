import { describe } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { describeChat, type Shown, type StartHarness } from '../chat-contract.ts';
import { hasBrowser, launch, NO_BROWSER, openTab, typeLine } from './browser.ts';
import { sampleLocal } from './harness.ts';

const channel = { platform: 'local', workspace: 'local', channel: 'general' } as const;

/** The message with that id as the page shows it. */
async function shown(page: Page, id: number): Promise<Shown> {
  const card = page.locator(`[data-id="${id}"]`);
  await card.waitFor();
  const isPrivate = (await card.getByText('Only you can see this').count()) > 0;
  return {
    text: await card.locator('.reading').innerText(),
    audience: isPrivate ? 'private' : 'channel',
    buttons: await card.locator('.reading > .actions button').allInnerTexts(),
  };
}

/** Does something that asks, and waits for the answer to it. */
async function answerTo(page: Page, act: () => Promise<void>): Promise<Shown> {
  const asked = page.waitForResponse((response) => response.url().endsWith('/api/ask'));
  await act();
  const { messages } = await (await asked).json();
  return shown(page, Number(messages[1].id));
}

async function openPage(browser: Browser, url: string): Promise<Page> {
  const { page } = await openTab(browser);
  await page.goto(url);
  await page.locator('#connection', { hasText: 'Connected' }).waitFor();
  return page;
}

const start: StartHarness = async (handlers) => {
  const chat = sampleLocal({ handlers });
  await chat.start();
  const browser = await launch();
  const idle: Page[] = [];
  return {
    chat,
    channel,
    closed: { ...channel, channel: 'attic' },
    async type(text) {
      // Two who type at the same moment have a page each.
      const page = idle.pop() ?? (await openPage(browser, chat.url()));
      const answer = await answerTo(page, () => typeLine(page, `/briefing ${text}`));
      idle.push(page);
      return answer;
    },
    async press(label) {
      const page = idle.at(-1);
      if (page === undefined) throw new Error('Nothing was shown yet.');
      return answerTo(page, async () => {
        await page.getByRole('button', { name: label, exact: true }).last().click();
      });
    },
    async posted() {
      const page = await openPage(browser, chat.url());
      const earlier = page.getByRole('button', { name: 'Show earlier messages' });
      while ((await earlier.count()) > 0) {
        const before = await page.locator('.message').count();
        await earlier.click();
        await page.locator('.message').nth(before).waitFor();
      }
      const cards = await page.locator('.message:not(:has(.private)):has(.reading)').all();
      const ids = await Promise.all(cards.map((card) => card.getAttribute('data-id')));
      const all = await Promise.all(ids.map((id) => shown(page, Number(id))));
      await page.close();
      return all;
    },
    async close() {
      await browser.close();
      await chat.stop();
    },
  };
};

describe.skipIf(!hasBrowser)(`in Chromium (${hasBrowser ? 'here' : NO_BROWSER})`, () => {
  describeChat('local', start);
});
