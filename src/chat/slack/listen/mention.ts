import { unescapeText } from '../render/escape.ts';

/** What stands after the bot's name, or before it if nothing does. Events come escaped. */
export function withoutMention(text: string): string {
  const [before = '', ...after] = text.split(/<@[A-Z0-9]+(?:\|[^>]*)?>/);
  const rest = after.join(' ').trim();
  return unescapeText((rest === '' ? before : rest).trim());
}
