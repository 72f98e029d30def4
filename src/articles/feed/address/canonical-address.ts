import { either, regex } from '../../../languages/regex.ts';

const CLICKS =
  'fbclid|_openstat|gclid|dclid|gbraid|wbraid|gclsrc|srsltid|yclid|ysclid|twclid|msclkid|igshid|rb_clickid';
const CAMPAIGNS =
  'mkt_tok|sc_cid|_bhlid|ref|ref_src|cmpid|cmp|xtor|wt_mc|guccounter|ocid|smid|partner_rss|ftag|spm';
/** `utm_source`, `at_medium`, `_hsenc`: one name of a family. */
const FAMILIES = '(?:fb|hmb|itm|campaign|mc|hsa|oly|vero|_branch|utm|mtm|at|ns)_.*|_hs.*|__hs.*';
/**
 * Parameters by which senders follow a reader: the list of miniflux (internal/reader/urlcleaner),
 * and those of analytics that publishers put into feeds: `at_` (AT Internet), `cmpid`, `cmp`,
 * `xtor`, `wt_mc` (Webtrekk), `guccounter`, `ocid`, `ns_`, `feature`-like ones are left alone.
 */
const TRACKING = regex.i`^${either(CLICKS, CAMPAIGNS, FAMILIES)}$`;

/** `#xtor=RSS-1`, `#utm_source=…`, `#ref=rss`: tracking behind the hash. */
const TRACKING_HASH = /^#(?:xtor|utm_\w+|ref|rss|at_\w+|intcmp|cmpid)(?:=|$)/i;

/**
 * An absolute address, as `resolveAddress` gives it, without what only follows the reader. All
 * else stays as it is written: URLSearchParams would write the other parameters in another way.
 */
export function canonicalAddress(address: string): string {
  const hashAt = address.indexOf('#');
  const written = hashAt < 0 ? '' : address.slice(hashAt);
  const hash = written === '#' || TRACKING_HASH.test(written) ? '' : written;
  const rest = hashAt < 0 ? address : address.slice(0, hashAt);
  const queryAt = rest.indexOf('?');
  if (queryAt < 0) return `${rest}${hash}`;
  const kept = rest
    .slice(queryAt + 1)
    .split('&')
    .filter((pair) => pair !== '' && !TRACKING.test(decodeName(pair.split('=', 1)[0] ?? '')));
  const query = kept.length === 0 ? '' : `?${kept.join('&')}`;
  return `${rest.slice(0, queryAt)}${query}${hash}`;
}

/**
 * What an address has in common with its other spellings: http or https, `www.`, a last slash,
 * capitals in the host. To compare, not to fetch.
 */
export function addressKey(address: string): string {
  return canonicalAddress(address)
    .replace(/^https?:\/\/(?:www\.)?/i, '')
    .replace(/\/(?=$|\?|#)/, '')
    .replace(/\?$/, '');
}

/** Paths of services that only forward, with the address in the query: alerts, news search. */
const FORWARDING = /^\/(?:url|redirect|redir|out|away|click|link|l\.php|news\/apiclick\.aspx)$/i;

/** The address that a forwarding one carries in itself, else `null`. */
export function forwardedAddress(address: string): string | null {
  if (!/[?&](?:url|u|q|to|target)=https?(?::|%3a)/i.test(address)) return null;
  const { pathname, searchParams } = new URL(address);
  if (!FORWARDING.test(pathname)) return null;
  for (const name of ['url', 'u', 'q', 'to', 'target']) {
    const target = URL.parse(searchParams.get(name) ?? '');
    if (target !== null && /^https?:$/.test(target.protocol)) return target.href;
  }
  return null;
}

function decodeName(name: string): string {
  if (!name.includes('%')) return name;
  try {
    return decodeURIComponent(name);
  } catch {
    // Not percent-encoded after all: the name stands as it is.
    return name;
  }
}
