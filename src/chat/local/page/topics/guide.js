import { foreign, make } from '../dom.js';
import { lookAt, readOpml } from '../server.js';
import { failed } from './failed.js';

/**
 * @typedef {import('../../topic-keeper.ts').TopicForm} TopicForm
 * @typedef {import('../../topic-keeper.ts').TopicsPage} TopicsPage
 */

/**
 * The first minutes: an address, a starter pack or another reader's feeds lead to the form with its
 * preview, and that to a subscription.
 *
 * @param {{ packs: TopicsPage['packs'], edit: (form: TopicForm) => void }} options
 */
export function drawGuide({ packs, edit }) {
  /**
   * @param {string} name
   * @param {TopicForm['sources']} sources
   */
  const begin = (name, sources) => edit({ name, about: [], not: [], sources });
  return make(
    'section',
    { class: 'guide' },
    make('h2', {}, 'Begin a topic'),
    make(
      'p',
      {},
      'Choose where it comes from, see what it would take, keep it, and subscribe a channel.',
    ),
    drawAddress(begin),
    packs.length > 0 && make('h3', { id: 'packs' }, 'Or a starter pack'),
    packs.length > 0 &&
      make(
        'ul',
        { class: 'packs', 'aria-labelledby': 'packs' },
        ...packs.map(({ title, description, sources }) =>
          make(
            'li',
            {},
            make(
              'button',
              { type: 'button', click: () => begin(title, sources) },
              `${title} (${sources.length})`,
            ),
            ' ',
            description,
          ),
        ),
      ),
    drawImport(begin),
    make('p', {}, make('button', { type: 'button', click: () => begin('', []) }, 'An empty topic')),
  );
}

/** @param {(name: string, sources: TopicForm['sources']) => void} begin */
function drawAddress(begin) {
  const box = make('input', {
    type: 'text',
    id: 'first-address',
    inputmode: 'url',
    spellcheck: 'false',
    maxlength: '2000',
    'aria-describedby': 'first-said',
    placeholder: 'https://www.example.org',
  });
  const said = make('p', { id: 'first-said', role: 'status' });
  const button = make('button', { type: 'submit', class: 'primary' }, 'Look');
  /** @param {Event} event */
  async function look(event) {
    event.preventDefault();
    said.className = '';
    said.textContent = 'Looking what is there …';
    button.disabled = true;
    const looked = await lookAt(box.value).catch(failed);
    button.disabled = false;
    if (looked.kind === 'found') return begin(looked.source.title ?? '', [looked.source]);
    said.className = 'problem';
    said.replaceChildren(foreign(looked.text));
    box.setAttribute('aria-invalid', 'true');
    box.focus();
  }
  return make(
    'form',
    { class: 'line', submit: (event) => void look(event), novalidate: true },
    make('label', { for: 'first-address' }, 'Address of a site or feed'),
    make('div', {}, box, button),
    said,
  );
}

/** @param {(name: string, sources: TopicForm['sources']) => void} begin */
function drawImport(begin) {
  const said = make('div', { role: 'status', id: 'import-said' });
  const box = make('input', {
    type: 'file',
    id: 'import',
    accept: '.opml,.xml,text/x-opml',
    'aria-describedby': 'import-said',
    change: () => void take(),
  });
  async function take() {
    const [file] = box.files ?? [];
    if (file === undefined) return;
    try {
      const { groups } = await readOpml(file);
      const buttons = groups.map(({ title, sources }) =>
        make(
          'button',
          { type: 'button', click: () => begin(title, sources) },
          foreign(`${title} (${sources.length})`),
        ),
      );
      said.replaceChildren(
        make('p', {}, groups.length === 0 ? 'There is no feed in it.' : 'A topic from:'),
        make('div', { class: 'actions' }, ...buttons),
      );
    } catch (error) {
      said.replaceChildren(make('p', { class: 'problem' }, foreign(failed(error).text)));
    }
  }
  return make(
    'div',
    { class: 'line' },
    make('label', { for: 'import' }, 'Or the feeds of another reader (OPML)'),
    box,
    said,
  );
}
