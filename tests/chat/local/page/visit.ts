import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import type { LocalChat } from '../../../../src/chat/local/app.ts';
import { hasBrowser, launch, NO_BROWSER, openTab, typeLine } from '../browser.ts';
import { sampleLocal } from '../harness.ts';
import { PREVIEWS } from '../previews.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export const VIEWS = ['Slack', 'Discord', 'Text', 'Reading'] as const;

type Visit = (
  run: (page: Page, local: LocalChat) => Promise<void>,
  options?: Readonly<{
    tab?: BrowserContextOptions;
    local?: LocalChat;
    /** What goes wrong on purpose. */
    expected?: readonly string[];
  }>,
) => Promise<void>;

/** Facts about the page in a real browser. `visit` opens it on a fresh local chat. */
export function describePage(name: string, state: (visit: Visit) => void): void {
  describe.skipIf(!hasBrowser)(`${name} (${hasBrowser ? 'in Chromium' : NO_BROWSER})`, () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await launch();
    }, 60_000);
    afterAll(() => browser.close());

    state(
      async (
        run,
        { tab = {}, local = sampleLocal({ previews: PREVIEWS }), expected = [] } = {},
      ) => {
        await local.start();
        const { page, faults } = await openTab(browser, tab);
        try {
          await page.goto(local.url());
          await page
            .locator('#connection', { hasText: 'Connected' })
            .waitFor({ state: 'attached' });
          await run(page, local);
          expect(faults).toEqual(expected);
        } finally {
          await page.context().close();
          await local.stop();
        }
      },
    );
  });
}

export async function askForDigest(page: Page): Promise<void> {
  await typeLine(page, '/briefing harbour');
  await lastMessage(page).getByText('Harbour bridge stays shut').first().waitFor();
}

export function lastMessage(page: Page) {
  return page.locator('.message').last();
}

/** What axe finds that keeps people out. */
export async function seriousFaults(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE);
  const found: unknown = await page.evaluate(
    `axe.run().then(({ violations }) => violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' | ')))`,
  );
  return Array.isArray(found) ? found.map(String) : [String(found)];
}
