import { afterEach, describe, expect, test } from 'vitest';
import { readRobots } from '../../../src/web/robots/robots.ts';
import { createWeb, type Web } from '../../../src/web/web.ts';
import { openOutlet } from '../outlet.ts';

const open: (() => Promise<void>)[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((close) => close()));
});

const SITE = { url: 'https://news.test/robots.txt', token: 'briefing-bot' };

describe('robots.txt', () => {
  test.each([
    ['', '/a', true],
    ['User-agent: *\nDisallow: /a', '/a', false],
    ['User-agent: *\nDisallow: /a', '/b', true],
    ['User-agent: *\nDisallow: /\n\nUser-agent: briefing-bot\nDisallow: /b', '/a', true],
    ['User-agent: Briefing-Bot/2.0\nDisallow: /', '/a', false],
    ['User-agent: other\nUser-agent: briefing-bot\nUser-agent: third\nDisallow: /', '/a', false],
    ['User-agent: other\nDisallow: /', '/a', true],
    ['User-agent: *\nDisallow: /a\nAllow: /a/b', '/a/b/c', true],
    ['User-agent: *\nDisallow: /*.php$', '/x.php', false],
    ['\uFEFFuser-agent:*\r\ndisallow:/a # why', '/a', false],
    ['<html>not found</html>', '/a', true],
  ])('%j: %s allowed is %s', (text, path, allowed) => {
    expect(readRobots(text, SITE).allows(`https://news.test${path}`)).toBe(allowed);
  });

  test('names a pause and sitemaps', () => {
    const robots = readRobots(
      'Sitemap: https://news.test/news.xml\nUser-agent: *\nCrawl-delay: 2.5',
      SITE,
    );
    expect(robots.gapMs).toBe(2500);
    expect(robots.sitemaps).toEqual(['https://news.test/news.xml']);
  });

  test.each([
    ['agents and rules', `${'User-agent: a\n'.repeat(20_000)}${'Disallow: /a\n'.repeat(20_000)}`],
    ['wildcards', `User-agent: *\nDisallow: ${'*a'.repeat(200_000)}b`],
  ])('with ever more %s is read in no time', (_, text) => {
    const robots = readRobots(text, SITE);
    expect(robots.allows(`https://news.test/${'a'.repeat(2000)}`)).toBe(true);
  });
});

async function visitSite(robots: number | string | null) {
  const outlet = await openOutlet((request, response) => {
    if (request.url !== '/robots.txt') response.end('page');
    else if (robots === null) response.destroy();
    else if (typeof robots === 'number')
      response.writeHead(robots).end('User-agent: *\nDisallow: /');
    else response.end(robots);
  });
  let now = 0;
  const web: Web = createWeb({
    allowHosts: ['127.0.0.1'],
    version: '1',
    contact: null,
    clock: { now: () => now, sleep: async () => null },
  });
  open.push(outlet.close, web.close);
  const get = async (path: string, how: 'obey' | 'ignore' = 'obey') => {
    const fetched = await web.fetch({ url: `${outlet.url}${path}`, accept: 'page', robots: how });
    return fetched.kind === 'failed' ? fetched.reason : fetched.kind;
  };
  const pass = (ms: number): void => void (now += ms);
  return { outlet, get, pass };
}

describe('a site', () => {
  test.each([
    [404, 'body'],
    [403, 'body'],
    [500, 'robots-unknown'],
    [503, 'robots-unknown'],
    [429, 'robots-unknown'],
    [null, 'no-connection'],
    ['User-agent: *\nDisallow: /', 'robots'],
    ['User-agent: *\nDisallow: /other', 'body'],
  ])('whose robots.txt is %j gives: %s', async (robots, expected) => {
    const { get } = await visitSite(robots);
    expect(await get('/page')).toBe(expected);
    expect(await get('/page', 'ignore')).toBe('body');
  });

  test('is asked for its robots.txt once a day', async () => {
    const { outlet, get, pass } = await visitSite('User-agent: *\nDisallow: /no');
    await get('/a');
    await get('/no');
    pass(86_399_000);
    await get('/b');
    expect(outlet.requests.map(({ path }) => path)).toEqual(['/robots.txt', '/a', '/b']);
    pass(2000);
    await get('/c');
    expect(outlet.requests.map(({ path }) => path).slice(3)).toEqual(['/robots.txt', '/c']);
  });

  test('in trouble is asked again after a quarter of an hour', async () => {
    const { outlet, get, pass } = await visitSite(500);
    await get('/a');
    await get('/a');
    pass(16 * 60_000);
    await get('/a');
    expect(outlet.requests).toHaveLength(2);
  });
});
