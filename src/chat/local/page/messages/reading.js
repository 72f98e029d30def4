import { directionOf, foreign, make, outside } from '../dom.js';
import { readRoute, routeTo } from '../route.js';
import { localTime } from '../times.js';

/**
 * @typedef {import('../../../reply.ts').Reply} Reply
 * @typedef {import('../../../reply.ts').Part} Part
 * @typedef {import('../../../reply.ts').StoryPart} StoryPart
 * @typedef {import('../../../reply.ts').QuoteLine} QuoteLine
 * @typedef {import('../../../reply.ts').SummaryLine} SummaryLine
 * @typedef {import('../../../reply.ts').Line} Line
 * @typedef {import('../../../reply.ts').Inline} Inline
 * @typedef {import('../../../reply.ts').Reference} Reference
 */

/**
 * A reply for reading here: each sentence and quote leads to its place in its article.
 *
 * @param {Reply} reply
 * @param {(command: string) => void} press
 */
export function drawReading(reply, press) {
  const buttons = reply.actions.map(({ label, command, style }) =>
    make('button', { type: 'button', class: style, click: () => press(command) }, foreign(label)),
  );
  return make(
    'div',
    { class: 'reading' },
    ...reply.parts.map((part) => drawPart(part, press)),
    buttons.length > 0 && make('div', { class: 'actions' }, ...buttons),
  );
}

/**
 * @param {Part} part
 * @param {(command: string) => void} press
 */
function drawPart(part, press) {
  switch (part.kind) {
    case 'heading':
      return make('h3', { dir: directionOf(part.text) }, foreign(part.text));
    case 'text':
      return make('p', { dir: 'auto' }, ...drawLine(part.line));
    case 'note':
      return make('p', { class: 'small', dir: 'auto' }, ...drawLine(part.line));
    case 'list':
      return make('ul', {}, ...part.items.map((item) => make('li', {}, ...drawLine(item))));
    case 'story':
      return drawStory(part, press);
    default:
      return /** @satisfies {never} */ (part);
  }
}

/**
 * @param {StoryPart} story
 * @param {(command: string) => void} press
 */
function drawStory(story, press) {
  const { headline, url, byline, summary, moreListed, quotes, moreQuotes, why, open } = story;
  const title = foreign(headline);
  const told = summary.filter(({ isItem }) => isItem !== true);
  const items = summary.filter(({ isItem }) => isItem === true);
  const dir = directionOf(summary[0]?.text ?? '');
  return make(
    'section',
    { class: 'story' },
    make('h4', { dir: directionOf(headline) }, url === null ? title : outside(url, title)),
    make('p', { class: 'byline', dir: 'auto' }, ...drawLine(byline), ...wholeArticle(story)),
    told.length > 0 && make('p', { class: 'summary', dir }, ...told.flatMap(drawSentence)),
    items.length > 0 &&
      make(
        'ul',
        { class: 'summary', dir },
        ...items.map((item) => make('li', {}, ...drawSentence(item))),
      ),
    moreListed !== undefined && make('p', { class: 'more' }, `${moreListed} more in the article`),
    quotes.length > 0 && make('div', { class: 'quotes' }, ...quotes.map(drawQuote)),
    moreQuotes > 0 && make('p', { class: 'more' }, more(moreQuotes)),
    why !== undefined && make('p', { class: 'small why', dir: 'auto' }, foreign(why)),
    open !== undefined &&
      make(
        'button',
        { type: 'button', class: open.style, click: () => press(open.command) },
        'Open this story',
      ),
  );
}

/** @param {StoryPart} story */
function wholeArticle({ summary, quotes }) {
  const reference = [...summary, ...quotes][0]?.reference;
  if (reference === undefined) return [];
  const whole = { articleId: reference.articleId, places: [] };
  return [' · ', make('a', { href: routeTo(readRoute().view, whole) }, 'Read it here')];
}

/** @param {number} count */
function more(count) {
  return count === 1 ? 'One more quote in this story' : `${count} more quotes in this story`;
}

/** @param {SummaryLine} sentence */
function drawSentence({ text, note, reference }) {
  const day = note === null ? [] : [' ', foreign(`(${note})`, 'day')];
  return [piece(text, reference), ...day, ' '];
}

/**
 * The words of a quote, behind the sentence that leads to them.
 *
 * @param {QuoteLine} quote
 */
export function quotePieces({ lead, open, text, close, reference }) {
  const words = piece(`${open}${text}${close}`, reference);
  return lead === null ? [words] : [piece(lead.text, lead.reference), words];
}

/** @param {QuoteLine} quote */
function drawQuote(quote) {
  const { speaker, detail, labels, rule } = quote;
  return make(
    'figure',
    { class: 'quote' },
    make(
      'blockquote',
      { dir: directionOf(quote.text) },
      ...quotePieces(quote).flatMap((one, at) => (at === 0 ? [one] : [' ', one])),
    ),
    make(
      'figcaption',
      {},
      foreign(speaker, rule === 'not-attributed' ? 'speaker unnamed' : 'speaker'),
      detail !== '' && foreign(detail, 'detail'),
      ...labels.map((label) => foreign(label, 'label')),
    ),
  );
}

/**
 * @param {string} text
 * @param {Reference} reference
 */
export function piece(text, reference) {
  return make(
    'a',
    {
      class: 'piece',
      href: routeTo(readRoute().view, reference),
      title: 'Show in the article',
    },
    foreign(text),
  );
}

/** @param {Line} line */
export function drawLine(line) {
  return line.map(drawInline);
}

/** @param {Inline} inline */
function drawInline(inline) {
  if (typeof inline === 'string') return foreign(inline);
  switch (inline.kind) {
    case 'strong':
      return make('strong', {}, foreign(inline.text));
    case 'code':
      return isCommand(inline.text)
        ? make(
            'button',
            { type: 'button', class: 'command', title: 'Write it into the message box' },
            foreign(inline.text),
          )
        : make('code', {}, foreign(inline.text));
    case 'link':
      return outside(inline.url, foreign(inline.text));
    case 'time':
      return make('time', { datetime: inline.at }, localTime(inline.at) ?? inline.text);
    case 'channel':
      return make('strong', {}, foreign(inline.text));
    default:
      return /** @satisfies {never} */ (inline);
  }
}

/** @param {string} text */
function isCommand(text) {
  return text.startsWith('/briefing ');
}
