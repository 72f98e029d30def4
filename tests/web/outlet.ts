import { createServer, type IncomingMessage, type RequestListener } from 'node:http';
import { once } from 'node:events';

/** A web server on this machine. */
export type Outlet = Readonly<{
  /** `http://127.0.0.1:1234`, without a slash. */
  url: string;
  port: number;
  /** What was asked, oldest first. */
  requests: readonly Asked[];
  close: () => Promise<void>;
}>;

export type Asked = Readonly<{ path: string; headers: IncomingMessage['headers']; at: number }>;

/** Starts one at `address` and a free port, or at `port`. */
export async function openOutlet(
  handle: RequestListener,
  { address = '127.0.0.1', port = 0 }: { address?: string; port?: number } = {},
): Promise<Outlet> {
  const requests: Asked[] = [];
  const server = createServer((request, response) => {
    requests.push({ path: request.url ?? '', headers: request.headers, at: Date.now() });
    handle(request, response);
  });
  server.listen(port, address);
  await once(server, 'listening');
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('The server has no port.');
  const host = address.includes(':') ? `[${address}]` : address;
  return {
    url: `http://${host}:${bound.port}`,
    port: bound.port,
    requests,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
