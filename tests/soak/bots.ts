import { setTimeout as sleep } from 'node:timers/promises';
import { runBot, type BotEnvironment } from '../bot-process.ts';

/** The shortest that there is: kills come much faster than what they broke off is taken up. */
const LEASE_SECONDS = '30';

/** A busy machine takes its time to start a process, and all may start at once. */
const READY_WITHIN_MS = 240_000;

/** Processes of the bot on one store; whoever ends is replaced. */
export function createBots(environment: BotEnvironment, processes: number) {
  const start = () => runBot({ PORT: '0', LOG_LEVEL: 'info', LEASE_SECONDS, ...environment });
  const running = Array.from({ length: processes }, start);
  const said: string[] = [];
  return {
    /** Ends so many at random at the same moment, and starts others in their place. */
    async end(many: number, signal: 'SIGKILL' | 'SIGTERM', afterMs: number): Promise<void> {
      const victims = shuffled(running).slice(0, many);
      await Promise.all(victims.map((bot) => bot.until(/Open\s+http/, READY_WITHIN_MS)));
      await sleep(afterMs);
      const ended = await Promise.all(victims.map((bot) => bot.stop(signal)));
      for (const [at, victim] of victims.entries()) {
        const code = ended[at]?.code;
        if (signal === 'SIGTERM' && code !== 0) {
          throw new Error(`A bot ended with ${code} at SIGTERM:\n${victim.output()}`);
        }
        said.push(victim.output());
        running[running.indexOf(victim)] = start();
      }
    },
    /** Lines about any of these deliveries. */
    about: (keys: readonly string[]): readonly string[] =>
      [...said, ...running.map((bot) => bot.output())]
        .flatMap((output) => output.split('\n'))
        .filter((line) => keys.some((key) => line.includes(key))),
    async endAll(): Promise<void> {
      await Promise.all(running.map((bot) => bot.stop()));
    },
  };
}

function shuffled<T>(list: readonly T[]): readonly T[] {
  return list
    .map((one) => ({ one, order: Math.random() }))
    .toSorted((a, b) => a.order - b.order)
    .map(({ one }) => one);
}

export type Bots = ReturnType<typeof createBots>;
