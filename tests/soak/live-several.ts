import { fork } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { script } from '../bot-process.ts';
import type { LongLife, LongLifeOptions } from './long-life.ts';
import type { LifeMessage } from './one-life.ts';

/** A folder in memory, where there is one: what is measured is the bot, and no disk. */
const IN_MEMORY = '/dev/shm';

/**
 * Shares the commands and digests among bots that live at the same time, each a process, a store and
 * articles of its own. Each bot's memory is compared with its own.
 */
export async function liveSeveral(
  bots: number,
  { commands, digests, withinMs, say }: Omit<LongLifeOptions, 'from'>,
): Promise<readonly LongLife[]> {
  return Promise.all(
    Array.from({ length: bots }, (_, at) => {
      const share = (all: number): number =>
        Math.floor((all * (at + 1)) / bots) - Math.floor((all * at) / bots);
      return liveOne(
        {
          commands: share(commands),
          digests: share(digests),
          from: Math.floor((commands * at) / bots),
          withinMs,
        },
        (line) => say(`bot ${at + 1}: ${line}`),
      );
    }),
  );
}

async function liveOne(
  options: Omit<LongLifeOptions, 'say'>,
  say: LongLifeOptions['say'],
): Promise<LongLife> {
  const folder = existsSync(IN_MEMORY) ? IN_MEMORY : tmpdir();
  // The limits of memory that the bot itself starts with.
  const flags = script('start').filter((word) => word.startsWith('--max-'));
  const child = fork(
    fileURLToPath(new URL('one-life.ts', import.meta.url)),
    [JSON.stringify(options)],
    { execArgv: ['--expose-gc', ...flags], env: { ...process.env, TMPDIR: folder } },
  );
  const lives: LongLife[] = [];
  child.on('message', (message: LifeMessage) => {
    if (message.kind === 'line') say(message.line);
    else lives.push(message.life);
  });
  await once(child, 'exit');
  const [life] = lives;
  if (life === undefined) throw new Error('A bot ended before its long life was over.');
  return life;
}
