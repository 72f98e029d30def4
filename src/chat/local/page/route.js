/**
 * The page's address: `#/general`, `#/status`, and with an article open
 * `#/general/article/<id>/<paragraph>.<start>.<end>,…`.
 *
 * @typedef {import('../../reply.ts').Reference} Reference
 * @typedef {{ view: string, article: Reference | null }} Route
 */

/** @returns {Route} */
export function readRoute() {
  const [, view = '', word, id = '', places = ''] = location.hash.slice(1).split('/');
  const article = word === 'article' ? { articleId: decode(id), places: readPlaces(places) } : null;
  return { view: decode(view) || 'general', article };
}

/**
 * @param {string} view
 * @param {Reference | null} [article]
 */
export function routeTo(view, article = null) {
  const base = `#/${encodeURIComponent(view)}`;
  if (article === null) return base;
  return `${base}/article/${encodeURIComponent(article.articleId)}/${writePlaces(article.places)}`;
}

/** @param {Reference['places']} places */
export function writePlaces(places) {
  return places.map(({ paragraph, start, end }) => `${paragraph}.${start}.${end}`).join(',');
}

/** @param {string} text */
function readPlaces(text) {
  return text.split(',').flatMap((place) => {
    const [paragraph, start, end] = place.split('.').map(Number);
    if (paragraph === undefined || start === undefined || end === undefined) return [];
    return [paragraph, start, end].every(Number.isInteger) ? [{ paragraph, start, end }] : [];
  });
}

/** @param {string} text */
function decode(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
