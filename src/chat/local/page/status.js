import { byId, fill, foreign, make } from './dom.js';
import { fetchNow, getStatus } from './server.js';
import { localTime } from './times.js';

/**
 * @typedef {import('../status-page.ts').StatusPage} StatusPage
 * @typedef {import('../../../articles/problem.ts').Problem} Problem
 * @typedef {import('./dom.js').Child} Child
 */

/** Shows what the bot is doing: chats, briefings, subscriptions, deliveries. */
export async function showStatus() {
  const element = byId('status', HTMLElement);
  const refresh = make('button', { type: 'button', click: () => void showStatus() }, 'Refresh');
  try {
    fill(element, ...drawStatus(await getStatus()), refresh);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    fill(element, make('p', { class: 'problem', role: 'alert' }, reason), refresh);
  }
}

/** @type {Record<StatusPage['chats'][number]['state'], 'good' | 'bad' | 'plain'>} */
const CHAT_STATES = { connected: 'good', disconnected: 'bad', off: 'plain' };

/** @type {Record<StatusPage['deliveries'][number]['state'], 'good' | 'bad' | 'plain'>} */
const DELIVERY_STATES = {
  sent: 'good',
  silent: 'plain',
  waiting: 'plain',
  failed: 'bad',
  missed: 'bad',
};

/** @param {StatusPage} status */
function drawStatus({ chats, briefings, problems, subscriptions, deliveries }) {
  return [
    section(
      'Connections',
      'Nothing is connected.',
      ['Platform', 'State'],
      chats.map((chat) => [name(chat.platform), state(CHAT_STATES[chat.state], chat.detail)]),
    ),
    section(
      'Briefings',
      'There are no briefings yet. Add a folder with articles under briefings/.',
      ['Topic', 'Title', 'Articles', 'Problems'],
      briefings.map((briefing) => [
        make('code', {}, foreign(briefing.slug)),
        foreign(briefing.title),
        String(briefing.articles),
        briefing.problems.length === 0 ? state('good', 'none') : drawProblems(briefing.problems),
      ]),
    ),
    section(
      'Sources',
      'No briefing follows a feed or site. Add one with: npm run briefing -- follow TOPIC ADDRESS',
      ['Topic', 'Source', 'State', 'Fetched', 'Last new article', 'Rhythm', 'Now'],
      briefings.flatMap((briefing) =>
        briefing.sources.map((source, at) => [
          make('code', {}, foreign(briefing.slug)),
          foreign(source.title === null ? source.url : `${source.title} · ${source.url}`),
          drawSource(source),
          moment(source.lastFetch, 'never yet'),
          moment(source.lastNew, 'none yet'),
          `every ${source.everyMinutes} min`,
          at === 0 ? fetchButton(briefing.slug) : '',
        ]),
      ),
    ),
    problems.length > 0 && make('section', {}, make('h2', {}, 'Problems'), drawProblems(problems)),
    section(
      'Subscriptions',
      'No channel is subscribed. Type /briefing subscribe, a topic and a time.',
      ['Topic', 'Where', 'When', 'Next', 'Last'],
      subscriptions.map((one) => [
        make('code', {}, foreign(one.topic)),
        where(one),
        foreign(one.when),
        one.paused === null ? moment(one.next, 'not planned') : state('bad', one.paused),
        moment(one.last, 'never yet'),
      ]),
    ),
    section(
      'Deliveries',
      'Nothing has been sent yet.',
      ['At', 'Topic', 'Where', 'Outcome'],
      deliveries.map((one) => [
        moment(one.at, ''),
        make('code', {}, foreign(one.topic)),
        where(one),
        make(
          'div',
          {},
          state(DELIVERY_STATES[one.state], one.state),
          one.detail !== null && make('p', {}, foreign(one.detail)),
        ),
      ]),
    ),
  ];
}

/**
 * @param {string} title
 * @param {string} empty
 * @param {string[]} columns
 * @param {Child[][]} rows
 */
function section(title, empty, columns, rows) {
  if (rows.length === 0) return make('section', {}, make('h2', {}, title), make('p', {}, empty));
  const head = columns.map((column) => make('th', { scope: 'col' }, column));
  const body = rows.map((cells) =>
    make('tr', {}, ...cells.map((cell, at) => make('td', { 'data-column': columns[at] }, cell))),
  );
  return make(
    'section',
    {},
    make('h2', {}, title),
    make('table', {}, make('thead', {}, make('tr', {}, ...head)), make('tbody', {}, ...body)),
  );
}

/** @type {Record<StatusPage['briefings'][number]['sources'][number]['state'], 'good' | 'bad' | 'plain'>} */
const SOURCE_STATES = { new: 'plain', works: 'good', fails: 'bad', ended: 'bad' };

/** @param {StatusPage['briefings'][number]['sources'][number]} source */
function drawSource({ state: kind, since, trouble }) {
  return make(
    'div',
    {},
    state(SOURCE_STATES[kind], kind),
    since !== null && make('p', {}, 'since ', moment(since, '')),
    trouble !== null && make('p', {}, foreign(trouble)),
  );
}

/** @param {string} briefing */
function fetchButton(briefing) {
  const click = async () => {
    await fetchNow(briefing).catch(() => null);
    await showStatus();
  };
  const label = `Fetch now: ${briefing}`;
  return make(
    'button',
    { type: 'button', 'aria-label': label, click: () => void click() },
    'Fetch now',
  );
}

/** @param {readonly Problem[]} problems */
function drawProblems(problems) {
  return make(
    'ul',
    { class: 'problems' },
    ...problems.map(({ where, line, message, remedy }) =>
      make(
        'li',
        {},
        make('code', {}, foreign(line === null ? where : `${where}:${line}`)),
        ' ',
        foreign(`${message} ${remedy}`),
      ),
    ),
  );
}

/** @param {{ platform: string, channel: string }} place */
function where({ platform, channel }) {
  return foreign(`${name(platform)} ${channel}`);
}

/** @param {string} platform */
function name(platform) {
  return platform === 'local' ? 'This page' : platform.charAt(0).toUpperCase() + platform.slice(1);
}

/**
 * @param {'good' | 'bad' | 'plain'} kind
 * @param {string} words
 */
function state(kind, words) {
  return make('span', { class: `state ${kind}` }, foreign(words));
}

/**
 * @param {string | null} iso
 * @param {string} otherwise
 */
function moment(iso, otherwise) {
  return iso === null ? otherwise : make('time', { datetime: iso }, localTime(iso) ?? iso);
}
