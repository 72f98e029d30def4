import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../../src/articles/formats/markdown.ts';

describe('the title of a Markdown text', () => {
  it.each([
    ['the heading above the text', '## Rain is near\n\nIt rained.', 'Rain is near', ['It rained.']],
    [
      'the heading below a button',
      'Advertisement\n\n## Rain\n\nWet.',
      'Rain',
      ['Advertisement', 'Wet.'],
    ],
    ['the highest one below a line', 'Hull Post\n\n# Rain\n\nWet.', 'Rain', ['Hull Post', 'Wet.']],
  ])('is %s', (_, text, title, paragraphs) => {
    expect(readMarkdown(text)).toEqual({ title, paragraphs });
  });

  it('is no heading within the text, which is a line of it', () => {
    expect(readMarkdown('It rained.\n\n## 1. Wax it\n\nWax helps.')).toEqual({
      title: null,
      paragraphs: ['It rained.', '1. Wax it', 'Wax helps.'],
    });
  });
});
