import { existsSync } from 'node:fs';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';

const PATHS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

const executablePath = process.env['CHROMIUM'] ?? PATHS.find((path) => existsSync(path));

/** Whether the page can be tried in a real browser here. */
export const hasBrowser = executablePath !== undefined;

/** Shown as the reason where it cannot. */
export const NO_BROWSER = 'Chromium is not installed (apt-get install chromium, or set CHROMIUM)';

export async function launch(): Promise<Browser> {
  return chromium.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/** A tab that reports what a person would not see: failed scripts, blocked or foreign requests. */
export async function openTab(
  browser: Browser,
  options: BrowserContextOptions = {},
): Promise<Readonly<{ page: Page; faults: readonly string[] }>> {
  const context = await browser.newContext({
    locale: 'en-GB',
    timezoneId: 'Europe/Oslo',
    ...options,
  });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(`script: ${message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    if (new URL(request.url()).hostname !== '127.0.0.1') faults.push(`request: ${request.url()}`);
  });
  return { page, faults };
}

/** Types a line into the message box and sends it. */
export async function typeLine(page: Page, line: string): Promise<void> {
  await page.getByRole('combobox', { name: 'Message to Briefing' }).fill(line);
  await page.getByRole('button', { name: 'Send', exact: true }).click();
}

/** Shows answers as `view`. */
export async function showAs(page: Page, view: 'Reading' | 'Slack' | 'Discord' | 'Text') {
  await page.getByRole('radio', { name: view }).check({ force: true });
}
