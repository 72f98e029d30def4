import { Agent, request } from 'undici';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createAllowHosts } from '../../src/web/addresses/allow-hosts.ts';
import { createConnector, type LookUp } from '../../src/web/addresses/connector.ts';
import { explainFailure } from '../../src/web/explain-failure.ts';
import { createWeb } from '../../src/web/web.ts';
import { HOSTILE_ADDRESSES, HOSTILE_NAMES, HOSTILE_REDIRECTS } from './hostile-targets.ts';
import { openOutlet, type Outlet } from './outlet.ts';

const SECRET = 'what nobody outside may read';
const names = new Map(HOSTILE_NAMES);
const lookUp: LookUp = async (hostname) => {
  const found = names.get(hostname);
  if (found === undefined) throw Object.assign(new Error('not found'), { code: 'ENOTFOUND' });
  return found;
};

let inside: Outlet;
let insideSix: Outlet | null;

beforeAll(async () => {
  inside = await openOutlet((_, response) => response.end(SECRET));
  insideSix = await openOutlet((_, response) => response.end(SECRET), {
    address: '::1',
    port: inside.port,
  }).catch(() => null);
});
afterAll(() => Promise.all([inside.close(), insideSix?.close()]));

/** What comes back through a connection that only the connector guards, on the port of `inside`. */
async function connect(host: string): Promise<string> {
  const allowHosts = createAllowHosts([]);
  const agent = new Agent({ connect: createConnector({ lookUp, allowHosts }) });
  const url = `http://${host}:${inside.port}/`;
  try {
    const { body } = await request(url, { dispatcher: agent });
    return await body.text();
  } catch (error) {
    return explainFailure(error, url).reason;
  } finally {
    await agent.destroy();
  }
}

describe('45 hostile targets', () => {
  test('are 45', () => {
    expect([...HOSTILE_ADDRESSES, ...HOSTILE_NAMES, ...HOSTILE_REDIRECTS]).toHaveLength(45);
  });

  test.each(HOSTILE_ADDRESSES)(
    'an address of the kind "%s" is not connected to',
    async (_, host) => {
      expect(await connect(host)).toBe('private-address');
    },
  );

  test.each(HOSTILE_NAMES)('the name %s is not connected to', async (host) => {
    expect(await connect(host)).toBe('private-address');
  });

  test.each([...HOSTILE_ADDRESSES.map(([, host]) => host), ...names.keys()])(
    'http://%s/ is refused, with the way to allow it',
    async (host) => {
      const web = createWeb({ allowHosts: [], version: '1', contact: null, lookUp });
      const fetched = await web.fetch({ url: `http://${host}/`, accept: 'any', robots: 'ignore' });
      expect(fetched).toMatchObject({ kind: 'failed', reason: 'private-address' });
      expect(fetched).toHaveProperty('remedy', expect.stringContaining('ALLOW_HOSTS'));
      await web.close();
    },
  );

  test.each(HOSTILE_REDIRECTS)('a redirect to %s is not followed', async (location) => {
    const friendly = await openOutlet((_, response) =>
      response.writeHead(302, { location }).end('moved'),
    );
    const allowHosts = [`127.0.0.1:${friendly.port}`];
    const web = createWeb({ allowHosts, version: '1', contact: null, lookUp });
    const fetched = await web.fetch({ url: friendly.url, accept: 'any', robots: 'ignore' });
    expect(fetched).toMatchObject({ kind: 'failed', reason: 'private-address' });
    expect(friendly.requests).toHaveLength(1);
    await Promise.all([web.close(), friendly.close()]);
  });

  test('reach no server inside', () => {
    expect([...inside.requests, ...(insideSix?.requests ?? [])]).toEqual([]);
  });
});

/** As if 127.0.0.2 were the public internet, so that real servers stand on both sides. */
const isPublic = (address: string): boolean => address === '127.0.0.2';

async function visitRebinding(answers: readonly (readonly string[])[], times: number) {
  const outside = await openOutlet((_, response) => response.end('public'), {
    address: '127.0.0.2',
    port: inside.port,
  });
  let asked = 0;
  const rebinding: LookUp = async () => {
    asked += 1;
    return answers[(asked - 1) % answers.length] ?? [];
  };
  const connector = createConnector({
    lookUp: rebinding,
    allowHosts: createAllowHosts([]),
    isPublic,
  });
  const read: string[] = [];
  for (let at = 0; at < times; at += 1) {
    // A new connection each time, since a kept one asks for no address.
    const agent = new Agent({ connect: connector });
    const url = `http://rebinding.test:${inside.port}/`;
    read.push(
      await request(url, { dispatcher: agent }).then(
        ({ body }) => body.text(),
        (error: unknown) => explainFailure(error, url).reason,
      ),
    );
    await agent.destroy();
  }
  await outside.close();
  return read;
}

describe.runIf(process.platform === 'linux')('a name that changes its answer', () => {
  test('every time is reached only when it says a public address', async () => {
    expect(await visitRebinding([['127.0.0.2'], ['127.0.0.1']], 12)).toEqual(
      Array.from({ length: 6 }, () => ['public', 'private-address']).flat(),
    );
  });

  test('after the first time is not reached any more', async () => {
    const read = await visitRebinding(
      [['127.0.0.2'], ...Array.from({ length: 23 }, () => ['127.0.0.1'])],
      24,
    );
    expect(read.filter((text) => text === 'public')).toHaveLength(1);
    expect(read.filter((text) => text === 'private-address')).toHaveLength(23);
  });

  test('and says both at once is reached at the public address', async () => {
    expect(await visitRebinding([['127.0.0.1', '127.0.0.2']], 3)).toEqual([
      'public',
      'public',
      'public',
    ]);
  });

  test('reaches nothing inside', () => {
    expect(inside.requests).toEqual([]);
  });
});

test('who answers is looked at even when the look-up was satisfied', async () => {
  const allowHosts = createAllowHosts([]);
  // The look-up's answer passes once, and the peer, the same address, does not.
  let checks = 0;
  const connector = createConnector({
    lookUp: async () => ['127.0.0.1'],
    allowHosts,
    isPublic: () => (checks += 1) === 1,
  });
  const agent = new Agent({ connect: connector });
  const url = `http://behind-a-proxy.test:${inside.port}/`;
  const error: unknown = await request(url, { dispatcher: agent }).catch((cause: unknown) => cause);
  expect(explainFailure(error, url).reason).toBe('private-address');
  expect(inside.requests).toEqual([]);
  await agent.destroy();
});

describe('ALLOW_HOSTS', () => {
  test.each([
    ['the address', ['127.0.0.1'], '127.0.0.1'],
    ['the address and its port', ['127.0.0.1:PORT'], '127.0.0.1'],
    ['a name', ['intranet.test'], 'intranet.test'],
    ['a name with a dot at its end', ['intranet.test'], 'intranet.test.'],
  ])('opens what it names: %s', async (_, hosts, host) => {
    const allowHosts = hosts.map((one) => one.replace('PORT', String(inside.port)));
    const web = createWeb({
      allowHosts,
      version: '1',
      contact: null,
      lookUp: async () => ['127.0.0.1'],
    });
    const url = `http://${host}:${inside.port}/`;
    expect(await web.fetch({ url, accept: 'any', robots: 'ignore' })).toMatchObject({
      kind: 'body',
    });
    await web.close();
  });

  test('opens nothing else', async () => {
    const web = createWeb({ allowHosts: ['127.0.0.1:1'], version: '1', contact: null });
    const url = `http://127.0.0.1:${inside.port}/`;
    expect(await web.fetch({ url, accept: 'any', robots: 'ignore' })).toMatchObject({
      reason: 'private-address',
    });
    await web.close();
  });
});
