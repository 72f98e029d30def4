import { flatten, texts } from './check/component-check.ts';
import { isRecord, list, text } from './json.ts';

/** What a reader sees of a message: Discord's Markdown carried out, escapes taken away. */
export function readableText(body: unknown): string {
  return markdownOf(body).map(readMarkdown).join('\n');
}

export function buttonsOf(body: unknown): readonly Readonly<{ label: string; customId: string }>[] {
  const components = isRecord(body) ? list(body['components']) : [];
  return flatten(components)
    .filter(({ type }) => type === 2)
    .map(({ label, custom_id }) => ({ label: text(label), customId: text(custom_id) }));
}

export function markdownOf(body: unknown): readonly string[] {
  if (!isRecord(body)) return [];
  const displays = flatten(list(body['components'])).filter(({ type }) => type === 10);
  return [
    ...displays.map(({ content }) => text(content)),
    ...list(body['embeds']).flatMap((embed) => texts(embed)),
    ...(text(body['content']) === '' ? [] : [text(body['content'])]),
  ];
}

/** Escaped characters are set aside while the Markdown is carried out. */
const ASIDE = 0xe000;

function readMarkdown(markdown: string): string {
  return markdown
    .replaceAll(/\\([^A-Za-z0-9\s])/gu, (_, mark: string) =>
      String.fromCodePoint(ASIDE + (mark.codePointAt(0) ?? 0)),
    )
    .replaceAll(/^(?:#{1,3}|-#|>|-) /gm, '')
    .replaceAll(/\[([^\]]*)\]\(<[^>]*>\)/g, '$1')
    .replaceAll(/\*\*|\*|`|\|\||~~|__/g, '')
    .replaceAll(/[\uE000-\uE0FF]/g, (mark) => String.fromCodePoint(mark.charCodeAt(0) - ASIDE));
}
