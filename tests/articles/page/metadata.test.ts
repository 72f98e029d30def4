import { describe, expect, it } from 'vitest';
import { readPage } from '../../../src/articles/page/read-page.ts';
import { pageOf, storyHtml } from './made-pages.ts';

const TITLE = 'Pier reopens in Larkhaven';
const json = (fields: string): string => `<script type="application/ld+json">${fields}</script>`;
const meta = (name: string, content: string): string =>
  `<meta property="${name}" content="${content}">`;

const NOW = new Date('2024-06-01T12:00:00Z');
/** A page of a site, with its menus. */
const MANY = `<ul>${'<li>Harbour</li>'.repeat(20)}</ul>`;

function read(head: string, { body = '', url = 'https://covepaper.example/town/pier' } = {}) {
  const html = pageOf(`<article>${body}${storyHtml}</article>`, head);
  const page = readPage(new TextEncoder().encode(html), {
    url,
    now: NOW,
  });
  if (page.kind === 'not-article') throw new Error(page.reason);
  return page;
}

describe('the date of a page', () => {
  it.each([
    [
      'JSON-LD',
      json('{"@type":"NewsArticle","datePublished":"2024-01-19T08:00:00+09:00"}'),
      '',
      '2024-01-19T08:00:00+09:00',
    ],
    [
      'JSON-LD in single quotes',
      json("{'@type':'NewsArticle','datePublished':'2024-01-19'}"),
      '',
      '2024-01-19',
    ],
    [
      'the start of a live report',
      json('{"@type":"LiveBlogPosting","coverageStartTime":"2024-01-19T08:00:00Z"}'),
      '',
      '2024-01-19T08:00:00Z',
    ],
    [
      'a number in JSON-LD',
      json('{"@type":"NewsArticle","datePublished":1705651200}'),
      '',
      '2024-01-19T08:00:00Z',
    ],
    [
      'an element of time that keeps it in its data',
      '',
      '<time data-iso="2024-01-19">19 Jan</time>',
      '2024-01-19',
    ],
    ['a meta in digits alone', meta('pdate', '20240119'), '', '2024-01-19'],
    [
      'a property of RDFa',
      '',
      '<span property="schema:dateCreated" content="2024-01-19T08:00:00+00:00">Friday</span>',
      '2024-01-19T08:00:00+00:00',
    ],
    ['a meta of no known name', meta('story.published.time', '2024-01-19'), '', '2024-01-19'],
    [
      'a meta that stands for a header',
      '<meta http-equiv="Date" content="Fri, 19 Jan 2024">',
      '',
      '2024-01-19',
    ],
    [
      'JSON-LD with a comma too many',
      json('{"@type":"NewsArticle","datePublished":"2024-01-19",}'),
      '',
      '2024-01-19',
    ],
    [
      'JSON-LD in a comment of a script',
      json('<!-- {"@type":"NewsArticle","datePublished":"2024-01-19"} //-->'),
      '',
      '2024-01-19',
    ],
    [
      'JSON-LD whose headline has bare quotes',
      json('{"@type":"NewsArticle","headline":"The "new" pier","datePublished":"2024-01-19"}'),
      '',
      '2024-01-19',
    ],
    [
      'the next source where the first is the beginning of a system’s time',
      json('{"@type":"NewsArticle","datePublished":"1970-01-01T00:00:00Z"}') +
        meta('article:published_time', '2024-01-19T10:00:00Z'),
      '<p>By Ada Lund</p>',
      '2024-01-19T10:00:00Z',
    ],
    [
      'JSON-LD whose marks are escaped',
      json(
        '{&quot;@type&quot;:&quot;NewsArticle&quot;,&quot;datePublished&quot;:&quot;2024-01-19&quot;}',
      ),
      '',
      '2024-01-19',
    ],
    [
      'the next source where the first begins a system’s time west of London',
      json('{"@type":"NewsArticle","datePublished":"1969-12-31T19:00:00-05:00"}') +
        meta('article:published_time', '2024-01-19T10:00:00Z'),
      '<p>By Ada Lund</p>',
      '2024-01-19T10:00:00Z',
    ],
    [
      'what is described beside a text, where nothing else has a day',
      json('{"@type":"Review","datePublished":"2024-01-19"}'),
      '',
      '2024-01-19',
    ],
    [
      'the stamp beside a printed day',
      '',
      '<span class="date-line" property="dc:date" content="2024-01-19T10:00:00+01:00">Friday</span>',
      '2024-01-19T10:00:00+01:00',
    ],
    [
      'a component that prints how long ago it was',
      '',
      '<relative-time datetime="2024-01-19T10:00:00Z">Jan 19</relative-time>',
      '2024-01-19T10:00:00Z',
    ],
    [
      'JSON-LD in a graph',
      json('{"@graph":[{"@type":"WebSite"},{"@type":"NewsArticle","datePublished":"2024-01-19"}]}'),
      '',
      '2024-01-19',
    ],
    [
      'a claim’s review',
      json('{"@type":"ClaimReview","datePublished":"2024-01-19"}'),
      '<p>19 January 2024</p>',
      '2024-01-19',
    ],
    [
      'the next source where the first is year 1',
      json('{"@type":"NewsArticle","datePublished":"0001-01-01"}') +
        meta('article:published_time', '2024-01-19T10:00:00Z'),
      '<p>By Ada Lund</p>',
      '2024-01-19T10:00:00Z',
    ],
    [
      'a meta in words',
      meta('article:published_time', 'January 19, 2024, 07:47 PM EST'),
      '<p>By Ada Lund</p>',
      '2024-01-19T19:47:00-05:00',
    ],
    [
      'a time element',
      '',
      '<time class="posted" datetime="2024-01-19T10:03:33+01:00">19 January</time>',
      '2024-01-19T10:03:33+01:00',
    ],
    ['a time element’s words', '', '<time>19 January 2024</time>', '2024-01-19'],
    [
      'an item property',
      '',
      '<span itemprop="datePublished" content="2024-01-19">last week</span>',
      '2024-01-19',
    ],
    [
      'the day beside the headline, not one that nobody sees',
      meta('article:published_time', '2023-11-02T10:00:00Z'),
      '<p>By Ada Lund</p><p>19.01.2024</p>',
      '2024-01-19',
    ],
    [
      'the time nearest to the text',
      '',
      '<p><time datetime="2024-01-03">3 January</time></p><h1>The pier</h1><p><time datetime="2024-01-19">19 January</time></p>',
      '2024-01-19',
    ],
    [
      'the head of the first paragraph',
      '',
      '<p>Press release of 19 January 2024 | Larkhaven – The town opens the old pier again after eight months of work, and the ferry will call there from April.</p>',
      '2024-01-19',
    ],
    ['a line above the text', '', '<div class="head"><p>19 January 2024</p></div>', '2024-01-19'],
  ])('comes from %s', (_name, head, body, date) => {
    expect(read(`<title>${TITLE}</title>${head}`, { body }).date).toBe(date);
  });

  it('comes from the address', () => {
    expect(read('', { url: 'https://covepaper.example/2024/01/19/pier' }).date).toBe('2024-01-19');
  });

  it.each([
    ['that lies ahead', json('{"@type":"NewsArticle","datePublished":"2025-02-01"}')],
    [
      'that nobody sees on an unsigned page',
      json('{"@type":"WebPage","datePublished":"2024-01-19"}'),
    ],
  ])('is none where there is one %s', (_name, head) => {
    expect(read(head, { body: MANY }).date).toBeNull();
  });

  it('comes from an address that has the day first', () => {
    const url = 'https://covepaper.example/news/19-01-2024-pier-reopens';
    expect(read('', { url }).date).toBe('2024-01-19');
  });

  it.each([
    ['a caption', '<figure><figcaption>The pier, 3 March 2024, by Ada Lund</figcaption></figure>'],
    ['a review', '<div class="reviews"><p>Posted by Ben on 03.03.2024 at 08:11</p></div>'],
    ['hours', '<div class="pier-hours"><p class="date">March 3, 2024</p></div>'],
    ['an appointment', '<p class="date">3 March 2024, 13:15 – 19:00</p>'],
    ['a deadline', '<p>Deadline: 3 March 2024</p>'],
    ['a period', '<p>14 Oct 2023 - 10 Feb 2024</p>'],
    [
      'a review in data',
      '<div itemscope itemtype="https://schema.org/Review"><meta itemprop="datePublished" content="2024-03-03"></div>',
    ],
  ])('is not that of %s', (_name, body) => {
    expect(read('', { body }).date).toBeNull();
  });

  it.each([
    [
      'first published',
      '<p>This story was originally published on 2 May 2023.</p><p>3 May 2024</p>',
      '2023-05-02',
    ],
    [
      'under a label',
      '<ul><li>Datum: 19.01.2024</li></ul><p class="date">1 February 2024</p>',
      '2024-01-19',
    ],
    [
      'marked as such, wherever it stands',
      '<aside><time itemprop="datePublished" datetime="2024-01-19">19 January</time></aside>',
      '2024-01-19',
    ],
    ['on a line with its last change', '<p>16 January 2024 – Updated 9 May 2024</p>', '2024-01-16'],
    [
      'in a lead that is called a teaser',
      '<p class="teaser-text">19 January 2024</p>',
      '2024-01-19',
    ],
  ])('is that %s', (_name, body, date) => {
    expect(read('', { body }).date).toBe(date);
  });

  it('stands beside a stamp that readers do not see', () => {
    const head = json(
      '{"@type":"Article","datePublished":"2024-03-04","dateModified":"2024-05-01T08:00:00Z"}',
    );
    const body = '<p>Ada Lund<span>2024-05-01T08:00:00+00:00</span>March 4th, 2024 | Reviews</p>';
    expect(read(head, { body }).date).toBe('2024-03-04');
  });

  it('stands beside who posted it, wherever that is', () => {
    const html = pageOf(
      `<p>Author: osk am 04.03.2024, 13:36 Uhr</p>${MANY}${MANY}<article>${storyHtml}</article>`,
      `<title>${TITLE}</title>`,
    );
    expect(readPage(new TextEncoder().encode(html), { url: null, now: NOW })).toMatchObject({
      date: '2024-03-04',
    });
  });

  it.each([
    [
      'of a last change below the text',
      '',
      '',
      '<footer><p>This page was last updated on 3 May 2024</p></footer>',
    ],
    ['of a last visit', '', '<p>Last active 3 May 2024 13:58</p>', ''],
    [
      'of another story behind a heading',
      '',
      '',
      '<h2>Other texts of the Cove</h2><div><p>3 May 2024</p></div><div><p>4 May 2024</p></div>',
    ],
    [
      'of a change that a house tells of its page',
      json('{"@type":"Article","author":"Cove Paper","dateModified":"2024-05-03"}') +
        meta('og:site_name', 'Cove Paper'),
      '',
      `${MANY}<p>Updated 3 May 2024</p>`,
    ],
    [
      'which a desk’s page hides',
      meta('article:published_time', '2024-05-03') + meta('author', 'Cove Staff'),
      '',
      MANY,
    ],
  ])('is not that %s', (_name, head, body, below) => {
    const page = pageOf(`<article>${body}${storyHtml}</article>${below}`, head);
    const reading = readPage(new TextEncoder().encode(page), { url: null, now: NOW });
    expect(reading.kind === 'article' ? reading.date : reading.reason).toBeNull();
  });

  it('is shown whichever of day and month the page puts first', () => {
    const head = json(
      '{"@type":"Article","datePublished":"2024-03-04","dateModified":"2024-05-01"}',
    );
    const body = '<p>04.03.2024</p><p>Updated May 1, 2024</p>';
    expect(read(head, { body }).date).toBe('2024-03-04');
  });

  it('is not that of a comment or another story', () => {
    const body = '<div class="comments"><time datetime="2024-03-03">3 March 2024</time></div>';
    expect(read('', { body }).date).toBeNull();
  });
});

describe('the title of a page', () => {
  it('keeps what stands before a colon in its heading, though other titles leave it out', () => {
    const head = meta('og:title', 'The best piers of the coast');
    const body = '<h1>Cove Awards: The best piers of the coast</h1>';
    expect(read(head, { body }).title).toBe('Cove Awards: The best piers of the coast');
  });

  it.each([
    ['Nine hurt in Larkhaven quay blaze', 'Larkhaven quay blaze'],
    ['Council to close Larkhaven quay school', 'Larkhaven quay school'],
    ['Larkhaven Council to close quay school', 'close quay school'],
  ])('keeps the front of %j, though %j is what is shared', (title, shared) => {
    expect(read(meta('og:title', shared), { body: `<h1>${title}</h1>` }).title).toBe(title);
  });

  it.each(['osk tonight', 'cove radio'])('leaves out a site that has no capital: %s', (end) => {
    expect(read(`<title>${TITLE} - ${end}</title>`).title).toBe(TITLE);
  });

  it.each([
    'What ${HOME} means to a shell script',
    'A template language with {{ two braces }} turns ten',
    'Who still writes <% in a page?',
  ])('keeps what a template’s place is called within it: %s', (title) => {
    expect(read(`<title>${title}</title>`).title).toBe(title);
  });

  it.each(['it is glad', 'at long last'])('keeps a short end in small letters: %s', (end) => {
    expect(read(`<title>${TITLE} – ${end}</title>`).title).toBe(`${TITLE} – ${end}`);
  });

  it.each([`Ferry (and pier): ${TITLE}`, `${TITLE} (again)`, `The Cove: ${TITLE}`])(
    'keeps a part that is not the site’s name: %s',
    (title) => {
      const site = meta('og:site_name', 'The Cove Paper');
      expect(read(`<title>${title}</title>${site}`).title).toBe(title);
    },
  );

  it('keeps what its own words end with behind a dash', () => {
    const head = '<title>The pier of Larkhaven is back – at last</title>';
    expect(read(head).title).toBe('The pier of Larkhaven is back – at last');
  });

  it.each([
    [
      'the heading that agrees with the rest',
      `<title>${TITLE} | The Cove Paper</title>`,
      `<h1>The Cove Paper</h1><h1>${TITLE}</h1>`,
    ],
    [
      'not the heading that is the site’s by its class',
      '<title>Notes from the Cove</title>',
      `<h1 class="site-title">Notes from the Cove</h1><h1>${TITLE}</h1>`,
    ],
    [
      'without the site’s name',
      `<title>${TITLE} - The Cove Paper</title>${meta('og:site_name', 'The Cove Paper')}`,
      '',
    ],
    [
      'without the sections that stand before the site’s name',
      `<title>${TITLE} | News, Sports, Business - Notes from the Cove</title>`,
      '',
    ],
    ...[
      'The Cove Paper: %',
      '% - Local News - The Cove Paper',
      '% < The Cove Paper',
      '% ~ The Cove Paper',
      '% (The Cove Paper)',
    ].map((form): [string, string, string] => [
      `without the site’s name in “${form}”`,
      `<title>${form.replace('%', TITLE).replace('<', '&lt;')}</title>${meta('og:site_name', 'The Cove Paper')}`,
      '',
    ]),
    ['not what a template calls every page', '<title>Home</title>', `<h2>${TITLE}</h2>`],
    ['without a count of what is new', `<title>(3) ${TITLE}</title>`, ''],
    [
      'without the line over it that stands in the same heading',
      `<title>${TITLE} | The Cove Paper</title>${meta('og:title', TITLE)}`,
      `<h1><small>Harbour</small><br>${TITLE}</h1>`,
    ],
    [
      'without the section that is linked in the heading',
      meta('og:title', TITLE),
      `<h1><a href="/town">Town News | </a><span>${TITLE}</span></h1>`,
    ],
    [
      'without the section that stands before the site’s name',
      `<title>${TITLE} | Politics | Notes from the Cove</title>`,
      '',
    ],
    [
      'not the logo that the document’s title ends with',
      `<title>${TITLE} | Notes from the Cove</title>`,
      `<h1>Notes from the Cove</h1><h2>${TITLE}</h2>`,
    ],
    [
      'with its entities decoded, also twice',
      json(`{"@type":"NewsArticle","headline":"Pier&nbsp;reopens in &amp;#76;arkhaven"}`) +
        `<title>${TITLE}</title>`,
      '',
    ],
    [
      'what a line above the text says, where the document’s title opens with the house',
      `<title>Larkhaven Weekly Online - ${TITLE}</title>`,
      `<font size="4"><b>${TITLE}</b></font><br><i>By ADA LUND</i><br><br>`,
    ],
    [
      'not the words that a template has for it',
      `<title>${TITLE}</title>${meta('og:title', '%%title%% %%sep%% %%sitename%%')}`,
      '',
    ],
    [
      'not the place that a template keeps for it',
      `<title>${TITLE}</title>${meta('og:title', '[node:title]')}`,
      '',
    ],
    [
      'not a system’s word',
      `<title>${TITLE}</title>${json('{"@type":"NewsArticle","headline":"articleTemplate"}')}`,
      `<h1>${TITLE}</h1>`,
    ],
  ])('is %s', (_name, head, body) => {
    expect(read(head, { body }).title).toBe(TITLE);
  });
});

describe('the author of a page', () => {
  it('has its given and family names apart', () => {
    const author = '{"@type":"Person","givenName":"Ada","familyName":"Lund"}';
    expect(read(json(`{"@type":"NewsArticle","author":${author}}`)).author).toBe('Ada Lund');
  });

  it.each([
    'Analysis by Ada Lund',
    'Review by Ada Lund',
    'Ada Lund, Staff Writer',
    'Ada Lund/Cove Chronicle',
  ])('is who signs on a line: %s', (line) => {
    expect(read('', { body: `<h1>${TITLE}</h1><p>${line}</p>` }).author).toBe('Ada Lund');
  });

  it.each(['New Osk, Cove Chronicle', 'Opinion by numbers', 'Analysis by the town'])(
    'is nobody on a line that names none: %s',
    (line) => {
      expect(read('', { body: `<h1>${TITLE}</h1><p>${line}</p>` }).author).toBeNull();
    },
  );

  it('is who stands before the paper', () => {
    const body = '<p>Ada Lund | Cove Chronicle<br>Posted 8:11 a.m. Friday, January 19, 2024</p>';
    expect(read('', { body })).toMatchObject({ author: 'Ada Lund', date: '2024-01-19' });
  });

  it.each([
    'Sarah More',
    'Margaret Star',
    'Anna Globe',
    'Ada Lund and Peter Herald',
    'osk.redaktion',
    'cove.gazette',
    'sports.desk',
  ])('is taken as it is written: %s', (name) => {
    const author = json(JSON.stringify({ '@type': 'NewsArticle', author: { name } }));
    expect(read(author).author).toBe(name);
  });

  it.each(['brillweb GmbH', 'Cove Media Ltd.', 'Larkhaven Systems Inc'])(
    'is no company that made the site: %s',
    (name) => {
      expect(read(meta('author', name)).author).toBeNull();
      expect(read(meta('author', name), { body: '<p>By Ada Lund</p>' }).author).toBe('Ada Lund');
    },
  );

  it.each([
    ['By Ada Lindholm In', 'Ada Lindholm'],
    ['By Kim Sang In', 'Kim Sang In'],
    ['By Ada Lindholm-In', 'Ada Lindholm-In'],
  ])('ends before its shelf: “%s”', (name, author) => {
    expect(read(meta('author', name)).author).toBe(author);
  });

  it.each([
    'Reporting by Ada Lund',
    'Opinion by Ada Lund',
    'By ADA LUND The Associated Press',
    'By Ada Lund for The Cove Paper',
    'By Ada Lund, The Cove Paper',
    'By Ada Lund, in Larkhaven',
    'Ada Lund, Reuters Business',
    'ada.lund@covepaper.example (Ada Lund)',
    'Von unserem Korrespondenten Ada Lund',
    'Reporterin Ada Lund',
    'ADA LUND AP Climate Editor',
    'Column by Ada Lund',
    'Ada Lund Farm Reporter',
    'By Ada Lund on Thursday',
    'By Ada Lund. Pictures by Ole Berg',
    'Ada Lund (text), Ole Berg (pictures)',
    'Ada Lund for covepaper.example',
    'Ada Lund, 특파원',
    'Ada Lund Ada Lund',
    'ADA LUND Ada Lund',
    'Interview: Ada Lund',
    'Text und Interview: Ada Lund',
    'Text: Ada Lund Foto: Ole Berg',
    'Ada Lund Last updated',
    'Ada Lund, 4:18pm',
    'Von Ada Lund Fr, 18. Oktober 2019',
    'By Ada Lund Fri, Oct 18, 2019',
    'By Ada Lund. Reviewed by Ole Berg, MD',
    'Ada Lund | Medically reviewed by Ole Berg',
    'Ada Lund. Fact checked by Ole Berg',
    'By ADA LUND AP Harbour Writer',
    'By Ada Lund alund@covepaper.example',
    'By Ada Lund for CNN',
    'Ada Lund for Reuters',
    'Reuters/Ada Lund',
    'Reporter: Ada Lund',
    'Exclusive by Ada Lund',
    'By Ada Lund, reporting from Osk',
    'By Ada Lund Email the author',
    'By Ada Lund More from Ada Lund',
    'Ada Lund is a reporter in Osk',
    'From Ada Lund in Osk',
    'By Ada Lund, Photos by Ole Berg',
    'By Ada Lund, Deputy Digital Editor, Osk Gazette',
    'By Ada Lund Osk Gazette',
    'Words: Ada Lund; Pictures: Ole Berg',
    'Ada Lund, Photographs: Ole Berg',
    'ada.lund',
    'Ada Lund, The Emily Post',
  ])('is Ada Lund of “%s”', (name) => {
    const author = json(JSON.stringify({ '@type': 'NewsArticle', author: { name } }));
    expect(read(author + meta('og:site_name', 'The Cove Paper')).author).toBe('Ada Lund');
  });

  it.each([
    [
      'in capitals with an agency',
      json('{"@type":"NewsArticle","author":{"name":"By ADA LUND, AP Coast Writer"}}'),
      '',
      'Ada Lund',
    ],
    [
      'of a reference',
      json(
        '[{"@type":"NewsArticle","author":{"@id":"#a"}},{"@type":"Person","@id":"#a","name":"Ada Lund"}]',
      ),
      '',
      'Ada Lund',
    ],
    [
      'of several',
      json(
        '{"@type":"NewsArticle","author":[{"@type":"Person","name":"Ada Lund"},{"@type":"Person","name":"Ben Ode"}]}',
      ),
      '',
      'Ada Lund, Ben Ode',
    ],
    [
      'before the house',
      json(
        '{"@type":"NewsArticle","author":[{"@type":"Organization","name":"Cove Paper"},{"@type":"Person","name":"Ada Lund"}]}',
      ),
      '',
      'Ada Lund',
    ],
    ['in a meta', '<meta name="author" content="By Ada Lund">', '', 'Ada Lund'],
    ['before an agency', '<meta name="author" content="By Ada Lund, Reuters">', '', 'Ada Lund'],
    [
      'before an agency and a town',
      '<meta name="author" content="By Ada Lund, BBC News, Osk">',
      '',
      'Ada Lund',
    ],
    [
      'with the second person behind the first one’s agency',
      '<meta name="author" content="By Ada Lund, Reuters, and Ben Ode, AP">',
      '',
      'Ada Lund, Ben Ode',
    ],
    [
      'in capitals, with an agency and no comma',
      '<meta name="author" content="ADA LUND Associated Press">',
      '',
      'Ada Lund',
    ],
    [
      'in capitals, of a house',
      '<meta name="author" content="By ADA LUND of the Osk Ledger">',
      '',
      'Ada Lund',
    ],
    [
      'in capitals, with the staff',
      '<meta name="author" content="BY ADA LUND AND STAFF">',
      '',
      'Ada Lund',
    ],
    ['before a job', '<meta name="author" content="Ada Lund News reporter">', '', 'Ada Lund'],
    [
      'without the house behind it',
      `${meta('og:site_name', 'The Cove Paper')}<meta name="author" content="Ada Lund THE COVE PAPER">`,
      '',
      'Ada Lund',
    ],
    [
      'not an address',
      '<meta name="author" content="https://covepaper.example/ada">',
      '<a rel="author" href="/ada">Ada Lund</a>',
      'Ada Lund',
    ],
    [
      'not a user of the system',
      '<meta name="author" content="admin">',
      '<p class="byline">By Ada Lund</p>',
      'Ada Lund',
    ],
    ['on a line', '', '<p>By Ada Lund</p>', 'Ada Lund'],
    [
      'beside a date',
      '',
      '<div class="byline"><span>Ada Lund</span><span>3 May 2024</span></div>',
      'Ada Lund',
    ],
    ['before a trade', '', '<p>Ada Lund | Harbour Writer | May 3, 2024</p>', 'Ada Lund'],
    ['behind the day', '', '<p>03.05.2024 - Ada Lund</p>', 'Ada Lund'],
    ['under a label', '', '<p>Written by</p><p>Ada Lund</p>', 'Ada Lund'],
    ['set close to its label', '', '<p><span>By</span><span>Ada Lund</span></p>', 'Ada Lund'],
    ['in a link to its page', '', '<p><a href="/authors/ada-lund">Ada Lund</a></p>', 'Ada Lund'],
    [
      'of a second whom the data leave out',
      json('{"@type":"NewsArticle","author":{"@type":"Person","name":"Ada Lund"}}'),
      '<p class="byline">By Ada Lund and Ben Ode</p>',
      'Ada Lund, Ben Ode',
    ],
    [
      'behind a house',
      json('{"@type":"NewsArticle","author":{"@type":"Organization","name":"Cove Group"}}'),
      '<p class="byline">By Ada Lund</p>',
      'Ada Lund',
    ],
    [
      'of whom the data say the first name alone',
      json('{"@type":"NewsArticle","author":{"@type":"Person","name":"Ada"}}'),
      '<p class="byline">By Ada Lund</p>',
      'Ada Lund',
    ],
    [
      'with a role cut off',
      '',
      '<p class="author">This post was written by Ada Lund, Editor</p>',
      'Ada Lund',
    ],
    [
      'in Italian, as written by her',
      '',
      '<div class="author">Scritto da Ada Lund</div>',
      'Ada Lund',
    ],
    [
      'in a box beside the text',
      '',
      '<aside class="author-box"><p>Ada Lund</p></aside>',
      'Ada Lund',
    ],
    ['alone beside the day', '', '<p>Ada Lund</p><p>3 May 2024</p>', 'Ada Lund'],
    [
      'of two beside the day',
      '',
      '<p>Ada Lund and Ben Ode</p><p>3 May 2024</p>',
      'Ada Lund and Ben Ode',
    ],
    ['beside a job', '', '<p>Ada Lund | Local Democracy Reporter</p>', 'Ada Lund'],
    ['beside her address', '', '<p>ADA LUND<br>Cove Paper<br>alund@cove.example</p>', 'Ada Lund'],
    ['in Polish', '', '<p>oprac. Ada Lund</p>', 'Ada Lund'],
    ['of a comment', '', '<p>Ein Kommentar von Ada Lund</p>', 'Ada Lund'],
    ['of an agency', '', '<p class="author">dpa/Ada Lund</p>', 'Ada Lund'],
    ...['Pubblicato da', 'Publicado por', 'Gepost door', 'Upplagd av', 'Opublikowane przez'].map(
      (label): [string, string, string, string] => [
        `behind “${label}”`,
        '',
        `<span class="post-author">${label} <span>Ada Lund</span></span>`,
        'Ada Lund',
      ],
    ),
    ['of a guest', '', '<p>Gastbeitrag von Ada Lund</p>', 'Ada Lund'],
    ['of a report', '', '<p>Report by Ada Lund</p>', 'Ada Lund'],
    ['with a town', '', '<p>Von Ada Lund, Osk</p>', 'Ada Lund'],
    ['with a house', '', '<p>By Ada Lund and Ben Ode, The Cove Paper</p>', 'Ada Lund and Ben Ode'],
    ['with agencies', '', '<p>By Ada Lund and agencies</p>', 'Ada Lund'],
    [
      'with who took the pictures',
      '',
      '<p>Words by Ada Lund, photographs by Ben Ode</p>',
      'Ada Lund',
    ],
    ['with an errand', '', '<p>Par Ada Lund, envoyée spéciale à Osk</p>', 'Ada Lund'],
    ['with a degree', '', '<p>By Ada Lund, Ph.D.</p>', 'Ada Lund, Ph.D.'],
    ['above a title', '', '<p>Ada Lund</p><p>Staff reporter</p>', 'Ada Lund'],
    ['close to a title', '', '<p class="author">Ada Lund Senior news editor</p>', 'Ada Lund'],
    ['in another script', '', '<p>Автор: Анна Лунд</p>', 'Анна Лунд'],
    ['of a Japanese paper', '', '<p>文・海野花子</p>', '海野花子'],
    ['of a Korean paper', '', '<p>한바다 기자</p>', '한바다'],
    ['of a Chinese paper', '', '<p>本报记者 王海</p>', '王海'],
    ['of who reported', '', '<p>Reporting by Ada Lund in Osk; Editing by Ben Ode</p>', 'Ada Lund'],
    [
      'of several in one field',
      json('{"@type":"NewsArticle","author":{"@type":"Person","name":["Ada Lund","Ben Ode"]}}'),
      '',
      'Ada Lund, Ben Ode',
    ],
    [
      'of a house in the data as it is',
      json(
        '{"@type":"NewsArticle","author":{"@type":"Organization","name":"Cove und Leben, Osk"}}',
      ),
      '',
      'Cove und Leben, Osk',
    ],
    ['before a clock', '', '<p class="author">Posted by Ada Lund at 18:52</p>', 'Ada Lund'],
    [
      'instead of a login',
      '<meta name="author" content="adalund">',
      '<p class="byline">By Ada Lund</p>',
      'Ada Lund',
    ],
  ])('%s is a name', (_name, head, body, author) => {
    expect(read(head, { body }).author).toBe(author);
  });

  it.each([
    ['nl', 'Door onze verslaggever Ada Lund', 'Ada Lund'],
    ['sv', 'Av Ada Lund', 'Ada Lund'],
    ['da', 'Af Ada Lund og Ben Ode', 'Ada Lund og Ben Ode'],
    ['nl', 'Door de Storm van gisteren', null],
    ['nl', 'Door Rode Kruis', null],
    ['nl', 'Door Stichting Hart', null],
    ['sv', 'Av Svenska Dagbladet', null],
    ['nb', 'Av Norges Bank', null],
    ['da', 'Af Danske Bank', null],
    ['it', 'Testo di Legge', null],
    ['it', 'A cura di Casa Editrice', null],
    ['en', 'Door Repair Services', null],
    ['en', 'AV Tech Solutions', null],
  ])('in %s stands in “%s”', (language, line, author) => {
    const html = pageOf(`<article><p>${line}</p>${storyHtml}</article>`);
    const bytes = new TextEncoder().encode(html.replace('lang="en"', `lang="${language}"`));
    expect(readPage(bytes, { url: null, now: NOW })).toMatchObject({ author });
  });

  it.each([
    ['a county', '<p>Door County</p><p>Av Stockholm</p>', null],
    ['what opens a sentence', '<p>Door de Storm van gisteren</p><p>Af Oslo og Bergen</p>', null],
    ['an address of the house', '<p>Cove Paper news@cove.example</p>', null],
    ['who took a picture, by address', '<p>Photo: Ada Lund ada.lund@cove.example</p>', null],
    ['who edited it', '<p>Edited by Ada Lund ada.lund@cove.example</p>', null],
    ['a professor', '<p>Ben Ode | Professor</p><p>3 May 2024</p>', null],
    ['who directs', '<p>Ben Ode | Director</p><p>3 May 2024</p>', null],
    ['a road', '<p>Mill Road | Editor</p><p>3 May 2024</p>', null],
    ['two places', '<p>Cove Town and Mill Road</p><p>3 May 2024</p>', null],
    ['two clubs', '<p>Man United and Aston Villa</p><p>3 May 2024</p>', null],
    ['two labels', '<p>Sport and Leisure</p><p>3 May 2024</p>', null],
    ['two sections', '<p>Local Sports | Book Review</p><p>3 May 2024</p>', null],
    ['a label beside the day', '<p>Recent Posts</p><p>3 May 2024</p>', null],
    [
      'the end of a menu above the headline',
      '<ul><li><a href="/views">Harbour Views</a></li></ul><h1>Pier reopens in Osk</h1><p>3 May 2024</p>',
      null,
    ],
    ['a bare label', '<p class="author">By</p>', null],
    ['a day', '<p class="author">May 3</p>', null],
    ['who took a picture', '<p class="author">Фото из архива порта</p>', null],
    [
      'whose claim is checked',
      '<div class="statement"><h4 class="author">Oru Harbour Board</h4><p>“The pier is sound.”</p></div>',
      null,
    ],
    [
      'who is quoted in a box',
      '<blockquote>“The pier is sound.” <p class="author">Mara Quist</p></blockquote>',
      null,
    ],
    ...['Special to the Osk Herald', 'Guest author'].map((name): [string, string, null] => [
      `“${name}”`,
      `<p class="author">${name}</p><p>Latest from the pier</p>`,
      null,
    ]),
    [
      'a trade that a template names where nobody signs',
      '<p class="author">Reporter</p><p>Latest from the pier</p>',
      null,
    ],
    [
      'anybody but a desk where nobody signs',
      '<p class="author">The Cove Team</p><p>Latest from the pier</p>',
      'The Cove Team',
    ],
  ])('is not %s', (_name, body, author) => {
    expect(read('', { body }).author).toBe(author);
  });
});

describe('the publisher of a page', () => {
  it.each([
    [`${TITLE} | Ole Berg`, null],
    [`${TITLE} – a chronicle`, null],
    [`${TITLE} | Book Review`, null],
    [`${TITLE} – Review`, null],
    [`${TITLE} - Town`, null],
    ['Sea Mirror – Behind the Mirror', null],
    ['Globe: the making of a map – A Broken Globe', null],
    [`${TITLE} – Mirror of the Sea`, null],
    [`${TITLE} – Larkhaven Mirror`, 'Larkhaven Mirror'],
    [`${TITLE} – Cove Chronicle`, 'Cove Chronicle'],
    [`The Cove Paper - ${TITLE}`, 'The Cove Paper'],
  ])('of a page that calls itself “%s” and says nothing else is %s', (title, publisher) => {
    expect(read(`<title>${title}</title>`, { url: 'https://osk.example/pier' }).publisher).toBe(
      publisher,
    );
  });

  it.each([
    [
      'by reference',
      json(
        '[{"@type":"NewsArticle","publisher":{"@id":"#p"}},{"@type":"NewsMediaOrganization","@id":"#p","name":"The Cove Paper"}]',
      ),
    ],
    [
      'by a reference that is a word',
      json(
        '[{"@type":"NewsArticle","publisher":"https://cove.example/#p"},{"@type":"Organization","@id":"https://cove.example/#p","name":"The Cove Paper"}]',
      ),
    ],
    [
      'before the headline, where the account says the same',
      `<title>The Cove Paper | ${TITLE}</title>${meta('og:site_name', 'Weather')}<meta name="twitter:site" content="thecovepaper">`,
    ],
    [
      'at the title’s end where the site’s name is that of its system',
      `<title>${TITLE} | The Cove Paper</title>${meta('og:site_name', 'WordPress.com')}`,
    ],
    [
      'at the title’s end where the account is that of its system',
      `<title>${TITLE} | The Cove Paper</title>${meta('og:site_name', 'Blog')}<meta name="twitter:site" content="@wordpressdotcom">`,
    ],
    [
      'at the title’s end where the site’s name is a region',
      `<title>${TITLE} | The Cove Paper</title>${meta('og:site_name', 'Latin America')}`,
    ],
    [
      'behind a dot where the site’s name is two sections',
      `<title>${TITLE} • The Cove Paper</title>${meta('og:site_name', 'Travel &amp; Food')}<meta name="twitter:site" content="@TheCovePaper">`,
    ],
    ['as a word', json('{"@type":"NewsArticle","publisher":"The Cove Paper"}')],
    [
      'at the title’s end where the site’s name is an edition',
      `<title>${TITLE} - The Cove Paper</title>${meta('og:site_name', 'U.S.')}<meta name="twitter:site" content="@TheCovePaper">`,
    ],
    [
      'at the title’s end where account and title agree against a section',
      `<title>${TITLE} :: The Cove Paper</title>${meta('og:site_name', 'New Zealand')}<meta name="twitter:site" content="@TheCovePaper">`,
    ],
    [
      'as the site of a graph',
      json('{"@graph":[{"@type":"Article"},{"@type":"WebSite","name":"The Cove Paper"}]}'),
    ],
    [
      'as who provides the text',
      json('{"@type":"NewsArticle","provider":{"@type":"Organization","name":"The Cove Paper"}}'),
    ],
    ['as the site’s name', meta('og:site_name', 'The Cove Paper')],
  ])('is read %s', (_name, head) => {
    expect(read(head).publisher).toBe('The Cove Paper');
  });

  it.each(['Dublin', 'Cambridge', 'Travel News', 'Technology News'])(
    'may be called like a place or a section: %s',
    (name) => {
      const head = `<title>${TITLE} | ${name}</title>${meta('og:site_name', name)}`;
      expect(read(head).publisher).toBe(name);
    },
  );

  it('is no second half of a headline of a site that is called like a town', () => {
    const head = `<title>${TITLE} – at last</title>${meta('og:site_name', 'Dublin')}`;
    expect(read(head).publisher).toBe('Dublin');
  });

  it('is the site alone where a page calls itself by its host', () => {
    expect(read(meta('og:site_name', 'www.harbourdesk.example')).publisher).toBe(
      'harbourdesk.example',
    );
  });
});

describe('the address of a page', () => {
  it.each([
    [
      'its canonical one, made whole',
      '<link rel="canonical" href="/town/pier-reopens">',
      'https://covepaper.example/town/pier-reopens',
    ],
    [
      'its own where the canonical one is the front page',
      '<link rel="canonical" href="https://covepaper.example/">',
      'https://covepaper.example/town/pier',
    ],
    ...['http://localhost:3000/town', 'http://10.0.0.7/town', 'https://cms.internal/town'].map(
      (address) => [
        `its own where the canonical one is that of a machine, ${address}`,
        `<link rel="canonical" href="${address}">`,
        'https://covepaper.example/town/pier',
      ],
    ),
    [
      'the one that its card names, where the canonical one is that of a machine',
      `<link rel="canonical" href="http://cms/x">${meta('og:url', 'https://covepaper.example/p')}`,
      'https://covepaper.example/p',
    ],
    [
      'its own where the canonical one is none',
      '<link rel="canonical" href="javascript:alert(1)">',
      'https://covepaper.example/town/pier',
    ],
  ])('is %s', (_name, head, url) => {
    expect(read(head)).toMatchObject({ url, id: url });
  });
});

describe('what a page shows of its house and headline', () => {
  it('names the house by its logo, where the address says the same', () => {
    const body = '<img src="/head.png" alt="Cove Paper Logo">';
    expect(read('', { body }).publisher).toBe('Cove Paper');
  });

  it('takes no file’s name and no partner’s logo for the house', () => {
    const body = '<img src="/a.png" alt="covepaperlogo"><img src="/b.png" alt="Osk Bank logo">';
    expect(read('', { body }).publisher).toBeNull();
  });

  it('reads a headline whole whose first letters are set apart', () => {
    const head = '<title>Pier Cycle Reopens in Larkhaven</title>';
    const body = '<h1>Pier <span>C</span>ycle Reopens in Larkhaven</h1>';
    expect(read(head, { body }).title).toBe('Pier Cycle Reopens in Larkhaven');
  });

  it('takes what lists are sorted by for no author', () => {
    expect(read('', { body: '<p>By Manufacturer</p>' }).author).toBeNull();
  });
});
