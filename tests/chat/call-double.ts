import { Agent, fetch, type RequestInit, type Response } from 'undici';

/** A connection for each call: one that is kept may be closed at the moment in which it is used again. */
const dispatcher = new Agent({ pipelining: 0 });

/** Calls a platform's double that runs on this machine. */
export function callDouble(url: string, options: RequestInit): Promise<Response> {
  return fetch(url, { ...options, dispatcher });
}
