import MarkdownIt from 'markdown-it';

/** `html` keeps embedded tags for the HTML reader; the typographer would change quotation marks. */
const markdown = new MarkdownIt({ html: true, linkify: false, typographer: false });

/** Markdown → HTML, with the words and their quotation marks untouched. */
export function markdownToHtml(text: string): string {
  return markdown.render(text);
}
