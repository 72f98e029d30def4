import { isPublicAddress, literalAddress } from './address-guard.ts';
import { hostOf, portOf, type AllowHosts } from './allow-hosts.ts';
import { privateAddress } from '../explain-failure.ts';
import type { Failure, FailureReason } from '../fetched.ts';

/** UTF-16 code units of an address; those of news have some hundred, longer ones carry data. */
const LONGEST = 4096;
const USUAL_PORTS = new Set([80, 443]);

/** An address that may be asked, or why not. Names are looked up later, while connecting. */
export function checkAddress(
  address: string,
  { allowHosts, base = null }: { allowHosts: AllowHosts; base?: URL | null },
): Readonly<{ kind: 'url'; url: URL }> | Failure {
  const url = address.length > LONGEST ? null : URL.parse(address, base?.href);
  const fail = (reason: FailureReason, message: string, remedy: string): Failure => ({
    kind: 'failed',
    reason,
    url: withoutCredentials(url) ?? base?.href ?? address.slice(0, LONGEST),
    message,
    remedy,
  });
  if (url === null) {
    const what = address.length > LONGEST ? 'is longer than any address' : 'is not an address';
    return fail(
      'bad-address',
      `"${address.slice(0, 60)}" ${what}.`,
      'Write it as in https://www.example.org/news.',
    );
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    return fail(
      'bad-scheme',
      `Addresses that begin with "${url.protocol}" are not fetched.`,
      'Give one that begins with https:// or http://.',
    );
  }
  if (url.username !== '' || url.password !== '') {
    return fail(
      'has-credentials',
      `The address of ${url.host} carries a name or a password, and those are never sent.`,
      'Give the address without them.',
    );
  }
  url.hash = '';
  const [host, port] = [hostOf(url), portOf(url)];
  if (allowHosts.allows(host, port)) return { kind: 'url', url };
  const literal = literalAddress(url.hostname);
  if (literal !== null && !isPublicAddress(literal)) {
    return { kind: 'failed', url: url.href, ...privateAddress(url.host) };
  }
  if (!USUAL_PORTS.has(port)) {
    return fail(
      'closed-port',
      `Port ${port} of ${host} is none that web sites use, and is not fetched unless it is named.`,
      `If it is meant, add ${host}:${port} to ALLOW_HOSTS and start the bot again.`,
    );
  }
  return { kind: 'url', url };
}

/** The address as it may be shown and logged. */
function withoutCredentials(url: URL | null): string | null {
  if (url === null) return null;
  const shown = new URL(url);
  shown.username = '';
  shown.password = '';
  return shown.href;
}
