import type { ContextBlock, RichTextElement } from '@slack/types';
import { lineText, type Inline, type Line } from '../../reply.ts';
import { escapeText, plainLine, linkUrl } from './escape.ts';
import { SLACK_LIMITS } from '../limits.ts';

/** How Slack shows a moment, in the reader's own zone and language. */
const DATE_FORMAT = '{date_long_pretty} at {time}';

/**
 * A line as rich text: its text is only ever text. A mention, link or date exists there as an element
 * of its own, so nothing in an article can become one
 * (https://docs.slack.dev/reference/block-kit/blocks/rich-text-block).
 */
export function richLine(line: Line): RichTextElement[] {
  return line.map(richInline).filter((element) => element !== null);
}

export function richText(
  text: string,
  style?: Readonly<{ bold?: boolean; italic?: boolean; code?: boolean }>,
): RichTextElement | null {
  const shown = plainLine(text);
  if (shown === '') return null;
  return { type: 'text', text: shown, ...(style === undefined ? {} : { style: { ...style } }) };
}

function richInline(inline: Inline): RichTextElement | null {
  if (typeof inline === 'string') return richText(inline);
  switch (inline.kind) {
    case 'strong':
      return richText(inline.text, { bold: true });
    case 'code':
      return richText(inline.text, { code: true });
    case 'link':
      return richLink(inline.text, inline.url);
    case 'time':
      return richTime(inline.at, inline.text);
    case 'channel':
      return isChannelId(inline.id)
        ? { type: 'channel', channel_id: inline.id }
        : richText(inline.text);
    default:
      return inline satisfies never;
  }
}

export function richLink(
  text: string,
  url: string | null,
  style?: Readonly<{ bold?: boolean }>,
): RichTextElement | null {
  const safe = url === null ? null : linkUrl(url);
  const shown = plainLine(text);
  if (safe === null || shown === '') return richText(shown, style);
  return {
    type: 'link',
    url: safe,
    text: shown,
    ...(style === undefined ? {} : { style: { ...style } }),
  };
}

/** Public and private channels and conversations, as Slack names them. */
function isChannelId(id: string): boolean {
  return /^[CGD][A-Z0-9]{2,}$/.test(id);
}

function richTime(at: string, text: string): RichTextElement | null {
  const moment = Date.parse(at);
  if (Number.isNaN(moment)) return richText(text);
  const fallback = plainLine(text);
  return {
    type: 'date',
    timestamp: Math.floor(moment / 1000),
    format: DATE_FORMAT,
    ...(fallback === '' ? {} : { fallback }),
  };
}

/**
 * A line as small print. Text is an element of its own without any markup; only our own links, dates
 * and commands are written in Slack's markup.
 */
export function contextElements(line: Line): ContextBlock['elements'] {
  const shown = line.filter((inline) => lineText([inline]).trim() !== '');
  // Longer lines than a context holds lose their links, not their words.
  const elements = shown.length > SLACK_LIMITS.contextElements ? [lineText(shown)] : shown;
  return elements.map(contextInline);
}

function contextInline(inline: Inline): ContextBlock['elements'][number] {
  const text = plainLine(lineText([inline]));
  const plain = { type: 'plain_text', text, emoji: false } as const;
  // Slack has no escape for its marks of emphasis: what holds one stays plain.
  if (typeof inline === 'string' || /[*_~`|]/.test(text)) return plain;
  const markup = mrkdwn(inline, escapeText(text));
  return markup === null ? plain : { type: 'mrkdwn', text: markup, verbatim: true };
}

function mrkdwn(inline: Exclude<Inline, string>, escaped: string): string | null {
  switch (inline.kind) {
    case 'strong':
      return `*${escaped}*`;
    case 'code':
      return `\`${escaped}\``;
    case 'link': {
      const url = linkUrl(inline.url);
      return url === null ? null : `<${url}|${escaped}>`;
    }
    case 'time': {
      const moment = Date.parse(inline.at);
      if (Number.isNaN(moment)) return null;
      return `<!date^${Math.floor(moment / 1000)}^${DATE_FORMAT}|${escaped}>`;
    }
    case 'channel':
      return isChannelId(inline.id) ? `<#${inline.id}>` : null;
    default:
      return inline satisfies never;
  }
}
