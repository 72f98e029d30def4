import { expect, it } from 'vitest';
import type { Reply } from '../../../../src/chat/reply.ts';
import { typeLine } from '../browser.ts';
import { DIGEST } from '../sample.ts';
import { memoryHistory, sampleLocal } from '../harness.ts';
import { describePage } from './visit.ts';

const WIRE = { platform: 'local', workspace: 'local', channel: 'wire' } as const;

function note(text: string): Reply {
  return { audience: 'channel', parts: [{ kind: 'text', line: [text] }], actions: [] };
}

describePage('messages on the page', (visit) => {
  it('come by themselves, and are counted where their channel is not open', async () => {
    await visit(async (page, local) => {
      await local.post(WIRE, { ...DIGEST, audience: 'channel' }, 'slot-1');
      await page.getByRole('link', { name: 'wire 1 new' }).click();
      await page.getByText('Harbour bridge stays shut').waitFor();
      await local.post(WIRE, { ...DIGEST, audience: 'channel' }, 'slot-2');
      await page.getByText('Harbour bridge stays shut').nth(1).waitFor();
      expect(await page.getByText('Only you can see this').count()).toBe(0);
      expect(await page.getByRole('link', { name: 'wire', exact: true }).count()).toBe(1);
    });
  });

  it('that came while the page was closed are counted when it opens, once', async () => {
    await visit(async (page, local) => {
      const address = page.url();
      await page.goto('about:blank');
      await local.post(WIRE, { ...DIGEST, audience: 'channel' }, 'slot-1');
      await page.goto(address);
      await page.getByRole('link', { name: 'wire 1 new' }).click();
      await page.getByText('Harbour bridge stays shut').waitFor();
      await page.goto('about:blank');
      await local.post(WIRE, { ...DIGEST, audience: 'channel' }, 'slot-2');
      await page.goto(address);
      const link = page.getByRole('link', { name: /^wire \d/ });
      await link.waitFor();
      expect(await link.locator('.unread').textContent()).toBe('1 new');
    });
  });

  it('need no command name in the direct conversation', async () => {
    await visit(async (page) => {
      await page.getByRole('link', { name: 'Briefing', exact: true }).click();
      await page.locator('#box').pressSequentially('harb');
      await page.getByRole('option', { name: 'harbour Harbour bridge' }).click();
      expect(await page.locator('#box').inputValue()).toBe('harbour');
      await page.keyboard.press('Enter');
      await page.getByText('Harbour bridge stays shut').waitFor();
      expect(await page.locator('.typed').innerText()).toBe('harbour');
    });
  });

  it('offer the commands that they name, to be changed before they are sent', async () => {
    const parts = [
      { kind: 'text', line: ['Try ', { kind: 'code', text: '/briefing list' }] },
    ] as const;
    await visit(async (page, local) => {
      await local.post(
        { ...WIRE, channel: 'general' },
        { audience: 'channel', parts, actions: [] },
        'help',
      );
      await page.getByRole('button', { name: '/briefing list' }).click();
      expect(await page.locator('#box').inputValue()).toBe('/briefing list');
      expect(await page.locator('.message').count()).toBe(1);
    });
  });

  it('leave the focus where it was', async () => {
    await visit(async (page) => {
      await typeLine(page, '/briefing harbour');
      await page.getByRole('button', { name: 'More quotes' }).focus();
      await page.keyboard.press('Enter');
      await page.locator('.story').nth(1).waitFor();
      expect(await page.evaluate('document.activeElement.textContent')).toBe('More quotes');
    });
  });

  it('are paged backwards to the first', async () => {
    await visit(async (page, local) => {
      for (let n = 1; n <= 45; n++) {
        await local.post(WIRE, note(`Message ${n}.`), `key-${n}`);
      }
      await page.getByRole('link', { name: /^wire/ }).click();
      await page.getByText('Message 45.').waitFor();
      expect(await page.getByText('Message 20.').count()).toBe(0);
      await page.getByRole('button', { name: 'Show earlier messages' }).click();
      await page.getByText('Message 20.').waitFor();
      await page.getByRole('button', { name: 'Show earlier messages' }).click();
      await page.getByText('Message 1.', { exact: true }).waitFor();
      expect(await page.getByRole('button', { name: 'Show earlier messages' }).count()).toBe(0);
      expect(await page.locator('.message').count()).toBe(45);
    });
  });

  it('that came while the bot was started anew are shown without a reload', async () => {
    const history = memoryHistory();
    await visit(
      async (page, local) => {
        await local.post({ ...WIRE, channel: 'general' }, note('Before.'), 'key-1');
        await page.getByText('Before.').waitFor();
        await local.stop();
        await page.locator('#connection', { hasText: 'Connection lost' }).waitFor();
        const port = Number(new URL(page.url()).port);
        const again = sampleLocal({ history, port });
        await again.post({ ...WIRE, channel: 'general' }, note('While it was off.'), 'key-2');
        await again.start();
        await page.getByText('While it was off.').waitFor();
        expect(await page.getByText('Before.').count()).toBe(1);
        expect(await page.locator('#connection').innerText()).toBe('Connected');
        await again.stop();
      },
      {
        local: sampleLocal({ history }),
        // Whether a try falls into the time without a bot is a matter of chance.
        expected: expect.any(Array),
      },
    );
  });

  it('say why an answer does not come', async () => {
    await visit(
      async (page, local) => {
        await local.stop();
        await typeLine(page, '/briefing harbour');
        await page.getByRole('alert').waitFor();
        expect(await page.getByRole('alert').innerText()).toContain('Is it still running?');
        expect(await page.locator('#connection').innerText()).toContain('Connection lost');
      },
      { expected: expect.arrayContaining([expect.stringContaining('ERR_CONNECTION_REFUSED')]) },
    );
  });
});

describePage('the status view', (visit) => {
  it('shows connections, briefings with their problems, subscriptions and failures', async () => {
    await visit(async (page) => {
      await page.getByRole('link', { name: 'Status' }).click();
      const status = page.locator('#status');
      await status.getByText('briefings/storms/briefing.yaml:3').waitFor();
      const text = await status.innerText();
      expect(text).toContain('summary says "huge". Write short, medium or long.');
      expect(text).toContain('weekdays 08:00 Europe/Oslo');
      expect(text).toContain('Wed, 15 Jan 2025, 08:00 CET');
      expect(text).toContain('The bot is not in the channel. Invite it with /invite @Briefing.');
    });
  });
});
