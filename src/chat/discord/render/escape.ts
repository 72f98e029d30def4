import { cleanShown } from '../../render/clean-shown.ts';
import { safeUrl } from '../../render/safe-url.ts';
import { BUDGET } from '../limits.ts';

/**
 * Text that shows itself and does nothing else: no mention, link, timestamp, command, heading, list,
 * quotation, spoiler, code or emphasis. One line; blanks at its ends stay.
 *
 * A backslash before ASCII punctuation takes its meaning away, everywhere
 * (https://docs.discord.com/developers/reference#message-formatting has what would have one).
 */
export function escapeText(text: string): string {
  return (
    cleanShown(text)
      .replaceAll(/\s+/g, ' ')
      .replaceAll(/[\\`*_~|<[\]@]/g, '\\$&')
      // A bare address would become a link: only Discord's own link syntax makes one here.
      .replaceAll('://', '\\://')
      // What acts at the beginning of a line only: headings, quotations, lists, small print.
      .replace(/^( *)([-+>#])/, '$1\\$2')
      .replace(/^( *\d+)([.)])/, '$1\\$2')
  );
}

/** A web address for `[text](<address>)`, or `null`. */
export function linkUrl(url: string): string | null {
  return safeUrl(url, { acting: /[<>()[\]\\`*_~|"'\s]/g, longest: BUDGET.url });
}
