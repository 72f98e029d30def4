import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Context, MiddlewareHandler } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { hostName, isLoopback } from './loopback.ts';

const COOKIE = 'briefing-local';
/** How long a browser stays signed in, in seconds: 180 days. */
const HALF_A_YEAR_S = 15_552_000;

/**
 * Refuses what another site's page could send. Without a token the Host must name loopback, or a
 * name that points here (DNS rebinding) would let that page read the answers. A token keeps it
 * out, since its cookie belongs to another name; then a proxy may stand in front under any name.
 */
export function refuseForeign({ hasToken }: { hasToken: boolean }): MiddlewareHandler {
  return async (context, next) => {
    const named = context.req.header('host') ?? '';
    if (!hasToken && !isLoopback(hostName(named))) {
      return refuse(context, 'This page answers only to the names localhost and 127.0.0.1.');
    }
    const origin = context.req.header('origin');
    if (origin !== undefined && !isSameHost(origin, named)) {
      return refuse(context, 'This page does not answer to other sites.');
    }
    const site = context.req.header('sec-fetch-site') ?? 'none';
    const followed = context.req.method === 'GET' && context.req.path === '/';
    if (!followed && (site === 'cross-site' || site === 'same-site')) {
      return refuse(context, 'This page does not answer to other sites.');
    }
    return next();
  };
}

function refuse(context: Context, reason: string): Response {
  return context.text(`${reason}\n`, 403);
}

function isSameHost(origin: string, host: string): boolean {
  return URL.canParse(origin) && new URL(origin).host === host.toLowerCase();
}

/** Lets through who holds the token, by cookie or as a bearer; others get `login`. */
export function requireToken(
  token: string,
  login: (context: Context) => Response,
): MiddlewareHandler {
  return async (context, next) => {
    const bearer = /^Bearer (.+)$/i.exec(context.req.header('authorization') ?? '')?.[1];
    if (bearer !== undefined && isEqual(bearer, token)) return next();
    if (isEqual(getCookie(context, COOKIE) ?? '', session(token))) return next();
    return login(context);
  };
}

/** Remembers the browser if `typed` is the token. The cookie does not hold the token itself. */
export function admit(context: Context, typed: string, token: string): boolean {
  if (!isEqual(typed, token)) return false;
  setCookie(context, COOKIE, session(token), {
    httpOnly: true,
    sameSite: 'Strict',
    path: '/',
    maxAge: HALF_A_YEAR_S,
    secure: context.req.header('x-forwarded-proto') === 'https',
  });
  return true;
}

function session(token: string): string {
  return digest(token, 'local chat session').toString('base64url');
}

function digest(key: string, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest();
}

/** Compares in a time that tells nothing about where, or whether in length, the two differ. */
function isEqual(left: string, right: string): boolean {
  return timingSafeEqual(digest('compare', left), digest('compare', right));
}
