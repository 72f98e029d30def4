import { expect, it } from 'vitest';
import { showAs, typeLine } from './browser.ts';
import { describePage, lastMessage, VIEWS } from './page/visit.ts';
import { createWholeBot } from './whole-bot.ts';

/** Tuesday 24 November 2026, 22:00 in Seoul. */
const EVENING = Date.UTC(2026, 10, 24, 13);
/** The next morning there, 08:00. */
const MORNING = Date.UTC(2026, 10, 24, 23);

describePage('the whole bot on the page', (visit) => {
  it('briefs on nk-russia in every view, each quote with its speaker and its place', async () => {
    const bot = await createWholeBot(EVENING);
    await visit(
      async (page) => {
        await typeLine(page, '/briefing nk-russia');
        await lastMessage(page).getByText('Dmitry Peskov').first().waitFor();
        for (const view of VIEWS) {
          await showAs(page, view);
          const shown = await lastMessage(page).innerText();
          expect(shown).toContain('North Korean Foreign Minister Concludes Moscow Visit');
          expect(shown).toContain('“Discussions are still underway through diplomatic channels.');
          expect(shown).toContain('Kim In-ae');
          expect(await lastMessage(page).locator('.unknown').count()).toBe(0);
        }
        await page.getByRole('link', { name: /^“Discussions are still underway/ }).click();
        await page.locator('mark.here', { hasText: 'Discussions are still underway' }).waitFor();
        const finding = await page.locator('.finding').innerText();
        expect(finding).toContain('Dmitry Peskov');
        expect(finding).toContain('TASS');
        expect(await page.locator('#panel').innerText()).toContain('scroll to top');
      },
      { local: bot.local },
    );
    await bot.close();
  });

  it('sends the digest at its hour to the channel that subscribed, once', async () => {
    const bot = await createWholeBot(EVENING);
    await visit(
      async (page) => {
        await typeLine(page, '/briefing subscribe nk-russia weekdays 08:00 Asia/Seoul');
        await page.getByText(/This channel now gets/).waitFor();
        await page.goto(`${bot.local.url()}#/status`);
        const status = page.locator('#status');
        await status.getByText('weekdays 08:00 Asia/Seoul').waitFor();
        expect(await status.innerText()).toContain('Wed, 25 Nov 2026, 00:00 CET');

        await bot.at(MORNING - 1000);
        await page.getByRole('link', { name: 'wire' }).click();
        expect(await page.getByRole('link', { name: /^general \d/ }).count()).toBe(0);
        await bot.at(MORNING);
        await page.getByRole('link', { name: 'general 1 new' }).click();
        const digest = page.locator('.message', { hasText: 'Delivered' });
        await digest.getByText('Dmitry Peskov').waitFor();
        await bot.at(MORNING + 60_000);
        expect(await digest.count()).toBe(1);

        await page.getByRole('link', { name: 'Status' }).click();
        await status.getByText('sent', { exact: true }).waitFor();
      },
      { local: bot.local },
    );
    await bot.close();
  });
});
