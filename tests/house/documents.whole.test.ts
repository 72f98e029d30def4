import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { documentedCommands } from './documents.ts';
import { HOUR, page, rss, send } from '../harvest/world.ts';
import { projectRoot } from '../source-files.ts';
import { openOutlet, type Outlet } from '../web/outlet.ts';

const commands = documentedCommands();
const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')));

let outlet: Outlet;
const folder = mkdtempSync(join(tmpdir(), 'briefing-documents-'));
const path = (name: string): string => join(folder, name);

beforeAll(async () => {
  outlet = await openOutlet((request, response) => {
    const html = { 'content-type': 'text/html' };
    if (request.url === '/article') send(response, page('Bridge closes'), html);
    else send(response, rss([{ id: '1', title: 'Ferry runs again', at: Date.now() - HOUR }]));
  });
  writeFileSync(
    path('feeds.opml'),
    `<opml version="2.0"><body><outline type="rss" text="Post" xmlUrl="${outlet.url}/rss"/></body></opml>`,
  );
  const base64 = Buffer.from(page('Bridge closes')).toString('base64');
  const lines = {
    articles: { docId: 'a', text: 'The bridge is closed. It will stay so.' },
    pages: { id: 'a', base64, url: 'https://example.org/a' },
    feeds: {
      id: 'a',
      base64: Buffer.from(rss([])).toString('base64'),
      url: 'https://example.org/rss',
    },
    pairs: {
      pairId: 'a',
      old: { text: 'The bridge is closed.' },
      new: { text: 'The bridge is open.' },
    },
  };
  for (const [name, line] of Object.entries(lines))
    writeFileSync(path(`${name}.jsonl`), `${JSON.stringify(line)}\n`);
  await run(['follow', 'ships', `${outlet.url}/rss`]);
  await run(['harvest']);
});
afterAll(async () => {
  await outlet.close();
  rmSync(folder, { recursive: true });
});

async function run(words: readonly string[], input: string | null = null) {
  const child = spawn(process.execPath, ['src/cli.ts', ...words], {
    cwd: projectRoot,
    env: {
      PATH: process.env['PATH'],
      BRIEFINGS_DIR: path('briefings'),
      DATA_DIR: path('data'),
      ALLOW_HOSTS: '127.0.0.1',
    },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  child.stdin.end(input === null ? '' : readFileSync(path(input)));
  const [out, err] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'exit'),
  ]);
  return { out, err, code: child.exitCode };
}

/** The words as they stand, with places of this machine for those that stand for the reader's own. */
function fillIn(line: string): readonly string[] {
  const address = `${outlet.url}/${/\bread\b/.test(line) ? 'article' : 'rss'}`;
  return line
    .replace(/^npm run (?:-s )?briefing -- /, '')
    .replace(/ < .*/, '')
    .replace(/https?:\/\/www\.example\.org\S*|\bURL…?/, address)
    .replace(/\b(?:TOPIC|nk-russia|world)\b/, 'ships')
    .replace(/\bimport ships FILE\b/, `import ships ${path('feeds.opml')}`)
    .replace(/\bFILE\b|copy\.sqlite/, path(`copy-${Math.abs(hash(line))}.sqlite`))
    .replace('manifest.yaml', path('manifest.yaml'))
    .split(' ');
}

function hash(line: string): number {
  return Array.from(line).reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) | 0, 7);
}

const BRIEFING = /^npm run (?:-s )?briefing -- /;
/** Those that end with a fault here, and what they say then. */
const FAULTS: readonly (readonly [pattern: RegExp, says: RegExp])[] = [
  [/ -- move$/, /DATABASE_URL is not set/],
  // The addresses of the packs are out in the world, which a test does not reach.
  [/--pack/, /https:\/\//],
];

/** What is wrong with a command of the bot itself, run as the page has it; null where nothing is. */
async function faultOf(line: string): Promise<string | null> {
  const input = / < (\w+\.jsonl)$/.exec(line)?.[1] ?? null;
  const { out, err, code } = await run(fillIn(line), input);
  const fault = FAULTS.find(([pattern]) => pattern.test(line));
  if (fault === undefined ? code === 0 : fault[1].test(out + err)) return null;
  return `${line} ended with ${code}: ${out}${err}`;
}

/** What a command of another kind needs that is not there; null where all is. */
function missingOf(part: string): string | null {
  const script = /^npm (?:run )?(?:-s )?(\S+)/.exec(part)?.[1];
  if (script !== undefined) return ['ci', ...Object.keys(scripts)].includes(script) ? null : script;
  const file = part.startsWith('docker compose')
    ? 'compose.yaml'
    : part.startsWith('systemctl')
      ? 'docs/briefing-bot.service'
      : (/^node (\S+\.ts)/.exec(part)?.[1] ?? part);
  return existsSync(join(projectRoot, file)) ? null : file;
}

describe('every command line in the documents', () => {
  test('is found', () => {
    expect(commands.length).toBeGreaterThan(25);
    expect(commands.map(({ line }) => line)).toContain('npm run briefing -- backup copy.sqlite');
  });

  test.each(commands.filter(({ line }) => BRIEFING.test(line)))(
    '$page: $line',
    async ({ line }) => {
      expect(await faultOf(line)).toBeNull();
    },
  );

  test.each(commands.filter(({ line }) => !BRIEFING.test(line)))('$page: $line', ({ line }) => {
    expect(line.split(' && ').flatMap((part) => missingOf(part) ?? [])).toEqual([]);
  });
});
