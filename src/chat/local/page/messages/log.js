import { byId, fill, make } from '../dom.js';
import { drawEmpty } from './empty.js';
import { drawMessage } from './message.js';
import { getMessages } from '../server.js';

/**
 * @typedef {import('../../message.ts').ShownMessage} ShownMessage
 * @typedef {import('../../../chat.ts').Suggestion} Suggestion
 */

const PAGE = 20;
const NEAR_END_PX = 120;

/**
 * The messages of the channel that is open. Cards are put in one by one and never drawn anew while
 * they stand, so that focus stays and a screen reader hears only what is new.
 *
 * @param {{ press: (command: string) => void, topics: Suggestion[] }} options
 */
export function createLog({ press, topics }) {
  const element = byId('log', HTMLElement);
  const head = make('div');
  const cards = make('div');
  const foot = make('div');
  element.append(head, cards, foot);
  let channel = '';
  let view = 'reading';
  let waiting = 0;
  /** @type {Map<number, ShownMessage>} */
  const messages = new Map();

  /** @param {ShownMessage[]} added */
  function insert(added) {
    for (const message of added) {
      if (messages.has(message.id)) continue;
      messages.set(message.id, message);
      const later = [...cards.children].find((card) => idOf(card) > message.id);
      cards.insertBefore(drawMessage(message, view, press), later ?? null);
    }
  }

  /** @param {boolean} earlier */
  function showHead(earlier) {
    fill(
      head,
      earlier &&
        make(
          'button',
          { type: 'button', class: 'earlier', click: () => void loadEarlier() },
          'Show earlier messages',
        ),
    );
  }

  /** @param {string | null} failure */
  function showFoot(failure) {
    const empty = messages.size === 0 && waiting === 0 && failure === null;
    fill(
      foot,
      empty && drawEmpty(topics, press),
      waiting > 0 && make('p', { class: 'waiting' }, 'Briefing is reading…'),
      failure !== null && make('p', { class: 'problem', role: 'alert' }, failure),
    );
  }

  async function loadEarlier() {
    const first = cards.firstElementChild;
    if (first === null) return;
    const height = element.scrollHeight;
    try {
      const page = await getMessages(channel, idOf(first), PAGE);
      insert(page.messages);
      showHead(page.earlier);
      element.scrollTop += element.scrollHeight - height;
      element.focus();
    } catch (error) {
      showFoot(reasonOf(error));
    }
  }

  function clear() {
    messages.clear();
    for (const part of [head, cards, foot]) fill(part);
  }

  function toEnd() {
    element.scrollTop = element.scrollHeight;
  }

  function isNearEnd() {
    return element.scrollHeight - element.scrollTop - element.clientHeight < NEAR_END_PX;
  }

  /** @param {ShownMessage} message */
  function add(message) {
    if (message.channel !== channel || messages.has(message.id)) return;
    const follow = isNearEnd();
    insert([message]);
    if (messages.size === 1) showFoot(null);
    if (!follow) return;
    // A long answer is read from its beginning.
    const card = cards.lastElementChild;
    if (card !== null && card.clientHeight > element.clientHeight * 0.8) card.scrollIntoView();
    else toEnd();
  }

  return {
    /**
     * Shows the latest messages of a channel and resolves to them.
     *
     * @param {string} id
     * @returns {Promise<{ messages: ShownMessage[] }>}
     */
    async open(id) {
      const fresh = id !== channel;
      if (fresh) {
        channel = id;
        waiting = 0;
        clear();
      }
      try {
        const page = await getMessages(id, null, PAGE);
        if (id !== channel) return page;
        // After a long time away there is a gap: the messages begin anew.
        const anew = fresh || (page.earlier && page.messages.every(({ id }) => !messages.has(id)));
        if (anew && !fresh) clear();
        const follow = anew || isNearEnd();
        insert(page.messages);
        if (anew) showHead(page.earlier);
        showFoot(null);
        if (follow) toEnd();
        return page;
      } catch (error) {
        if (id === channel) showFoot(reasonOf(error));
        return { messages: [] };
      }
    },
    /** @param {string} name */
    show(name) {
      if (name === view) return;
      view = name;
      const top = element.getBoundingClientRect().top;
      const read = [...cards.children].find((card) => card.getBoundingClientRect().bottom > top);
      const atEnd = isNearEnd();
      fill(
        cards,
        ...[...messages.values()]
          .toSorted((a, b) => a.id - b.id)
          .map((message) => drawMessage(message, view, press)),
      );
      if (atEnd) toEnd();
      else if (read !== undefined)
        [...cards.children].find((card) => idOf(card) === idOf(read))?.scrollIntoView();
    },
    add,
    /**
     * Says that an answer is on its way, then shows it, or why it did not come.
     *
     * @param {Promise<{ messages: ShownMessage[] }>} answer
     */
    async wait(answer) {
      const asked = channel;
      waiting++;
      showFoot(null);
      toEnd();
      const { messages: answered, failure } = await settled(answer);
      if (asked !== channel) return;
      waiting = Math.max(waiting - 1, 0);
      showFoot(failure);
      for (const message of answered) add(message);
      if (failure !== null) toEnd();
    },
  };
}

/** @param {Promise<{ messages: ShownMessage[] }>} answer */
async function settled(answer) {
  try {
    const { messages } = await answer;
    return { messages, failure: null };
  } catch (error) {
    return { messages: [], failure: reasonOf(error) };
  }
}

/** @param {Element} card */
function idOf(card) {
  return Number(card.getAttribute('data-id'));
}

/** @param {unknown} error */
function reasonOf(error) {
  return error instanceof Error ? error.message : String(error);
}
