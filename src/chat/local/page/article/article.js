import { byId, fill, foreign, make, outside } from '../dom.js';
import { drawFinding, drawLeftOut, drawOthers } from './finding.js';
import { markParagraph } from './marks.js';
import { writePlaces } from '../route.js';
import { getArticle } from '../server.js';
import { calendarDate } from '../times.js';

/**
 * @typedef {import('../../explanation.ts').Explanation} Explanation
 * @typedef {import('../../../reply.ts').Reference} Reference
 */

/**
 * The panel that shows an article with the piece marked that somebody followed.
 *
 * @param {{ close: () => void, follow: (reference: Reference) => string }} options
 */
export function createArticlePanel({ close, follow }) {
  const panel = byId('panel', HTMLElement);
  const app = byId('app', HTMLElement);
  /** @type {HTMLElement | null} */
  let opener = null;
  /** @type {Explanation | null} */
  let explanation = null;
  /** What the explanation was asked for. */
  let asked = '';
  /** @type {Reference | null} */
  let current = null;

  /** Shows in the conversation which piece is open. */
  function mark() {
    const address = current === null ? null : follow(current);
    for (const piece of document.querySelectorAll('.piece')) {
      piece.setAttribute('aria-current', String(piece.getAttribute('href') === address));
    }
  }

  /** @param {Reference} reference */
  async function open(reference) {
    if (panel.hidden && document.activeElement instanceof HTMLElement) {
      opener = document.activeElement;
    }
    panel.hidden = false;
    app.classList.add('with-panel');
    try {
      const passage = shownAt(follow(reference));
      const wanted = JSON.stringify([reference.articleId, passage]);
      if (explanation === null || asked !== wanted) {
        if (explanation?.article.id !== reference.articleId) {
          fill(panel, drawBar('Article', close), make('p', { class: 'panel-body' }, 'Opening…'));
        }
        explanation = null;
        explanation = await getArticle(reference.articleId, passage);
        asked = wanted;
      }
      fill(panel, ...drawArticle(explanation, reference, close, follow));
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      fill(
        panel,
        drawBar('Article', close),
        make(
          'div',
          { class: 'panel-body' },
          make('p', { class: 'problem', role: 'alert' }, reason),
        ),
      );
    }
    panel.focus({ preventScroll: true });
    panel.querySelector('.here')?.scrollIntoView({ block: 'center' });
  }

  document.addEventListener('keydown', (event) => {
    // The list of completions takes its own Escape.
    if (event.key === 'Escape' && !panel.hidden && !event.defaultPrevented) close();
  });
  return {
    mark,
    /** @param {Reference | null} reference */
    async show(reference) {
      current = reference;
      mark();
      if (reference !== null) await open(reference);
      if (reference !== null || panel.hidden) return;
      panel.hidden = true;
      app.classList.remove('with-panel');
      explanation = null;
      opener?.focus();
      opener = null;
    },
  };
}

/** Enough to tell one text of an article from another. */
const LONGEST_PASSAGE = 300;

/**
 * What a message shows of an article: its text may read otherwise by now.
 *
 * @param {string} address
 */
function shownAt(address) {
  const piece = [...document.querySelectorAll('.piece')].find(
    (one) => one.getAttribute('href') === address,
  );
  return piece?.textContent?.slice(0, LONGEST_PASSAGE) ?? null;
}

/**
 * @param {string} title
 * @param {() => void} close
 */
function drawBar(title, close) {
  return make(
    'div',
    { class: 'panel-bar' },
    make('h2', {}, title),
    make('button', { type: 'button', class: 'quiet', click: close }, 'Close'),
  );
}

/**
 * @param {Explanation} explanation
 * @param {Reference} reference
 * @param {() => void} close
 * @param {(reference: Reference) => string} follow
 */
function drawArticle(explanation, reference, close, follow) {
  const { article, quotes, summary, leftOut } = explanation;
  const { title, publisher, author, date, url, paragraphs, id } = article;
  const chosen = quotes.find(({ places }) => writePlaces(places) === writePlaces(reference.places));
  const facts = [publisher, author, date === null ? null : calendarDate(date)]
    .flatMap((fact) => fact ?? [])
    .join(' · ');
  const body = make(
    'article',
    { class: 'panel-body', lang: article.language },
    make('h3', { dir: 'auto' }, foreign(title ?? 'Article without a headline')),
    facts !== '' && make('p', { class: 'byline' }, foreign(facts)),
    url !== null && make('p', { class: 'byline' }, outside(url, foreign(url))),
    ...paragraphs.map((text, paragraph) =>
      make('p', { class: 'paragraph', dir: 'auto' }, ...markParagraph(text, marks(paragraph))),
    ),
  );
  return [
    drawBar('In the article', close),
    chosen === undefined ? drawLegend(reference) : drawFinding(chosen),
    make(
      'div',
      { class: 'panel-scroll', tabindex: 0, role: 'region', 'aria-label': 'Article text' },
      body,
      drawOthers(quotes, chosen, (places) => follow({ articleId: id, places })),
      drawLeftOut(leftOut),
    ),
  ];

  /** @param {number} paragraph */
  function marks(paragraph) {
    return [
      ...summary.map(({ place }) => ({ place, className: 'summary' })),
      ...quotes.flatMap(({ places }) => places.map((place) => ({ place, className: 'quoted' }))),
      ...reference.places.map((place) => ({ place, className: 'here' })),
    ].filter(({ place }) => place.paragraph === paragraph);
  }
}

/** @param {Reference} reference */
function drawLegend({ places }) {
  return make(
    'section',
    { class: 'finding' },
    places.length > 0 &&
      make('p', {}, 'This sentence stands in the article word for word, where it is marked.'),
    make(
      'p',
      { class: 'legend' },
      'In the whole text, ',
      make('mark', { class: 'summary' }, 'sentences of the summary'),
      ' are shaded and ',
      make('mark', { class: 'quoted' }, 'quotes'),
      ' are underlined.',
    ),
  );
}
