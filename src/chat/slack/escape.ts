import { cleanText } from '../../articles/clean-text.ts';
import { BUDGET } from './limits.ts';

/**
 * Text for Slack's own markup: its three control characters lose their meaning, and with them every
 * mention, link and date (https://docs.slack.dev/messaging/formatting-message-text#escaping).
 */
export function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** One line of text without characters that cannot be seen. Blanks at its ends stay. */
export function plainLine(text: string): string {
  return cleanText(text).replaceAll(/\s+/g, ' ');
}

/** A web address that Slack takes as it is, or `null` where it is not one that we would link to. */
export function safeUrl(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, username, password, href } = new URL(url);
  if (protocol !== 'https:' && protocol !== 'http:') return null;
  // "https://bank.example@evil.example" only ever means to deceive.
  if (username !== '' || password !== '') return null;
  const safe = href.replaceAll(
    /[<>|"\s]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
  return safe.length > BUDGET.url ? null : safe;
}
