import { createArticlePanel } from './article/article.js';
import { createChannelList } from './frame/channel-list.js';
import { startComposer } from './frame/composer.js';
import { byId } from './dom.js';
import { createLog } from './messages/log.js';
import { startMeasure } from './frame/measure.js';
import { readRoute, routeTo } from './route.js';
import { ask, getStart, getMessages, listen } from './server.js';
import { showStatus } from './status.js';
import { showTopics } from './topics/topics.js';
import { startTheme } from './frame/theme.js';
import { startViewSwitch } from './frame/view-switch.js';

/** More new messages than this in a channel are not counted one by one. */
const LATEST = 50;

/** @type {Record<string, [string, string]>} */
const OTHERS = {
  status: ['Status', 'Briefings, subscriptions, deliveries'],
  topics: ['Topics', 'What is followed, and what it yields'],
};

startTheme(byId('theme', HTMLButtonElement));
startMeasure(byId('measure', HTMLElement));

const connection = byId('connection', HTMLElement);
const menu = byId('menu', HTMLButtonElement);
const app = byId('app', HTMLElement);

start().catch((error) => {
  connection.textContent = error instanceof Error ? error.message : String(error);
});

async function start() {
  const { channels, previews, topics } = await getStart();
  const list = createChannelList(channels);
  const log = createLog({ press: (command) => say(`/briefing ${command}`), topics });
  const [example] = topics;
  if (example !== undefined) {
    byId('box', HTMLInputElement).placeholder = `Type /briefing ${example.value}`;
  }
  const panel = createArticlePanel({
    close: () => {
      location.hash = routeTo(readRoute().view);
    },
    follow: (reference) => routeTo(readRoute().view, reference),
  });
  let open = '';

  /** Shows and counts what came while nobody listened. */
  async function catchUp() {
    for (const { id } of channels) {
      const { messages } = id === open ? await log.open(id) : await getMessages(id, null, LATEST);
      list.catchUp(id, messages);
    }
  }

  /** @param {string} text */
  function say(text) {
    void log.wait(ask(open, text));
  }

  /** @param {string} command */
  function pressInGeneral(command) {
    const [first] = channels;
    if (first === undefined) return;
    location.hash = routeTo(first.id);
    void log.wait(ask(first.id, `/briefing ${command}`));
  }

  async function followRoute() {
    const { view, article } = readRoute();
    const channel = channels.find(({ id }) => id === view) ?? null;
    const name = channel === null ? (view === 'topics' ? view : 'status') : channel.id;
    if (name !== open) {
      open = name;
      openMenu(false);
      showView(channel, name);
      list.open(name);
      if (name === 'topics') await showTopics(pressInGeneral);
      else if (channel === null) await showStatus();
      else list.note((await log.open(name)).messages);
    }
    await panel.show(article);
  }

  startViewSwitch(previews, (view) => {
    log.show(view);
    panel.mark();
  });
  startComposer({
    send: say,
    isDirect: () => channels.some(({ id, direct }) => direct && id === open),
  });
  addEventListener('hashchange', () => void followRoute());
  listen({
    message: (message) => {
      log.add(message);
      list.note([message]);
      if (open === 'status') void showStatus();
    },
    connected: () => {
      connection.textContent = 'Connected';
      void catchUp();
    },
    lost: () => {
      connection.textContent = 'Connection lost, trying again…';
    },
  });
  await followRoute();
  byId('box', HTMLInputElement).focus();
}

/**
 * @param {import('../channels.ts').LocalChannel | null} channel
 * @param {string} view
 */
function showView(channel, view) {
  const title =
    channel === null
      ? (OTHERS[view]?.[0] ?? 'Status')
      : channel.direct
        ? channel.name
        : `# ${channel.name}`;
  byId('title', HTMLElement).textContent = title;
  byId('topic', HTMLElement).textContent = channel?.topic ?? OTHERS[view]?.[1] ?? '';
  document.title = `${title} · Briefing`;
  for (const id of ['log', 'composer', 'views']) byId(id, HTMLElement).hidden = channel === null;
  byId('status', HTMLElement).hidden = view !== 'status';
  byId('topics', HTMLElement).hidden = view !== 'topics';
}

/** @param {boolean} open */
function openMenu(open) {
  menu.setAttribute('aria-expanded', String(open));
  app.classList.toggle('with-menu', open);
}

menu.addEventListener('click', (event) => {
  event.stopPropagation();
  openMenu(menu.getAttribute('aria-expanded') !== 'true');
});
byId('main', HTMLElement).addEventListener('click', () => openMenu(false));
document.addEventListener('keydown', ({ key }) => {
  if (key !== 'Escape' || menu.getAttribute('aria-expanded') !== 'true') return;
  openMenu(false);
  menu.focus();
});
