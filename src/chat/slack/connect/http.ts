import { HTTPReceiver, type App, type HTTPReceiverOptions } from '@slack/bolt';
import type { InstallProvider } from '@slack/oauth';
import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Log } from '../../../log.ts';
import { pauseAfter, type Connection } from './connection.ts';

/** Where Slack sends everything: commands, buttons, forms and events. */
export const EVENTS_PATH = '/slack/events';

/** Slack over HTTP, each request checked by its signature and its age (5 minutes at most). */
export function createHttp({
  port,
  options,
  log,
}: {
  port: number;
  options: HTTPReceiverOptions;
  log: Log;
}): Connection & Readonly<{ installer: InstallProvider | null }> {
  const bolt = new HTTPReceiver({ ...options, endpoints: [EVENTS_PATH] });
  const stopping = new AbortController();
  const { signal } = stopping;
  let server: Server | null = null;
  let trouble = 'not started';
  let retrying: Promise<void> = Promise.resolve();

  const listener: RequestListener = (request, response) => {
    try {
      bolt.requestListener(request, response);
    } catch {
      // No path of ours.
      response.writeHead(404).end();
    }
  };

  async function open(): Promise<boolean> {
    const opened = createServer(listener);
    try {
      opened.listen(port);
      await once(opened, 'listening');
      opened.on('error', (error) => log.error({ err: error }, 'Slack: the HTTP server failed'));
      server = opened;
      log.info({ port, path: EVENTS_PATH }, 'Slack: waiting for requests');
      return true;
    } catch (error) {
      trouble = explain(error, port);
      log.warn({}, `Slack: ${trouble}`);
      return false;
    }
  }

  async function keepTrying(): Promise<void> {
    for (let failures = 1; !signal.aborted; failures += 1) {
      await sleep(pauseAfter(failures), null, { signal }).catch(() => null);
      if (signal.aborted || (await open())) return;
    }
  }

  return {
    receiver: { init: (app: App) => bolt.init(app) },
    installer: bolt.installer ?? null,
    async start() {
      if (!(await open())) retrying = keepTrying();
    },
    async stop() {
      stopping.abort();
      await retrying;
      const open = server;
      server = null;
      if (open === null) return;
      open.close();
      open.closeIdleConnections();
    },
    health() {
      if (signal.aborted) return { connected: false, detail: 'stopped' };
      if (server !== null) return { connected: true, detail: `HTTP on port ${port}` };
      return { connected: false, detail: trouble };
    },
  };
}

function explain(error: unknown, port: number): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  if (code === 'EADDRINUSE')
    return `Port ${port} is taken. Stop what uses it, or set SLACK_PORT to another.`;
  if (code === 'EACCES') return `Port ${port} needs rights. Set SLACK_PORT to 1024 or more.`;
  return `Cannot listen on port ${port} (${code}).`;
}
