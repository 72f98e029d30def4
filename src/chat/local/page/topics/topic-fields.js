import { make } from '../dom.js';

/** @typedef {import('../../topic-keeper.ts').TopicForm} TopicForm */

/**
 * What somebody fills in of a topic.
 *
 * @param {TopicForm} form
 * @param {{ add: () => void }} options `add` takes the address of another source
 */
export function topicFields(form, { add }) {
  const name = make('input', { type: 'text', value: form.name, maxlength: '1000' });
  const address = make('input', {
    type: 'text',
    inputmode: 'url',
    spellcheck: 'false',
    maxlength: '2000',
    placeholder: 'https://www.example.org',
    keydown: (event) => {
      if (!(event instanceof KeyboardEvent) || event.key !== 'Enter') return;
      event.preventDefault();
      add();
    },
  });
  return {
    name: field('name', 'Name', 'What you type after /briefing comes from it.', name),
    about: field(
      'about',
      'What it is about',
      'A line for each thing that an article must have; commas between words mean any of them. Empty: everything.',
      lines(form.about),
    ),
    not: field('not', 'Not', 'Words that leave an article out.', lines(form.not)),
    sources: field(
      'sources',
      'Another source',
      'The address of a site or feed.',
      address,
      make('button', { type: 'button', click: () => add() }, 'Add'),
    ),
  };
}

/**
 * @param {string} id
 * @param {string} label
 * @param {string} hint
 * @param {HTMLInputElement | HTMLTextAreaElement} control
 * @param {HTMLElement} [beside]
 */
function field(id, label, hint, control, beside) {
  control.id = `topic-${id}`;
  control.setAttribute('aria-describedby', `topic-${id}-hint topic-${id}-problem`);
  const problem = make('p', { class: 'problem', id: `topic-${id}-problem`, role: 'status' });
  const element = make(
    'div',
    { class: 'line' },
    make('label', { for: control.id }, label),
    make('p', { class: 'hint', id: `topic-${id}-hint` }, hint),
    make('div', {}, control, beside),
    problem,
  );
  return { element, control, problem };
}

/** @param {readonly string[]} value */
function lines(value) {
  const box = make('textarea', { rows: '4', spellcheck: 'false' });
  box.value = value.join('\n');
  return box;
}

/** @param {string} text */
export function linesOf(text) {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
