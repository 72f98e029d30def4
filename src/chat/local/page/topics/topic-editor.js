import { button, fill, foreign, make } from '../dom.js';
import { keepTopic, lookAt, previewTopic, removeTopic } from '../server.js';
import { failed } from './failed.js';
import { linesOf, topicFields } from './topic-fields.js';
import { showKept } from './topic-kept.js';
import { drawPreview } from './topic-preview.js';

/**
 * @typedef {import('../../topic-keeper.ts').TopicForm} TopicForm
 * @typedef {import('../../topic-keeper.ts').TopicRow} TopicRow
 * @typedef {import('../../topic-keeper.ts').FieldProblem} FieldProblem
 */

/** The preview waits until somebody has stopped typing. */
const PAUSE_MS = 350;
/** Sources of a pack that are looked at by themselves, for the preview. */
const MOST_LOOKED_AT = 5;

/**
 * The form of one topic with a live preview beside it. Nothing changes until it is kept.
 *
 * @param {HTMLElement} element
 * @param {{ form: TopicForm, row: TopicRow | null, press: (command: string) => void, close: (said: string) => void }} options
 */
export function openEditor(element, { form, row, press, close }) {
  let sources = [...form.sources];
  /** What others have not changed since, as far as is known. */
  let was = form;
  /** @type {readonly FieldProblem[]} What they have changed: it stays told while the preview goes on. */
  let clashes = [];
  const slug = row === null ? null : row.slug;
  const fields = topicFields(form, { add: () => void add() });
  const { control: name } = fields.name;
  const { control: about } = fields.about;
  const { control: not } = fields.not;
  const { control: address } = fields.sources;
  const list = make('ul', { class: 'sources', 'aria-label': 'Sources' });
  const preview = make('div', { class: 'preview-list' });
  const count = make('p', { role: 'status' });
  const said = make('p', { role: 'alert', class: 'problem' });
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  let asked = 0;

  /** @returns {TopicForm} */
  const read = () => ({
    name: name.value.trim(),
    about: linesOf(about.value),
    not: linesOf(not.value),
    sources,
  });

  async function refresh() {
    asked += 1;
    const mine = asked;
    try {
      const result = await previewTopic(read(), slug);
      // What was asked later is nearer to what stands there now.
      if (mine !== asked) return;
      // An empty name is no fault yet while somebody types.
      showProblems(result.problems.filter((one) => one.field !== 'name' || name.value !== ''));
      drawPreview(result, { count, list: preview });
      said.textContent = '';
    } catch (error) {
      if (mine === asked) said.replaceChildren(foreign(failed(error).text));
    }
  }

  /** @param {readonly FieldProblem[]} problems */
  function showProblems(problems) {
    const all = [...clashes, ...problems];
    for (const [at, { control, problem }] of Object.entries(fields)) {
      const texts = all.filter((one) => one.field === at).map(({ text }) => text);
      problem.replaceChildren(foreign(texts.join(' ')));
      control.setAttribute('aria-invalid', String(texts.length > 0));
    }
  }

  function drawSources() {
    fill(
      list,
      ...sources.map((source) => drawSource(source, { row, drop: () => drop(source.url) })),
    );
  }

  /** @param {string} url */
  function drop(url) {
    sources = sources.filter((one) => one.url !== url);
    drawSources();
    address.focus();
    void refresh();
  }

  async function add() {
    if (address.value.trim() === '') return;
    fields.sources.problem.replaceChildren('Looking what is there …');
    const looked = await lookAt(address.value).catch(failed);
    if (looked.kind === 'nothing') {
      address.setAttribute('aria-invalid', 'true');
      fields.sources.problem.replaceChildren(foreign(looked.text));
      return;
    }
    address.value = '';
    address.focus();
    sources = [...sources.filter(({ url }) => url !== looked.source.url), looked.source];
    if (name.value === '') name.value = looked.source.title ?? '';
    drawSources();
    await refresh();
  }

  /** Packs and lists of other readers name feeds that nobody has looked at yet. */
  async function lookAround() {
    const fresh = sources.filter(({ title }) => title === null).slice(0, MOST_LOOKED_AT);
    if (row !== null || fresh.length === 0) return;
    await Promise.all(fresh.map(({ url }) => lookAt(url).catch(failed)));
    await refresh();
  }

  /** @param {Event} event */
  async function keep(event) {
    event.preventDefault();
    try {
      const kept = await keepTopic(read(), slug === null ? null : { slug, was });
      if (kept.kind === 'kept')
        return showKept(element, { name: name.value, slug: kept.slug, press, close });
      if (kept.kind === 'gone') return said.replaceChildren(foreign(kept.text));
      const isChanged = kept.kind === 'changed';
      clashes = isChanged ? kept.problems : [];
      if (isChanged) was = kept.was;
      showProblems(isChanged ? [] : kept.problems);
      const [first] = kept.problems;
      if (first !== undefined) fields[first.field].control.focus();
    } catch (error) {
      said.replaceChildren(foreign(failed(error).text));
    }
  }

  const sure = make('span', { class: 'actions' });
  function askRemove() {
    const yes = button('Remove it for good', () => void remove(), 'danger');
    fill(sure, 'Its channels are told with the next digest. ', yes);
    yes.focus();
  }

  async function remove() {
    try {
      await removeTopic(slug ?? '');
      close(`“${form.name}” is removed.`);
    } catch (error) {
      said.replaceChildren(foreign(failed(error).text));
    }
  }

  const typed = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void refresh(), PAUSE_MS);
  };
  for (const control of [name, about, not]) control.addEventListener('input', typed);
  const title = row === null ? 'New topic' : `Edit ${row.title}`;
  fill(
    element,
    button('All topics', () => close(''), 'quiet'),
    make('h2', {}, foreign(title)),
    make(
      'div',
      { class: 'editor' },
      make(
        'form',
        { submit: (event) => void keep(event), novalidate: true, 'aria-label': title },
        fields.name.element,
        fields.about.element,
        fields.not.element,
        make('h3', {}, 'Sources'),
        list,
        fields.sources.element,
        said,
        make(
          'div',
          { class: 'actions' },
          make('button', { type: 'submit', class: 'primary' }, 'Keep'),
          button('Cancel', () => close('')),
          row !== null && button('Remove topic', askRemove, 'danger'),
          sure,
        ),
      ),
      make('section', { class: 'preview', 'aria-label': 'Preview' }, count, preview),
    ),
  );
  drawSources();
  name.focus();
  void refresh();
  void lookAround();
}

/**
 * A source that the topic follows, and what is wrong with it.
 *
 * @param {TopicForm['sources'][number]} source
 * @param {{ row: TopicRow | null, drop: () => void }} options
 */
function drawSource({ url, title }, { row, drop }) {
  const health = row?.sources.find((source) => source.url === url);
  const label = `Remove ${title ?? url}`;
  return make(
    'li',
    {},
    foreign(title ?? url),
    health !== undefined &&
      health.detail !== null &&
      make('span', { class: 'state bad' }, foreign(health.detail)),
    make('button', { type: 'button', class: 'quiet', 'aria-label': label, click: drop }, 'Remove'),
  );
}
