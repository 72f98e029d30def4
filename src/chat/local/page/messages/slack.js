import { foreign, make, outside } from '../dom.js';
import { fields, items, string } from './json.js';
import { drawUnknown } from './payload.js';
import { drawRichText } from './slack-rich-text.js';
import { drawMrkdwn } from './slack-text.js';

/**
 * Draws a message as Slack shows it, from the JSON that would be posted. Slack's own drawing code
 * is not published, and the React components that imitate it weigh more than this whole page.
 * https://docs.slack.dev/reference/block-kit/blocks
 *
 * @typedef {import('./json.js').Json} Json
 * @typedef {(id: string) => (() => void) | null} PressButton
 */

/**
 * @param {Json} payload
 * @param {PressButton} pressButton
 */
export function drawSlack(payload, pressButton) {
  const { blocks, attachments, text } = fields(payload);
  const drawn = items(blocks).map((block) => drawBlock(block, pressButton));
  const attached = items(attachments).map((attachment) => {
    const inner = items(fields(attachment)['blocks']).map((block) => drawBlock(block, pressButton));
    return inner.length === 0
      ? drawUnknown(attachment)
      : make('div', { class: 'attachment' }, ...inner);
  });
  // Slack shows the text only where there are no blocks; with blocks it is for notifications.
  const body = drawn.length + attached.length === 0 ? drawMrkdwn(string(text)) : [];
  return make('div', { class: 'slack' }, ...body, ...drawn, ...attached);
}

/**
 * @param {Json} block
 * @param {PressButton} pressButton
 * @returns {Node}
 */
function drawBlock(block, pressButton) {
  const parts = fields(block);
  const { type, text, elements } = parts;
  switch (type) {
    case 'header':
      return make('h3', { dir: 'auto' }, drawPlain(text));
    case 'divider':
      return make('hr');
    case 'section':
      return drawSection(parts, pressButton);
    case 'context':
      return make('div', { class: 'context' }, ...items(elements).map(drawContextElement));
    case 'actions':
      return make(
        'div',
        { class: 'actions' },
        ...items(elements).map((element) => drawElement(element, pressButton)),
      );
    case 'rich_text':
      return make('div', { class: 'rich' }, ...items(elements).map(drawRichText));
    case 'markdown':
      return make('div', { class: 'markdown', dir: 'auto' }, foreign(string(text)));
    default:
      return drawUnknown(block);
  }
}

/**
 * @param {import('./json.js').Fields} section
 * @param {PressButton} pressButton
 */
function drawSection({ text, fields: columns, accessory }, pressButton) {
  const drawn = items(columns).map((column) => make('div', {}, ...drawTextObject(column)));
  return make(
    'div',
    { class: 'section' },
    make(
      'div',
      { class: 'section-text' },
      ...drawTextObject(text),
      drawn.length > 0 && make('div', { class: 'fields' }, ...drawn),
    ),
    accessory !== undefined && drawElement(accessory, pressButton),
  );
}

/** @param {Json} text */
function drawTextObject(text) {
  if (text === undefined || text === null) return [];
  const { type, text: words } = fields(text);
  return type === 'mrkdwn' ? drawMrkdwn(string(words)) : [make('div', {}, drawPlain(text))];
}

/** @param {Json} text a plain_text object */
function drawPlain(text) {
  return foreign(string(fields(text)['text']));
}

/** @param {Json} element */
function drawContextElement(element) {
  const { type } = fields(element);
  if (type === 'mrkdwn' || type === 'plain_text') {
    return make('div', {}, ...drawTextObject(element));
  }
  return drawUnknown(element);
}

/**
 * @param {Json} element
 * @param {PressButton} pressButton
 */
function drawElement(element, pressButton) {
  const { type, text, style, url, value, options, placeholder } = fields(element);
  if (type === 'button') {
    const label = string(fields(text)['text']);
    if (url !== undefined) return outside(string(url), foreign(label));
    const press = pressButton(string(value));
    return make(
      'button',
      { type: 'button', class: string(style), disabled: press === null, click: press },
      foreign(label),
    );
  }
  if (type === 'static_select') {
    const choices = items(options).map((option) =>
      make('option', {}, string(fields(fields(option)['text'])['text'])),
    );
    const hint = string(fields(placeholder)['text']);
    return make('select', { 'aria-label': hint }, make('option', {}, hint), ...choices);
  }
  return drawUnknown(element);
}
