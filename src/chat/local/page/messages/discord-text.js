import { foreign, make, outside } from '../dom.js';

/**
 * Discord's Markdown, as far as a message can carry it.
 * https://support.discord.com/hc/en-us/articles/210298617
 */

const INLINE =
  /\\([^\p{L}\p{N}\s])|`([^`\n]+)`|\*\*(?=\S)([\s\S]+?)(?<=[^\s\\])\*\*(?!\*)|__(?=\S)([\s\S]+?)(?<=[^\s\\])__(?!_)|~~(?=\S)([\s\S]+?)(?<=[^\s\\])~~|\*(?=\S)([^*]+?)(?<=[^\s\\])\*|(?<![\p{L}\p{N}])_(?=\S)((?:\\.|[^_\\])+?)_(?![\p{L}\p{N}])|\|\|([\s\S]+?)\|\||\[((?:\\.|[^\]\\\n])+)\]\(<?(https?:\/\/(?:\\.|[^\s<>)\\])+)>?\)|<t:(-?\d+)(?::([tTdDfFRsS]))?>|<(https?:\/\/[^\s>]+)>|<(@[!&]?\d+|#\d+)>|(https?:\/\/[^\s<>]+[^\s<>.,:;"')\]])|(@everyone|@here)\b|\n/gu;

/**
 * @param {string} text
 * @returns {Node[]}
 */
export function drawMarkdown(text) {
  const lines = text.split('\n');
  /** @type {Node[]} */
  const drawn = [];
  for (let at = 0; at < lines.length;) {
    const end = blockEnd(lines, at);
    drawn.push(drawBlock(lines.slice(at, end)));
    at = end;
  }
  return drawn;
}

/**
 * Where the block that begins at `at` ends: a run of quoted lines, of list items, of plain lines,
 * or a single heading.
 *
 * @param {string[]} lines
 * @param {number} at
 */
function blockEnd(lines, at) {
  const kind = kindOf(lines[at] ?? '');
  if (kind === 'rest') return lines.length;
  if (kind === 'fence') {
    const close = lines.findIndex((line, index) => index > at && line.startsWith('```'));
    return close < 0 ? lines.length : close + 1;
  }
  if (kind === 'heading' || kind === 'small') return at + 1;
  let end = at + 1;
  while (end < lines.length && kindOf(lines[end] ?? '') === kind) end++;
  return end;
}

/** @param {string} line */
function kindOf(line) {
  if (line.startsWith('>>> ')) return 'rest';
  if (line.startsWith('> ') || line === '>') return 'quote';
  if (/^#{1,3} \S/.test(line)) return 'heading';
  if (line.startsWith('-# ')) return 'small';
  if (/^\s*[-*] \S/.test(line)) return 'list';
  if (line.startsWith('```')) return 'fence';
  return 'plain';
}

/**
 * @param {string[]} lines
 * @returns {Node}
 */
function drawBlock(lines) {
  const [first = ''] = lines;
  const text = lines.join('\n');
  switch (kindOf(first)) {
    case 'rest':
      return make('blockquote', { dir: 'auto' }, ...drawMarkdown(text.slice(4)));
    case 'quote':
      return make(
        'blockquote',
        { dir: 'auto' },
        ...drawMarkdown(lines.map((line) => line.replace(/^> ?/, '')).join('\n')),
      );
    case 'heading': {
      const level = /^#+/.exec(first)?.[0].length ?? 3;
      const words = first.slice(level + 1);
      return make(
        level === 1 ? 'h3' : level === 2 ? 'h4' : 'h5',
        { dir: 'auto' },
        ...inline(words),
      );
    }
    case 'small':
      return make('p', { class: 'subtext', dir: 'auto' }, ...inline(first.slice(3)));
    case 'list':
      return make(
        'ul',
        {},
        ...lines.map((line) =>
          make('li', { dir: 'auto' }, ...inline(line.replace(/^\s*[-*] /, ''))),
        ),
      );
    case 'fence':
      return make('pre', {}, foreign(lines.slice(1).join('\n').replace(/```$/, '')));
    default:
      return make('p', { dir: 'auto' }, ...inline(text));
  }
}

/**
 * @param {string} text
 * @returns {Node[]}
 */
function inline(text) {
  /** @type {Node[]} */
  const drawn = [];
  let from = 0;
  for (const match of text.matchAll(INLINE)) {
    if (match.index > from) drawn.push(foreign(text.slice(from, match.index)));
    drawn.push(token(match));
    from = match.index + match[0].length;
  }
  if (from < text.length) drawn.push(foreign(text.slice(from)));
  return drawn;
}

/** @param {RegExpExecArray} match */
function token(match) {
  const [whole, escaped, code, bold, under, struck, star, italic, spoiler, label, url, seconds] =
    match;
  const [style, bare, mention, address, everyone] = match.slice(12);
  if (escaped !== undefined) return foreign(escaped);
  if (code !== undefined) return make('code', {}, foreign(code));
  if (bold !== undefined) return make('strong', {}, ...inline(bold));
  if (under !== undefined) return make('u', {}, ...inline(under));
  if (struck !== undefined) return make('s', {}, ...inline(struck));
  if (star !== undefined) return make('em', {}, ...inline(star));
  if (italic !== undefined) return make('em', {}, ...inline(italic));
  if (spoiler !== undefined) return make('span', { class: 'spoiler' }, ...inline(spoiler));
  if (label !== undefined && url !== undefined) {
    return outside(url.replaceAll(/\\(.)/g, '$1'), ...inline(label));
  }
  if (seconds !== undefined) return make('time', {}, stamp(Number(seconds), style ?? 'f'));
  const plain = bare ?? address;
  if (plain !== undefined) return outside(plain, foreign(plain));
  const called = mention ?? everyone;
  if (called !== undefined) return make('span', { class: 'mention' }, foreign(called));
  return whole === '\n' ? make('br') : foreign(whole);
}

/**
 * @param {number} seconds
 * @param {string} style
 */
function stamp(seconds, style) {
  const moment = new Date(seconds * 1000);
  if (Number.isNaN(moment.getTime())) return String(seconds);
  if (style === 't' || style === 'T')
    return moment.toLocaleTimeString(undefined, { timeStyle: 'short' });
  if (style === 'd') return moment.toLocaleDateString();
  if (style === 'D') return moment.toLocaleDateString(undefined, { dateStyle: 'long' });
  const dateStyle = style === 'F' ? 'full' : 'long';
  return moment.toLocaleString(undefined, { dateStyle, timeStyle: 'short' });
}
