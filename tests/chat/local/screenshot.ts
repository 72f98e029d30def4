import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { launch, openTab, showAs, typeLine } from './browser.ts';

/**
 * Takes the README's picture of the local chat: `node tests/chat/local/screenshot.ts OUTPUT.png
 * [reading|slack|discord] [light|dark]`. Runs the bot itself on a port and a folder of its own.
 */
const [output, view = 'reading', colorScheme = 'light'] = process.argv.slice(2);
if (output === undefined) throw new Error('Name the file to write, for example local-chat.png.');

const PORT = '3299';
const data = await mkdtemp(join(tmpdir(), 'screenshot-'));
const bot = spawn(process.execPath, ['src/main.ts'], {
  env: { PATH: process.env['PATH'], PORT, DATA_DIR: data },
  stdio: ['ignore', 'pipe', 'inherit'],
});
const browser = await launch();
try {
  for await (const line of createInterface({ input: bot.stdout })) {
    if (line.includes(PORT)) break;
  }
  const { page } = await openTab(browser, {
    colorScheme: colorScheme === 'dark' ? 'dark' : 'light',
    viewport: { width: 1280, height: 860 },
    deviceScaleFactor: 2,
  });
  await page.goto(`http://127.0.0.1:${PORT}/`);
  await page.locator('#connection', { hasText: 'Connected' }).waitFor();
  await typeLine(page, '/briefing nk-russia');
  await page.locator('.story').first().waitFor();
  if (view === 'slack') await showAs(page, 'Slack');
  else if (view === 'discord') await showAs(page, 'Discord');
  else {
    await page.locator('.quote .piece').first().click();
    await page.locator('mark.here').first().waitFor();
  }
  await page.waitForTimeout(300);
  await page.screenshot({ path: output });
} finally {
  await browser.close();
  bot.kill();
  await rm(data, { recursive: true, force: true });
}
