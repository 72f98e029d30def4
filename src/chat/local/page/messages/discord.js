import { drawMarkdown } from './discord-text.js';
import { foreign, make, outside } from '../dom.js';
import { fields, items, string } from './json.js';
import { drawUnknown } from './payload.js';

/**
 * Draws a message as Discord shows it, from the JSON that would be posted: components (version 1
 * and 2), embeds and content. The published web components alone exceed this page's weight.
 * https://docs.discord.com/developers/components/reference
 *
 * @typedef {import('./json.js').Json} Json
 * @typedef {import('./slack.js').PressButton} PressButton
 */

/**
 * @param {Json} payload
 * @param {PressButton} pressButton
 */
export function drawDiscord(payload, pressButton) {
  const { content, embeds, components } = fields(payload);
  return make(
    'div',
    { class: 'discord' },
    ...(string(content) === '' ? [] : drawMarkdown(string(content))),
    ...items(embeds).map(drawEmbed),
    ...items(components).map((component) => drawComponent(component, pressButton)),
  );
}

const ACTION_ROW = 1;
const BUTTON = 2;
const SELECT = 3;
const SECTION = 9;
const TEXT = 10;
const SEPARATOR = 14;
const CONTAINER = 17;

/**
 * @param {Json} component
 * @param {PressButton} pressButton
 * @returns {Node}
 */
function drawComponent(component, pressButton) {
  const parts = fields(component);
  const inner = () => items(parts['components']).map((one) => drawComponent(one, pressButton));
  switch (parts['type']) {
    case ACTION_ROW:
      return make('div', { class: 'actions' }, ...inner());
    case BUTTON:
      return drawButton(parts, pressButton);
    case SELECT:
      return drawSelect(parts);
    case SECTION:
      return make(
        'div',
        { class: 'section' },
        make('div', { class: 'section-text' }, ...inner()),
        parts['accessory'] !== undefined && drawComponent(parts['accessory'], pressButton),
      );
    case TEXT:
      return make('div', { class: 'text' }, ...drawMarkdown(string(parts['content'])));
    case SEPARATOR:
      return parts['divider'] === false ? make('div', { class: 'gap' }) : make('hr');
    case CONTAINER:
      return framed('container', parts['accent_color'], inner());
    default:
      return drawUnknown(component);
  }
}

/** Discord's button styles: 1 primary, 2 secondary, 3 success, 4 danger, 5 link. */
const STYLES = ['', 'primary', 'secondary', 'success', 'danger', 'link'];

/**
 * @param {import('./json.js').Fields} button
 * @param {PressButton} pressButton
 */
function drawButton({ label, style, url, disabled, custom_id: id }, pressButton) {
  const words = string(label);
  if (url !== undefined) return outside(string(url), foreign(`${words} ↗`));
  const press = pressButton(string(id));
  return make(
    'button',
    {
      type: 'button',
      class: STYLES[Number(style)] ?? '',
      disabled: disabled === true || press === null,
      click: press,
    },
    foreign(words),
  );
}

/** @param {import('./json.js').Fields} select */
function drawSelect({ placeholder, options }) {
  const hint = string(placeholder);
  const choices = items(options).map((option) =>
    make('option', {}, string(fields(option)['label'])),
  );
  return make('select', { 'aria-label': hint }, make('option', {}, hint), ...choices);
}

/** @param {Json} embed */
function drawEmbed(embed) {
  const { title, url, description, fields: columns, footer, author, color } = fields(embed);
  const heading = string(title) === '' ? null : foreign(string(title));
  const writer = string(fields(author)['name']);
  const foot = string(fields(footer)['text']);
  return framed('embed', color, [
    writer === '' ? '' : make('p', { class: 'author' }, foreign(writer)),
    heading === null
      ? ''
      : make('h4', {}, string(url) === '' ? heading : outside(string(url), heading)),
    make('div', { class: 'text' }, ...drawMarkdown(string(description))),
    ...items(columns).map((column) => {
      const { name, value } = fields(column);
      return make(
        'div',
        { class: 'field' },
        make('h5', {}, ...drawMarkdown(string(name))),
        ...drawMarkdown(string(value)),
      );
    }),
    foot === '' ? '' : make('p', { class: 'footer' }, foreign(foot)),
  ]);
}

/**
 * A frame with its accent at the left; the colour is 0xRRGGBB.
 *
 * @param {string} className
 * @param {Json} color
 * @param {(Node | string)[]} children
 */
function framed(className, color, children) {
  const frame = make('div', { class: className }, ...children);
  if (typeof color === 'number') {
    frame.style.setProperty('--stripe', `#${color.toString(16).padStart(6, '0').slice(-6)}`);
  }
  return frame;
}
