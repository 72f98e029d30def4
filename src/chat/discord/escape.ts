import { cleanText } from '../../articles/clean-text.ts';
import { BUDGET } from './limits.ts';

/**
 * Text that shows itself and does nothing else: no mention, link, timestamp, command, heading, list,
 * quotation, spoiler, code or emphasis. One line; blanks at its ends stay.
 *
 * A backslash before ASCII punctuation takes its meaning away, everywhere
 * (https://docs.discord.com/developers/reference#message-formatting has what would have one).
 */
export function escapeText(text: string): string {
  return (
    cleanText(text)
      .replaceAll(/\s+/g, ' ')
      .replaceAll(/[\\`*_~|<[\]@]/g, '\\$&')
      // A bare address would become a link: only Discord's own link syntax makes one here.
      .replaceAll('://', '\\://')
      // What acts at the beginning of a line only: headings, quotations, lists, small print.
      .replace(/^( *)([-+>#])/, '$1\\$2')
      .replace(/^( *\d+)([.)])/, '$1\\$2')
  );
}

/** A web address for `[text](<address>)`, or `null` where it is not one that we would link to. */
export function safeUrl(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, username, password, href } = new URL(url);
  if (protocol !== 'https:' && protocol !== 'http:') return null;
  // "https://bank.example@evil.example" only ever means to deceive.
  if (username !== '' || password !== '') return null;
  const safe = href.replaceAll(
    /[<>()[\]\\`*_~|"'\s]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
  return safe.length > BUDGET.url ? null : safe;
}
