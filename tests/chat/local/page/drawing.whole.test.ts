import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { HOSTILE_TEXTS } from '../../hostile-texts.ts';
import { quoteLine, storyPart, summaryLine } from '../../digest-reply.ts';
import { RENDER } from '../previews.ts';
import { describePage } from './visit.ts';

/** Draws with a module of the page, on the page, and returns what stands there. */
async function draw(
  page: Page,
  { module, call, input }: Readonly<{ module: string; call: string; input: unknown }>,
): Promise<Readonly<{ html: string; text: string }>> {
  const drawn: unknown = await page.evaluate(
    `import('/page/messages/${module}').then(({ ${call} }) => {
      const nodes = [${call}(${JSON.stringify(input)}, () => null)].flat();
      const box = document.createElement('div');
      box.append(...nodes);
      document.querySelector('#log').replaceChildren(box);
      return [box.innerHTML, box.innerText];
    })`,
  );
  if (!Array.isArray(drawn)) throw new Error('Nothing was drawn.');
  return { html: String(drawn[0]).replaceAll(/<\/?bdi[^>]*>/g, ''), text: String(drawn[1]) };
}

const SLACK_TEXTS = [
  ['*bold* and _low_ and ~gone~', '<strong>bold</strong> and <em>low</em> and <s>gone</s>'],
  ['2*3*4 and snake_case_name', '2*3*4 and snake_case_name'],
  ['`a *b*`', '<code>a *b*</code>'],
  ['&lt;b&gt; &amp;amp;', '&lt;b&gt; &amp;amp;'],
  ['<https://a.example|the *source*>', '>the *source*</a>'],
  ['<javascript:alert(1)|x>', '<span>x</span>'],
  ['<!channel> <@U1> <#C1|news>', '@channel</span> <span class="mention">@U1'],
  ['before\n&gt; quoted\nafter', '<blockquote dir="auto">quoted</blockquote>'],
] as const;

describePage('Slack’s text, drawn', (visit) => {
  it('has its markup, links and mentions, and no more', async () => {
    await visit(async (page) => {
      for (const [input, html] of SLACK_TEXTS) {
        const drawn = await draw(page, { module: 'slack-text.js', call: 'drawMrkdwn', input });
        expect(drawn.html).toContain(html);
      }
    });
  });
});

const DISCORD_TEXTS = [
  [
    '**bold** *low* __under__ ~~gone~~',
    '<strong>bold</strong> <em>low</em> <u>under</u> <s>gone</s>',
  ],
  [String.raw`\*not low\* \<@1\>`, '*not low* &lt;@1&gt;'],
  ['2 * 3 * 4 and snake_case_name', '2 * 3 * 4 and snake_case_name'],
  ['# Title\n-# small\ntext', '<h3 dir="auto">Title</h3><p class="subtext" dir="auto">small</p>'],
  ['> one\n> two\nafter', '<blockquote dir="auto"><p dir="auto">one<br>two</p></blockquote>'],
  ['[the source](<https://a.example/x>)', 'href="https://a.example/x"'],
  ['[x](javascript:alert(1))', '[x](javascript:alert(1))'],
  ['@everyone <@12> <#34>', '<span class="mention">@everyone</span>'],
  ['- a\n- b', '<ul><li dir="auto">a</li><li dir="auto">b</li></ul>'],
] as const;

describePage('Discord’s text, drawn', (visit) => {
  it('has its markup, links and mentions, and no more', async () => {
    await visit(async (page) => {
      for (const [input, html] of DISCORD_TEXTS) {
        const drawn = await draw(page, { module: 'discord-text.js', call: 'drawMarkdown', input });
        expect(drawn.html).toContain(html);
      }
    });
  });
});

describePage('a story, drawn for reading', (visit) => {
  it('runs from right to left where its words do, and its other pieces as they are', async () => {
    await visit(async (page) => {
      const story = storyPart({
        headline: 'הנמל נפתח',
        summary: [summaryLine({ text: 'הנמל נפתח ביום שישי.' })],
        quotes: [quoteLine({ text: 'הכל מוכן' }), quoteLine()],
      });
      const { html } = await draw(page, {
        module: 'reading.js',
        call: 'drawReading',
        input: { audience: 'private', parts: [story], actions: [] },
      });
      const directions = [...html.matchAll(/<(h4|p class="summary"|blockquote) dir="(\w+)"/g)];
      expect(directions.map(([, , direction]) => direction)).toEqual(['rtl', 'rtl', 'rtl', 'ltr']);
    });
  });
});

describePage('a payload, drawn', (visit) => {
  it('shows what it does not know as JSON, in its place', async () => {
    await visit(async (page) => {
      const slack = { blocks: [{ type: 'hologram', id: 7 }, { type: 'divider' }] };
      const discord = { components: [{ type: 99, content: 'x' }] };
      const pieces = [
        await draw(page, { module: 'slack.js', call: 'drawSlack', input: slack }),
        await draw(page, { module: 'discord.js', call: 'drawDiscord', input: discord }),
      ];
      expect(pieces[0]?.text).toContain('"hologram"');
      expect(pieces[1]?.text).toContain('99');
    });
  });

  it('draws nothing broken from a payload of any shape', async () => {
    await visit(async (page) => {
      const shapes = [
        null,
        7,
        'text',
        [],
        {},
        { blocks: 7 },
        { blocks: [null, 7, { type: 'section' }] },
      ];
      for (const input of [
        ...shapes,
        { components: [null, { type: 17 }] },
        { embeds: [null, {}] },
      ]) {
        await draw(page, { module: 'slack.js', call: 'drawSlack', input });
        await draw(page, { module: 'discord.js', call: 'drawDiscord', input });
      }
      expect(await page.locator('.discord').count()).toBe(1);
    });
  });

  it('shows hostile text to the letter, as both renderers escape it', async () => {
    await visit(async (page) => {
      for (const text of HOSTILE_TEXTS) {
        const parts = [{ kind: 'text', line: [text] } as const];
        const reply = { audience: 'private', parts, actions: [] } as const;
        for (const [module, call, input] of [
          ['slack.js', 'drawSlack', RENDER.Slack(reply)],
          ['discord.js', 'drawDiscord', RENDER.Discord(reply)],
        ] as const) {
          const drawn = await draw(page, { module, call, input });
          expect(drawn.text.trim()).toBe(text);
          expect(drawn.html).not.toContain('<a ');
          expect(drawn.html).not.toContain('mention');
        }
      }
    });
  });
});
