import { refreshAddress } from './refresh-address.ts';
import type { Fetched } from '../web/fetched.ts';
import type { Web, WebRequest } from '../web/web.ts';

/** What is at an address, or where the page there leads by itself, once. Never rejects. */
export async function fetchOn(web: Web, request: WebRequest): Promise<Fetched> {
  const fetched = await web.fetch(request);
  const to = fetched.kind === 'body' ? refreshAddress(fetched.bytes, fetched.url) : null;
  return to === null ? fetched : web.fetch({ ...request, url: to, validators: null });
}
