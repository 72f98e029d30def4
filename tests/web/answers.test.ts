import { afterEach, describe, expect, test } from 'vitest';
import type { RequestListener } from 'node:http';
import { freshFor, retryAfter } from '../../src/web/answer-headers.ts';
import type { Validators } from '../../src/web/fetched.ts';
import { createWeb, type Web } from '../../src/web/web.ts';
import { openOutlet, type Outlet } from './outlet.ts';

const NOW = Date.UTC(2026, 10, 24, 8);

const open: (() => Promise<void>)[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((close) => close()));
});

async function start(handle: RequestListener): Promise<{ outlet: Outlet; web: Web }> {
  const outlet = await openOutlet(handle);
  const web = createWeb({
    allowHosts: ['127.0.0.1'],
    version: '1.2.3',
    contact: 'https://news.test/bot',
    limits: { gapMs: 0 },
  });
  open.push(outlet.close, web.close);
  return { outlet, web };
}

test('a request says who asks, and gives away nothing else', async () => {
  const { outlet, web } = await start((_, response) =>
    response.writeHead(200, { 'set-cookie': 'id=1' }).end(),
  );
  await web.fetch({ url: outlet.url, accept: 'feed', robots: 'ignore' });
  await web.fetch({ url: outlet.url, accept: 'feed', robots: 'ignore' });
  const { headers } = outlet.requests[1] ?? {};
  expect(headers?.['user-agent']).toBe('briefing-bot/1.2.3 (+https://news.test/bot)');
  expect(Object.keys(headers ?? {}).toSorted()).toEqual([
    'accept',
    'accept-encoding',
    'connection',
    'host',
    'user-agent',
  ]);
});

test('an answer carries its validators exactly as given, and the next request sends them', async () => {
  const { outlet, web } = await start((request, response) => {
    if (request.headers['if-none-match'] === 'W/"7, b"') response.writeHead(304).end();
    else {
      response
        .writeHead(200, { etag: 'W/"7, b"', 'last-modified': 'yesterday', 'content-type': 'a/b' })
        .end('body');
    }
  });
  const request = { url: `${outlet.url}/feed`, accept: 'feed', robots: 'ignore' } as const;
  const first = await web.fetch(request);
  const validators = { etag: 'W/"7, b"', lastModified: 'yesterday', url: request.url };
  expect(first).toMatchObject({ kind: 'body', status: 200, validators, contentType: 'a/b' });
  expect(await web.fetch({ ...request, validators })).toMatchObject({ kind: 'not-modified' });
  expect(outlet.requests[1]?.headers).toMatchObject({ 'if-modified-since': 'yesterday' });
});

test('validators go only to the address that gave them', async () => {
  const { outlet, web } = await start((request, response) =>
    request.url === '/old'
      ? response.writeHead(302, { location: '/new' }).end()
      : response.writeHead(304).end(),
  );
  const ask = (validators: Validators) =>
    web.fetch({ url: `${outlet.url}/old`, accept: 'feed', robots: 'ignore', validators });
  const etag = { etag: '"1"', lastModified: null };
  expect(await ask({ ...etag, url: `${outlet.url}/new` })).toMatchObject({ kind: 'not-modified' });
  expect(outlet.requests.map(({ headers }) => headers['if-none-match'])).toEqual([
    undefined,
    '"1"',
  ]);
  // A 304 that nobody asked for says nothing.
  expect(await ask({ ...etag, url: `${outlet.url}/other` })).toMatchObject({ kind: 'refused' });
});

describe('an address that moved', () => {
  test.each([
    ['for good', [301, 308], '/b'],
    ['for now', [302, 307, 303], null],
    ['for good, and then for now', [301, 302], '/a'],
    ['for now, and then for good', [302, 301], null],
    ['nowhere', [], null],
  ])('%s', async (_, statuses, moved) => {
    const { outlet, web } = await start((request, response) => {
      const at = request.url === '/' ? 0 : (request.url ?? '').charCodeAt(1) - 96;
      const status = statuses[at];
      if (status === undefined) response.end('here');
      else response.writeHead(status, { location: `/${String.fromCharCode(97 + at)}` }).end();
    });
    const fetched = await web.fetch({ url: `${outlet.url}/`, accept: 'feed', robots: 'ignore' });
    expect(fetched).toMatchObject({
      kind: 'body',
      movedTo: moved === null ? null : `${outlet.url}${moved}`,
    });
  });
});

test.each([
  [
    'as they are in UTF-8',
    Buffer.from('/żółw/нова'),
    '/%C5%BC%C3%B3%C5%82w/%D0%BD%D0%BE%D0%B2%D0%B0',
  ],
  ['in Latin 1', Buffer.from('/caf\u00e9', 'latin1'), '/caf%C3%A9'],
  ['escaped', Buffer.from('/caf%C3%A9'), '/caf%C3%A9'],
])('an address leads on to letters %s', async (_, target, path) => {
  const head = Buffer.from('HTTP/1.1 301 Moved\r\nContent-Length: 0\r\nLocation: ');
  const { outlet, web } = await start((request, response) => {
    if (request.url !== '/') response.end('here');
    else request.socket.end(Buffer.concat([head, target, Buffer.from('\r\n\r\n')]));
  });
  const fetched = await web.fetch({ url: `${outlet.url}/`, accept: 'feed', robots: 'ignore' });
  expect(fetched).toMatchObject({ kind: 'body', movedTo: `${outlet.url}${path}` });
});

test.each([401, 403, 404, 410, 429, 500, 503])('a status %d is told as it is', async (status) => {
  const { outlet, web } = await start((_, response) =>
    response.writeHead(status, { 'retry-after': '120' }).end('no'),
  );
  expect(await web.fetch({ url: outlet.url, accept: 'feed', robots: 'ignore' })).toMatchObject({
    kind: 'refused',
    status,
    retryAfterMs: 120_000,
  });
});

describe('headers', () => {
  test.each([
    [undefined, null],
    ['120', 120_000],
    ['Tue, 24 Nov 2026 08:05:00 GMT', 300_000],
    ['Tue, 24 Nov 2026 07:00:00 GMT', 0],
    ['soon', null],
    ['-5', null],
    ['999999999999', 366 * 86_400_000],
  ])('Retry-After: %s', (value, expected) => {
    expect(retryAfter({ 'retry-after': value }, NOW)).toBe(expected);
  });

  const date = 'Tue, 24 Nov 2026 08:00:00 GMT';
  test.each([
    [{}, null],
    [{ 'cache-control': 'public, max-age=600' }, 600_000],
    [{ 'cache-control': 'max-age=600', age: '100' }, 500_000],
    [{ 'cache-control': 's-maxage=900' }, null],
    [{ 'cache-control': 'no-cache, max-age=600' }, null],
    [{ 'cache-control': 'max-age=600', expires: '0', date }, 600_000],
    [{ expires: 'Tue, 24 Nov 2026 09:00:00 GMT', date }, 3_600_000],
    [{ expires: 'Tue, 24 Nov 2026 07:00:00 GMT', date }, 0],
    [{ expires: '-1', date }, null],
  ])('%j stays fresh for %s ms', (headers, expected) => {
    expect(freshFor(headers)).toBe(expected);
  });
});
