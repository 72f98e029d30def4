import { unreadableRobots } from '../failures.ts';
import type { Fetched } from '../fetched.ts';
import type { Clock } from '../manners.ts';
import { OPEN, readRobots, shut, type Robots } from './robots.ts';
import { AGENT_TOKEN } from './user-agent.ts';

export type RobotsCache = Readonly<{
  /** Of the site of `url`. */
  of: (url: URL, signal?: AbortSignal) => Promise<Robots>;
}>;

/** RFC 9309, 2.4: not longer than a day. */
const KEEP_MS = 86_400_000;
/** A server in trouble is asked again soon; until then its pages are left alone. */
const KEEP_TROUBLE_MS = 15 * 60_000;
const MOST_SITES = 2000;

type Known = Readonly<{ robots: Promise<Robots>; until: number }>;

export function createRobotsCache({
  fetch,
  clock,
}: {
  fetch: (url: string, signal?: AbortSignal) => Promise<Fetched>;
  clock: Clock;
}): RobotsCache {
  const sites = new Map<string, Known>();
  return {
    async of(url, signal) {
      const address = new URL('/robots.txt', url).href;
      const known = sites.get(address);
      if (known !== undefined && known.until > clock.now()) return known.robots;
      const fetched = fetch(address, signal);
      const robots = fetched.then((answer) => read(answer, address));
      if (sites.size >= MOST_SITES) sites.clear();
      sites.set(address, { robots, until: clock.now() + KEEP_MS });
      const answer = await fetched;
      if (answer.kind === 'failed' && answer.reason === 'stopped') sites.delete(address);
      else if (inTrouble(answer)) {
        sites.set(address, { robots, until: clock.now() + KEEP_TROUBLE_MS });
      }
      return robots;
    },
  };
}

function inTrouble(answer: Fetched): boolean {
  if (answer.kind === 'failed') return true;
  return answer.kind === 'refused' && (answer.status >= 500 || answer.status === 429);
}

/** RFC 9309, 2.3.1: no file (4xx) opens everything, a server in trouble shuts everything. */
function read(answer: Fetched, address: string): Robots {
  switch (answer.kind) {
    case 'body':
      return readRobots(new TextDecoder().decode(answer.bytes), {
        url: address,
        token: AGENT_TOKEN,
      });
    case 'refused':
    case 'not-modified':
      return inTrouble(answer) ? shut(unreadableRobots(address, answer.status)) : OPEN;
    case 'failed':
      // Where redirects lead nowhere there is no file either (RFC 9309, 2.3.1.2).
      return /^(?:too-many-redirects|redirect-loop)$/.test(answer.reason) ? OPEN : shut(answer);
    default:
      return answer satisfies never;
  }
}
