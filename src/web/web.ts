import send from 'undici/lib/api/api-request.js';
import errors from 'undici/lib/core/errors.js';
import Agent from 'undici/lib/dispatcher/agent.js';
import { createAllowHosts, hostOf } from './addresses/allow-hosts.ts';
import { header, location, readAnswer } from './answer-headers.ts';
import { checkAddress } from './addresses/check-address.ts';
import { createConnector, lookUpBySystem, type LookUp } from './addresses/connector.ts';
import { explainFailure } from './explain-failure.ts';
import { forbidden, inCircle, stopped, tooMany } from './failures.ts';
import type { Fetched, Validators } from './fetched.ts';
import { createManners, systemClock, type Clock } from './manners.ts';
import { ACCEPT_ENCODING, readBody } from './read-body.ts';
import { createRobotsCache } from './robots/robots-cache.ts';
import { ROBOTS_BYTES, shut, type Robots } from './robots/robots.ts';
import { createTimeLimit, type TimeLimit } from './time-limit.ts';
import { userAgent } from './robots/user-agent.ts';

export type WebRequest = Readonly<{
  url: string;
  accept: keyof typeof ACCEPT;
  /** Asks for the body only if it changed since. */
  validators?: Validators | null;
  /** Pages that are harvested obey robots.txt; a link or a feed that a person gave need not. */
  robots: 'obey' | 'ignore';
  /** Somebody waits for it: it goes first, and without a pause after the request before. */
  urgent?: boolean;
  mostBytes?: number;
  /** Gives what came so far of a larger body, instead of a failure. */
  cut?: boolean;
  signal?: AbortSignal;
}>;

/** The one way out to the world of news. Never rejects; whatever goes wrong is an answer as well. */
export type Web = Readonly<{
  fetch: (request: WebRequest) => Promise<Fetched>;
  /** What the robots.txt of an address's site says; kept for a day. */
  robots: (url: string, signal?: AbortSignal) => Promise<Robots>;
  /** Whether an address is never asked, as anybody can tell from its letters. */
  refuses: (url: string) => boolean;
  close: () => Promise<void>;
}>;

export type WebOptions = Readonly<{
  /** As `readAllowHosts` gives them. */
  allowHosts: readonly string[];
  /** Of the bot, for the User-Agent. */
  version: string;
  /** Where people who run a site can ask: an address of the web or of mail. */
  contact: string | null;
  lookUp?: LookUp;
  clock?: Clock;
  limits?: Readonly<Partial<WebLimits>>;
}>;

export type WebLimits = Readonly<{
  /** For a request with all its redirects, without the wait for its turn. */
  withinMs: number;
  /** Of a body, packed and unpacked. */
  bytes: number;
  redirects: number;
  /** Between two requests to a host. */
  gapMs: number;
}>;

/**
 * The largest of 2,221 real pages had 1.8 MB (reference figures of the extraction data), and long
 * feeds with full texts reach a few MB. Browsers follow 20 redirects; nobody means more than a few.
 */
const LIMITS: WebLimits = { withinMs: 20_000, bytes: 8_000_000, redirects: 8, gapMs: 1000 };

const ACCEPT = {
  feed: 'application/atom+xml, application/rss+xml, application/feed+json, application/rdf+xml, application/xml;q=0.9, text/xml;q=0.9, text/html;q=0.7, */*;q=0.5',
  page: 'text/html, application/xhtml+xml, application/xml;q=0.8, */*;q=0.5',
  any: '*/*',
};

const REDIRECTS = new Set([301, 302, 303, 307, 308]);
const PERMANENT = new Set([301, 308]);

export function createWeb(options: WebOptions): Web {
  const { lookUp = lookUpBySystem, clock = systemClock } = options;
  const limits = { ...LIMITS, ...options.limits };
  const allowHosts = createAllowHosts(options.allowHosts);
  const agent = new Agent({
    connect: createConnector({ lookUp, allowHosts }),
    allowH2: false,
    // Several of a server's headers together; the default refuses some large sites.
    maxHeaderSize: 65_536,
    headersTimeout: limits.withinMs,
    bodyTimeout: limits.withinMs,
  });
  const manners = createManners(clock);
  const agentName = userAgent(options);
  const robots = createRobotsCache({
    clock,
    fetch: (url, signal) =>
      fetchChain({
        url,
        accept: 'any',
        robots: 'ignore',
        // A small file a day, and what is asked of the site waits for it.
        urgent: true,
        mostBytes: ROBOTS_BYTES,
        cut: true,
        ...(signal === undefined ? {} : { signal }),
      }),
  });

  async function fetchChain(request: WebRequest): Promise<Fetched> {
    const time = createTimeLimit(limits.withinMs, request.signal);
    const seen = new Set<string>();
    let movedTo: string | null = null;
    let permanent = true;
    let next = checkAddress(request.url, { allowHosts });
    for (;;) {
      if (next.kind === 'failed') return next;
      const { url } = next;
      if (seen.has(url.href)) return inCircle(url);
      if (seen.size > limits.redirects) return tooMany(url, limits.redirects);
      seen.add(url.href);
      const hop = await fetchHop(url, { request, time });
      if (hop.kind !== 'redirect') return hop.kind === 'failed' ? hop : { ...hop, movedTo };
      next = checkAddress(hop.to, { allowHosts, base: url });
      permanent &&= PERMANENT.has(hop.status);
      if (permanent && next.kind === 'url') movedTo = next.url.href;
    }
  }

  async function fetchHop(url: URL, { request, time }: { request: WebRequest; time: TimeLimit }) {
    const rules = request.robots === 'obey' ? await robots.of(url, request.signal) : null;
    if (rules?.allows(url.href) === false) return rules.trouble ?? forbidden(url);
    try {
      return await manners.inTurn(
        hostOf(url),
        {
          urgent: request.urgent === true,
          gapMs: Math.max(limits.gapMs, rules?.gapMs ?? 0),
          signal: time.signal,
        },
        () => time.run(() => askTwice(url, request, time.signal)),
      );
    } catch (error) {
      return request.signal?.aborted === true ? stopped(url) : explainFailure(error, url.href);
    }
  }

  /** A server may close a kept connection at the moment in which it is used again. */
  async function askTwice(url: URL, request: WebRequest, signal: AbortSignal): Promise<Hop> {
    try {
      return await ask(url, request, signal);
    } catch (error) {
      if (signal.aborted || !(error instanceof errors.SocketError)) throw error;
      return ask(url, request, signal);
    }
  }

  async function ask(url: URL, request: WebRequest, signal: AbortSignal): Promise<Hop> {
    const { statusCode, headers, body } = await send.call(agent, {
      origin: url.origin,
      path: `${url.pathname}${url.search}`,
      method: 'GET',
      signal,
      headers: {
        'user-agent': agentName,
        accept: ACCEPT[request.accept],
        'accept-encoding': ACCEPT_ENCODING,
        ...conditions(url, request.validators ?? null),
      },
    });
    const answered = readAnswer(url, { status: statusCode, headers }, clock.now());
    if (statusCode >= 200 && statusCode < 300) {
      const bytes = await readBody(body, {
        encoding: header(headers, 'content-encoding'),
        most: request.mostBytes ?? limits.bytes,
        cut: request.cut === true,
      });
      return { kind: 'body', ...answered, contentType: header(headers, 'content-type'), bytes };
    }
    // A short rest leaves the connection usable; a long one is cut off with it.
    await body.dump({ limit: 16_384, signal });
    const to = location(headers);
    if (to !== null && REDIRECTS.has(statusCode)) {
      return { kind: 'redirect', status: statusCode, to };
    }
    const unchanged = statusCode === 304 && request.validators?.url === url.href;
    return { kind: unchanged ? 'not-modified' : 'refused', ...answered };
  }

  return {
    fetch: fetchChain,
    async robots(address, signal) {
      const checked = checkAddress(address, { allowHosts });
      return checked.kind === 'url' ? robots.of(checked.url, signal) : shut(checked);
    },
    refuses: (url) => checkAddress(url, { allowHosts }).kind !== 'url',
    close: () => agent.destroy(),
  };
}

type Hop = Fetched | Readonly<{ kind: 'redirect'; status: number; to: string }>;

/** Both as given, and only to the address that gave them. */
function conditions(url: URL, validators: Validators | null): Readonly<Record<string, string>> {
  if (validators === null || validators.url !== url.href) return {};
  const { etag, lastModified } = validators;
  return {
    ...(etag === null ? {} : { 'if-none-match': etag }),
    ...(lastModified === null ? {} : { 'if-modified-since': lastModified }),
  };
}
