import MarkdownIt from 'markdown-it';
import { isBoilerplate } from '../boilerplate.ts';
import { ARTICLE_LIMITS } from '../limits.ts';
import { quotesIn, shownQuote } from '../page/body/keep-lines.ts';
import { parsePage } from '../page/tree/page-tree.ts';
import { blocksOf, findRegions } from '../page/tree/regions.ts';
import type { Blocks } from './plain-text.ts';

/** `html` keeps embedded tags for the HTML reader; the typographer would change quotation marks. */
const markdown = new MarkdownIt({ html: true, linkify: false, typographer: false });
// What stands between marks is looked for to the paragraph's end, again and again. Nobody reads a
// paragraph that is longer than one may be: it stays as it is, and is left out later.
markdown.core.ruler.before('inline', 'cap', ({ tokens }) => {
  for (const token of tokens) {
    if (token.type !== 'inline' || token.content.length <= ARTICLE_LIMITS.paragraph) continue;
    token.type = 'html_block';
    token.content = markdown.utils.escapeHtml(token.content);
  }
});

/**
 * Markdown → title and paragraphs, with the words and their quotation marks untouched. A heading above
 * the text, with no more than furniture over it, or the first of the highest level, is the title; others are lines of the text.
 */
export function readMarkdown(text: string): Blocks {
  const parsed = parsePage(markdown.render(text));
  const blocks = parsed.kind === 'page' ? blocksOf(findRegions(parsed.root)) : [];
  const first = blocks.findIndex(({ text: line }) => !isBoilerplate(line));
  const title = blocks.find(
    ({ role, element }, at) =>
      role === 'heading' && (at === 0 || at === first || element.name === 'h1'),
  );
  const lines = blocks.filter((block) => block !== title);
  const quotes = quotesIn(lines);
  return {
    title: title?.text ?? null,
    paragraphs: lines.map((block) => (quotes ? shownQuote(block) : block.text)),
  };
}
