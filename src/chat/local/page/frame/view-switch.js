import { byId, make } from '../dom.js';
import { recall, remember } from './theme.js';

const KEY = 'view';
/** @type {Record<string, string>} */
const NAMES = { reading: 'Reading', slack: 'Slack', discord: 'Discord', text: 'Text' };

/**
 * How answers are shown: for reading here, or as another platform shows them.
 *
 * @param {string[]} previews
 * @param {(view: string) => void} change
 */
export function startViewSwitch(previews, change) {
  const views = ['reading', ...previews];
  const remembered = recall(KEY) ?? '';
  const current = views.includes(remembered) ? remembered : 'reading';
  byId('views', HTMLFieldSetElement).append(
    ...views.map((view) =>
      make(
        'label',
        {},
        make('input', {
          type: 'radio',
          name: 'view',
          value: view,
          checked: view === current,
          change: () => {
            remember(KEY, view);
            change(view);
          },
        }),
        NAMES[view] ?? view,
      ),
    ),
  );
  change(current);
}
