import { ARTICLE_LIMITS } from './limits.ts';

/** What a text says before anything is judged: a title where it has one, and its blocks. */
export type Blocks = Readonly<{ title: string | null; paragraphs: readonly string[] }>;

/** Editors and mail programs wrap at 60 to 80 columns; real paragraphs are rarely that even. */
const WRAPPED_LINE = { shortest: 40, longest: 100 };

/**
 * Plain text → title and paragraphs. Blank lines part paragraphs; lines within a block are
 * joined when they were wrapped by an editor, and are paragraphs of their own otherwise.
 */
export function parsePlainText(text: string): Blocks {
  const paragraphs = text
    .split(/\n[^\S\n]*\n/)
    .flatMap(unwrap)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');
  const [first] = paragraphs;
  return first !== undefined && paragraphs.length > 1 && isTitle(first)
    ? { title: first, paragraphs: paragraphs.slice(1) }
    : { title: null, paragraphs };
}

function unwrap(block: string): readonly string[] {
  const lines = block.split('\n').filter((line) => line.trim() !== '');
  return lines.length > 1 && isWrapped(lines)
    ? [lines.map((line) => line.trim()).join(' ')]
    : lines;
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
function isTitle(line: string): boolean {
  return line.length <= ARTICLE_LIMITS.title && !/[.:;,…。、:；]["”’»」]?$/u.test(line);
}
