import { describe, expect, it } from 'vitest';
import { parse } from '../article-bytes.ts';
import { pageOf, STORY, storyHtml } from './made-pages.ts';

const TITLE = '<title>Pier reopens in Larkhaven</title>';
const read = (body: string, head = TITLE) =>
  parse(pageOf(`<article><h1>Pier reopens in Larkhaven</h1>${body}</article>`, head), 'html')
    .article;

describe('a publisher', () => {
  it.each([
    ['The Cove Paper | News, weather and sport from Larkhaven', 'The Cove Paper'],
    ['The Cove Paper - Latest news', 'The Cove Paper'],
    ['Politics', null],
    ['Drupal 9 (https://www.drupal.org)', null],
  ])('of a site that calls itself %j is %j', (name, publisher) => {
    const head = `${TITLE}<meta property="og:site_name" content="${name}">`;
    expect(read(storyHtml, head)?.publisher).toBe(publisher);
  });
});

describe('a publisher at the end of the title', () => {
  it.each(['Mobile', 'Australia', '{{site.name}}', 'Jobs'])(
    'is taken where the site calls itself %j',
    (name) => {
      const head = `<title>Pier reopens in Larkhaven - Cove Life</title><meta property="og:site_name" content="${name}">`;
      expect(read(storyHtml, head)?.publisher).toBe('Cove Life');
    },
  );
});

describe('a quotation set apart', () => {
  it('is left out where a paragraph says the same', () => {
    const pulled = '<blockquote><p>It stands better than before</p></blockquote>';
    expect(read(`${storyHtml}${pulled}`)?.paragraphs).toEqual(STORY);
  });

  it('has marks in Markdown as on a page', () => {
    const text = `# Pier reopens\n\n> The pier is ours again.\n\n${STORY.join('\n\n')}`;
    expect(parse(text, 'markdown').article?.paragraphs).toEqual([
      '“The pier is ours again.”',
      ...STORY,
    ]);
  });
});

describe('an author', () => {
  it('is who reported, not who edited', () => {
    const signed = `${storyHtml}<p>(Reporting by Ada Lund; Editing by Ole Berg)</p>`;
    expect(read(signed)?.author).toBe('Ada Lund');
  });
});

describe('a page whose paragraphs are all short', () => {
  const short = ['The mill of Osk burnt down on Sunday, the mayor said.', 'It was built in 1880.'];
  const text = short.map((line) => `<p>${line}</p>`).join('');
  it.each([
    ['a form', `<form action="/page.aspx">${text}</form>`],
    ['a form around a table', `<form><table><tr><td>${text}</td></tr></table></form>`],
    ['a layout named after its foot', `<div class="sticky-footer">${text}</div>`],
  ])('is read where %s holds all of them', (_what, body) => {
    expect(parse(pageOf(body, TITLE), 'html').article?.paragraphs).toEqual(short);
  });

  it('leaves out a form beside them', () => {
    const body = `${text}<form><p>Enter your name</p><p>Send</p></form>`;
    expect(parse(pageOf(body, TITLE), 'html').article?.paragraphs).toEqual(short);
  });
});
