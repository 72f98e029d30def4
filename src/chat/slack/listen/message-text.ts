import { unescapeText } from '../render/escape.ts';

/** Nested deeper no message is. */
const DEEPEST = 12;

/**
 * The text of somebody's message with all links in it: those of its rich text and of the pages that
 * Slack shows below it, too.
 */
export function messageText(message: Readonly<Record<string, unknown>>): string {
  const text = typeof message['text'] === 'string' ? unescapeText(message['text']) : '';
  const links = [...linksIn(message['blocks'], 0), ...linksIn(message['attachments'], 0)];
  const more = links.filter((link) => !text.includes(link));
  return [text, ...new Set(more)].join('\n');
}

/** Addresses that people are led to: not those of pictures. */
const KEYS = ['from_url', 'original_url', 'title_link'] as const;

function linksIn(value: unknown, depth: number): readonly string[] {
  if (depth > DEEPEST) return [];
  if (Array.isArray(value)) return value.flatMap((one: unknown) => linksIn(one, depth + 1));
  if (typeof value !== 'object' || value === null) return [];
  const fields: Readonly<Record<string, unknown>> = { ...value };
  const own = fields['type'] === 'link' ? [fields['url']] : KEYS.map((key) => fields[key]);
  const links = own.filter((one) => typeof one === 'string');
  const inner = [fields['elements'], fields['blocks'], fields['fields'], fields['text']];
  return [...links, ...inner.flatMap((one) => linksIn(one, depth + 1))];
}
