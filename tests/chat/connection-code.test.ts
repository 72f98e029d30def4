import { createServer } from 'node:net';
import { expect, it } from 'vitest';
import { connectionCode, isNotConnected } from '../../src/chat/connection-code.ts';

type Server = Readonly<{ port: number; close: () => Promise<unknown> }>;

/** Breaks every connection once something was asked. */
async function startServer(): Promise<Server> {
  const server = createServer((socket) => socket.once('data', () => socket.destroy()));
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('The server has no port.');
  const close = (): Promise<unknown> => new Promise((resolve) => void server.close(resolve));
  return { port: address.port, close };
}

async function ask(host: string, { port }: Server): Promise<string> {
  return fetch(`http://${host}:${port}/`).then(() => 'answered', connectionCode);
}

it.each(['127.0.0.1', 'localhost'])('nobody at %s means that nothing was sent', async (host) => {
  const server = await startServer();
  await server.close();
  const code = await ask(host, server);
  expect(code).toBe('ECONNREFUSED');
  expect(isNotConnected(code)).toBe(true);
});

it('a connection that breaks may have sent it', async () => {
  const server = await startServer();
  const code = await ask('127.0.0.1', server);
  await server.close();
  expect(code).toBe('UND_ERR_SOCKET');
  expect(isNotConnected(code)).toBe(false);
});

it('has no code where the error has none', () => {
  expect(connectionCode(new Error('odd'))).toBe('');
  expect(connectionCode('odd')).toBe('');
  expect(connectionCode(new AggregateError([]))).toBe('');
});

it('is the innermost: a library’s own code says less', () => {
  const cause = Object.assign(new Error('getaddrinfo'), { code: 'ENOTFOUND' });
  expect(connectionCode(Object.assign(new Error('x', { cause }), { code: 'lib_error' }))).toBe(
    'ENOTFOUND',
  );
});
