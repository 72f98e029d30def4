import { foreign, make } from '../dom.js';
import { writePlaces } from '../route.js';

/**
 * @typedef {import('../../../../digest/digest.ts').Quote} Quote
 * @typedef {import('../../../../digest/digest.ts').Place} Place
 * @typedef {import('../../explanation.ts').Explanation} Explanation
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
    speaker !== null && fact('How sure', sureness(confidence)),
  ];
  return make(
    'section',
    { class: 'finding' },
    make('h3', {}, 'Who said it, and how we know'),
    make('dl', {}, ...facts),
  );
}

/** @param {number} confidence how often the rule is right on articles that it was not made from */
function sureness(confidence) {
  return `${Math.round(confidence * 100)} of 100 quotes like this one are given the right speaker`;
}

/**
 * @param {string} term
 * @param {string} value
 */
function fact(term, value) {
  return make('div', {}, make('dt', {}, term), make('dd', {}, foreign(value)));
}

/** @type {Record<string, string>} */
const RULES = {
  'said-after': 'The speaker is named right after the quote, as in “…,” the minister said.',
  'said-before': 'The speaker is named right before the quote, as in the minister said: “…”',
  'according-to': 'The article says whose words these are: according to the minister, “…”',
  pronoun: 'A word like “she” or “the minister” beside the quote, and whom it stands for.',
  'carried-on': 'The quote goes on from one before it, whose speaker is named.',
  'same-paragraph': 'The speaker is named elsewhere in the same paragraph.',
  'earlier-paragraph': 'The speaker is named in a paragraph before.',
  'not-attributed': 'No rule was sure enough, so nobody is named.',
};

/**
 * A rule that this page does not know yet still has a speaking name.
 *
 * @param {string} rule
 */
function ruleInWords(rule) {
  return RULES[rule] ?? rule.replaceAll(/[-_]/g, ' ');
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
