import MarkdownIt from 'markdown-it';
import type { Blocks } from './plain-text.ts';
import { parsePage } from './page/tree/page-tree.ts';
import { blocksOf, findRegions } from './page/tree/regions.ts';

const markdown = new MarkdownIt({ html: true, linkify: false, typographer: false });

export function readMarkdown(text: string): Blocks {
  const parsed = parsePage(markdown.render(text));
  const blocks = parsed.kind === 'page' ? blocksOf(findRegions(parsed.root)) : [];
  const [first] = blocks;
  const title = blocks.find(({ role }) => role === 'heading')?.text ?? null;
  return {
    title,
    paragraphs: blocks
      .filter((block) => block !== first || block.text !== title)
      .map(({ text }) => text),
  };
}
