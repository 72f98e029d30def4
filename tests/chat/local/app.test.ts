import { createServer, request } from 'node:http';
import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { DEFAULT_PORT } from '../../../src/chat/local/server/listen.ts';
import { DIGEST } from './sample.ts';
import { memoryHistory, sampleLocal, withLocal } from './harness.ts';

const GENERAL = { platform: 'local', workspace: 'local', channel: 'general' } as const;

/** fetch may not set Host or Origin: a plain request may. */
async function status(
  url: string,
  {
    path = '/',
    method = 'GET',
    headers = {},
  }: {
    path?: string;
    method?: string;
    headers?: Record<string, string>;
  },
): Promise<number> {
  const sent = request(new URL(path, url), { method, headers });
  sent.end();
  const [response] = await once(sent, 'response');
  response.resume();
  return Number(response.statusCode);
}

async function occupy(port: number) {
  const server = createServer();
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return { port: address.port, [Symbol.asyncDispose]: async () => void server.close() };
}

describe('what a briefing follows', () => {
  it('is fetched at once for the page of the bot itself, and for no other', async () => {
    const wished: string[] = [];
    const fetchNow = async (briefing: string) => wished.push(briefing) + 1;
    await withLocal(sampleLocal({ fetchNow }), async (url) => {
      const ask = (body: string, origin = new URL(url).origin) =>
        fetch(new URL('api/fetch', url), {
          method: 'POST',
          headers: { 'content-type': 'application/json', origin },
          body,
        });
      const done = await ask('{"briefing":"ships"}');
      expect([done.status, await done.json()]).toEqual([200, { sources: 2 }]);
      expect((await ask('{"briefing":7}')).status).toBe(400);
      expect((await ask('no json')).status).toBe(400);
      expect((await ask('{"briefing":"ships"}', 'https://elsewhere.example')).status).toBe(403);
    });
    expect(wished).toEqual(['ships']);
  });
});

describe('where nothing can be kept', () => {
  const full = new Error('The disk is full.');

  it('is answered all the same, and the answer says so', async () => {
    const history = memoryHistory();
    let isFull = false;
    const local = sampleLocal({
      history: {
        ...history,
        append: async (message) => (isFull ? Promise.reject(full) : history.append(message)),
      },
      explainError: (error) => (error === full ? new Error('Make room on the disk.') : null),
    });
    await withLocal(local, async (url) => {
      const ask = async () => {
        const response = await fetch(new URL('api/ask', url), {
          method: 'POST',
          headers: { 'content-type': 'application/json', origin: new URL(url).origin },
          body: JSON.stringify({ channel: 'general', text: 'harbour', locale: 'en' }),
        });
        return { status: response.status, text: await response.text() };
      };
      const before = await ask();
      isFull = true;
      const answers = [await ask(), await ask()];
      for (const { status, text } of answers) {
        expect(status).toBe(200);
        expect(text).toContain('Harbour bridge');
        expect(text).toContain('could not be kept. Make room on the disk.');
      }
      isFull = false;
      const after = await ask();
      expect(after.text).not.toContain('could not be kept');
      const ids = [before, ...answers, after].flatMap(({ text }) =>
        [...text.matchAll(/"id":([\d.]+),"channel"/g)].map(([, id]) => Number(id)),
      );
      expect(ids).toHaveLength(8);
      expect(ids).toEqual([...new Set(ids)].toSorted((a, b) => a - b));
      const earlier = await fetch(new URL(`api/messages?channel=general&before=${ids[3]}`, url));
      expect(await earlier.json()).toMatchObject({ messages: [{ id: ids[0] }, { id: ids[1] }] });
    });
  });
});

describe('the local chat listens', () => {
  it('takes the next free port where the default one is in use, and says so', async () => {
    // Where another program has it already, so much the better.
    await using taken = await occupy(DEFAULT_PORT).catch(() => null);
    expect([DEFAULT_PORT, undefined]).toContain(taken?.port);
    await withLocal(sampleLocal({ port: null }), async (url, local) => {
      expect(Number(new URL(url).port)).toBeGreaterThan(DEFAULT_PORT);
      expect(local.movedFrom()).toBe(DEFAULT_PORT);
      expect(await status(url, {})).toBe(200);
    });
  });

  it('refuses a port that was asked for and is in use, by its number and with the remedy', async () => {
    await using taken = await occupy(0);
    await expect(sampleLocal({ port: taken.port }).start()).rejects.toThrow(
      new RegExp(`Port ${taken.port} is in use on 127.0.0.1.*set PORT to a free port`),
    );
  });

  it('names HOST where the address is not one of this machine', async () => {
    await expect(sampleLocal({ host: '192.0.2.1', token: 'x'.repeat(20) }).start()).rejects.toThrow(
      /^HOST: .*192\.0\.2\.1/,
    );
  });

  it('does not listen where others reach it without a token', async () => {
    await expect(sampleLocal({ host: '0.0.0.0' }).start()).rejects.toThrow(
      /LOCAL_TOKEN is not set/,
    );
  });

  it('stops at once while a page is open', async () => {
    const local = sampleLocal();
    await local.start();
    const events = await fetch(new URL('/api/events', local.url()));
    await local.stop();
    expect(local.health().connected).toBe(false);
    await events.body?.cancel();
  });
});

describe('the local chat refuses other sites', () => {
  it.each([
    ['a foreign Host', { host: 'evil.example' }],
    ['a Host that only begins like loopback', { host: '127.0.0.1.evil.example' }],
    ['a foreign Origin', { origin: 'https://evil.example' }],
    ['an Origin of another port', { origin: 'http://127.0.0.1:1' }],
    ['an opaque Origin', { origin: 'null' }],
    ['a request that another site made', { 'sec-fetch-site': 'cross-site' }],
  ])('%s', async (_name, headers) => {
    await withLocal(sampleLocal(), async (url) => {
      expect(await status(url, { path: '/api/start' })).toBe(200);
      expect(await status(url, { path: '/api/start', headers })).toBe(403);
      expect(await status(url, { path: '/api/ask', method: 'POST', headers })).toBe(403);
    });
  });

  it('answers to localhost and to its own Origin', async () => {
    await withLocal(sampleLocal(), async (url) => {
      const { port, origin } = new URL(url);
      expect(await status(url, { headers: { host: `localhost:${port}` } })).toBe(200);
      expect(await status(url, { headers: { host: `[::1]:${port}` } })).toBe(200);
      expect(await status(url, { path: '/api/start', headers: { origin } })).toBe(200);
    });
  });

  it('lets nothing inline, nothing foreign and no frame through its policy', async () => {
    await withLocal(sampleLocal(), async (url) => {
      const { headers } = await fetch(url);
      const policy = headers.get('content-security-policy') ?? '';
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).not.toMatch(/unsafe|\*|https?:/);
    });
  });

  it('serves the files of its page and no other', async () => {
    await withLocal(sampleLocal(), async (url) => {
      for (const path of ['/page/main.js', '/page/messages/log.js', '/page/styles/base.css']) {
        expect(await status(url, { path })).toBe(200);
      }
      for (const path of [
        '/page/..%2fapp.ts',
        '/page/tsconfig.json',
        '/page/%2e%2e/app.ts',
        '/page/styles',
        '/page/styles/..%2fmain.js',
        '/page/styles/../../app.ts',
        '/page/messages/..%2f..%2fserver%2fassets.ts',
      ]) {
        expect(await status(url, { path })).toBe(404);
      }
    });
  });
});

describe('the page', () => {
  it('names only files that are there, and all of its modules before the first is run', async () => {
    await withLocal(sampleLocal(), async (url) => {
      const page = await (await fetch(url)).text();
      const files = [...page.matchAll(/(?:href|src)="(\/page\/[^"]+)"/g)].map(
        ([, path = '']) => path,
      );
      expect(files).toContain('/page/messages/log.js');
      for (const path of files) expect([path, await status(url, { path })]).toEqual([path, 200]);
    });
  });

  it('has its styles in one file, what they build on first', async () => {
    await withLocal(sampleLocal(), async (url) => {
      const text = async (path: string) => (await fetch(new URL(path, url))).text();
      const style = await text('/page/style.css');
      expect(style.startsWith(await text('/page/styles/base.css'))).toBe(true);
      expect(style).toContain(await text('/page/styles/reading.css'));
    });
  });
});

describe('the token', () => {
  const token = 'correct horse battery staple';

  it('is asked for everywhere but at /healthz', async () => {
    await withLocal(sampleLocal({ token, host: '0.0.0.0' }), async (listening) => {
      const url = listening.replace('0.0.0.0', '127.0.0.1');
      expect(await status(url, {})).toBe(401);
      expect(await status(url, { path: '/api/start' })).toBe(401);
      expect(await status(url, { path: '/metrics' })).toBe(401);
      expect(await status(url, { path: '/healthz' })).toBe(200);
      const headers = { authorization: `Bearer ${token}` };
      expect(await status(url, { path: '/api/start', headers })).toBe(200);
    });
  });

  it('lets a proxy stand in front under its own name, and still no other site', async () => {
    await withLocal(sampleLocal({ token }), async (url) => {
      const headers = { host: 'brief.example', authorization: `Bearer ${token}` };
      const path = '/api/start';
      const origin = (site: string) => ({ ...headers, origin: site });
      expect(await status(url, { path, headers })).toBe(200);
      expect(await status(url, { path, headers: origin('https://brief.example') })).toBe(200);
      expect(await status(url, { path, headers: origin('https://evil.example') })).toBe(403);
    });
  });

  it('is given once in the address or the form, and kept as a strict cookie that does not hold it', async () => {
    await withLocal(sampleLocal({ token }), async (url) => {
      const form = new URLSearchParams({ token });
      const logins = [
        await fetch(new URL(`/?${form.toString()}`, url)),
        await fetch(new URL('/login', url), { method: 'POST', body: form, redirect: 'manual' }),
      ];
      for (const { headers } of logins) {
        const cookie = headers.get('set-cookie') ?? '';
        expect(cookie).toMatch(/HttpOnly/);
        expect(cookie).toMatch(/SameSite=Strict/);
        expect(decodeURIComponent(cookie)).not.toContain(token);
        const [pair = ''] = cookie.split(';');
        expect(await status(url, { path: '/api/start', headers: { cookie: pair } })).toBe(200);
      }
    });
  });

  it('may be guessed a few times a minute, by form or address', async () => {
    let now = 0;
    await withLocal(sampleLocal({ token, now: () => now }), async (url) => {
      const guess = () => fetch(new URL('/?token=guess', url));
      const answers = await Promise.all(Array.from({ length: 30 }, guess));
      expect(new Set(answers.map((answer) => answer.status))).toEqual(new Set([401, 429]));
      const body = new URLSearchParams({ token });
      const login = () =>
        fetch(new URL('/login', url), { method: 'POST', body, redirect: 'manual' });
      expect((await login()).status).toBe(429);
      now += 61_000;
      expect((await login()).status).toBe(303);
    });
  });

  it('is not asked by a body that is no form', async () => {
    await withLocal(sampleLocal({ token }), async (url) => {
      const headers = { 'content-type': 'multipart/form-data' };
      const body = 'no boundary, no parts';
      const answer = await fetch(new URL('/login', url), { method: 'POST', headers, body });
      expect(answer.status).toBe(400);
    });
  });

  it('is refused where it is wrong, and no cookie is set', async () => {
    await withLocal(sampleLocal({ token }), async (url) => {
      const wrong = await fetch(new URL('/?token=guess', url));
      expect(wrong.status).toBe(401);
      expect(wrong.headers.get('set-cookie')).toBeNull();
      expect(await status(url, { headers: { cookie: 'briefing-local=guess' } })).toBe(401);
    });
  });
});

describe('the conversation', () => {
  it('keeps what was asked and answered, and pages backwards through it', async () => {
    const history = memoryHistory();
    await withLocal(sampleLocal({ history }), async (url) => {
      for (const text of ['/briefing harbour', '/briefing nothing']) {
        const asked = await fetch(new URL('/api/ask', url), {
          method: 'POST',
          body: JSON.stringify({ channel: 'general', text }),
        });
        expect(asked.status).toBe(200);
      }
    });
    await withLocal(sampleLocal({ history }), async (url) => {
      const page = async (query: string) =>
        (await fetch(new URL(`/api/messages?channel=general&${query}`, url))).json();
      expect(await page('limit=3')).toMatchObject({
        earlier: true,
        messages: [
          { id: 2, content: { kind: 'answer', reply: DIGEST } },
          { id: 3, content: { kind: 'typed', text: '/briefing nothing' } },
          { id: 4, content: { kind: 'answer' } },
        ],
      });
      expect(await page('limit=3&before=2')).toMatchObject({
        earlier: false,
        messages: [{ id: 1 }],
      });
    });
  });

  it('refuses what is no message with the reason', async () => {
    await withLocal(sampleLocal(), async (url) => {
      for (const body of ['{', '{}', JSON.stringify({ channel: 'general', text: ' ' })]) {
        const answer = await fetch(new URL('/api/ask', url), { method: 'POST', body });
        expect(answer.status).toBe(400);
        expect(await answer.json()).toMatchObject({ error: expect.stringContaining('characters') });
      }
      const huge = await fetch(new URL('/api/ask', url), { method: 'POST', body: 'x'.repeat(1e6) });
      expect(huge.status).toBe(413);
    });
  });

  it('shows a message of an unknown form as lost instead of failing', async () => {
    const history = memoryHistory();
    const at = new Date(0).toISOString();
    await history.append({ channel: 'general', key: null, at, body: '{"kind":"hologram"}' });
    await history.append({ channel: 'general', key: null, at, body: 'not JSON' });
    await withLocal(sampleLocal({ history }), async (url) => {
      const answer = await fetch(new URL('/api/messages?channel=general', url));
      expect(await answer.json()).toMatchObject({
        messages: [{ content: { kind: 'lost' } }, { content: { kind: 'lost' } }],
      });
    });
  });

  it('shows the answer even where a renderer of another platform fails', async () => {
    const previews = [
      {
        name: 'broken',
        render: () => {
          throw new Error('too long');
        },
      },
    ];
    await withLocal(sampleLocal({ previews }), async (url) => {
      const answer = await fetch(new URL('/api/ask', url), {
        method: 'POST',
        body: JSON.stringify({ channel: 'general', text: '/briefing harbour' }),
      });
      expect(await answer.json()).toMatchObject({
        messages: [
          {},
          {
            content: { reply: DIGEST },
            previews: [{ name: 'broken', payload: null }, { name: 'text' }],
          },
        ],
      });
    });
  });

  it('finds a post by its key, and not an older or another one', async () => {
    const now = Date.UTC(2025, 0, 14);
    const local = sampleLocal({ now: () => now });
    expect(await local.find(GENERAL, 'key', now)).toEqual({ kind: 'absent' });
    const sent = await local.post(GENERAL, DIGEST, 'key');
    expect(sent).toEqual({ kind: 'sent', messageId: '1' });
    expect(await local.find(GENERAL, 'key', now)).toEqual({ kind: 'found', messageId: '1' });
    expect(await local.find(GENERAL, 'key', now + 1)).toEqual({ kind: 'absent' });
    expect(await local.find({ ...GENERAL, channel: 'wire' }, 'key', now)).toEqual({
      kind: 'absent',
    });
  });

  it('refuses a channel that it does not have, naming those that it has', async () => {
    const outcome = await sampleLocal().post({ ...GENERAL, channel: 'attic' }, DIGEST, 'key');
    expect(outcome).toMatchObject({ kind: 'refused', scope: 'channel' });
    expect(outcome).toMatchObject({ remedy: expect.stringContaining('general, wire, direct') });
  });
});

describe('health and metrics', () => {
  it('says 503 where the bot is not well, and hands out its metrics', async () => {
    const local = sampleLocal({
      health: async () => ({ ok: false }),
      metrics: async () => 'digests_total 3\n',
    });
    await withLocal(local, async (url) => {
      expect(await status(url, { path: '/healthz', headers: { host: 'pod-7' } })).toBe(503);
      expect(await (await fetch(new URL('/metrics', url))).text()).toBe('digests_total 3\n');
    });
  });
});
