import { foreign, make } from '../dom.js';

/**
 * What a channel without messages shows: what to do, and the first topics to do it with.
 *
 * @param {import('../../../chat.ts').Suggestion[]} topics
 * @param {(command: string) => void} press
 */
export function drawEmpty(topics, press) {
  const button = (
    /** @type {Node | string} */ label,
    /** @type {string} */ command,
    primary = false,
  ) =>
    make(
      'button',
      { type: 'button', class: primary && 'primary', click: () => press(command) },
      label,
    );
  return make(
    'div',
    { class: 'empty' },
    make('h2', {}, 'Ask for a briefing'),
    make(
      'p',
      {},
      'Type ',
      make('code', {}, '/briefing'),
      ' and a topic. You get a short summary and the key quotes, word for word, with who said them.',
    ),
    make(
      'div',
      { class: 'actions' },
      ...topics.map(({ label, value }) => button(foreign(titleOf(label)), value, true)),
      button('All briefings', 'list'),
      button('What I can do', 'help'),
    ),
  );
}

/**
 * The title of a suggestion, which is labelled "slug – title".
 *
 * @param {string} label
 */
function titleOf(label) {
  return label.split(' – ').slice(1).join(' – ') || label;
}
