/**
 * @typedef {import('../message.ts').ShownMessage} ShownMessage
 * @typedef {import('../channels.ts').LocalChannel} Channel
 * @typedef {import('../../chat.ts').Suggestion} Suggestion
 * @typedef {import('../complete-command.ts').Completion} Completion
 * @typedef {import('../explanation.ts').Explanation} Explanation
 * @typedef {import('../status-page.ts').StatusPage} StatusPage
 */

const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();

/** @returns {Promise<{ channels: Channel[], previews: string[], topics: Suggestion[] }>} */
export function getStart() {
  return get('/api/start', {});
}

/**
 * @param {string} channel
 * @param {number | null} before
 * @param {number} limit
 * @returns {Promise<{ messages: ShownMessage[], earlier: boolean }>}
 */
export function getMessages(channel, before, limit) {
  return get('/api/messages', { channel, limit: String(limit), before: String(before ?? '') });
}

/**
 * @param {string} text
 * @returns {Promise<{ completions: Completion[] }>}
 */
export function getCompletions(text) {
  return get('/api/complete', { text, timeZone });
}

/**
 * @param {string} id
 * @returns {Promise<Explanation>}
 */
export function getArticle(id) {
  return get('/api/article', { id });
}

/** @returns {Promise<StatusPage>} */
export function getStatus() {
  return get('/api/status', {});
}

/**
 * @param {string} briefing
 * @returns {Promise<{ sources: number }>}
 */
export async function fetchNow(briefing) {
  const headers = { 'content-type': 'application/json' };
  return read(fetch('/api/fetch', { method: 'POST', headers, body: JSON.stringify({ briefing }) }));
}

/**
 * @param {string} channel
 * @param {string} text
 * @returns {Promise<{ messages: ShownMessage[] }>}
 */
export async function ask(channel, text) {
  const body = JSON.stringify({ channel, text, locale: navigator.language, timeZone });
  const headers = { 'content-type': 'application/json' };
  return read(fetch('/api/ask', { method: 'POST', headers, body }));
}

/**
 * Messages as they come. The browser reconnects by itself; `connected` is called each time. A tab
 * that nobody sees does not listen: browsers allow six connections to one host, over all tabs.
 *
 * @param {{ message: (message: ShownMessage) => void, connected: () => void, lost: () => void }} listener
 */
export function listen({ message, connected, lost }) {
  /** @type {EventSource | null} */
  let events = null;
  function follow() {
    if (document.hidden) {
      events?.close();
      events = null;
    } else if (events === null) {
      events = new EventSource('/api/events');
      events.addEventListener('hello', connected);
      events.addEventListener('error', lost);
      events.addEventListener('message', ({ data }) => message(JSON.parse(String(data))));
    }
  }
  document.addEventListener('visibilitychange', follow);
  follow();
}

/**
 * @param {string} path
 * @param {Record<string, string>} query
 */
async function get(path, query) {
  return read(fetch(`${path}?${new URLSearchParams(query).toString()}`));
}

/** @param {Promise<Response>} request */
async function read(request) {
  const response = await request.catch(() => {
    throw new Error('The bot does not answer. Is it still running?');
  });
  const type = response.headers.get('content-type') ?? '';
  if (!type.startsWith('application/json')) throw new Error(await response.text());
  const body = await response.json();
  if (!response.ok) throw new Error(String(body.error));
  return body;
}
