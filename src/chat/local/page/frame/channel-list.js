import { byId, fill, make } from '../dom.js';
import { routeTo } from '../route.js';
import { recall, remember } from './theme.js';

/**
 * @typedef {import('../../channels.ts').LocalChannel} Channel
 * @typedef {import('../../message.ts').ShownMessage} ShownMessage
 */

/**
 * The sidebar: channels with what is new in them, the direct conversation, the status view. What
 * was seen is remembered, so that a digest that came while the page was closed counts as new.
 *
 * @param {Channel[]} channels
 */
export function createChannelList(channels) {
  const element = byId('channels', HTMLElement);
  /** @type {Map<string, Set<number>>} */
  const unread = new Map();
  let current = '';

  /**
   * @param {string} id
   * @param {string} sign
   * @param {string} name
   */
  function drawLink(id, sign, name) {
    const count = unread.get(id)?.size ?? 0;
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
      make(
        'ul',
        { 'aria-labelledby': 'service' },
        drawLink('topics', '≡', 'Topics'),
        drawLink('status', '✓', 'Status'),
      ),
    );
  }

  /** @param {ShownMessage} message */
  function note({ id, channel, content }) {
    if (channel === current && !document.hidden) {
      remember(`seen-${channel}`, String(id));
    } else if (content.kind !== 'typed' && id > lastSeen(channel)) {
      unread.set(channel, (unread.get(channel) ?? new Set()).add(id));
    }
  }

  return {
    /** @param {string} id */
    open(id) {
      current = id;
      unread.delete(id);
      draw();
    },
    /** @param {ShownMessage[]} messages */
    note(messages) {
      for (const message of messages) note(message);
      draw();
    },
    /**
     * The latest messages of a channel, after a time without connection.
     *
     * @param {string} id
     * @param {ShownMessage[]} messages
     */
    catchUp(id, messages) {
      // Ids that begin anew belong to another history.
      if ((messages.at(-1)?.id ?? 0) < Math.floor(lastSeen(id))) remember(`seen-${id}`, null);
      this.note(messages);
    },
  };
}

/** @param {string} channel */
function lastSeen(channel) {
  return Number(recall(`seen-${channel}`) ?? 0);
}
