import ipaddr from 'ipaddr.js';

/**
 * Whether an address is one of the public internet. Only what is plainly 'unicast' counts: private,
 * loopback, link-local, carrier-grade NAT, reserved and the addresses that carry another one
 * (mapped, NAT64, 6to4, Teredo) are other kinds to ipaddr.js. `::/96`, the long deprecated
 * IPv4-compatible form, is unicast to it, and reaches loopback all the same.
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.process(address);
  if (parsed.range() !== 'unicast') return false;
  return !(parsed instanceof ipaddr.IPv6 && parsed.match(IPV4_COMPATIBLE, 96));
}

const IPV4_COMPATIBLE = ipaddr.IPv6.parse('::');

/** The host of a URL as an address, where it is one in digits; otherwise `null`. */
export function literalAddress(hostname: string): string | null {
  const bare = hostname.startsWith('[') ? hostname.slice(1, -1) : hostname;
  return ipaddr.isValid(bare) ? bare : null;
}
