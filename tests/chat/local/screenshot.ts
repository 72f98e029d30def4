import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startBot } from '../../bot-process.ts';
import { launch, openTab, showAs, typeLine } from './browser.ts';

/**
 * Takes the README's picture of the local chat: `node tests/chat/local/screenshot.ts OUTPUT.png
 * [reading|slack|discord] [light|dark]`. Runs the bot itself, on a port and a folder of its own.
 */
const [output, view = 'reading', colorScheme = 'light'] = process.argv.slice(2);
if (output === undefined) throw new Error('Name the file to write, for example local-chat.png.');

const data = await mkdtemp(join(tmpdir(), 'screenshot-'));
try {
  await using bot = await startBot({ DATA_DIR: data });
  await using browser = await launch();
  const { page } = await openTab(browser, {
    colorScheme: colorScheme === 'dark' ? 'dark' : 'light',
    viewport: { width: 1280, height: 860 },
    deviceScaleFactor: 2,
  });
  // The first visit warms the bot up, as it is when somebody looks at it.
  await page.goto(bot.url);
  await page.reload();
  await page.locator('#connection', { hasText: 'Connected' }).waitFor();
  await typeLine(page, '/briefing nk-russia');
  await page.locator('.story').first().waitFor();
  if (view === 'slack') await showAs(page, 'Slack');
  else if (view === 'discord') await showAs(page, 'Discord');
  else {
    await page.locator('.quote .piece').first().click();
    await page.locator('mark.here').first().waitFor();
  }
  await page.mouse.move(0, 0);
  await page.waitForTimeout(300);
  await page.screenshot({ path: output });
} finally {
  await rm(data, { recursive: true, force: true });
}
