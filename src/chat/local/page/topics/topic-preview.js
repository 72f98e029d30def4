import { fill, foreign, make, outside } from '../dom.js';

/** @typedef {import('../../topic-keeper.ts').TopicPreview} TopicPreview */

/**
 * Which recent articles a topic takes, which not, and the word that decided.
 *
 * @param {TopicPreview} preview
 * @param {{ count: HTMLElement, list: HTMLElement }} into
 */
export function drawPreview({ inside, all, verdicts, unmatched, unseen }, { count, list }) {
  count.textContent = [
    all === 0
      ? 'No article to try it with yet: add a source.'
      : `${inside} of ${all} recent articles are in.`,
    ...(unseen === 0 ? [] : [`${unseen} of the sources will be looked at once it is kept.`]),
    ...unmatched,
  ].join(' ');
  fill(
    list,
    ...group(
      'In',
      verdicts.filter(({ isIn }) => isIn),
    ),
    ...group(
      'Left out',
      verdicts.filter(({ isIn }) => !isIn),
    ),
  );
}

/**
 * @param {string} title
 * @param {TopicPreview['verdicts']} verdicts
 */
function group(title, verdicts) {
  if (verdicts.length === 0) return [];
  return [
    make('h3', {}, title),
    make(
      'ul',
      {},
      ...verdicts.map(({ title: headline, url, outlet, isIn, why }) =>
        make(
          'li',
          { class: isIn ? 'in' : 'out' },
          url === null ? foreign(headline) : outside(url, foreign(headline)),
          make('p', {}, foreign([outlet, why].filter((one) => one !== null).join(' · '))),
        ),
      ),
    ),
  ];
}
