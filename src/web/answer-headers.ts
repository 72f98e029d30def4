import type { Answered } from './fetched.ts';

/** Response headers by their names in lower case, as undici gives them. */
export type Headers = Readonly<Record<string, string | string[] | undefined>>;

/** A header's value; where a server sent it several times, the first. */
export function header(headers: Headers, name: string): string | null {
  const value = headers[name];
  const first = Array.isArray(value) ? value[0] : value;
  return first === undefined || first.trim() === '' ? null : first;
}

/** What the status and headers of an answer say. */
export function readAnswer(
  url: URL,
  { status, headers }: { status: number; headers: Headers },
  now: number,
): Answered {
  return {
    url: url.href,
    status,
    validators: {
      etag: header(headers, 'etag'),
      lastModified: header(headers, 'last-modified'),
      url: url.href,
    },
    retryAfterMs: retryAfter(headers, now),
    freshForMs: freshFor(headers),
    movedTo: null,
  };
}

/**
 * Where a redirect leads. Headers come as Latin 1; many servers write an address in UTF-8 as it is,
 * and browsers read it so.
 */
export function location(headers: Headers): string | null {
  const value = header(headers, 'location');
  if (value === null || !/[\u0080-\u00ff]/.test(value)) return value;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(value, 'latin1'));
  } catch {
    return value;
  }
}

/** A year is more than any server means. */
const LONGEST_MS = 366 * 86_400_000;

/** Retry-After, in seconds or as a date (RFC 9110, 10.2.3) → ms from `now`. */
export function retryAfter(headers: Headers, now: number): number | null {
  const value = header(headers, 'retry-after')?.trim();
  if (value === undefined) return null;
  if (/^\d{1,12}$/.test(value)) return Math.min(Number(value) * 1000, LONGEST_MS);
  const at = httpDate(value);
  return at === null ? null : Math.max(0, Math.min(at - now, LONGEST_MS));
}

/**
 * How long an answer stays fresh (RFC 9111, 4.2.1): max-age less Age, else Expires less Date.
 * `no-store` and `no-cache` say nothing of how often something new comes: `null`.
 */
export function freshFor(headers: Headers): number | null {
  const control = header(headers, 'cache-control')?.toLowerCase() ?? '';
  if (/\bno-(?:store|cache)\b/.test(control)) return null;
  const seconds = /(?:^|[\s,])max-age\s*=\s*"?(\d{1,12})/.exec(control)?.[1];
  if (seconds !== undefined) {
    const age = /^\d{1,9}$/.exec(header(headers, 'age')?.trim() ?? '')?.[0] ?? '0';
    return Math.max(0, Math.min((Number(seconds) - Number(age)) * 1000, LONGEST_MS));
  }
  const [expires, date] = ['expires', 'date'].map((name) => httpDate(header(headers, name) ?? ''));
  if (expires == null || date == null) return null;
  return Math.max(0, Math.min(expires - date, LONGEST_MS));
}

function httpDate(value: string): number | null {
  // "0" and "-1" stand in Expires for "already"; to Date.parse they are years.
  if (!/[a-z]{3}/i.test(value) || value.length > 60) return null;
  const at = Date.parse(value);
  return Number.isNaN(at) ? null : at;
}
