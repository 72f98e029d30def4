import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { openStore, type Store } from '../../../src/store/open-store.ts';
import { startBot } from '../../bot-process.ts';
import { createPerson } from './support/person.ts';
import {
  APP_TOKEN,
  BOT_TOKEN,
  startSlackServer,
  type SlackServer,
} from './support/slack-server.ts';

let server: SlackServer;
let store: Store;
let bot: Awaited<ReturnType<typeof startBot>>;
const dataDir = mkdtempSync(join(tmpdir(), 'briefing-slack-'));

beforeAll(async () => {
  // Receipts are all that the bot may know its messages by.
  server = await startSlackServer({
    receipts: true,
    scopes: ['commands', 'chat:write', 'users:read'],
  });
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

test('a bot that is killed between posting a digest and recording it finds the receipt and does not post again', async () => {
  await createPerson(server).command('subscribe nk-russia daily 08:00 Asia/Seoul');
  await server.wait(({ via }) => via === 'chat.postMessage');
  const [subscription] = await store.subscriptions.all(1);
  if (subscription === undefined) throw new Error('Nobody subscribed.');
  server.faults.add('chat.postMessage', { kind: 'swallow' });
  await store.subscriptions.change(subscription.id, { nextAt: Date.now() });
  await vi.waitFor(() => expect(digests()).toHaveLength(1), 10_000);
  const [held] = await store.deliveries.waiting(1);
  expect(held).toMatchObject({ state: 'sending' });
  await vi.waitFor(async () => {
    expect(await store.receipts.find(held?.id ?? '')).toBe(digests()[0]?.ts);
  }, 5000);
  await bot.kill();
  expect(await store.deliveries.recent(1)).toEqual([]);

  bot = await start();
  await vi.waitFor(
    async () => {
      const sent = { state: 'sent', messageId: digests()[0]?.ts };
      expect(await store.deliveries.recent(1)).toMatchObject([sent]);
    },
    { timeout: 60_000, interval: 250 },
  );
  expect(digests()).toHaveLength(1);
  expect(server.problems).toEqual([]);
}, 120_000);
