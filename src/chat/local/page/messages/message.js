import { drawDiscord } from './discord.js';
import { foreign, make } from '../dom.js';
import { drawPayload, drawText } from './payload.js';
import { drawPieces } from './pieces.js';
import { drawReading } from './reading.js';
import { drawSlack } from './slack.js';

/**
 * @typedef {import('../../message.ts').ShownMessage} ShownMessage
 * @typedef {import('../../../reply.ts').Reply} Reply
 * @typedef {import('./json.js').Json} Json
 * @typedef {(command: string) => void} Press
 */

const clock = new Intl.DateTimeFormat(undefined, { hour: '2-digit', minute: '2-digit' });
const calendar = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' });

/**
 * How the platforms say that an answer is private.
 *
 * @type {Record<string, string>}
 */
const PRIVATE = { slack: 'Only visible to you' };

/**
 * @param {ShownMessage} message
 * @param {string} view `reading` or the name of a preview
 * @param {Press} press
 */
export function drawMessage(message, view, press) {
  const { id, content } = message;
  const typed = content.kind === 'typed';
  const inThread = content.kind === 'posted' && content.under !== undefined;
  const heading = `message-${id}`;
  return make(
    'article',
    {
      class: `message as-${view}${inThread ? ' in-thread' : ''}`,
      'data-id': id,
      'aria-labelledby': heading,
    },
    make(
      'div',
      { class: 'avatar', 'aria-hidden': 'true' },
      typed ? 'You' : make('img', { src: '/page/mark.svg', alt: '' }),
    ),
    make(
      'div',
      { class: 'said' },
      make(
        'div',
        { class: 'who' },
        make('h2', { id: heading }, typed ? 'You' : 'Briefing'),
        !typed && make('span', { class: 'tag' }, 'App'),
        drawTime(message.at),
        isPrivate(message) &&
          make('span', { class: 'private' }, PRIVATE[view] ?? 'Only you can see this'),
        content.kind === 'posted' && make('span', {}, inThread ? 'In the thread' : 'Delivered'),
      ),
      drawContent(message, view, press),
    ),
  );
}

/** @param {ShownMessage} message */
function isPrivate({ content }) {
  return content.kind === 'answer' && content.reply.audience === 'private';
}

/** @param {string} iso */
function drawTime(iso) {
  const at = new Date(iso);
  const today = at.toDateString() === new Date().toDateString();
  return make('time', { datetime: iso }, (today ? clock : calendar).format(at));
}

/**
 * @param {ShownMessage} message
 * @param {string} view
 * @param {Press} press
 */
function drawContent({ content, previews }, view, press) {
  switch (content.kind) {
    case 'typed':
      return make('p', { class: 'typed', dir: 'auto' }, foreign(content.text));
    case 'lost':
      return make('p', { class: 'small' }, 'A message of an earlier version of this bot.');
    case 'answer':
    case 'posted': {
      const preview = previews.find(({ name }) => name === view);
      return preview === undefined
        ? drawReading(content.reply, press)
        : drawPreview(view, preview.payload, content.reply, press);
    }
    default:
      return /** @satisfies {never} */ (content);
  }
}

/**
 * @param {string} view
 * @param {unknown} payload
 * @param {Reply} reply
 * @param {Press} press
 */
function drawPreview(view, payload, reply, press) {
  if (payload === null || payload === undefined) {
    return make(
      'p',
      { class: 'problem' },
      `This answer could not be drawn for ${view}. See the log.`,
    );
  }
  if (typeof payload === 'string') return make('div', {}, drawText(payload), drawPieces(reply));
  /** @type {Json} */
  const json = JSON.parse(JSON.stringify(payload));
  /** A button's id holds its command, after the platform's own marks. */
  const pressButton = (/** @type {string} */ id) => {
    const action = reply.actions.find(
      ({ command }) => id === command || id.endsWith(`:${command}`),
    );
    return action === undefined ? null : () => press(action.command);
  };
  const messages = Array.isArray(json) ? json : [json];
  const draw = view === 'slack' ? drawSlack : view === 'discord' ? drawDiscord : null;
  return make(
    'div',
    {},
    ...(draw === null ? [] : messages.map((one) => draw(one, pressButton))),
    drawPieces(reply),
    drawPayload(json),
  );
}
