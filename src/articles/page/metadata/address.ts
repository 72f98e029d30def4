import { metaOf, type PageFacts } from './page-facts.ts';

/** What browsers and feed readers take for an address; longer ones carry data. */
const LONGEST = 2000;

/** The page's canonical address: its own word where that is an address of the same kind, else `url`. */
export function readAddress(facts: PageFacts, url: string | null): string | null {
  const base = webAddress(facts.base, url) ?? url;
  const named = [facts.canonical, metaOf(facts, ['og:url'])];
  const canonical =
    named.map((one) => webAddress(one, base)).find((one) => one !== null && isOpen(one, url)) ??
    null;
  // A canonical address that is the site's front page is a mistake of the template.
  if (canonical !== null && url !== null && isFront(canonical) && !isFront(url))
    return webAddress(url, null);
  return canonical ?? webAddress(url, null);
}

/** Names and numbers that mean something within a house alone. */
const OF_A_HOUSE = /^(?:[^.]+|.*\.(?:local|localhost|internal|lan)|[\d.]+|\[.*\])$/;

/** Whether others reach it: a template may name the machine on which it was made. */
function isOpen(address: string, url: string | null): boolean {
  const { hostname } = new URL(address);
  return !OF_A_HOUSE.test(hostname) || url === null || new URL(url).hostname === hostname;
}

function isFront(address: string): boolean {
  const { pathname, search } = new URL(address);
  return pathname === '/' && search === '';
}

/** "https://osk.example/pier" with nothing beside it. */
export function isAddressAlone(line: string): boolean {
  return /^https?:\/\/\S+$/.test(line);
}

/** A web address in full, or null. */
export function webAddress(text: string | null, base: string | null): string | null {
  if (text === null || text.length > LONGEST) return null;
  const url = base === null ? URL.parse(text) : URL.parse(text, base);
  return url !== null && /^https?:$/.test(url.protocol) ? url.href : null;
}
