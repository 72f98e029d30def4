/** What stands after the bot's name, or before it if nothing does. Events come escaped. */
export function withoutMention(text: string): string {
  const [before = '', ...after] = text.split(/<@[A-Z0-9]+(?:\|[^>]*)?>/);
  const rest = after.join(' ').trim();
  return (rest === '' ? before : rest)
    .trim()
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
