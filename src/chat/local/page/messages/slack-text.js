import { foreign, make, outside } from '../dom.js';

/**
 * Slack's mrkdwn, as far as a message can carry it: bold, italic, strike, code, quotes, links,
 * mentions and dates. https://docs.slack.dev/messaging/formatting-message-text
 */

const TOKENS =
  /```([\s\S]+?)```|`([^`\n]+)`|<([^<>\n]+)>|(?<![\p{L}\p{N}*])\*(?=\S)([^*\n]+?)(?<=\S)\*(?![\p{L}\p{N}*])|(?<![\p{L}\p{N}_])_(?=\S)([^_\n]+?)(?<=\S)_(?![\p{L}\p{N}_])|(?<![\p{L}\p{N}~])~(?=\S)([^~\n]+?)(?<=\S)~(?![\p{L}\p{N}~])|\n/gu;

/**
 * @param {string} text
 * @returns {Node[]}
 */
export function drawMrkdwn(text) {
  /** @type {Node[]} */
  const drawn = [];
  /** @type {string[]} */
  let quoted = [];
  /** @type {string[]} */
  let plain = [];
  const flush = () => {
    if (plain.length > 0) drawn.push(make('div', { dir: 'auto' }, ...inline(plain.join('\n'))));
    if (quoted.length > 0) {
      drawn.push(make('blockquote', { dir: 'auto' }, ...inline(quoted.join('\n'))));
    }
    plain = [];
    quoted = [];
  };
  for (const line of text.split('\n')) {
    const quote = /^(?:&gt;|>) ?(.*)$/.exec(line);
    if (quote === null) {
      if (quoted.length > 0) flush();
      plain.push(line);
    } else {
      if (plain.length > 0) flush();
      quoted.push(quote[1] ?? '');
    }
  }
  flush();
  return drawn;
}

/**
 * @param {string} text
 * @returns {Node[]}
 */
function inline(text) {
  /** @type {Node[]} */
  const drawn = [];
  let from = 0;
  for (const match of text.matchAll(TOKENS)) {
    if (match.index > from) drawn.push(foreign(unescape(text.slice(from, match.index))));
    drawn.push(token(match));
    from = match.index + match[0].length;
  }
  if (from < text.length) drawn.push(foreign(unescape(text.slice(from))));
  return drawn;
}

/** @param {RegExpExecArray} match */
function token([whole, block, code, angle, bold, italic, struck]) {
  if (block !== undefined) return make('pre', {}, foreign(unescape(block)));
  if (code !== undefined) return make('code', {}, foreign(unescape(code)));
  if (angle !== undefined) return drawAngle(angle);
  if (bold !== undefined) return make('strong', {}, ...inline(bold));
  if (italic !== undefined) return make('em', {}, ...inline(italic));
  if (struck !== undefined) return make('s', {}, ...inline(struck));
  return whole === '\n' ? make('br') : foreign(whole);
}

/** @param {string} text between `<` and `>` */
function drawAngle(text) {
  const bar = text.indexOf('|');
  const [target, label] = bar < 0 ? [text, ''] : [text.slice(0, bar), text.slice(bar + 1)];
  if (target.startsWith('!date^')) return foreign(drawDate(target, label));
  if (target.startsWith('!')) return mention(`@${label || target.slice(1)}`);
  if (target.startsWith('@')) return mention(`@${label || target.slice(1)}`);
  if (target.startsWith('#')) return mention(`#${label || target.slice(1)}`);
  return outside(unescape(target), foreign(unescape(label || target)));
}

/** @param {string} text */
function mention(text) {
  return make('span', { class: 'mention' }, foreign(unescape(text)));
}

/**
 * `!date^1700000000^{date_short} at {time}`, in this reader's zone as Slack does it.
 *
 * @param {string} target
 * @param {string} fallback
 */
function drawDate(target, fallback) {
  const [, seconds = '', format = ''] = target.split('^');
  const moment = new Date(Number(seconds) * 1000);
  if (Number.isNaN(moment.getTime())) return unescape(fallback);
  return unescape(format).replaceAll(/\{(\w+)\}/g, (_whole, name) =>
    datePart(moment, String(name)),
  );
}

/**
 * @param {Date} moment
 * @param {string} name
 */
function datePart(moment, name) {
  if (name === 'time') return moment.toLocaleTimeString(undefined, { timeStyle: 'short' });
  if (name === 'time_secs') return moment.toLocaleTimeString(undefined, { timeStyle: 'medium' });
  if (name === 'date_num') return moment.toISOString().slice(0, 10);
  const dateStyle = name.startsWith('date_long')
    ? 'full'
    : name.startsWith('date_short')
      ? 'medium'
      : 'long';
  return moment.toLocaleDateString(undefined, { dateStyle });
}

/** @param {string} text */
export function unescape(text) {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}
