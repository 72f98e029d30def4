import type { Catalogue } from '../../words/catalogue.ts';
import type { Inline, Line } from '../../reply.ts';
import { escapeText, linkUrl } from './escape.ts';

/** A line in Discord's Markdown. */
export function renderLine(line: Line, words: Catalogue): string {
  return line.map((inline) => renderInline(inline, words)).join('');
}

/** A link with our own words, so that no article decides what a link seems to be. */
export function renderLink(text: string, url: string): string {
  return `[${escapeText(text)}](<${url}>)`;
}

function renderInline(inline: Inline, words: Catalogue): string {
  if (typeof inline === 'string') return escapeText(inline);
  const text = inline.text.trim();
  if (text === '') return '';
  switch (inline.kind) {
    case 'strong':
      return `**${escapeText(text)}**`;
    case 'code':
      return renderCode(text);
    case 'link':
      return renderNamedLink(text, inline.url, words);
    case 'time':
      return renderTime(inline.at, text);
    case 'channel':
      return /^\d{1,20}$/.test(inline.id) ? `<#${inline.id}>` : escapeText(text);
    default:
      return inline satisfies never;
  }
}

/** Within code a backslash is only a backslash: what holds the delimiter is not shown as code. */
function renderCode(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ');
  return line.includes('`') ? escapeText(line) : `\`${line}\``;
}

/** Discord shows no link whose text has brackets or looks like an address itself. */
function renderNamedLink(text: string, url: string, words: Catalogue): string {
  const safe = linkUrl(url);
  if (safe === null) return escapeText(text);
  if (!/[[\]]|:\/\/|\b[\w-]+\.[a-z]{2,}\b/i.test(text)) return renderLink(text, safe);
  return `${escapeText(text)} (${renderLink(words.openSource, safe)})`;
}

/** Shown in the reader's own zone and language. */
function renderTime(at: string, text: string): string {
  const moment = Date.parse(at);
  return Number.isNaN(moment) ? escapeText(text) : `<t:${Math.floor(moment / 1000)}:f>`;
}
