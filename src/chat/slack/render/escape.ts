import { cleanShown } from '../../render/clean-shown.ts';
import { safeUrl } from '../../render/safe-url.ts';
import { BUDGET } from '../limits.ts';

/**
 * Text for Slack's own markup: its three control characters lose their meaning, and with them every
 * mention, link and date (https://docs.slack.dev/messaging/formatting-message-text#escaping).
 */
export function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** One line of text without characters that cannot be seen. Blanks at its ends stay. */
export function plainLine(text: string): string {
  return cleanShown(text).replaceAll(/\s+/g, ' ');
}

/** A web address that Slack takes as it is, or `null`. */
export function linkUrl(url: string): string | null {
  return safeUrl(url, { acting: /[<>|"\s]/g, longest: BUDGET.url });
}

/** What people wrote, out of an event: https://docs.slack.dev/messaging/formatting-message-text */
export function unescapeText(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}
