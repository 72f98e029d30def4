import type { PageElement } from './page-tree.ts';

/** One paragraph, heading, list item or cell: text that the page sets apart. */
export type Block = Readonly<{
  kind: 'block';
  text: string;
  /** UTF-16 code units of it within links: navigation is nearly all links. */
  linked: number;
  /** The innermost block element around it. */
  element: PageElement;
  /** `text` as a rule; what the page sets it as otherwise. */
  role: 'text' | 'heading' | 'item' | 'quote' | 'cell' | 'term';
}>;

/** Shorter blocks are lines: a caption, a label, a byline. */
const LEAST_PROSE = 80;
/** More of a block in links makes it navigation. */
export const MOST_LINKED = 0.5;

/** Characters of running text in a block: 0 for lines, headings and navigation. */
export function proseOf({ text, linked, role }: Block): number {
  const isProse =
    role !== 'heading' &&
    (text.length >= LEAST_PROSE || isWide(text)) &&
    linked <= text.length * MOST_LINKED;
  return isProse ? text.length - linked : 0;
}

/** A line of nothing but links leads elsewhere. */
const ALL_LINKED = 0.9;

export function isAllLinked({ text, linked }: Block): boolean {
  return linked >= text.length * ALL_LINKED;
}

const SENTENCE_END = /[.!?…。！？।]["'”’»)]*$/u;

/** "The pier is closed.", "He said: “No.”" */
export function endsSentence({ text }: Block): boolean {
  return SENTENCE_END.test(text);
}

/** Han, kana and Hangul say in one letter what others say in three. */
function isWide(text: string): boolean {
  return (
    text.length >= LEAST_PROSE / 3 &&
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Hangul}]{3}/u.test(text)
  );
}
