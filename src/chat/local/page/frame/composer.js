import { byId, fill, foreign, make } from '../dom.js';
import { getCompletions } from '../server.js';

/** @typedef {import('../../complete-command.ts').Completion} Completion */

const COMMAND = '/briefing ';

/**
 * The message box: completion as one types, earlier messages with the arrow keys.
 *
 * @param {{ send: (text: string) => void, isDirect: () => boolean }} options in a direct
 *   conversation nothing but commands is said, so that their name may be left out
 */
export function startComposer({ send, isDirect }) {
  const form = byId('composer', HTMLFormElement);
  const box = byId('box', HTMLInputElement);
  const list = byId('completions', HTMLUListElement);
  /** @type {string[]} */
  const sent = [];
  let recalled = 0;
  let asked = 0;
  let chosen = -1;
  /** @type {Completion[]} */
  let shown = [];

  /** @param {Completion[]} completions */
  function show(completions) {
    shown = completions;
    chosen = -1;
    fill(
      list,
      ...completions.map(({ label, detail }, index) =>
        make(
          'li',
          {
            id: `completion-${index}`,
            role: 'option',
            'aria-selected': 'false',
            mousedown: (event) => {
              event.preventDefault();
              take(index);
            },
          },
          foreign(label, 'name'),
          foreign(detail, 'about'),
        ),
      ),
    );
    list.hidden = completions.length === 0;
    box.setAttribute('aria-expanded', String(!list.hidden));
    box.removeAttribute('aria-activedescendant');
  }

  /** @param {number} index */
  function choose(index) {
    chosen = (index + shown.length) % shown.length;
    for (const [at, option] of [...list.children].entries()) {
      option.setAttribute('aria-selected', String(at === chosen));
      if (at === chosen) option.scrollIntoView({ block: 'nearest' });
    }
    box.setAttribute('aria-activedescendant', `completion-${chosen}`);
  }

  /** @param {number} index */
  function take(index) {
    const completion = shown[index];
    if (completion === undefined) return;
    box.value = completion.insert;
    if (completion.done) show([]);
    else void complete();
  }

  async function complete() {
    const ticket = ++asked;
    const silent = isDirect() && box.value !== '' && !box.value.startsWith('/');
    const typed = silent ? `${COMMAND}${box.value}` : box.value;
    const found = await getCompletions(typed).catch(() => ({ completions: [] }));
    const completions = silent ? found.completions.map(withoutCommand) : found.completions;
    // An answer that was overtaken by the next key is stale.
    if (ticket === asked) show(completions.filter(({ insert }) => insert !== box.value));
  }

  function submit() {
    const text = box.value.trim();
    asked++;
    show([]);
    if (text === '') return;
    sent.push(text);
    recalled = sent.length;
    box.value = '';
    send(text);
  }

  /** @param {number} step */
  function recall(step) {
    recalled = Math.min(Math.max(recalled + step, 0), sent.length);
    box.value = sent[recalled] ?? '';
    show([]);
  }

  box.addEventListener('input', () => void complete());
  box.addEventListener('blur', () => show([]));
  box.addEventListener('keydown', (event) => {
    const open = !list.hidden;
    if (event.key === 'ArrowDown' && open) choose(chosen + 1);
    else if (event.key === 'ArrowUp' && open) choose(chosen < 0 ? shown.length - 1 : chosen - 1);
    else if (event.key === 'ArrowUp') recall(-1);
    else if (event.key === 'ArrowDown') recall(1);
    else if (event.key === 'Tab' && open && !event.shiftKey) take(Math.max(chosen, 0));
    else if (event.key === 'Enter' && open && chosen >= 0) take(chosen);
    else if (event.key === 'Escape' && open) show([]);
    else return;
    event.preventDefault();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    submit();
  });
  document.addEventListener('click', ({ target }) => {
    const command = target instanceof Element ? target.closest('.command') : null;
    if (command === null) return;
    box.value = command.textContent ?? '';
    box.focus();
  });
  document.addEventListener('keydown', (event) => {
    const typing = event.target instanceof HTMLInputElement && event.target.type === 'text';
    if (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    box.focus();
    box.value = '/';
    void complete();
  });
}

/**
 * @param {Completion} completion
 * @returns {Completion}
 */
function withoutCommand(completion) {
  return { ...completion, insert: completion.insert.slice(COMMAND.length) };
}
