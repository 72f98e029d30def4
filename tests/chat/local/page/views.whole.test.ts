import { expect, it } from 'vitest';
import { showAs } from '../browser.ts';
import { DIGEST } from '../sample.ts';
import { askForDigest, describePage, lastMessage, VIEWS } from './visit.ts';
import { RENDER } from '../previews.ts';

describePage('an answer on the page', (visit) => {
  it('is shown for reading, as Slack, as Discord and as text', async () => {
    await visit(async (page) => {
      await askForDigest(page);
      for (const view of VIEWS) {
        await showAs(page, view);
        const shown = await lastMessage(page).innerText();
        expect(shown).toContain('Harbour bridge stays shut until spring, council says');
        expect(shown).toContain('The council will vote on a ferry next week.');
        expect(shown).toContain('“a slow disaster”');
        expect(shown).toContain('Tomas Okafor');
        expect(shown).toMatch(/Only (?:you can see this|visible to you)/);
        expect(await lastMessage(page).locator('.unknown').count()).toBe(0);
      }
    });
  });

  it.each(['Slack', 'Discord'] as const)(
    'shows and copies the JSON that %s would get',
    async (view) => {
      await visit(
        async (page) => {
          await askForDigest(page);
          await showAs(page, view);
          const posted: unknown = JSON.parse(JSON.stringify(RENDER[view](DIGEST)));
          await lastMessage(page).getByText('Payload as it is sent').click();
          const shown = await lastMessage(page).getByLabel('Payload', { exact: true }).innerText();
          expect(JSON.parse(shown)).toEqual(posted);
          await lastMessage(page).getByRole('button', { name: 'Copy' }).click();
          await lastMessage(page).getByRole('button', { name: 'Copied' }).waitFor();
          const copied = await page.evaluate('navigator.clipboard.readText()');
          expect(JSON.parse(String(copied))).toEqual(posted);
        },
        { tab: { permissions: ['clipboard-read', 'clipboard-write'] } },
      );
    },
  );

  it.each(['Reading', 'Slack', 'Discord'] as const)(
    'takes buttons as commands in %s',
    async (view) => {
      await visit(async (page) => {
        await showAs(page, view);
        await askForDigest(page);
        await page.getByRole('button', { name: 'Share to channel' }).click();
        await page.getByText('/briefing share harbour').waitFor();
        const shared = page.locator('.message:not(:has(.private))', {
          hasText: 'Harbour bridge stays',
        });
        await shared.waitFor();
        expect(await shared.getByRole('button', { name: 'More quotes' }).count()).toBe(1);
        expect(await shared.getByRole('button', { name: 'Share to channel' }).count()).toBe(0);
      });
    },
  );

  it('is offered by its topic where nothing was said yet', async () => {
    await visit(async (page) => {
      expect(await page.locator('#box').getAttribute('placeholder')).toBe('Type /briefing harbour');
      await page.getByRole('button', { name: 'Harbour bridge' }).click();
      await page.locator('.story').waitFor();
      expect(await page.locator('.typed').innerText()).toBe('/briefing harbour');
      expect(await page.getByText('Ask for a briefing').count()).toBe(0);
    });
  });

  it('keeps its view when the page is opened again', async () => {
    await visit(async (page) => {
      await askForDigest(page);
      await showAs(page, 'Slack');
      await page.reload();
      await page.locator('.slack').waitFor();
      expect(await page.getByRole('radio', { name: 'Slack' }).isChecked()).toBe(true);
    });
  });
});
