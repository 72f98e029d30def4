import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { openStore } from '../../../src/store/open-store.ts';
import type { Store } from '../../../src/store/store.ts';
import { BRIDGE } from '../../bot/subscriptions/town.ts';
import { startBot } from '../../bot-process.ts';
import { slackManifest } from '../../../src/chat/slack/manifest.ts';
import { asManifest } from './support/as-manifest.ts';
import { createPerson } from './support/person.ts';
import {
  APP_TOKEN,
  BOT_TOKEN,
  startSlackServer,
  type SlackServer,
} from './support/server/slack-server.ts';

let server: SlackServer;
let store: Store;
let bot: Awaited<ReturnType<typeof startBot>>;
const dataDir = mkdtempSync(join(tmpdir(), 'briefing-slack-'));

const briefings = join(dataDir, 'briefings');
for (let number = 1; number <= 6; number += 1) {
  mkdirSync(join(briefings, `topic-${number}`), { recursive: true });
  writeFileSync(join(briefings, `topic-${number}`, 'bridge.txt'), BRIDGE);
}

beforeAll(async () => {
  // What README's steps give, and nothing more: the app is made from the manifest, and installed.
  server = await startSlackServer(asManifest(slackManifest({ url: null, command: '/briefing' })));
  bot = await start();
  store = await openStore({
    kind: 'sqlite',
    file: join(dataDir, 'briefings.sqlite'),
    clock: Date.now,
  });
});
afterAll(async () => {
  await bot.stop('SIGKILL');
  await store.close();
  await server.close();
  rmSync(dataDir, { recursive: true, force: true });
});

async function start() {
  const started = await startBot({
    DATA_DIR: dataDir,
    BRIEFINGS_DIR: briefings,
    // The shortest that there is: so long nobody takes up what the dead one had in hand.
    LEASE_SECONDS: '30',
    SLACK_BOT_TOKEN: BOT_TOKEN,
    SLACK_APP_TOKEN: APP_TOKEN,
    SLACK_API_URL: server.apiUrl,
  });
  await started.until(/"open":2/);
  return started;
}

const digests = () =>
  server.messages.filter(({ via, payload }) => via === 'chat.postMessage' && 'metadata' in payload);

/** One a second goes to a channel, and after 10 s the bot would stop waiting for the first answer. */
const DIGESTS = 6;

test(`a bot that is killed between posting ${DIGESTS} digests and recording them finds the receipts and posts none again`, async () => {
  for (let number = 1; number <= DIGESTS; number += 1) {
    await createPerson(server).command(`subscribe topic-${number} daily 08:00 UTC`);
  }
  await vi.waitFor(async () => {
    expect(await store.subscriptions.all(DIGESTS + 1)).toHaveLength(DIGESTS);
  }, 10_000);
  const subscriptions = await store.subscriptions.all(DIGESTS);
  const confirmations = () => server.messages.filter(({ via }) => via === 'chat.postMessage');
  await vi.waitFor(() => expect(confirmations()).toHaveLength(DIGESTS), 10_000);
  const ids = subscriptions.map(({ id }) => id);
  server.faults.add('chat.postMessage', { kind: 'swallow' }, { times: DIGESTS });
  for (const id of ids) await store.subscriptions.change(id, { nextAt: Date.now() });
  await vi.waitFor(() => expect(digests()).toHaveLength(DIGESTS), 30_000);
  await vi.waitFor(async () => {
    for (const { id } of await store.deliveries.waiting(DIGESTS)) {
      expect(await store.receipts.find(id)).not.toBeNull();
    }
  }, 10_000);
  await bot.kill();
  expect(await store.deliveries.recent(1)).toEqual([]);

  bot = await start();
  await vi.waitFor(
    async () => {
      const ended = await store.deliveries.recent(DIGESTS);
      expect(ended.map(({ state }) => state)).toEqual(ids.map(() => 'sent'));
    },
    { timeout: 60_000, interval: 250 },
  );
  expect(digests()).toHaveLength(DIGESTS);
  expect(server.problems).toEqual([]);
}, 120_000);
