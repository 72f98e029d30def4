import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setTimeout as sleep } from 'node:timers/promises';

const program = fileURLToPath(
  new URL('../../../../../node_modules/emulate/dist/index.js', import.meta.url),
);

export type Emulator = Readonly<{ origin: string; stop: () => Promise<void> }>;

/** A port that nobody uses at this moment. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (address === null || typeof address === 'string') throw new Error('No port was given.');
  return address.port;
}

/** The npm package `emulate` as a process of its own: Slack's Web API with OAuth. */
export async function startEmulator(seed: unknown): Promise<Emulator> {
  const folder = mkdtempSync(join(tmpdir(), 'slack-seed-'));
  const file = join(folder, 'seed.json');
  writeFileSync(file, JSON.stringify({ slack: seed }));
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const child = spawn(
    process.execPath,
    [program, 'start', '-s', 'slack', '-p', String(port), '--seed', file],
    { stdio: 'ignore' },
  );
  await untilUp(origin);
  return {
    origin,
    async stop() {
      const ended = once(child, 'exit');
      child.kill('SIGKILL');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function untilUp(origin: string): Promise<void> {
  for (let attempt = 0; attempt < 300; attempt += 1) {
    const up = await fetch(`${origin}/api/auth.test`, { method: 'POST' }).catch(() => null);
    if (up !== null) return;
    await sleep(50);
  }
  throw new Error(`The emulator does not answer on ${origin}.`);
}
