import { button, fill, foreign, make } from '../dom.js';

/**
 * Says that a topic is kept, and what can be done with it now.
 *
 * @param {HTMLElement} element
 * @param {{ name: string, slug: string, press: (command: string) => void, close: (said: string) => void }} options
 */
export function showKept(element, { name, slug, press, close }) {
  const heading = make('h2', { tabindex: '-1' }, foreign(`“${name}” is kept`));
  fill(
    element,
    make(
      'section',
      {},
      heading,
      make(
        'p',
        {},
        'Its first articles are here within a minute or two. Let a channel get it each morning:',
      ),
      make(
        'div',
        { class: 'actions' },
        button('Subscribe #general', () => press(`subscribe ${slug}`), 'primary'),
        button('Show it', () => press(slug)),
        button('All topics', () => close('')),
      ),
    ),
  );
  heading.focus();
}
