import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newSourceState } from '../../src/store/news/source-state.ts';
import { openStore } from '../../src/store/open-store.ts';
import { startBot } from '../bot-process.ts';
import { below, told, type Figure } from './measure/figure.ts';
import { madeArticle, NOW } from './measure/made-articles.ts';
import { median } from './measure/median.ts';

const ARTICLES = 2000;
const WARM = 20;
/** A word of every article, so that the filter looks for its words in all of them. */
const SUBJECT = 'Riverton';
const HOUR_MS = 3_600_000;

/** The whole bot as a process, with a topic of which thousands of articles came in. */
export async function measureTopic(): Promise<readonly Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-topic-'));
  try {
    const url = 'https://news.example.org/rss.xml';
    const briefing = join(folder, 'briefings', 'harbour');
    mkdirSync(briefing, { recursive: true });
    const settings = `window: 3 days\nabout:\n  - ${SUBJECT}, Eastholm\nnot: [football, recipe]\n`;
    writeFileSync(join(briefing, 'briefing.yaml'), `${settings}sources: [${url}]\n`);
    const environment = {
      DATA_DIR: join(folder, 'data'),
      BRIEFINGS_DIR: join(folder, 'briefings'),
      HARVEST: 'off',
    };
    await fill(join(folder, 'data', 'briefings.sqlite'), url);
    const first = await askNew(environment, 0);
    const again = await askNew(environment, WARM);
    const name = `/briefing on a topic with ${ARTICLES} stored articles`;
    return [
      told(`${name}, the first time ever`, `${first.firstMs.toFixed(0)} ms`),
      below(`${name}, after a restart`, again.firstMs, 1000, 'ms'),
      below(`${name}, warm, median`, median(again.warmMs), 300, 'ms'),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A new process: its first answer, and further ones. */
async function askNew(environment: Readonly<Record<string, string>>, further: number) {
  await using bot = await startBot(environment);
  const ask = async (): Promise<number> => {
    const began = performance.now();
    const said = JSON.stringify(await bot.ask('harbour'));
    if (!said.includes(`${ARTICLES} articles`)) throw new Error(`Not all are there: ${said}`);
    return performance.now() - began;
  };
  const firstMs = await ask();
  const warmMs: number[] = [];
  for (let question = 0; question < further; question += 1) warmMs.push(await ask());
  await bot.stop();
  return { firstMs, warmMs };
}

async function fill(file: string, url: string): Promise<void> {
  const store = await openStore({ kind: 'sqlite', file, clock: Date.now });
  const now = Date.now();
  const source = { kind: 'feed', url, links: null, publisher: null } as const;
  const windowMs = 72 * HOUR_MS;
  await store.sources.follow([{ briefing: 'harbour', sources: [source], windowMs }], now);
  const [claim] = await store.sources.claim({ now, leaseMs: HOUR_MS, limit: 1, except: [] });
  if (claim === undefined) throw new Error('The source cannot be claimed.');
  const items = Array.from({ length: ARTICLES }, (_, index) => {
    const made = madeArticle(index);
    const at = now - (NOW - Date.parse(made.date ?? '')) - HOUR_MS;
    const article = {
      ...made,
      title: `${SUBJECT} ${made.title}`,
      date: new Date(at).toISOString(),
      publisher: `Outlet ${index % 5}`,
      url: `https://news.example.org/${index}`,
    };
    const kept = { id: made.id, key: null, article, at, pageAt: null, note: null };
    return { kind: 'new', item: made.id, memory: '{}', article: kept } as const;
  });
  await store.keep(claim, { state: newSourceState(url), nextAt: now + HOUR_MS, now, items });
  await store.close();
}
