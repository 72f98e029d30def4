import type { ServerType } from '@hono/node-server';
import { formatProblem } from '../../../articles/problem.ts';
import { UserError } from '../../../user-error.ts';

/** Where the local chat listens unless PORT says otherwise. */
export const DEFAULT_PORT = 3210;
/** Ports that are tried one after another when the default one is in use. */
const TRIES = 20;

/**
 * Listens on `port`, or on the default port or the next free one where it is `null`. Resolves to
 * the port in use. Throws a UserError where the address cannot be had.
 */
export async function listen(
  server: ServerType,
  { host, port }: { host: string; port: number | null },
): Promise<number> {
  if (port !== null) {
    const failure = await attempt(server, host, port);
    if (failure === null) return boundPort(server, port);
    throw refusal(host, port, failure);
  }
  for (let candidate = DEFAULT_PORT; candidate < DEFAULT_PORT + TRIES; candidate++) {
    const failure = await attempt(server, host, candidate);
    if (failure === null) return candidate;
    if (failure !== 'EADDRINUSE') throw refusal(host, candidate, failure);
  }
  const ports = `${DEFAULT_PORT} to ${DEFAULT_PORT + TRIES - 1}`;
  throw refuse('PORT', `All ports from ${ports} are in use on ${host}.`, 'Set PORT to a free one.');
}

/** `null` once the server listens, otherwise the system's error code. */
async function attempt(server: ServerType, host: string, port: number): Promise<string | null> {
  return new Promise((resolve) => {
    const fail = (error: Error): void => {
      server.off('listening', succeed);
      resolve('code' in error ? String(error.code) : error.message);
    };
    const succeed = (): void => {
      server.off('error', fail);
      resolve(null);
    };
    server.once('error', fail);
    server.once('listening', succeed);
    server.listen(port, host);
  });
}

/** Port 0 asks the system for any free port. */
function boundPort(server: ServerType, asked: number): number {
  const address = server.address();
  return address !== null && typeof address === 'object' ? address.port : asked;
}

function refusal(host: string, port: number, code: string): UserError {
  switch (code) {
    case 'EADDRINUSE':
      return refuse(
        'PORT',
        `Port ${port} is in use on ${host}, perhaps by another copy of this bot.`,
        'Stop the other program, set PORT to a free port, or leave PORT out.',
      );
    case 'EACCES':
      return refuse(
        'PORT',
        `This user may not listen on port ${port}.`,
        'Set PORT to a number above 1023.',
      );
    default:
      return refuse(
        'HOST',
        `The local chat could not listen on ${host}, port ${port} (${code}).`,
        'Set HOST to an address of this machine, or leave it out.',
      );
  }
}

function refuse(where: string, message: string, remedy: string): UserError {
  return new UserError(formatProblem({ where, line: null, message, remedy }));
}
