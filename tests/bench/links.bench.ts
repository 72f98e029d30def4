import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { articlePage, sendPage } from '../bot/links/pages.ts';
import { startBot } from '../bot-process.ts';
import { openOutlet } from '../web/outlet.ts';
import { below, told, type Figure } from './measure/figure.ts';
import { percentile } from './measure/median.ts';

const LINKS = 100;
const PER_SECOND = 10;
/** How long the outlet takes for a page. */
const PAGE_MS = 50;
const TOPICS = 500;
const COMPLETIONS = 100;

/** The whole bot as a process: links that people give, and completion among many topics. */
export async function measureLinks(): Promise<readonly Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  for (let topic = 0; topic < TOPICS; topic += 1) {
    const path = join(folder, 'briefings', `harbour-${topic}`);
    mkdirSync(path, { recursive: true });
    writeFileSync(join(path, 'briefing.yaml'), `title: Harbour ${topic}\n`);
  }
  const outlet = await openOutlet((request, response) => {
    if (request.url === '/robots.txt') {
      response.writeHead(404).end();
      return;
    }
    const page = articlePage(`The harbour opens quay ${request.url?.slice(1)}`);
    setTimeout(() => sendPage(response, page), PAGE_MS);
  });
  try {
    await using bot = await startBot({
      DATA_DIR: join(folder, 'data'),
      BRIEFINGS_DIR: join(folder, 'briefings'),
      ALLOW_HOSTS: '127.0.0.1',
      LINKS_PER_HOUR: String(2 * LINKS),
    });
    const ask = async (number: number): Promise<Asked> => {
      const began = performance.now();
      const messages = JSON.stringify(await bot.ask(`/briefing ${outlet.url}/${number}`));
      return { ms: performance.now() - began, told: messages.includes('to every ship that asks') };
    };
    const first = await ask(0);
    const links: Promise<Asked>[] = [];
    for (let number = 1; number <= LINKS; number += 1) {
      links.push(ask(number));
      await sleep(1000 / PER_SECOND);
    }
    const asked = await Promise.all(links);
    const times = asked.map(({ ms }) => ms);
    const completions: number[] = [];
    for (let number = 0; number < COMPLETIONS; number += 1) {
      const began = performance.now();
      const typed = encodeURIComponent(`/briefing harb${number % 2 === 0 ? 'our-4' : 'uor'}`);
      await (await fetch(`${bot.url}api/complete?text=${typed}`)).json();
      completions.push(performance.now() - began);
    }
    const name = `link → digest, ${PER_SECOND} a second, page in ${PAGE_MS} ms`;
    return [
      below(`${name}: p50`, percentile(times, 50), 250, 'ms'),
      below(`${name}: p99`, percentile(times, 99), 1000, 'ms'),
      told('the first link after a start', `${first.ms.toFixed(0)} ms`),
      below(
        `links without their digest, of ${LINKS}`,
        asked.filter((one) => !one.told).length,
        1,
        '',
      ),
      below(`completion with ${TOPICS} topics: p99`, percentile(completions, 99), 200, 'ms'),
    ];
  } finally {
    await outlet.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

type Asked = Readonly<{ ms: number; told: boolean }>;
