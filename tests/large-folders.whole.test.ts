import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startBot } from './bot-process.ts';

const folder = mkdtempSync(join(tmpdir(), 'briefing-large-'));
const environment = { DATA_DIR: join(folder, 'data'), BRIEFINGS_DIR: join(folder, 'briefings') };

const PAGES = 200;
const PAGE_BYTES = 4_600_000;
const FOLDERS = 50;
const FILES = 200;

/** A busy machine may take minutes over a gigabyte of pages. */
const WITHIN_MS = 480_000;

const place = (at: number): string => `${String.fromCharCode(65 + (at % 26))}orholm ${at}`;

/** A page as a large site sends it: an article of some paragraphs, and megabytes of scripts. */
function page(at: number): string {
  const article = [
    `<h1>Council of ${place(at)} approves tram line ${at}</h1>`,
    `<p>The council of ${place(at)} approved tram line ${at} on Monday after a long debate.</p>`,
    `<p>“Line ${at} will bring ${place(at)} together,” Mayor Ana Ruiz${at} said at a meeting.</p>`,
    `<p>Work on the line is to begin in spring, and it will cost ${at + 3} million crowns.</p>`,
  ].join('\n');
  const head = `<!doctype html><html lang="en"><head><title>Tram line ${at}</title><script>const state = {`;
  const foot = `};</script></head><body><article>${article}</article></body></html>`;
  const entry = '"module":{"id":17,"props":{"theme":"light","items":[1,2,3]}},';
  return head + entry.repeat(Math.ceil((PAGE_BYTES - head.length) / entry.length)) + foot;
}

function note(folderAt: number, at: number): string {
  const name = `${folderAt}-${at}`;
  return [
    `Ferry ${name} sails again`,
    `RIVERTON – The ferry ${name} sailed again on Monday, the harbour office said.`,
    `“Ferry ${name} is as good as new,” captain Tom Berg said in a statement.`,
  ].join('\n\n');
}

beforeAll(() => {
  const write = (topic: string, name: string, text: string): void =>
    writeFileSync(join(environment.BRIEFINGS_DIR, topic, name), text);
  mkdirSync(join(environment.BRIEFINGS_DIR, 'trams'), { recursive: true });
  for (let at = 0; at < PAGES; at += 1) write('trams', `${at}.html`, page(at));
  for (let topic = 0; topic < FOLDERS; topic += 1) {
    mkdirSync(join(environment.BRIEFINGS_DIR, `ferry-${topic}`));
    for (let at = 0; at < FILES; at += 1) write(`ferry-${topic}`, `${at}.txt`, note(topic, at));
  }
}, WITHIN_MS);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const STILL_READING = /being read/;

type Bot = Awaited<ReturnType<typeof startBot>>;

async function answer(bot: Bot): Promise<string> {
  return JSON.stringify(await bot.ask('/briefing trams'));
}

/** Asks until everything was read, as a person would. */
async function wholeAnswer(bot: Bot): Promise<string> {
  const deadline = performance.now() + WITHIN_MS;
  for (;;) {
    const said = await answer(bot);
    if (!STILL_READING.test(said)) return said;
    if (performance.now() > deadline) throw new Error(`It is still being read: ${said}`);
    await sleep(1000);
  }
}

describe('a bot over 200 pages of 4.6 MB and 10,000 small files', () => {
  it(
    'greets and answers before all is read, says so, and has all of it at once after a restart',
    async () => {
      {
        await using bot = await startBot(environment);
        expect(await answer(bot)).toMatch(STILL_READING);
        expect(await wholeAnswer(bot)).toContain('will bring');
        expect(await bot.stop()).toEqual({ code: 0, signal: null });
      }
      await using again = await startBot(environment);
      const first = await answer(again);
      expect(first).not.toMatch(STILL_READING);
      expect(first).toContain('will bring');
      expect(first).toContain(`From ${PAGES} articles`);
    },
    2 * WITHIN_MS,
  );
});
