import { createRequire } from 'node:module';
import type { Failure } from '../fetched.ts';

/** What a site's robots.txt says to us. */
export type Robots = Readonly<{
  allows: (url: string) => boolean;
  /** The pause between two requests that it asks for, ms. */
  gapMs: number | null;
  /** Addresses of sitemaps that it names. */
  sitemaps: readonly string[];
  /** Why it could not be read; then nothing is allowed for the time being. */
  trouble: Failure | null;
}>;

/** Everything is allowed: there is no robots.txt (RFC 9309, 2.3.1.3). */
export const OPEN: Robots = { allows: () => true, gapMs: null, sitemaps: [], trouble: null };
/** Nothing is allowed: the server cannot say what its robots.txt is (RFC 9309, 2.3.1.4). */
export function shut(trouble: Failure): Robots {
  return { ...OPEN, allows: () => false, trouble };
}

/** RFC 9309, 2.5: at least 500 KiB are read; the rest of a larger file does not count. */
export const ROBOTS_BYTES = 512_000;

type ParsedRobots = Readonly<{
  isAllowed: (url: string, token: string) => boolean | undefined;
  getCrawlDelay: (token: string) => number | undefined;
  getSitemaps: () => readonly string[];
}>;

/** Its own types describe an ES module, which it is not. */
const parseRobots: (url: string, text: string) => ParsedRobots = createRequire(import.meta.url)(
  'robots-parser',
);

/** `url` is that of the robots.txt, `token` the name by which it calls us. */
export function readRobots(text: string, { url, token }: { url: string; token: string }): Robots {
  const robots = parseRobots(url, relevantLines(text.slice(0, ROBOTS_BYTES), token));
  const delay = robots.getCrawlDelay(token);
  return {
    // `undefined` is its answer for another site, which this file says nothing about.
    allows: (page) => page.length > LONGEST_ADDRESS || robots.isAllowed(page, token) !== false,
    gapMs: delay === undefined || !(delay > 0) ? null : Math.round(delay * 1000),
    sitemaps: robots.getSitemaps().slice(0, MOST_SITEMAPS),
    trouble: null,
  };
}

/** UTF-16 code units: longer addresses are not matched with a site’s rules, which costs a walk each. */
const LONGEST_ADDRESS = 2048;
const MOST_SITEMAPS = 50;
/** Letters in patterns with a wildcard: each costs a walk through the whole address. */
const MOST_WILD = 20_000;
const MOST_RULES = 20_000;

/**
 * The lines that concern us: the parser's time grows with agents times rules, and with wildcards
 * times the address, so that a hostile file would hold it for minutes.
 */
function relevantLines(text: string, token: string): string {
  const kept: string[] = [];
  let inAgents = false;
  let named = new Set<string>();
  let wild = 0;
  for (const line of text.split(/\r\n|\r|\n/)) {
    const colon = line.indexOf(':');
    const name = line.slice(0, Math.max(0, colon)).replace('\uFEFF', '').trim().toLowerCase();
    const value = line
      .slice(colon + 1)
      .split('#', 1)
      .join('')
      .trim();
    if (name === 'user-agent') {
      if (!inAgents) named = new Set();
      inAgents = true;
      const agent = agentOf(value, token);
      if (!named.has(agent)) kept.push(`User-agent: ${agent}`);
      named.add(agent);
    } else if (name === 'allow' || name === 'disallow' || name === 'crawl-delay') {
      inAgents = false;
      const ours = named.has(token) || named.has('*');
      wild += ours && value.includes('*') ? value.length : 0;
      if (ours && kept.length < MOST_RULES && wild <= MOST_WILD) kept.push(`${name}: ${value}`);
    } else if (name === 'sitemap') kept.push(`Sitemap: ${value}`);
  }
  return kept.join('\n');
}

function agentOf(value: string, token: string): string {
  const name = value.toLowerCase().split('/', 1).join('').trim();
  return name === '*' || name === token ? name : 'somebody-else';
}
