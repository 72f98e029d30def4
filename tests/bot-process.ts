import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { projectRoot } from './source-files.ts';

const Answered = z.object({ messages: z.array(z.unknown()) });

const Package = z.object({ scripts: z.record(z.string(), z.string()) });

/** The words after `node` by which a script of package.json starts: its flags and its file. */
export function script(name: string): readonly string[] {
  const text = readFileSync(join(projectRoot, 'package.json'), 'utf8');
  const [node, ...words] = Package.parse(JSON.parse(text)).scripts[name]?.split(' ') ?? [];
  if (node !== 'node') throw new Error(`The script ${name} does not start with node.`);
  return words;
}

/** What a process of the bot is told about its world, besides the path. */
export type BotEnvironment = Readonly<Record<string, string>>;

/** Where the project lies, and what runs it. */
export type Installation = Readonly<{ root: string; node: string }>;

const OWN: Installation = { root: projectRoot, node: process.execPath };

/** The bot as its own process, the way `npm start` runs it, on a free port. */
export async function startBot(environment: BotEnvironment, installation: Installation = OWN) {
  const bot = runBot({ PORT: '0', ...environment }, script('start'), installation);
  // A busy machine takes its time, and the first start of a fresh copy compiles everything.
  const url = await bot.until(/Open\s+(http:\/\/\S+)/, 45_000);
  return {
    ...bot,
    url,
    /** Types into the local chat; resolves to the messages that came of it. */
    async ask(text: string): Promise<readonly unknown[]> {
      const response = await fetch(`${url}api/ask`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin: new URL(url).origin },
        body: JSON.stringify({ channel: 'general', text, locale: 'en', timeZone: null }),
      });
      if (!response.ok) throw new Error(`${response.status}: ${await response.text()}`);
      return Answered.parse(await response.json()).messages;
    },
  };
}

/** Starts a process of the bot and collects what it says, whether it comes up or not. */
export function runBot(
  environment: BotEnvironment,
  words: readonly string[] = script('start'),
  { root, node }: Installation = OWN,
) {
  const child = spawn(node, words, {
    cwd: root,
    env: { PATH: process.env['PATH'], ...environment },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  let output = '';
  const listeners = new Set<() => void>();
  const exited = once(child, 'exit').then(() => ({
    code: child.exitCode,
    signal: child.signalCode,
  }));
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      for (const listener of listeners) listener();
    });
  }

  async function stop(signal: NodeJS.Signals = 'SIGTERM') {
    if (child.exitCode === null && child.signalCode === null) child.kill(signal);
    return exited;
  }

  return {
    pid: child.pid ?? 0,
    input: child.stdin,
    /** All that it has printed so far, output and errors. */
    output: () => output,
    exited,
    stop,
    kill: () => stop('SIGKILL'),
    /** Resolves to the first group of `pattern` as soon as the output matches. */
    async until(pattern: RegExp, withinMs = 15_000): Promise<string> {
      const { promise, resolve, reject } = Promise.withResolvers<string>();
      const look = (): void => {
        const found = pattern.exec(output);
        if (found !== null) resolve(found[1] ?? found[0]);
      };
      const give = (reason: string) => () => reject(new Error(`${reason}; it said:\n${output}`));
      const timer = setTimeout(give(`nothing matched ${pattern}`), withinMs);
      void exited.then(give(`the process ended before ${pattern}`));
      listeners.add(look);
      look();
      return promise.finally(() => {
        clearTimeout(timer);
        listeners.delete(look);
      });
    },
    [Symbol.asyncDispose]: async (): Promise<void> => {
      await stop('SIGKILL');
    },
  };
}
