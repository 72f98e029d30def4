import { foreign, make } from './dom.js';
import { writePlaces } from './route.js';

/**
 * @typedef {import('../../../digest/digest.ts').Quote} Quote
 * @typedef {import('../../../digest/digest.ts').Place} Place
 * @typedef {import('../explanation.ts').Explanation} Explanation
 */

/**
 * Why a quote has its speaker.
 *
 * @param {Quote} quote
 */
export function drawFinding({ speaker, venues, rule, confidence, kind }) {
  const said = [speaker?.role, speaker?.organisation].flatMap((part) => part ?? []).join(', ');
  const facts = [
    fact(
      'Speaker',
      speaker?.name ?? (said === '' ? 'not named in the article, or not for sure' : said),
    ),
    speaker?.name != null && said !== '' && fact('Role', said),
    venues.length > 0 && fact('Where', venues.map(({ text }) => text).join(', ')),
    kind === 'partial' && fact('Extent', 'a part of a sentence'),
    fact('Found by', ruleInWords(rule)),
    speaker !== null && fact('Sure', `right in ${Math.round(confidence * 100)} of 100 test cases`),
  ];
  return make(
    'section',
    { class: 'finding' },
    make('h3', {}, 'Who said it, and how we know'),
    make('dl', {}, ...facts),
  );
}

/**
 * @param {string} term
 * @param {string} value
 */
function fact(term, value) {
  return make('div', {}, make('dt', {}, term), make('dd', {}, foreign(value)));
}

/**
 * The rules have speaking names: "name-verb" is "name verb".
 *
 * @param {string} rule
 */
function ruleInWords(rule) {
  return rule.replaceAll(/[-_]/g, ' ');
}

const LONGEST_LABEL = 90;

/**
 * @param {Explanation['quotes']} quotes
 * @param {Quote | undefined} chosen
 * @param {(places: readonly Place[]) => string} address
 */
export function drawOthers(quotes, chosen, address) {
  const others = quotes.filter((quote) => quote !== chosen);
  if (others.length === 0) return null;
  return make(
    'section',
    { class: 'panel-part' },
    make(
      'h3',
      {},
      chosen === undefined ? 'Quotes in this article' : 'Other quotes in this article',
    ),
    make(
      'ul',
      {},
      ...others.map(({ text, places, speaker }) =>
        make(
          'li',
          { 'data-places': writePlaces(places) },
          make('a', { href: address(places) }, foreign(`“${shorten(text)}”`)),
          make(
            'span',
            {},
            foreign(speaker?.name ?? speaker?.role ?? speaker?.organisation ?? 'Speaker not named'),
          ),
        ),
      ),
    ),
  );
}

/** @param {Explanation['leftOut']} leftOut */
export function drawLeftOut(leftOut) {
  if (leftOut.length === 0) return null;
  return make(
    'section',
    { class: 'panel-part' },
    make('h3', {}, 'Left out, and why'),
    make(
      'ul',
      {},
      ...leftOut.map(({ text, reason }) =>
        make('li', {}, foreign(shorten(text), 'left'), make('span', {}, foreign(reason))),
      ),
    ),
  );
}

/** @param {string} text */
function shorten(text) {
  const letters = Array.from(text);
  return letters.length > LONGEST_LABEL ? `${letters.slice(0, LONGEST_LABEL).join('')}…` : text;
}
