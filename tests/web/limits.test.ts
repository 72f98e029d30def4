import { readFileSync } from 'node:fs';
import { createServer as createTlsServer } from 'node:https';
import { createServer } from 'node:net';
import { once } from 'node:events';
import type { RequestListener, ServerResponse } from 'node:http';
import {
  brotliCompressSync,
  deflateRawSync,
  deflateSync,
  gzipSync,
  zstdCompressSync,
} from 'node:zlib';
import { afterEach, describe, expect, test } from 'vitest';
import type { Fetched } from '../../src/web/fetched.ts';
import { createWeb, type WebRequest } from '../../src/web/web.ts';
import { openOutlet, type Outlet } from './outlet.ts';

const open: (() => Promise<void>)[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((close) => close()));
});

async function outletOf(handle: RequestListener): Promise<Outlet> {
  const outlet = await openOutlet(handle);
  open.push(outlet.close);
  return outlet;
}

/** What a bot with small limits gets: 400 ms, 100,000 bytes, 3 redirects. */
async function get(url: string, options: Partial<WebRequest> = {}): Promise<Fetched> {
  const web = createWeb({
    allowHosts: ['127.0.0.1'],
    version: '1',
    contact: null,
    limits: { withinMs: 400, bytes: 100_000, redirects: 3, gapMs: 0 },
  });
  open.push(web.close);
  return web.fetch({ url, accept: 'any', robots: 'ignore', ...options });
}

function fixture(name: string): Buffer {
  return readFileSync(new URL(`fixtures/${name}`, import.meta.url));
}

function textOf(fetched: Fetched): string {
  return fetched.kind === 'body'
    ? new TextDecoder().decode(fetched.bytes)
    : JSON.stringify(fetched);
}

describe('a packed body', () => {
  const text = 'Night trains run again. '.repeat(500);
  test.each([
    ['gzip', gzipSync(text)],
    ['x-gzip', gzipSync(text)],
    ['GZIP', gzipSync(text)],
    ['br', brotliCompressSync(text)],
    ['zstd', zstdCompressSync(text)],
    ['deflate', deflateSync(text)],
    ['deflate', deflateRawSync(text)],
    ['identity', Buffer.from(text)],
  ])('comes unpacked: %s', async (encoding, bytes) => {
    const { url } = await outletOf((_, response) =>
      response.writeHead(200, { 'content-encoding': encoding }).end(bytes),
    );
    expect(textOf(await get(url))).toBe(text);
  });

  test.each(['utf-8', 'none', 'binary', 'UTF-8, gzip'])(
    'whose "%s" is no packing comes as it is',
    async (encoding) => {
      const { url } = await outletOf((_, response) =>
        response
          .writeHead(200, { 'content-encoding': encoding })
          .end(encoding.includes('gzip') ? gzipSync(text) : text),
      );
      expect(textOf(await get(url))).toBe(text);
    },
  );

  test('that is empty is empty', async () => {
    const { url } = await outletOf((_, response) =>
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(),
    );
    expect(textOf(await get(url))).toBe('');
  });

  test('that ends too early is no answer', async () => {
    const { url } = await outletOf((_, response) =>
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(text).subarray(0, 60)),
    );
    expect(await get(url)).toMatchObject({ kind: 'failed', reason: 'broken-answer' });
  });

  test.each(['gzip, gzip', 'compress', 'br, gzip'])('in "%s" is refused', async (encoding) => {
    const { url } = await outletOf((_, response) =>
      response.writeHead(200, { 'content-encoding': encoding }).end(gzipSync(gzipSync(text))),
    );
    expect(await get(url)).toMatchObject({ kind: 'failed', reason: 'bad-encoding' });
  });
});

describe('a server that does not end', () => {
  const bombs = {
    gzip: gzipSync(Buffer.alloc(30_000_000)),
    br: brotliCompressSync(Buffer.alloc(30_000_000)),
    zstd: zstdCompressSync(Buffer.alloc(30_000_000)),
    deflate: deflateSync(Buffer.alloc(30_000_000)),
  };
  test.each(Object.entries(bombs))('with a bomb in %s is cut off', async (encoding, bomb) => {
    const { url } = await outletOf((_, response) =>
      response.writeHead(200, { 'content-encoding': encoding }).end(bomb),
    );
    expect(await get(url)).toMatchObject({ kind: 'failed', reason: 'too-large' });
  });

  test('with an endless body is cut off', async () => {
    let sent = 0;
    const { url } = await outletOf((_, response) => {
      const more = (): void => {
        while (response.writable && response.write(Buffer.alloc(10_000, 'a'))) sent += 10_000;
      };
      response.on('drain', more).writeHead(200);
      more();
    });
    expect(await get(url)).toMatchObject({ kind: 'failed', reason: 'too-large' });
    expect(sent).toBeLessThan(20_000_000);
  });

  test('with an endless body gives its head where that is enough', async () => {
    const { url } = await outletOf((_, response) => response.end('a'.repeat(300_000)));
    const head = await get(url, { cut: true, mostBytes: 120_000 });
    expect(textOf(head)).toMatch(/^a{60000,120000}$/);
  });

  test.each<readonly [string, RequestListener]>([
    ['says nothing', () => undefined],
    ['sends its headers only', (_, response) => response.writeHead(200).flushHeaders()],
    [
      'drips a letter at a time',
      (_, response) => {
        response.writeHead(200);
        const timer = setInterval(() => response.write('a'), 20);
        response.on('close', () => clearInterval(timer));
      },
    ],
    [
      'drips through redirects',
      ({ url = '/' }, response) => {
        setTimeout(() => response.writeHead(302, { location: `${url}a` }).end(), 150);
      },
    ],
  ])('and %s is too slow', async (_, handle) => {
    const { url } = await outletOf(handle);
    expect(await get(url)).toMatchObject({ kind: 'failed', reason: 'too-slow' });
  });

  test('is left when the caller stops', async () => {
    const { url } = await outletOf(() => undefined);
    const signal = AbortSignal.timeout(30);
    expect(await get(url, { signal })).toMatchObject({ kind: 'failed', reason: 'stopped' });
  });
});

describe('redirects', () => {
  test('in a circle end', async () => {
    const { url, requests } = await outletOf((request, response) =>
      response.writeHead(302, { location: request.url === '/a' ? '/' : '/a' }).end(),
    );
    expect(await get(url)).toMatchObject({ kind: 'failed', reason: 'redirect-loop' });
    expect(requests).toHaveLength(2);
  });

  test('without an end end', async () => {
    const { url, requests } = await outletOf(({ url = '/' }, response) =>
      response.writeHead(302, { location: `${url}a` }).end(),
    );
    expect(await get(url)).toMatchObject({ kind: 'failed', reason: 'too-many-redirects' });
    expect(requests).toHaveLength(4);
  });

  test.each(['ftp://127.0.0.1/', 'file:///etc/passwd', 'javascript:alert(1)', 'data:text/plain,a'])(
    'to %s are refused',
    async (location) => {
      const { url } = await outletOf((_, response) => response.writeHead(302, { location }).end());
      expect(await get(url)).toMatchObject({ kind: 'failed', reason: 'bad-scheme' });
    },
  );
});

describe('a connection', () => {
  test('to a port that nobody listens on says so', async () => {
    const { url, close } = await openOutlet(() => undefined);
    await close();
    expect(await get(url)).toMatchObject({
      kind: 'failed',
      reason: 'no-connection',
      message: expect.stringContaining('does not take connections'),
    });
  });

  test.each([
    ['before the answer', (response: ServerResponse) => response.destroy()],
    [
      'in the middle of it',
      (response: ServerResponse) => {
        response.writeHead(200, { 'content-length': '100' }).write('half');
        setTimeout(() => response.destroy(), 50);
      },
    ],
  ])('that breaks off %s says so', async (_when, breakOff) => {
    const { url } = await outletOf((_, response) => breakOff(response));
    expect(await get(url)).toMatchObject({
      kind: 'failed',
      reason: 'no-connection',
      message: expect.stringContaining('broke the connection off'),
    });
  });

  test('to something that speaks no HTTP says so', async () => {
    const server = createServer((socket) => socket.on('error', () => null).end('SSH-2.0\r\n\r\n'));
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const bound = server.address();
    const port = typeof bound === 'object' ? bound?.port : 0;
    expect(await get(`http://127.0.0.1:${port}/`)).toMatchObject({ reason: 'broken-answer' });
    server.close();
  });

  test('whose certificate nobody vouches for is refused', async () => {
    const server = createTlsServer(
      { cert: fixture('self-signed.pem'), key: fixture('self-signed-key.pem') },
      (_, response) => response.end('secure'),
    );
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const bound = server.address();
    const port = typeof bound === 'object' ? bound?.port : 0;
    expect(await get(`https://127.0.0.1:${port}/`)).toMatchObject({ reason: 'bad-certificate' });
    server.close();
  });
});

describe('an address', () => {
  test.each([
    ['', 'bad-address'],
    ['news', 'bad-address'],
    ['http://', 'bad-address'],
    ['http://user:secret@news.test/', 'has-credentials'],
    [`http://news.test/${'a'.repeat(5000)}`, 'bad-address'],
    ['ftp://news.test/', 'bad-scheme'],
    ['http://news.test:22/', 'closed-port'],
    ['http://nobody-is-called-so.invalid/', 'unknown-host'],
  ])('such as "%s" is refused', async (url, reason) => {
    const fetched = await get(url);
    expect(fetched).toMatchObject({ kind: 'failed', reason });
    expect(JSON.stringify(fetched)).not.toContain('secret');
  });
});
