import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import type { Reply } from '../../../../src/chat/reply.ts';
import { HOSTILE_TEXTS } from '../../hostile-texts.ts';
import { showAs, typeLine } from '../browser.ts';
import { sampleLocal } from '../harness.ts';
import { ARTICLE, DIGEST, EXPLANATION, sampleHandlers } from '../sample.ts';
import { describePage, lastMessage, VIEWS } from './visit.ts';
import { PREVIEWS } from '../previews.ts';

const MARKUP = [
  '<script>document.title = "owned"</script>',
  '<img src=x onerror=document.title=1>',
  '"><svg onload=document.title="owned">',
  '{{constructor.constructor("document.title = 1")()}}',
  '\u202Etxet desrever\u202C and \u2066isolated',
];
const ENDLESS = 'endless'.repeat(3000);
const TEXTS = [...HOSTILE_TEXTS, ...MARKUP];

/** The sample digest with `text` wherever an article or a person could put it. */
function hostileDigest(text: string): Reply {
  return {
    ...DIGEST,
    parts: DIGEST.parts.map((part) =>
      part.kind === 'story'
        ? {
            ...part,
            headline: text,
            url: 'javascript:document.title="owned"',
            byline: [text, { kind: 'link', text, url: 'data:text/html,<script>1</script>' }],
            summary: part.summary.map((line) => ({ ...line, text, note: text })),
            quotes: part.quotes.map((line) => ({
              ...line,
              text,
              lead: { text, reference: line.reference },
              speaker: text,
              detail: text,
              labels: [text],
            })),
          }
        : part,
    ),
    actions: [{ label: text, command: 'list', style: 'plain' }],
  };
}

async function answerByNumber({ text }: Readonly<{ text: string }>): Promise<Reply> {
  return hostileDigest(TEXTS[Number(text)] ?? '');
}

function hostileLocal(text: string) {
  const article = {
    ...ARTICLE,
    title: text,
    publisher: text,
    url: 'javascript:alert(1)',
    paragraphs: [text],
  };
  return sampleLocal({
    previews: PREVIEWS,
    handlers: sampleHandlers(hostileDigest(text)),
    explain: async () => ({ ...EXPLANATION, article, leftOut: [{ text, reason: text }] }),
  });
}

/** By how many pixels an element's content is wider than it. */
async function overflow(page: Page, selector: string): Promise<number> {
  const element = `document.querySelector('${selector}')`;
  return Number(await page.evaluate(`${element}.scrollWidth - ${element}.clientWidth`));
}

describePage('hostile text on the page', (visit) => {
  it('stays text in every view and in the article, and starts nothing', async () => {
    const text = TEXTS.join(' / ');
    await visit(
      async (page) => {
        await typeLine(page, '/briefing harbour');
        await lastMessage(page).locator('.story').waitFor();
        for (const view of VIEWS) {
          await showAs(page, view);
          const shown = await lastMessage(page).innerText();
          for (const one of MARKUP.slice(0, 3)) expect(shown).toContain(one);
        }
        await page.locator('.quote .piece').first().click();
        await page.locator('.paragraph', { hasText: 'owned' }).waitFor();
        for (const one of TEXTS)
          expect(await page.locator('.paragraph').innerText()).toContain(one);
        const made = page.locator(
          'main script, main img:not([src="/page/mark.svg"]), #panel svg, #panel img',
        );
        expect(await made.count()).toBe(0);
        const targets = await page.evaluate('[...document.links].map(({ protocol }) => protocol)');
        expect(new Set(Array.isArray(targets) ? targets : [])).toEqual(new Set(['http:']));
        expect(await page.title()).toBe('# general · Briefing');
      },
      { local: hostileLocal(text) },
    );
  });

  it('is shown to the letter for reading', async () => {
    const local = sampleLocal({ handlers: { ...sampleHandlers(), answer: answerByNumber } });
    await visit(
      async (page) => {
        for (const [index, text] of TEXTS.entries()) {
          await typeLine(page, `/briefing ${index}`);
          const story = page.locator('.story').nth(index);
          await story.waitFor();
          expect(await story.locator('h4').textContent()).toBe(text);
          expect(await story.locator('blockquote').first().textContent()).toBe(`${text} “${text}”`);
          expect(await story.locator('.speaker').first().textContent()).toBe(text);
        }
      },
      { local },
    );
  });

  it('breaks an endless line, at a phone’s width too', async () => {
    await visit(
      async (page) => {
        await typeLine(page, '/briefing harbour');
        await lastMessage(page).locator('.story').waitFor();
        for (const view of VIEWS) {
          await showAs(page, view);
          expect(await overflow(page, '#log')).toBe(0);
        }
        await page.locator('.quote .piece').first().click();
        await page.locator('.paragraph').waitFor();
        expect(await overflow(page, '.panel-scroll')).toBe(0);
      },
      { local: hostileLocal(ENDLESS), tab: { viewport: { width: 360, height: 720 } } },
    );
  });
});
