import { foreign, make, outside } from '../dom.js';
import { fields, items, string } from './json.js';
import { drawUnknown } from './payload.js';
import { localTime } from '../times.js';

/**
 * Slack's rich text. https://docs.slack.dev/reference/block-kit/blocks/rich-text-block
 *
 * @typedef {import('./json.js').Json} Json
 */

/**
 * @param {Json} element
 * @returns {Node}
 */
export function drawRichText(element) {
  const { type, elements, style } = fields(element);
  switch (type) {
    case 'rich_text_section':
      return make('div', { dir: 'auto' }, ...items(elements).map(drawPiece));
    case 'rich_text_quote':
      return make('blockquote', { dir: 'auto' }, ...items(elements).map(drawPiece));
    case 'rich_text_preformatted':
      return make('pre', {}, ...items(elements).map(drawPiece));
    case 'rich_text_list':
      return make(
        style === 'ordered' ? 'ol' : 'ul',
        {},
        ...items(elements).map((item) => make('li', {}, drawRichText(item))),
      );
    default:
      return drawUnknown(element);
  }
}

/** @param {Json} piece */
function drawPiece(piece) {
  const { type, text, url, style, range, name, user_id, channel_id, timestamp, fallback } =
    fields(piece);
  switch (type) {
    case 'text':
      return styled(foreignLines(string(text)), style);
    case 'link':
      return styled(outside(string(url), foreign(string(text) || string(url))), style);
    case 'emoji':
      return foreign(`:${string(name)}:`);
    case 'broadcast':
      return mention(`@${string(range)}`);
    case 'user':
      return mention(`@${string(user_id)}`);
    case 'channel':
      return mention(`#${string(channel_id)}`);
    case 'date': {
      const moment = new Date(Number(timestamp) * 1000);
      const known = !Number.isNaN(moment.getTime());
      return foreign((known ? localTime(moment.toISOString()) : null) ?? string(fallback));
    }
    default:
      return drawUnknown(piece);
  }
}

/** @param {string} text */
function foreignLines(text) {
  return make('span', { class: 'lines' }, foreign(text));
}

/** @param {string} text */
function mention(text) {
  return make('span', { class: 'mention' }, foreign(text));
}

/**
 * @param {HTMLElement} node
 * @param {Json} style
 */
function styled(node, style) {
  const { bold, italic, strike, code } = fields(style);
  let drawn = node;
  if (code === true) drawn = make('code', {}, drawn);
  if (strike === true) drawn = make('s', {}, drawn);
  if (italic === true) drawn = make('em', {}, drawn);
  if (bold === true) drawn = make('strong', {}, drawn);
  return drawn;
}
