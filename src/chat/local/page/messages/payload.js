import { foreign, make } from '../dom.js';

/** @typedef {import('./json.js').Json} Json */

const COPIED_MS = 1500;

/**
 * The JSON that would be posted, to look at and to copy.
 *
 * @param {Json} payload
 */
export function drawPayload(payload) {
  const text = JSON.stringify(payload, null, 2);
  const size = new TextEncoder().encode(JSON.stringify(payload)).length;
  return make(
    'details',
    { class: 'payload' },
    make('summary', {}, `Payload as it is sent (${(size / 1000).toFixed(1)} kB of JSON)`),
    make('pre', { tabindex: 0, 'aria-label': 'Payload' }, foreign(text)),
    copyButton(text),
  );
}

/** @param {string} text */
export function drawText(text) {
  return make(
    'div',
    {},
    make('pre', { class: 'plain', dir: 'auto' }, foreign(text)),
    make('div', { class: 'actions' }, copyButton(text)),
  );
}

/**
 * What has no drawing is shown as it is, never left out.
 *
 * @param {Json} piece
 */
export function drawUnknown(piece) {
  return make('pre', { class: 'unknown', tabindex: 0 }, foreign(JSON.stringify(piece, null, 2)));
}

/** @param {string} text */
function copyButton(text) {
  const button = make('button', { type: 'button', click: () => void copy() }, 'Copy');
  async function copy() {
    try {
      await navigator.clipboard.writeText(text);
      button.textContent = 'Copied';
    } catch {
      button.textContent = 'Copying is not allowed here';
    }
    setTimeout(() => {
      button.textContent = 'Copy';
    }, COPIED_MS);
  }
  return button;
}
