import { describe, expect, it } from 'vitest';
import { catalogueFor } from '../../../src/chat/words/catalogue.ts';
import { renderMarkdown } from '../../../src/chat/render/markdown.ts';
import { renderPlainText } from '../../../src/chat/render/plain-text.ts';
import type { Reply } from '../../../src/chat/reply.ts';
import { storyPart, summaryLine } from '../digest-reply.ts';

const words = catalogueFor('en');

const reply: Reply = {
  audience: 'private',
  parts: [
    { kind: 'heading', text: 'The # bridge' },
    {
      kind: 'story',
      id: 'a',
      headline: 'Bridge *reopens*',
      url: 'https://example.org/a>b',
      byline: ['The Paper · 16 January 2024'],
      summary: [
        {
          text: 'The bridge reopened on Monday after four months of repairs, the city said.',
          note: '“Monday” = 15 January 2024',
          reference: { articleId: 'a', places: [] },
        },
      ],
      quotes: [
        {
          lead: {
            text: 'The <mayor> spoke of the bridge.',
            reference: { articleId: 'a', places: [] },
          },
          text: 'It is [safe](http://evil) <again>, and it will stay safe for fifty years',
          open: '“',
          close: '”',
          speaker: 'Ana Ruiz',
          detail: 'Mayor',
          labels: ['partial quote'],
          rule: 'said',
          confidence: 1,
          reference: { articleId: 'a', places: [] },
        },
      ],
      moreQuotes: 2,
    },
    { kind: 'list', items: [[{ kind: 'code', text: '/briefing `list`' }, ' all']] },
    { kind: 'note', line: ['From 1 article.'] },
  ],
  actions: [],
};

/** A story whose article lists two things. */
const listing: Reply = {
  audience: 'private',
  parts: [
    storyPart({
      summary: [
        summaryLine({ text: 'We walked on nine woods.' }),
        summaryLine({ text: 'Oak *', isItem: true }),
        summaryLine({ text: 'Pine', isItem: true }),
      ],
      moreListed: 7,
      quotes: [],
    }),
  ],
  actions: [],
};

describe('what an article lists', () => {
  it('stands line by line below its sentences', () => {
    expect(renderPlainText(listing, { words })).toContain(
      'We walked on nine woods.\n\n• Oak *\n• Pine\n\n+ 7 more',
    );
    expect(renderMarkdown(listing, words)).toContain(
      'We walked on nine woods.\n\n- Oak \\*\n- Pine\n\n*+ 7 more*',
    );
  });
});

describe('a reply as plain text', () => {
  it('reads from top to bottom', () => {
    expect(renderPlainText(reply, { words })).toBe(
      [
        'The # bridge\n============',
        'Bridge *reopens*\nThe Paper · 16 January 2024\nhttps://example.org/a>b',
        'The bridge reopened on Monday after four months of repairs, the city said. [“Monday” = 15 January 2024]',
        'Key quotes',
        '  The <mayor> spoke of the bridge. “It is [safe](http://evil) <again>, and it will stay safe for fifty years”\n  — Ana Ruiz, Mayor, partial quote',
        '+ 2 more quotes',
        '• /briefing `list` all',
        'From 1 article.',
      ].join('\n\n'),
    );
  });

  it('breaks at blanks where a width is given', () => {
    const lines = renderPlainText(reply, { words, width: 40 }).split('\n');
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(40);
    expect(lines).toContain('  The <mayor> spoke of the bridge. “It');
  });
});

describe('a reply as Markdown', () => {
  const text = renderMarkdown(reply, words);

  it('has its headings, links and quotes', () => {
    expect(text).toContain('# The \\# bridge\n');
    expect(text).toContain('## [Bridge \\*reopens\\*](<https://example.org/a%3Eb>)');
    expect(text).toContain('>\n> — **Ana Ruiz**, Mayor, partial quote');
  });

  it('lets nothing of an article act', () => {
    expect(text).toContain('\\[safe\\](http://evil) \\<again\\>');
    expect(text).toContain('The \\<mayor\\> spoke');
    expect(text).toContain('- `/briefing list` all');
  });
});
