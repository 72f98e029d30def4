import { lookup as systemLookUp } from 'node:dns/promises';
import type { LookupFunction } from 'node:net';
import { callbackify } from 'node:util';
import type { buildConnector as Connectors } from 'undici';
import buildConnector from 'undici/lib/core/connect.js';
import { isPublicAddress, literalAddress } from './address-guard.ts';
import { hostOf, type AllowHosts } from './allow-hosts.ts';
import { PrivateAddressError } from './refusal.ts';

/** The addresses of a host name. Rejects as node:dns does. */
export type LookUp = (hostname: string) => Promise<readonly string[]>;

export const lookUpBySystem: LookUp = async (hostname) => {
  const found = await systemLookUp(hostname, { all: true, verbatim: true });
  return found.map(({ address }) => address);
};

/** A server that takes longer to answer a connection is down, or keeps us busy. */
const CONNECT_WITHIN_MS = 10_000;

/**
 * Connects to public addresses only, or to what the settings name. Three checks, since each alone
 * leaks (measured with 45 hostile targets): addresses in digits never come to the look-up; what the
 * look-up gives is what is connected to, so that a name cannot change its answer between check and
 * use; and who answers is looked at before a byte of the request is sent.
 */
export function createConnector({
  lookUp,
  allowHosts,
  isPublic = isPublicAddress,
}: {
  lookUp: LookUp;
  allowHosts: AllowHosts;
  isPublic?: (address: string) => boolean;
}): Connectors.connector {
  const guarded = buildConnector({ ...COMMON, lookup: filtered(lookUp, isPublic) });
  const open = buildConnector({ ...COMMON, lookup: filtered(lookUp, () => true) });
  return (options, callback) => {
    const host = hostOf(new URL(`http://${bracketed(options.hostname)}`));
    const port =
      options.port === '' ? (options.protocol === 'https:' ? 443 : 80) : Number(options.port);
    if (allowHosts.allows(host, port)) {
      open(options, callback);
      return;
    }
    const literal = literalAddress(options.hostname);
    if (literal !== null && !isPublic(literal)) {
      callback(new PrivateAddressError(literal), null);
      return;
    }
    guarded(options, (...[error, socket]) => {
      if (error !== null) {
        callback(error, null);
        return;
      }
      const peer = socket.remoteAddress ?? '';
      if (isPublic(peer)) {
        callback(null, socket);
        return;
      }
      socket.destroy();
      callback(new PrivateAddressError(peer), null);
    });
  };
}

const COMMON = { allowH2: false, timeout: CONNECT_WITHIN_MS, autoSelectFamily: true };

function bracketed(hostname: string): string {
  return hostname.includes(':') && !hostname.startsWith('[') ? `[${hostname}]` : hostname;
}

/** A look-up in the form of node:net, which keeps the addresses that may be connected to. */
function filtered(lookUp: LookUp, permitted: (address: string) => boolean): LookupFunction {
  const find = callbackify(async (hostname: string) => {
    const addresses = await lookUp(hostname);
    const kept = addresses.filter(permitted).map((address) => ({
      address,
      family: address.includes(':') ? 6 : 4,
    }));
    const [first] = kept;
    if (first === undefined) throw new PrivateAddressError(addresses.join(', '));
    return { first, kept };
  });
  return (hostname, options, callback) => {
    find(hostname, (error, found) => {
      if (error !== null) callback(error, '', 4);
      else if (options.all === true) callback(null, found.kept);
      else callback(null, found.first.address, found.first.family);
    });
  };
}
