/**
 * Parameters by which senders follow a reader: the list of miniflux (internal/reader/urlcleaner),
 * and those of analytics that publishers put into feeds: `at_` (AT Internet), `cmpid`, `cmp`,
 * `xtor`, `wt_mc` (Webtrekk), `guccounter`, `ocid`, `ns_`, `feature`-like ones are left alone.
 */
const TRACKING =
  /^(?:fbclid|_openstat|gclid|dclid|gbraid|wbraid|gclsrc|srsltid|yclid|ysclid|twclid|msclkid|igshid|rb_clickid|mkt_tok|sc_cid|_bhlid|ref|ref_src|cmpid|cmp|xtor|wt_mc|guccounter|ocid|smid|partner_rss|ftag|spm|(?:fb|hmb|itm|campaign|mc|hsa|oly|vero|_branch|utm|mtm|at|ns)_.*|_hs.*|__hs.*)$/i;

/** `#xtor=RSS-1`, `#utm_source=…`, `#ref=rss`: tracking behind the hash. */
const TRACKING_HASH = /^#(?:xtor|utm_\w+|ref|rss|at_\w+|intcmp|cmpid)(?:=|$)/i;

/** An absolute address without what only follows the reader. What it names stays the same. */
export function canonicalAddress(address: string): string {
  if (!/[?#]/.test(address) || !URL.canParse(address)) return address;
  const url = new URL(address);
  if (TRACKING_HASH.test(url.hash)) url.hash = '';
  if (url.search !== '') {
    // By hand: URLSearchParams would write the parameters that stay in another way.
    const kept = url.search
      .slice(1)
      .split('&')
      .filter((pair) => !TRACKING.test(decodeName(pair.split('=', 1)[0] ?? '')));
    url.search = kept.join('&');
  }
  return url.href;
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

function decodeName(name: string): string {
  if (!name.includes('%')) return name;
  try {
    return decodeURIComponent(name);
  } catch {
    // Not percent-encoded after all: the name stands as it is.
    return name;
  }
}
