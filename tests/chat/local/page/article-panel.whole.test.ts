import { expect, it } from 'vitest';
import { showAs } from '../browser.ts';
import { sampleLocal } from '../harness.ts';
import { ARTICLE } from '../sample.ts';
import { askForDigest, describePage } from './visit.ts';
import { PREVIEWS } from '../previews.ts';

describePage('the way back to the article', (visit) => {
  it('leads from a quote to each of its places and says who spoke and how that was found', async () => {
    await visit(async (page) => {
      await askForDigest(page);
      await page.getByRole('link', { name: /We looked at every shortcut/ }).click();
      const panel = page.getByRole('complementary', { name: 'Article' });
      await panel.locator('mark.here').first().waitFor();
      expect(await panel.locator('mark.here').allInnerTexts()).toEqual([
        'We looked at every shortcut there is, and none of them is safe,',
        'The river does not read our timetable.',
      ]);
      const finding = await panel.locator('.finding').innerText();
      expect(finding).toContain('Mara Ellingsen');
      expect(finding).toContain('A word like “she”');
      expect(finding).toContain('94 of 100');
      const text = await panel.innerText();
      for (const paragraph of ARTICLE.paragraphs) expect(text).toContain(paragraph);
      expect(text).toContain('The summary has two sentences, and others say more.');
    });
  });

  it('leads from a sentence to its place, and from there to a quote', async () => {
    await visit(async (page) => {
      await askForDigest(page);
      await page.getByRole('link', { name: 'The council will vote on a ferry next week.' }).click();
      await page.locator('mark.here', { hasText: 'The council will vote' }).waitFor();
      await page.locator('#panel').getByRole('link', { name: '“a slow disaster”' }).click();
      await page.locator('mark.here', { hasText: 'a slow disaster' }).waitFor();
      expect(await page.locator('mark.here').count()).toBe(1);
      const pieces = page.locator('.piece[aria-current="true"]');
      expect(await pieces.allInnerTexts()).toEqual(['“a slow disaster”']);
    });
  });

  it('leads to the whole article, where all that was taken from it is marked', async () => {
    await visit(async (page) => {
      await askForDigest(page);
      await page.getByRole('link', { name: 'Read it here' }).click();
      await page.locator('.paragraph').first().waitFor();
      const marked = (kind: string) => page.locator(`.paragraph mark.${kind}`).allInnerTexts();
      expect(await marked('here')).toEqual([]);
      expect(await marked('quoted')).toEqual([
        'We looked at every shortcut there is, and none of them is safe,',
        'The river does not read our timetable.',
        'a slow disaster',
      ]);
      expect(await marked('summary')).toHaveLength(2);
    });
  });

  it('is there below what other platforms show, too', async () => {
    await visit(async (page) => {
      await askForDigest(page);
      for (const view of ['Slack', 'Discord', 'Text'] as const) {
        await showAs(page, view);
        await page.getByText('Where these 4 pieces stand').click();
        await page.getByRole('link', { name: '“a slow disaster”' }).first().click();
        await page.locator('mark.here', { hasText: 'a slow disaster' }).waitFor();
        expect(await page.locator('.finding').innerText()).toContain('Tomas Okafor');
        await page.getByRole('button', { name: 'Close' }).click();
      }
    });
  });

  it('is an address that can be kept', async () => {
    await visit(async (page) => {
      await askForDigest(page);
      await page.getByRole('link', { name: '“a slow disaster”' }).click();
      await page.locator('mark.here').waitFor();
      await page.reload();
      await page.locator('mark.here', { hasText: 'a slow disaster' }).waitFor();
      expect(await page.locator('.finding').innerText()).toContain('Tomas Okafor');
    });
  });

  it('ends with the reason where the article is gone', async () => {
    await visit(
      async (page) => {
        await askForDigest(page);
        await page.getByRole('link', { name: '“a slow disaster”' }).click();
        const alert = page.getByRole('alert');
        await alert.waitFor();
        expect(await alert.innerText()).toContain('no longer among the briefings');
      },
      {
        local: sampleLocal({ previews: PREVIEWS, explain: async () => null }),
        expected: [expect.stringContaining('404')],
      },
    );
  });
});
