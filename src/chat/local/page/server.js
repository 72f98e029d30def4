/**
 * @typedef {import('../message.ts').ShownMessage} ShownMessage
 * @typedef {import('../channels.ts').LocalChannel} Channel
 * @typedef {import('../../chat.ts').Suggestion} Suggestion
 * @typedef {import('../complete-command.ts').Completion} Completion
 * @typedef {import('../explanation.ts').Explanation} Explanation
 * @typedef {import('../status-page.ts').StatusPage} StatusPage
 * @typedef {import('../topic-keeper.ts').TopicForm} TopicForm
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
 * @param {string | null} passage what was shown of it
 * @returns {Promise<Explanation>}
 */
export function getArticle(id, passage) {
  return get('/api/article', passage === null ? { id } : { id, passage });
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
  return post('/api/ask', { channel, text, locale: navigator.language, timeZone });
}

/** @returns {Promise<import('../topic-keeper.ts').TopicsPage>} */
export function getTopics() {
  return get('/api/topics', {});
}

/**
 * @param {TopicForm} form
 * @param {string | null} slug the topic that is changed
 * @returns {Promise<import('../topic-keeper.ts').TopicPreview>}
 */
export function previewTopic(form, slug) {
  return post('/api/topics/preview', { form, slug });
}

/**
 * @param {string} address
 * @returns {Promise<import('../topic-keeper.ts').Looked>}
 */
export function lookAt(address) {
  return post('/api/topics/look', { address });
}

/**
 * @param {TopicForm} form
 * @param {import('../topic-keeper.ts').OpenedTopic | null} opened the topic that is changed
 * @returns {Promise<import('../topic-keeper.ts').Kept>}
 */
export function keepTopic(form, opened) {
  return post('/api/topics/keep', { form, opened });
}

/**
 * @param {string} slug
 * @returns {Promise<{ removed: boolean }>}
 */
export function removeTopic(slug) {
  return post('/api/topics/remove', { slug });
}

/**
 * @param {File} file
 * @returns {Promise<{ groups: { title: string, sources: TopicForm['sources'] }[] }>}
 */
export function readOpml(file) {
  return read(fetch('/api/topics/opml', { method: 'POST', body: file }));
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
 * @param {unknown} value
 */
async function post(path, value) {
  const headers = { 'content-type': 'application/json' };
  return read(fetch(path, { method: 'POST', headers, body: JSON.stringify(value) }));
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
