import { isRecord } from './is-record.ts';

/** Every text of blocks as its readers see it, in order: one for each element. */
export function shownTexts(node: unknown): readonly string[] {
  if (Array.isArray(node)) return node.flatMap(shownTexts);
  if (!isRecord(node)) return [];
  const { type, text } = node;
  if (type === 'date' && typeof node['fallback'] === 'string') return [node['fallback']];
  if (typeof text === 'string') return [type === 'mrkdwn' ? shownMarkup(text) : text];
  return Object.values(node).flatMap(shownTexts);
}

/** What Slack's own markup shows: labels of links, and escaped characters as themselves. */
export function shownMarkup(text: string): string {
  return unescape(text.replaceAll(/<[^|>]*\|([^>]*)>/g, '$1'));
}

export function unescape(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}
