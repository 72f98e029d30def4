import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isLoopback } from '../../src/chat/local/server/loopback.ts';
import { readConfig } from '../../src/config/config.ts';
import { projectRoot } from '../source-files.ts';

const config = (env: Readonly<Record<string, string>>) => {
  const read = readConfig(env);
  if (read.kind === 'problems') throw new Error(JSON.stringify(read.problems));
  return read.config;
};
const kind = (env: Readonly<Record<string, string>>) => config(env).slack?.connection.kind;
const problems = (env: Readonly<Record<string, string>>) => {
  const read = readConfig(env);
  return read.kind === 'problems' ? read.problems : [];
};

describe('the settings', () => {
  it('are all optional', () => {
    expect(config({})).toMatchObject({
      briefingsDir: 'briefings',
      operators: new Set(),
      dataDir: 'data',
      databaseUrl: null,
      local: { host: '127.0.0.1', port: null, token: null },
      graceMs: 7_200_000,
      slack: null,
      discord: null,
    });
  });

  it('count as not set when they are empty', () => {
    expect(config({ PORT: '', DISCORD_TOKEN: ' ' })).toEqual(config({}));
  });

  it('choose how Slack is connected', () => {
    const bot = { SLACK_BOT_TOKEN: 'xoxb-1' };
    const oauth = {
      SLACK_CLIENT_ID: '1.2',
      SLACK_CLIENT_SECRET: 's',
      SLACK_SIGNING_SECRET: 's',
      SLACK_STATE_SECRET: 'long enough for this',
    };
    expect(kind({ ...bot, SLACK_APP_TOKEN: 'xapp-1' })).toBe('socket');
    expect(kind({ ...bot, SLACK_SIGNING_SECRET: 's' })).toBe('http');
    expect(kind(oauth)).toBe('oauth');
  });

  it.each([
    [{ SLACK_BOT_TOKEN: 'xoxb-1' }, 'SLACK_APP_TOKEN'],
    [{ SLACK_APP_TOKEN: 'xapp-1' }, 'SLACK_BOT_TOKEN'],
    [{ SLACK_CLIENT_ID: '1.2' }, 'SLACK_CLIENT_SECRET'],
    [{ SLACK_CLIENT_ID: '1.2', SLACK_CLIENT_SECRET: 's' }, 'SLACK_SIGNING_SECRET'],
    [{ HOST: '0.0.0.0' }, 'HOST'],
    [{ LOCAL_TOKEN: 'short' }, 'LOCAL_TOKEN'],
    [{ DATABASE_URL: 'mysql://x' }, 'DATABASE_URL'],
    [{ DISCORD_LAYOUT: 'fancy' }, 'DISCORD_LAYOUT'],
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL'],
  ])('%j is reported at %s with a remedy', (env, where) => {
    const [first, ...more] = problems(env);
    expect(more).toEqual([]);
    expect(first?.where).toBe(where);
    expect(first?.remedy).toMatch(/\.$/);
  });

  it('are reported all at once, and secrets are not repeated', () => {
    const found = problems({
      PORT: 'x',
      SLACK_BOT_TOKEN: 'my-token',
      DATABASE_URL: 'http://me:pass@host',
    });
    expect(found.map(({ where }) => where).toSorted()).toEqual([
      'DATABASE_URL',
      'PORT',
      'SLACK_BOT_TOKEN',
    ]);
    expect(JSON.stringify(found)).not.toMatch(/my-token|pass@/);
  });

  it('all stand in .env.example, and nothing else does', () => {
    const example = readFileSync(join(projectRoot, '.env.example'), 'utf8');
    const source = readFileSync(join(projectRoot, 'src/config/environment.ts'), 'utf8');
    const listed = [...example.matchAll(/^#?([A-Z_]+)=/gm)].map((found) => found[1] ?? '');
    const known = [...source.matchAll(/^ {2}([A-Z][A-Z_]+): /gm)].map((found) => found[1] ?? '');
    // Where the platforms' APIs are is for tests and proxies, not for a first look.
    const hidden = ['SLACK_API_URL', 'DISCORD_API_URL'];
    expect(new Set([...listed, ...hidden])).toEqual(new Set(known));
  });
});

describe('an address', () => {
  it.each([
    ['127.0.0.1', true],
    ['127.8.9.1', true],
    ['::1', true],
    ['localhost', true],
    ['0.0.0.0', false],
    ['192.168.1.4', false],
    ['localhost.example.org', false],
  ])('%s is of this machine alone: %s', (host, alone) => {
    expect(isLoopback(host)).toBe(alone);
  });
});
