import { slice, trimSpan, type Span } from '../../text/span.ts';
import { ARTICLE_LIMITS } from '../limits.ts';
import { matchesOf } from '../../text/matches-of.ts';

/** What a text says before anything is judged: a title where it has one, and its blocks. */
export type Blocks = Readonly<{ title: string | null; paragraphs: readonly string[] }>;

/** Editors and mail programs wrap at 60 to 80 columns; real paragraphs are rarely that even. */
const WRAPPED_LINE = { shortest: 40, longest: 100 };

/** "=====" below a headline. */
const UNDERLINE = /^([=~*_^-])\1{2,120}$/;

/** Plain text → title and paragraphs, as `findParagraphs` parts them. */
export function parsePlainText(text: string): Blocks {
  const found = findParagraphs(text).map((span) => slice(text, span));
  const paragraphs = UNDERLINE.test(found[1] ?? '') ? found.toSpliced(1, 1) : found;
  const [first] = paragraphs;
  return first !== undefined && paragraphs.length > 1 && isTitle(first)
    ? { title: first, paragraphs: paragraphs.slice(1) }
    : { title: null, paragraphs };
}

/**
 * The paragraphs of a plain text, without surrounding white space. Blank lines part them; lines
 * within a block belong together when an editor wrapped them, and are paragraphs otherwise.
 */
export function findParagraphs(text: string): Span[] {
  return splitAt(text, { start: 0, end: text.length }, /\n[^\S\n]*\n/g).flatMap((block) => {
    const lines = splitAt(text, block, /\n/g);
    const wrapped = lines.length > 1 && isWrapped(lines.map((line) => slice(text, line)));
    return wrapped ? [trimSpan(text, block)] : lines;
  });
}

/** The pieces of `whole` between the matches of `separator`, trimmed, the blank ones left out. */
function splitAt(text: string, whole: Span, separator: RegExp): Span[] {
  const pieces: Span[] = [];
  let start = whole.start;
  const add = (end: number): void => {
    const piece = trimSpan(text, { start, end });
    if (piece.end > piece.start) pieces.push(piece);
  };
  for (const match of matchesOf(slice(text, whole), separator)) {
    add(whole.start + match.index);
    start = whole.start + match.index + match[0].length;
  }
  add(whole.end);
  return pieces;
}

function isWrapped(lines: readonly string[]): boolean {
  const full = lines.slice(0, -1);
  const last = lines.at(-1) ?? '';
  return (
    full.every(({ length }) => length >= WRAPPED_LINE.shortest && length <= WRAPPED_LINE.longest) &&
    last.length <= WRAPPED_LINE.longest &&
    full.some((line) => !/[.!?…。！？"”»」]$/u.test(line.trimEnd()))
  );
}

/** A headline is short and does not end like a sentence, though it may ask or be quoted. */
export function isTitle(line: string): boolean {
  return line.length <= ARTICLE_LIMITS.title && !/[.:;,…。、:；]["'”’»」)]*$/u.test(line);
}
