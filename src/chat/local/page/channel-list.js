import { byId, fill, make } from './dom.js';
import { routeTo } from './route.js';

/** @typedef {import('../channels.ts').LocalChannel} Channel */

/**
 * The sidebar: channels, the direct conversation, the status view.
 *
 * @param {Channel[]} channels
 */
export function createChannelList(channels) {
  const element = byId('channels', HTMLElement);
  /** @type {Map<string, number>} */
  const unread = new Map();
  let current = '';

  /**
   * @param {string} id
   * @param {string} sign
   * @param {string} name
   */
  function drawLink(id, sign, name) {
    const count = unread.get(id) ?? 0;
    return make(
      'li',
      {},
      make(
        'a',
        { href: routeTo(id), 'aria-current': id === current ? 'page' : null },
        make('span', { class: 'sign', 'aria-hidden': 'true' }, sign),
        name,
        count > 0 &&
          make(
            'span',
            { class: 'unread' },
            String(count),
            make('span', { class: 'hidden' }, ' new'),
          ),
      ),
    );
  }

  function draw() {
    const rooms = channels.filter(({ direct }) => !direct);
    const direct = channels.filter((channel) => channel.direct);
    fill(
      element,
      make('h2', { id: 'rooms' }, 'Channels'),
      make(
        'ul',
        { 'aria-labelledby': 'rooms' },
        ...rooms.map(({ id, name }) => drawLink(id, '#', name)),
      ),
      make('h2', { id: 'people' }, 'Direct'),
      make(
        'ul',
        { 'aria-labelledby': 'people' },
        ...direct.map(({ id, name }) => drawLink(id, '@', name)),
      ),
      make('h2', { id: 'service' }, 'The bot'),
      make('ul', { 'aria-labelledby': 'service' }, drawLink('status', '✓', 'Status')),
    );
  }

  return {
    /** @param {string} id */
    open(id) {
      current = id;
      unread.delete(id);
      draw();
    },
    /** @param {string} id */
    mark(id) {
      if (id === current && !document.hidden) return;
      unread.set(id, (unread.get(id) ?? 0) + 1);
      draw();
    },
  };
}
