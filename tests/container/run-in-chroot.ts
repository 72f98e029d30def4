/**
 * Follows the Dockerfile's own steps in two clean folders made with debootstrap, for machines
 * without a container runtime, and proves that the bot answers there. Needs root and debootstrap:
 *   node tests/container/run-in-chroot.ts
 */
import { execFileSync, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { projectRoot } from '../source-files.ts';
import { readStages, type Stage } from './dockerfile.ts';

const PORT = '3299';
const TOKEN = 'a-token-for-the-chroot';
const TRUSTED = '/etc/ssl/certs/ca-certificates.crt';
const TRUSTED_WITHIN = '/trusted.crt';
const ANSWERS_WITHIN_MS = 60_000;

const home = mkdtempSync(join(tmpdir(), 'briefing-chroot-'));

function run(command: string, words: readonly string[]): void {
  execFileSync(command, [...words], { stdio: ['ignore', 'inherit', 'inherit'] });
}

/** Runs in a root of its own, with nothing of this process's environment but where npm finds packages. */
function within(root: string, stage: Stage, words: readonly string[]): void {
  const inherited = Object.entries(process.env).filter(([name]) =>
    /^(?:npm_config_registry|https?_proxy|no_proxy|npm_config_cafile)$/i.test(name),
  );
  const environment = [...inherited, ...Object.entries(stage.environment)].map(
    ([name, value]) => `${name}=${value}`,
  );
  const trusted = existsSync(TRUSTED) ? [`NODE_EXTRA_CA_CERTS=${TRUSTED_WITHIN}`] : [];
  const path = 'PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';
  run('chroot', [
    root,
    'env',
    '-i',
    path,
    ...trusted,
    ...environment,
    'sh',
    '-c',
    `cd ${stage.folder} && ${words.join(' ')}`,
  ]);
}

/** A clean system as `FROM debian:bookworm-slim` gives it. */
function makeRoot(name: string): string {
  const root = join(home, name);
  run('debootstrap', ['--variant=minbase', 'bookworm', root, ...mirror()]);
  cpSync('/etc/resolv.conf', join(root, 'etc/resolv.conf'));
  // A machine behind a proxy that opens connections trusts more than Debian does by itself.
  if (existsSync(TRUSTED)) cpSync(TRUSTED, join(root, TRUSTED_WITHIN));
  if (existsSync('/etc/hosts')) cpSync('/etc/hosts', join(root, 'etc/hosts'));
  for (const folder of ['apt/apt.conf.d', 'apt/auth.conf.d']) {
    const from = join('/etc', folder);
    if (existsSync(from)) cpSync(from, join(root, 'etc', folder), { recursive: true });
  }
  run('mount', ['-t', 'proc', 'proc', join(root, 'proc')]);
  run('mount', ['--bind', '/dev', join(root, 'dev')]);
  return root;
}

/** Where this machine gets Debian's packages from, if not from where debootstrap looks by itself. */
function mirror(): readonly string[] {
  const given = process.env['DEBIAN_MIRROR'];
  return given === undefined ? [] : [given];
}

function copy(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  cpSync(from, to, { recursive: true, verbatimSymlinks: true });
}

function build(stage: Stage, roots: ReadonlyMap<string, string>, name: string): string {
  const root = makeRoot(name);
  let folder = '/';
  for (const step of stage.steps) {
    switch (step.kind) {
      case 'workdir':
        folder = step.folder;
        mkdirSync(join(root, folder), { recursive: true });
        break;
      case 'copy': {
        const base = step.from === null ? projectRoot : (roots.get(step.from) ?? '');
        for (const file of step.files) {
          const target = step.to.endsWith('/')
            ? join(folder, step.to, file)
            : join(folder, step.to);
          copy(join(base, file), join(root, target));
        }
        break;
      }
      case 'run':
        within(root, { ...stage, folder, environment: {} }, [step.command]);
        break;
      default:
        step satisfies never;
    }
  }
  return root;
}

const Answer = z.object({ messages: z.array(z.unknown()).min(1) });

async function prove(stage: Stage, root: string): Promise<string> {
  const environment = { ...stage.environment, PORT, HOST: '127.0.0.1', LOCAL_TOKEN: TOKEN };
  const words = Object.entries(environment).map(([name, value]) => `${name}=${value}`);
  const bot = spawn(
    'chroot',
    [
      `--userspec=${stage.user}`,
      root,
      'env',
      '-i',
      ...words,
      'sh',
      '-c',
      `cd ${stage.folder} && exec ${stage.command.join(' ')}`,
    ],
    { stdio: ['ignore', 'inherit', 'inherit'] },
  );
  try {
    const url = `http://127.0.0.1:${PORT}`;
    const deadline = Date.now() + ANSWERS_WITHIN_MS;
    for (;;) {
      const health = await fetch(`${url}/healthz`).catch(() => null);
      if (health?.ok === true) break;
      if (Date.now() > deadline) throw new Error('The bot does not answer in the chroot.');
      await sleep(500);
    }
    const response = await fetch(`${url}/api/ask`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${TOKEN}` },
      body: JSON.stringify({
        channel: 'general',
        text: '/briefing nk-russia',
        locale: 'en',
        timeZone: null,
      }),
    });
    const answered = Answer.parse(await response.json());
    return JSON.stringify(answered.messages).slice(0, 200);
  } finally {
    bot.kill('SIGTERM');
  }
}

const stages = readStages(readFileSync(join(projectRoot, 'Dockerfile'), 'utf8'));
const roots = new Map<string, string>();
try {
  let last: Readonly<{ stage: Stage; root: string }> | null = null;
  for (const [at, stage] of stages.entries()) {
    const name = stage.name ?? `stage-${at}`;
    const root = build(stage, roots, name);
    roots.set(name, root);
    last = { stage, root };
  }
  if (last === null) throw new Error('The Dockerfile has no stage.');
  process.stdout.write(`The bot answers in the chroot: ${await prove(last.stage, last.root)}\n`);
} finally {
  for (const root of [
    ...roots.values(),
    ...['packages', 'stage-1'].map((name) => join(home, name)),
  ]) {
    for (const folder of ['proc', 'dev']) {
      try {
        execFileSync('umount', ['-l', join(root, folder)], { stdio: 'ignore' });
      } catch {
        // It was not mounted.
      }
    }
  }
  rmSync(home, { recursive: true, force: true });
}
