import { isBlock } from './block-elements.ts';
import { FEED_LIMITS } from '../limits.ts';
import { localName, MARKUP, tokenize } from '../tokenize.ts';
import { isReadOn } from './feed-boilerplate.ts';
import { tidyLine } from './tidy-line.ts';

/** Elements whose words are no part of an item's text. */
const DROPPED = new Set(
  `script style noscript iframe object embed audio video figcaption form select button textarea
  template head nav aside`.split(/\s+/),
);

export type HtmlText = Readonly<{
  paragraphs: readonly string[];
  /** A link such as "Continue reading" stood in it: there is more on the page. */
  readsOn: boolean;
}>;

/**
 * A piece of HTML, as feeds carry it → its paragraphs as plain text. Blocks part paragraphs, and
 * so do two line breaks in a row. Streams, whatever the nesting.
 */
export function htmlText(html: string): HtmlText {
  const source = html.slice(0, FEED_LIMITS.text);
  if (!MARKUP.test(source)) return { paragraphs: splitLines(source), readsOn: false };
  const paragraphs: string[] = [];
  let buffer = '';
  let name = '';
  let dropped: string | null = null;
  let depth = 0;
  /** Where the link that is open began in the buffer. */
  let link = -1;
  let readsOn = false;

  const end = (): void => {
    if (buffer !== '') paragraphs.push(...splitLines(buffer));
    buffer = '';
    link = -1;
  };
  const openTag = (selfClosing: boolean): void => {
    if (dropped !== null) {
      if (name === dropped && !selfClosing) depth += 1;
      return;
    }
    if (DROPPED.has(name) && !selfClosing) {
      dropped = name;
      depth = 1;
    } else if (name === 'br') buffer += '\u2028';
    else if (isBlock(name)) end();
    else if (name === 'a') link = buffer.length;
    // Cells and pictures stand apart from the words beside them.
    else if (name === 'img' || name === 'td' || name === 'th') buffer += ' ';
  };
  const closeTag = (): void => {
    if (dropped !== null) {
      if (name === dropped) depth -= 1;
      if (depth === 0) dropped = null;
      return;
    }
    if (isBlock(name)) end();
    else if (name === 'a' && link >= 0) {
      if (isReadOn(buffer.slice(link))) {
        buffer = buffer.slice(0, link);
        readsOn = true;
      }
      link = -1;
    }
  };
  tokenize(source, 'html', {
    onopentagname(from, to) {
      name = localName(source.slice(from, to));
    },
    onopentagend() {
      openTag(false);
    },
    onselfclosingtag() {
      openTag(name !== 'script' && name !== 'style');
    },
    onclosetag(from, to) {
      name = localName(source.slice(from, to));
      closeTag();
    },
    ontext(from, to) {
      if (dropped === null) buffer += unbroken(source.slice(from, to));
    },
    ontextentity(codePoint) {
      if (dropped === null) buffer += String.fromCodePoint(codePoint);
    },
    oncdata(from, to, offset) {
      if (dropped === null) buffer += source.slice(from, to - offset);
    },
  });
  end();
  return { paragraphs, readsOn };
}

/** Plain text → paragraphs: blank lines (or two line breaks of HTML in a row) part them. */
export function splitLines(text: string): string[] {
  if (!/[\n\r\u2028]/.test(text)) {
    const line = tidyLine(text);
    return line === '' ? [] : [line];
  }
  return text
    .split(/(?:\r?\n[^\S\n\r\u2028]*){2,}|(?:\u2028[^\S\u2028]*){2,}/)
    .map((line) => tidyLine(line))
    .filter((line) => line !== '');
}

/** In HTML a line break is a blank. */
function unbroken(text: string): string {
  return /[\n\r]/.test(text) ? text.replaceAll(/[\n\r]/g, ' ') : text;
}
