import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { startBot } from '../bot-process.ts';
import { createPerson } from '../chat/slack/support/person.ts';
import { APP_TOKEN, BOT_TOKEN, startSlackServer } from '../chat/slack/support/slack-server.ts';
import { below, told, type Figure } from './figure.ts';

const COMMANDS = 500;
const PER_SECOND = 50;
const PEOPLE = 200;
const TYPED = ['nk-russia', 'quotes nk-russia', 'sources nk-russia', 'nk-rusia'] as const;

/** The whole bot as a process, in a Slack where 200 people type 50 commands a second. */
export async function measureSlack(): Promise<readonly Figure[]> {
  const dataDir = mkdtempSync(join(tmpdir(), 'bench-'));
  const server = await startSlackServer();
  const bot = await startBot({
    DATA_DIR: dataDir,
    SLACK_BOT_TOKEN: BOT_TOKEN,
    SLACK_APP_TOKEN: APP_TOKEN,
    SLACK_API_URL: server.apiUrl,
  });
  await bot.until(/"open":2/);
  const people = Array.from({ length: PEOPLE }, (_, index) =>
    createPerson(server, { user: `U${String(index).padStart(9, '1')}` }),
  );
  const ask = async (index: number): Promise<{ acknowledged: number; answered: number }> => {
    const began = performance.now();
    const person = people[index % PEOPLE] ?? createPerson(server);
    const done = await person.command(TYPED[index % TYPED.length] ?? 'help');
    if (!done.acknowledged) throw new Error('Slack had to wait for longer than 3 s.');
    const { at } = await done.shown(20_000);
    return { acknowledged: done.ms, answered: at - began };
  };
  await ask(0);
  const asked: ReturnType<typeof ask>[] = [];
  for (let index = 0; index < COMMANDS; index += 1) {
    asked.push(ask(index));
    await sleep(1000 / PER_SECOND);
  }
  const times = await Promise.all(asked);
  await bot.stop();
  await server.close();
  rmSync(dataDir, { recursive: true, force: true });
  const name = `Slack, ${PER_SECOND} commands a second`;
  return [
    below(`${name}: acknowledgement, p99`, p99(times.map((t) => t.acknowledged)), 300, 'ms'),
    below(`${name}: full answer, p99`, p99(times.map((t) => t.answered)), 1000, 'ms'),
    told('Slack: payloads that it would refuse', String(server.problems.length)),
  ];
}

function p99(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length * 0.99)] ?? Number.NaN;
}
