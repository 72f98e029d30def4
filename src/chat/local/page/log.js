import { byId, fill, make } from './dom.js';
import { drawMessage } from './message.js';
import { getMessages } from './server.js';

/**
 * @typedef {import('../message.ts').ShownMessage} ShownMessage
 * @typedef {import('../channels.ts').LocalChannel} Channel
 */

const PAGE = 20;
const NEAR_END_PX = 120;

/**
 * The messages of the channel that is open.
 *
 * @param {{ press: (command: string) => void }} options
 */
export function createLog({ press }) {
  const element = byId('log', HTMLElement);
  const channel = { id: '', direct: false };
  let view = 'reading';
  let earlier = false;
  let waiting = 0;
  /** @type {string | null} */
  let failure = null;
  /** @type {ShownMessage[]} */
  let messages = [];

  function draw() {
    const cards = messages.map((message) => drawMessage(message, view, press));
    fill(
      element,
      earlier &&
        make(
          'button',
          { type: 'button', class: 'earlier', click: () => void loadEarlier() },
          'Show earlier messages',
        ),
      ...(messages.length === 0 && waiting === 0 && failure === null ? [drawEmpty(press)] : cards),
      waiting > 0 && make('p', { class: 'waiting' }, 'Briefing is reading…'),
      failure !== null && make('p', { class: 'problem', role: 'alert' }, failure),
    );
  }

  function toEnd() {
    element.scrollTop = element.scrollHeight;
  }

  async function loadEarlier() {
    const first = messages[0];
    if (first === undefined) return;
    const height = element.scrollHeight;
    const page = await getMessages(channel.id, first.id, PAGE);
    earlier = page.earlier;
    messages = [...page.messages, ...messages];
    draw();
    element.scrollTop += element.scrollHeight - height;
    element.focus();
  }

  return {
    /** @param {string} id */
    async open(id) {
      if (id !== channel.id) {
        channel.id = id;
        messages = [];
        waiting = 0;
        failure = null;
        fill(element);
      }
      try {
        const page = await getMessages(id, null, PAGE);
        if (id !== channel.id) return;
        merge(page.messages);
        earlier = messages.length > page.messages.length ? earlier : page.earlier;
        failure = null;
      } catch (error) {
        failure = error instanceof Error ? error.message : String(error);
      }
      draw();
      toEnd();
    },
    /** @param {string} name */
    show(name) {
      view = name;
      const kept = [...element.children].find(
        (child) => child.getBoundingClientRect().bottom > element.getBoundingClientRect().top,
      );
      const id = kept?.getAttribute('data-id');
      const atEnd = isNearEnd();
      draw();
      if (atEnd) toEnd();
      else if (id != null) element.querySelector(`[data-id="${id}"]`)?.scrollIntoView();
    },
    /** @param {ShownMessage} message */
    add(message) {
      if (message.channel !== channel.id) return;
      if (messages.some(({ id }) => id === message.id)) return;
      const follow = isNearEnd();
      merge([message]);
      draw();
      if (!follow) return;
      // A long answer is read from its beginning.
      const card = element.querySelector(`[data-id="${message.id}"]`);
      if (card !== null && card.clientHeight > element.clientHeight) card.scrollIntoView();
      else toEnd();
    },
    /**
     * Says that an answer is on its way, or why it did not come.
     *
     * @param {Promise<{ messages: ShownMessage[] }>} answer
     */
    async wait(answer) {
      waiting++;
      failure = null;
      draw();
      toEnd();
      try {
        return await answer;
      } catch (error) {
        failure = error instanceof Error ? error.message : String(error);
        return { messages: [] };
      } finally {
        waiting = Math.max(waiting - 1, 0);
        draw();
      }
    },
  };

  function isNearEnd() {
    return element.scrollHeight - element.scrollTop - element.clientHeight < NEAR_END_PX;
  }

  /** @param {ShownMessage[]} added */
  function merge(added) {
    const known = new Map([...messages, ...added].map((message) => [message.id, message]));
    messages = [...known.values()].toSorted((a, b) => a.id - b.id);
  }
}

/** @param {(command: string) => void} press */
function drawEmpty(press) {
  const button = (/** @type {string} */ label, /** @type {string} */ command) =>
    make('button', { type: 'button', click: () => press(command) }, label);
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
      button('All briefings', 'list'),
      button('What I can do', 'help'),
    ),
  );
}
