import { isBlock } from './block-elements.ts';
import { FEED_LIMITS } from '../limits.ts';
import { localName, MARKUP, tokenize } from '../tokenize.ts';
import { tidyLine } from './tidy-line.ts';

/** Elements that stand in titles to dress them. Others ("the <blink> tag") are what is spoken of. */
const DRESSING = new Set(
  'a abbr acronym b big bdi bdo br center cite code del dfn em font h1 h2 h3 h4 i img ins kbd mark p q s small span strike strong sub sup tt u wbr div section script style svg math'.split(
    ' ',
  ),
);

/** A title escaped once more than it should be is unwrapped; a third time would be made up. */
const ROUNDS = 2;

/** A title with markup and entities, possibly escaped twice → one line of plain text, or `null`. */
export function plainTitle(written: string): string | null {
  let text = written.slice(0, FEED_LIMITS.title * 20);
  for (let round = 0; round < ROUNDS && MARKUP.test(text); round += 1) text = undress(text);
  const line = tidyLine(text);
  return line === '' ? null : shorten(line);
}

function undress(source: string): string {
  let text = '';
  let tag = 0;
  let name = '';
  let dropped = 0;
  const openTag = (end: number): void => {
    if (!DRESSING.has(name)) text += source.slice(tag - 1, end + 1);
    else if (name === 'script' || name === 'style') dropped += 1;
    else if (isBlock(name) || name === 'br') text += ' ';
  };
  tokenize(source, 'html', {
    onopentagname(from, to) {
      tag = from;
      name = localName(source.slice(from, to));
    },
    onopentagend: openTag,
    onselfclosingtag: openTag,
    onclosetag(from, to) {
      const closed = localName(source.slice(from, to));
      if (!DRESSING.has(closed)) text += `</${source.slice(from, to)}>`;
      else if (closed === 'script' || closed === 'style') dropped = 0;
      else if (isBlock(closed)) text += ' ';
    },
    ontext(from, to) {
      if (dropped === 0) text += source.slice(from, to);
    },
    ontextentity(codePoint) {
      if (dropped === 0) text += String.fromCodePoint(codePoint);
    },
    oncdata(from, to, offset) {
      text += source.slice(from, to - offset);
    },
  });
  return text;
}

function shorten(line: string): string {
  if (line.length <= FEED_LIMITS.title) return line;
  return `${line.slice(0, FEED_LIMITS.title - 1).trimEnd()}…`.toWellFormed();
}
