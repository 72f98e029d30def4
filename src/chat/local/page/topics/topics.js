import { byId, fill, foreign, make } from '../dom.js';
import { drawGuide } from './guide.js';
import { getTopics } from '../server.js';
import { openEditor } from './topic-editor.js';
import { calendarDate, localTime } from '../times.js';

/**
 * @typedef {import('../../topic-keeper.ts').TopicRow} TopicRow
 * @typedef {import('../../topic-keeper.ts').TopicForm} TopicForm
 * @typedef {import('../../topic-keeper.ts').SourceHealthRow} SourceHealthRow
 */

/**
 * The topics of this installation: what each yields, how its sources do, and where it is changed.
 *
 * @param {(command: string) => void} press
 * @param {string} [said] what was done just now
 */
export async function showTopics(press, said = '') {
  const element = byId('topics', HTMLElement);
  try {
    const { topics, packs } = await getTopics();
    /**
     * @param {TopicForm} form
     * @param {string | null} slug
     */
    const edit = (form, slug = null) => {
      const row = topics.find((topic) => topic.slug === slug && topic.kind === 'page') ?? null;
      openEditor(element, { form, row, press, close: (done) => void back(press, done) });
    };
    const mine = topics.filter(({ kind }) => kind === 'page');
    const theirs = topics.filter(({ kind }) => kind === 'folder');
    const guide = drawGuide({ packs, edit });
    fill(
      element,
      make('p', { role: 'status', class: 'said' }, foreign(said)),
      mine.length === 0 && guide,
      make(
        'section',
        {},
        make('h2', {}, 'Topics made here'),
        mine.length === 0 && make('p', {}, 'None yet: begin above.'),
        ...mine.map((row) => drawTopic(row, () => edit(formOf(row), row.slug))),
      ),
      theirs.length > 0 &&
        make(
          'section',
          {},
          make('h2', {}, 'Topics in folders'),
          make(
            'p',
            {},
            'They belong to whoever runs the bot and are seen everywhere. Change them in their files.',
          ),
          ...theirs.map((row) => drawTopic(row, null)),
        ),
      mine.length > 0 && guide,
      make(
        'section',
        {},
        make('h2', {}, 'Feed readers'),
        make(
          'p',
          {},
          make(
            'a',
            { href: '/api/topics/opml', download: 'briefing.opml' },
            'Export all sources (OPML)',
          ),
        ),
      ),
    );
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const again = make('button', { type: 'button', click: () => void showTopics(press) }, 'Again');
    fill(element, make('p', { class: 'problem', role: 'alert' }, reason), again);
  }
}

/**
 * @param {(command: string) => void} press
 * @param {string} said
 */
async function back(press, said) {
  await showTopics(press, said);
  byId('topics', HTMLElement).focus();
}

/**
 * @param {TopicRow} row
 * @returns {TopicForm}
 */
function formOf({ title, about, not, sources }) {
  return {
    name: title,
    about,
    not,
    sources: sources.map(({ kind, url, title: name }) => ({ kind, url, title: name })),
  };
}

/**
 * @param {TopicRow} row
 * @param {(() => void) | null} edit
 */
function drawTopic({ slug, title, file, about, not, articles, newest, sources }, edit) {
  const failing = sources.filter(({ state }) => state === 'fails' || state === 'ended').length;
  const yields = [
    articles === 1 ? '1 article' : `${articles} articles`,
    ...(newest === null ? [] : [`newest ${dayOrTime(newest)}`]),
    sources.length === 1 ? '1 source' : `${sources.length} sources`,
  ];
  return make(
    'article',
    { class: 'topic', 'aria-label': title },
    make(
      'div',
      { class: 'topic-head' },
      make('h3', {}, foreign(title)),
      make('code', {}, foreign(slug)),
      edit !== null &&
        make('button', { type: 'button', 'aria-label': `Edit ${title}`, click: edit }, 'Edit'),
    ),
    make(
      'p',
      {},
      yields.join(' · '),
      failing > 0 && ' · ',
      failing > 0 && make('span', { class: 'state bad' }, `${failing} failing`),
    ),
    about.length > 0 && make('p', {}, 'About: ', foreign(about.join(' + '))),
    not.length > 0 && make('p', {}, 'Not: ', foreign(not.join(', '))),
    file !== null && make('p', {}, 'Its file: ', make('code', {}, foreign(file))),
    sources.length > 0 &&
      make(
        'details',
        {},
        make('summary', {}, 'Sources'),
        make('ul', { class: 'sources' }, ...sources.map((source) => drawSource(source))),
      ),
  );
}

/** @type {Record<SourceHealthRow['state'], ['good' | 'bad' | 'plain', string]>} */
const STATES = {
  new: ['plain', 'not fetched yet'],
  works: ['good', 'works'],
  fails: ['bad', 'fails'],
  ended: ['bad', 'has ended'],
};

/** @param {SourceHealthRow} source */
function drawSource({ url, title, state, detail, lastFetchAt, lastNewAt }) {
  const [kind, words] = STATES[state];
  return make(
    'li',
    {},
    title !== null && make('strong', {}, foreign(title)),
    title !== null && ' ',
    foreign(url, 'address'),
    ' ',
    make('span', { class: `state ${kind}` }, words),
    lastFetchAt !== null && ` · looked at ${moment(lastFetchAt)}`,
    lastNewAt !== null && ` · last news ${moment(lastNewAt)}`,
    detail !== null && make('p', {}, foreign(detail)),
  );
}

/**
 * What is dated by its day alone has no time of day.
 *
 * @param {string} iso
 */
function dayOrTime(iso) {
  return iso.includes('T') ? (localTime(iso) ?? iso) : calendarDate(iso);
}

/** @param {number} at */
function moment(at) {
  const iso = new Date(at).toISOString();
  return localTime(iso) ?? iso;
}
