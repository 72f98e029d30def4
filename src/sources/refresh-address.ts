import { regex } from '../languages/regex.ts';

/** Larger pages show something of their own. */
const MOST_BYTES = 20_000;
/** Seconds: "You will be taken there"; what waits longer is read meanwhile, or loads itself anew. */
const LONGEST_WAIT = 5;

const SILENT = /<noscript[\s>].{0,2000}?<\/noscript>|<!--.{0,2000}?-->/gis;
const META = /<meta\s[^>]{0,500}>/gi;
const REFRESH = /\shttp-equiv\s*=\s*["']?refresh\b/i;
const WAIT = String.raw`(\d{1,3})(?:\.\d*)?`;
const ADDRESS = String.raw`(?:url\s*=\s*)?["']?([^"'>\s]+)`;
/** content="0; url=/news" */
const WHERE = regex.i`\scontent\s*=\s*(?:["']\s*)?${WAIT}\s*[;,]\s*${ADDRESS}`;

/**
 * The address to which a page leads by itself, as browsers follow it (HTML, "refresh"); `null` where it
 * leads nowhere or to itself.
 */
export function refreshAddress(bytes: Uint8Array, url: string): string | null {
  if (bytes.length > MOST_BYTES) return null;
  const html = decoded(bytes).replaceAll(SILENT, ' ');
  const tag = html.match(META)?.find((one) => REFRESH.test(one));
  const [, seconds = '', address = ''] = WHERE.exec(tag ?? '') ?? [];
  if (address === '' || Number(seconds) > LONGEST_WAIT) return null;
  const to = URL.parse(address.replaceAll('&amp;', '&'), url)?.href ?? null;
  return to === null || withoutPlace(to) === withoutPlace(url) ? null : to;
}

function decoded(bytes: Uint8Array): string {
  const text = new TextDecoder().decode(bytes);
  return text.includes('\uFFFD') ? new TextDecoder('latin1').decode(bytes) : text;
}

/** "/news#main" is a place on "/news". */
function withoutPlace(url: string): string {
  const [page = ''] = url.split('#', 1);
  return page;
}
