import { FEED_LIMITS } from '../limits.ts';

/**
 * An address as feeds and pages write it → absolute, http or https, without user and password; or
 * `null`. Line breaks within go, a host without scheme ("www.example.org/a") gets https.
 */
export function resolveAddress(written: string | null | undefined, base: string): string | null {
  if (written === null || written === undefined || written.length > FEED_LIMITS.address)
    return null;
  const tidy = TIDY.test(written) ? written : tidied(written);
  if (tidy === '') return null;
  const url = URL.parse(/^www\.[^\s/]+\.[^\s/]+/i.test(tidy) ? `https://${tidy}` : tidy, base);
  if (url === null || url.hostname === '') return null;
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  if (url.username === '' && url.password === '') return url.href;
  url.username = '';
  url.password = '';
  return url.href;
}

/** Nothing but printable ASCII, and no entity. */
const TIDY = /^(?:[!-%'-~]|&(?!amp;))+$/;

function tidied(written: string): string {
  return written
    .split(/[\n\r\t]+/)
    .map((piece) => piece.trim())
    .join('')
    .replaceAll('&amp;', '&');
}

/** Whether a text is a whole address of the web by itself. */
export function isAbsolute(text: string): boolean {
  return /^https?:\/\/[^\s/]/i.test(text.trim());
}
