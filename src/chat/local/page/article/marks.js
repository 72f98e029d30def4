import { foreign, make } from '../dom.js';

/**
 * @typedef {import('../../../../digest/digest.ts').Place} Place
 * @typedef {{ place: Place, className: string }} Mark
 */

/**
 * A paragraph with its marks, which may overlap: cut at every border of every mark.
 *
 * @param {string} text
 * @param {Mark[]} marks those of this paragraph
 * @returns {Node[]}
 */
export function markParagraph(text, marks) {
  const borders = marks.flatMap(({ place: { start, end } }) => [start, end]);
  const cuts = [...new Set([0, ...borders, text.length])]
    .filter((cut) => cut >= 0 && cut <= text.length)
    .toSorted((a, b) => a - b);
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? text.length;
    const piece = text.slice(start, end);
    const names = marks
      .filter(({ place }) => place.start <= start && place.end >= end)
      .map(({ className }) => className);
    const className = [...new Set(names)].join(' ');
    return className === ''
      ? document.createTextNode(piece)
      : make('mark', { class: className }, foreign(piece));
  });
}
