import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { DAY, NOW, rss } from '../harvest/world.ts';
import { script } from '../bot-process.ts';
import { projectRoot } from '../source-files.ts';
import { openOutlet } from '../web/outlet.ts';
import { below, told, type Figure } from './measure/figure.ts';
import { madeArticle } from './measure/made-articles.ts';

const SOURCES = 1000;
/** New articles of a source in a day. */
const A_DAY = 20;
/** Addresses of this machine, so that many sources are fetched at the same moment. */
const HOSTS = 50;
/** Texts that sources print in turn, each under a headline of its own. */
const TEXTS = 500;

const Done = z.object({
  articles: z.number(),
  fetches: z.number(),
  failed: z.number(),
  longestMs: z.number(),
  usualMs: z.number(),
  pauseMs: z.number(),
  megabytes: z.number(),
});

/** A day of a thousand sources, replayed as fast as it goes by a process that harvests alone. */
export async function measureHarvest(): Promise<readonly Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-harvest-'));
  const texts = Array.from({ length: TEXTS }, (_, at) => madeArticle(at).paragraphs);
  let clock = NOW;
  const outlets = await Promise.all(
    Array.from({ length: HOSTS }, (_, at) =>
      openOutlet(
        (request, response) => {
          const url = new URL(request.url ?? '/', 'http://outlet');
          clock = Number(url.searchParams.get('clock') ?? clock);
          const source = Number(url.pathname.slice(1));
          const published = Math.floor(((clock - NOW) / DAY) * A_DAY + source / SOURCES);
          const etag = `"${published}"`;
          if (request.headers['if-none-match'] === etag) {
            response.writeHead(304, { etag }).end();
            return;
          }
          response.writeHead(200, { 'content-type': 'application/rss+xml', etag });
          response.end(feedOf(source, published, texts));
        },
        { address: `127.0.2.${at + 1}` },
      ),
    ),
  );
  try {
    const urls = Array.from(
      { length: SOURCES },
      (_, source) => `${outlets[source % HOSTS]?.url}/${source}`,
    );
    const began = performance.now();
    const day = await runDay(folder, urls);
    const seconds = (performance.now() - began) / 1000;
    const name = `${SOURCES} sources, ${A_DAY} new articles each, a day replayed`;
    return [
      told(name, `${day.fetches} fetches, ${day.articles} articles in ${seconds.toFixed(0)} s`),
      below(`${name}: fetches that failed`, day.failed, 1, ''),
      below(`${name}: articles missing`, SOURCES * A_DAY - day.articles, 1, ''),
      below(`${name}: most memory`, day.megabytes, 350, 'MB'),
      below(`${name}: the main thread holds its loop`, day.longestMs, 50, 'ms'),
      told(`${name}: 99 of 100 times for less than`, `${day.usualMs.toFixed(1)} ms`),
      told(`${name}: the longest by the clock`, `${day.pauseMs.toFixed(1)} ms`),
    ];
  } finally {
    await Promise.all(outlets.map(({ close }) => close()));
    rmSync(folder, { recursive: true, force: true });
  }
}

async function runDay(folder: string, urls: readonly string[]): Promise<z.infer<typeof Done>> {
  const file = fileURLToPath(new URL('measure/harvest-day.ts', import.meta.url));
  writeFileSync(join(folder, 'addresses.json'), JSON.stringify(urls));
  // As `npm start` has it: everything before its own file.
  const flags = script('start').slice(0, -1);
  const child = spawn(process.execPath, [...flags, file, folder], {
    cwd: projectRoot,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [said] = await Promise.all([text(child.stdout), once(child, 'exit')]);
  return Done.parse(JSON.parse(said));
}

/** What a source shows: its newest thirty, each with its whole text. */
function feedOf(source: number, published: number, texts: readonly (readonly string[])[]): string {
  const first = Math.max(1, published - 29);
  return rss(
    Array.from({ length: Math.max(0, published - first + 1) }, (_, index) => {
      const number = first + index;
      const paragraphs = texts[(source * 7 + number * 31) % TEXTS] ?? [];
      return {
        id: `${source}-${number}`,
        title: `${paragraphs[0]?.slice(0, 40)} ${source} ${number}`,
        at: NOW + (number / A_DAY) * DAY,
        text: paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join(''),
      };
    }),
  );
}
