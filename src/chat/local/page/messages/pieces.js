import { make } from '../dom.js';
import { piece, quotePieces } from './reading.js';

/** @typedef {import('../../../reply.ts').Reply} Reply */

/**
 * The ways from an answer's sentences and quotes to their places, for the views that show what
 * other platforms show and therefore have no links of ours within.
 *
 * @param {Reply} reply
 */
export function drawPieces({ parts }) {
  const stories = parts.filter((part) => part.kind === 'story');
  const links = stories.flatMap(({ summary, quotes }) => [
    ...summary.map(({ text, reference }) => piece(text, reference)),
    ...quotes.flatMap(quotePieces),
  ]);
  if (links.length === 0) return null;
  const title = links.length === 1 ? 'Where it stands' : `Where these ${links.length} pieces stand`;
  return make(
    'details',
    { class: 'payload' },
    make('summary', {}, title),
    make('ul', { class: 'pieces' }, ...links.map((link) => make('li', {}, link))),
  );
}
