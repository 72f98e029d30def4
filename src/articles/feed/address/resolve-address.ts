import { FEED_LIMITS } from '../limits.ts';

/**
 * An address as feeds and pages write it → absolute, http or https, without user and password; or
 * `null`. Line breaks within go, a host without scheme ("www.example.org/a") gets https.
 */
export function resolveAddress(written: string | null | undefined, base: string): string | null {
  if (written === null || written === undefined || written.length > FEED_LIMITS.address)
    return null;
  const tidy = written
    .replaceAll(/\s*[\n\r\t]\s*/g, '')
    .trim()
    .replaceAll('&amp;', '&');
  if (tidy === '') return null;
  const text = /^www\.[^\s/]+\.[^\s/]+/i.test(tidy) ? `https://${tidy}` : tidy;
  if (!URL.canParse(text, base)) return null;
  const url = new URL(text, base);
  if ((url.protocol !== 'http:' && url.protocol !== 'https:') || url.hostname === '') return null;
  url.username = '';
  url.password = '';
  return url.href;
}

/** Whether a text is a whole address of the web by itself. */
export function isAbsolute(text: string): boolean {
  return /^https?:\/\/[^\s/]/i.test(text.trim());
}
