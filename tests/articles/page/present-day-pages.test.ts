import { describe, expect, it } from 'vitest';
import type { PageArticle } from '../../../src/articles/page/page-reading.ts';
import { readPage } from '../../../src/articles/page/read-page.ts';
import { pageOf, STORY, storyHtml } from './made-pages.ts';

const NOW = new Date('2026-01-10T12:00:00Z');
const read = (html: string) => readPage(new TextEncoder().encode(html), { url: null, now: NOW });
const article = (html: string): PageArticle => {
  const page = read(html);
  if (page.kind === 'not-article') throw new Error(`${page.reason}: ${page.message}`);
  return page;
};
const [first = '', second = '', third = ''] = STORY.map((text) => `<p>${text}</p>`);
const HEAD = '<title>Pier reopens in Larkhaven</title>';
const OFFER =
  '<p>Every Friday the best stories of the coast in your inbox, at no cost, and easy to leave again.</p>';
const OFFERED = `<h3>From the harbour</h3>${OFFER}`;

describe('a page of components', () => {
  it('has what a browser sets into a component at once', () => {
    const inside = `<header><a href="/">The Cove Paper</a></header><main><h1>Pier reopens in Larkhaven</h1>${storyHtml}</main>`;
    const html = `<cove-page><template shadowrootmode="open">${inside}</template></cove-page>`;
    expect(article(pageOf(html)).paragraphs).toEqual(STORY);
  });

  it('has nothing of a template that waits for a script', () => {
    const html = `<main>${storyHtml}<template id="card"><p>${OFFER}</p></template></main>`;
    expect(article(pageOf(html)).paragraphs).toEqual(STORY);
  });

  it.each([
    ['by its own name', `<cove-newsletter>${OFFER}</cove-newsletter>`],
    ['for scripts', `<div data-component="newsletter-signup">${OFFERED}</div>`],
    ['for tests', `<div data-testid="related-stories" class="css-1x9z">${OFFERED}</div>`],
    ['as an area', `<section data-area="related_articles">${OFFERED}</section>`],
  ])('is without what is named %s', (_, box) => {
    expect(
      article(pageOf(`<article>${first}${second}${box}${third}</article>`)).paragraphs,
    ).toEqual(STORY);
  });

  it.each([
    'data-testid="share-of-costs"',
    'data-component="related-paragraph"',
    'data-area="author-note"',
    'data-test-id="comment"',
    'class="podcast-story"',
  ])('keeps a paragraph of its story that is called %s', (name) => {
    const html = `<article>${first}<div ${name}>${second}</div>${third}</article>`;
    expect(article(pageOf(html)).paragraphs).toEqual(STORY);
  });

  it('keeps a part whose name for scripts has such a word within it', () => {
    const html = `<article>${first}<div data-testid="the-share-price">${second}${third}</div></article>`;
    expect(article(pageOf(html)).paragraphs).toEqual(STORY);
  });

  it('reads a sentence whole that has a component in it', () => {
    const line =
      'The ferry leaves <cove-time at="9">at nine in the morning</cove-time> on weekdays, the port said, and twice on Sundays.';
    expect(article(pageOf(`<main>${storyHtml}<p>${line}</p></main>`)).paragraphs.at(-1)).toBe(
      'The ferry leaves at nine in the morning on weekdays, the port said, and twice on Sundays.',
    );
  });
});

describe('a headline', () => {
  it.each([
    '<small>The town waited for eight months</small>',
    '<span class="article-subtitle">The town waited for eight months</span>',
    '<span class="headline__kicker">Harbour</span><span>:</span>',
  ])('is without the line that stands in its heading: %s', (line) => {
    const heading = line.includes('kicker')
      ? `${line} <span>Pier reopens in Larkhaven</span>`
      : `<span>Pier reopens in Larkhaven</span> ${line}`;
    const html = pageOf(`<h1>${heading}</h1>${storyHtml}`);
    expect(article(html).title).toBe('Pier reopens in Larkhaven');
  });

  it('keeps the line below it that the document’s title has, too', () => {
    const html = `<h1>Pier reopens in Larkhaven <small>Eight months late</small></h1>${storyHtml}`;
    const title = 'Pier reopens in Larkhaven: Eight months late';
    expect(article(pageOf(html, `<title>${title}</title>`)).title).toBe(
      'Pier reopens in Larkhaven Eight months late',
    );
  });

  it.each([
    '<span class="title">Pier reopens</span> <span class="title-2">in Larkhaven</span>',
    '<small>Pier reopens in Larkhaven</small>',
    '<span class="deckchair">Pier reopens</span> in Larkhaven',
  ])('keeps its own parts: %s', (heading) => {
    expect(article(pageOf(`<h1>${heading}</h1>${storyHtml}`)).title).toBe(
      'Pier reopens in Larkhaven',
    );
  });
});

describe('a bold line before a break', () => {
  const text =
    'The pier was closed for eight months, and the ferry called at the mole instead, the town said.';
  const paragraphs = (inside: string) =>
    article(pageOf(`<main>${storyHtml}<p>${inside}</p></main>`)).paragraphs.slice(STORY.length);

  it('is a heading above the first paragraph, too', () => {
    const parts = [1, 2].map((at) => `<p><b>${at}. Pier of the bay</b><br>${text} ${at}.</p>`);
    expect(article(pageOf(`<main>${parts.join('')}</main>`)).paragraphs).toEqual([
      '1. Pier of the bay',
      `${text} 1.`,
      '2. Pier of the bay',
      `${text} 2.`,
    ]);
  });

  it.each([
    `<strong>Why it took so long</strong><br>${text}`,
    `<b>Why it took so long<br></b>${text}`,
    `<strong><span>Why it took so long</span></strong> <br/> ${text}`,
  ])('is a heading: %s', (inside) => {
    expect(paragraphs(inside)).toEqual(['Why it took so long', text]);
  });

  it.each([
    ['<strong>The pier</strong> was closed<br>for eight months, the town said.'],
    ['<b>The pier was closed<br>for eight months, the town said.</b>'],
    ['The pier was <b>closed</b><br>for eight months, the town said.'],
    ['<b>The pier was closed</b><br>for eight months, the town said.'],
    ['<b>The pier</b><br>was closed for eight months, the town said.'],
  ])('is a part of its sentence: %s', (inside) => {
    expect(paragraphs(inside)).toEqual(['The pier was closed for eight months, the town said.']);
  });
});

describe('a pull quote', () => {
  const box = (text: string, whose = '') =>
    `<div class="css-77"><p>${text}</p>${whose === '' ? '' : `<p>${whose}</p>`}</div>`;
  const LINE =
    'Nobody in the town remembers a spring as long and as cold as the one that the pier was shut in.';
  const said = 'Some 2,000 people walked to its end on the first day';

  it('is left out with a name that stands beside its paragraph', () => {
    const whose = `<div class="css-78"><p>${said}</p><span>Ada Lund, engineer</span></div>`;
    const html = `<article>${first}${whose}${second}${third}</article>`;
    expect(article(pageOf(html)).paragraphs).toEqual(STORY);
  });

  it('is left out of a box of its own, with who said it', () => {
    const html = `<article>${first}${box(said, 'Ada Lund, engineer')}${second}${third}</article>`;
    expect(article(pageOf(html)).paragraphs).toEqual(STORY);
  });

  it.each([
    ['code', (text: string) => `<div class="highlight"><pre>${text}</pre></div>`],
    ['marked code', (text: string) => `<div><div><code>${text}</code></div></div>`],
    ['a step', (text: string) => `<ol><li><p>${text}</p></li></ol>`],
    ['one of several lines in a box', (text: string) => `<div><p>${text}</p><p>${LINE}</p></div>`],
    ['a line of a table', (text: string) => `<table><tr><td><p>${text}</p></td></tr></table>`],
  ])('is not %s that a paragraph has, too', (_, shown) => {
    const html = `<article>${first}${shown(said)}${second}${third}</article>`;
    expect(article(pageOf(html)).paragraphs).toContain(said);
  });

  it('is not a box far from the paragraph that says the same', () => {
    const others = Array.from({ length: 9 }, (_, at) => first.replace('eight', `${at + 20}`));
    const html = `<article>${first}${box(said)}${others.join('')}${second}${third}</article>`;
    expect(article(pageOf(html)).paragraphs).toContain(said);
  });

  it.each([
    ['a paragraph like another', 'Some 2,000 people walked to its end on the second day, too'],
    ['a few words of another', 'It stands better'],
  ])('is not %s', (_, text) => {
    const html = `<article>${first}${box(text)}${second}${third}</article>`;
    expect(article(pageOf(html)).paragraphs).toContain(text);
  });

  it('is no part of a page that has its text twice', () => {
    const whole = `<div><div>${STORY.join(' ')}</div></div>`;
    const html = `<article><div>${storyHtml}</div>${whole}</article>`;
    expect(article(pageOf(html)).paragraphs).toEqual(expect.arrayContaining([...STORY]));
  });
});

describe('the end of a text', () => {
  const signed = `${HEAD}<meta name="author" content="Ole Berg">`;

  it('is without what is said of its author', () => {
    const about =
      '<p>Ole Berg covers harbours for the Cove Paper. He has written for it since 2011.</p>';
    expect(article(pageOf(`<main>${storyHtml}${about}</main>`, signed)).paragraphs).toEqual(STORY);
  });

  it.each([
    [
      'of somebody else',
      'Ole Bergmann covers the walls of the pier with tar, as his father did before him.',
    ],
    [
      'that is news of the author',
      'Ole Berg was taken to the hospital of Larkhaven on Tuesday, the police said.',
    ],
    [
      'in quotation marks',
      'Ole Berg said: “I had walked past it for years and never thought of it.”',
    ],
  ])('keeps what is said %s', (_, line) => {
    const html = pageOf(`<main>${storyHtml}<p>${line}</p></main>`, signed);
    expect(article(html).paragraphs.at(-1)).toBe(line);
  });

  it('keeps what is told of an author whom the text speaks of', () => {
    const told =
      '<p>The pier was drawn by Ole Berg, an architect who lives in Larkhaven and swims below it each day.</p>';
    const end =
      'Ole Berg wants to build a second one, as long as the first, on the other side of the bay.';
    const html = pageOf(`<main>${told}${storyHtml}<p>${end}</p></main>`, signed);
    expect(article(html).paragraphs.at(-1)).toBe(end);
  });

  it('goes on behind a box of links', () => {
    const more = `<p><b>Recommended reading</b></p><ul><li><a href="/a">The mill is for sale</a></li></ul>`;
    const html = `<main>${first}${second}${first.replace('Monday', 'Tuesday')}${second.replace('first', 'third')}${more}${second.replace('first', 'fourth')}<p>The town thanked them.</p></main>`;
    const { paragraphs } = article(pageOf(html));
    expect(paragraphs.at(-1)).toBe('The town thanked them.');
  });

  it('is where the next story of an endless page begins', () => {
    const next = STORY.map((text) => `<p>${text.replace('pier', 'mill')}</p>`).join('');
    const html = `<main><article><h1>Pier reopens in Larkhaven</h1>${storyHtml}</article><article><h1>Bakers ask for flour</h1>${next}</article></main>`;
    expect(article(pageOf(html)).paragraphs).toEqual(STORY);
  });

  describe('of two with headings, bylines and days of their own', () => {
    const others = STORY.map((text) => text.replace('pier', 'mill'));
    const otherHtml = others.map((text) => `<p>${text}</p>`).join('');
    const html = `<main>
      <article><h2>Pier reopens in Larkhaven</h2><p class="byline">By Ada Lund</p><time datetime="2025-05-03">Saturday</time>${storyHtml}</article>
      <article><h2>Bakers ask for flour</h2><p class="byline">By Ben Ode</p><time datetime="2025-05-04">Sunday</time>${otherHtml}</article>
    </main>`;

    it('is the first, where the page is called by it, and names the other', () => {
      const page = article(pageOf(html));
      expect(page).toMatchObject({ paragraphs: STORY, author: 'Ada Lund', date: '2025-05-03' });
      expect(page.leftOut).toContain('Bakers ask for flour');
    });

    it('is the last, where that is what it shares', () => {
      const head = `<title>The Cove Paper</title><meta property="og:title" content="Bakers ask for flour">`;
      const page = article(pageOf(html, head));
      expect(page).toMatchObject({ paragraphs: others, author: 'Ben Ode', date: '2025-05-04' });
    });
  });

  it.each([
    [
      'items of a list',
      'Pier reopens in Larkhaven',
      'The old pier',
      'The mole',
      '<time>3 May</time>',
    ],
    [
      'posts of a live report',
      'Pier reopens in Larkhaven – live',
      'Pier reopens',
      'The mole',
      '<time>9:14</time>',
    ],
  ])('is in all %s that have their own headings and times', (_, heading, one, other, time) => {
    const parts = [one, other].map(
      (title) => `<article><h2>${title}</h2>${time}${first}${second}</article>`,
    );
    const html = pageOf(
      `<main><h1>${heading}</h1>${parts.join('')}</main>`,
      `<title>${heading}</title>`,
    );
    expect(article(html).paragraphs).toEqual(expect.arrayContaining([one, other]));
  });

  it.each([
    ['What the mayor will do now', '<p class="byline">By Tom Kress</p><time>28 Nov 2026</time>'],
    ['Mayor resigns over the pier', '<time datetime="2026-11-28T10:00">10:00</time>'],
    ['The report', '<time>28 November 2026</time>'],
  ])('is in a part below a heading of second order that leads nowhere: %s', (heading, marks) => {
    const part = `<article><h2>${heading}</h2>${marks}${storyHtml.replaceAll('pier', 'mole')}</article>`;
    const html = `<main><article><h1>Pier reopens in Larkhaven</h1>${storyHtml}</article>${part}</main>`;
    expect(article(pageOf(html)).paragraphs).toContain(heading);
  });

  it('is in the posts of a live report whose first one is called like the page', () => {
    const posts = ['Pier reopens in Larkhaven', 'Bakers ask for flour'].map(
      (title, at) =>
        `<article><h2>${title}</h2><time>1${at}:15</time>${storyHtml.replaceAll('pier', at === 0 ? 'pier' : 'mole')}</article>`,
    );
    const { paragraphs } = article(pageOf(`<main>${posts.join('')}</main>`));
    expect(paragraphs).toContain('Bakers ask for flour');
  });

  it.each([
    ['a part without a day or a byline', '', storyHtml],
    ['the text below a head in an article of its own', '<time>3 May 2025</time>', ''],
  ])('is in %s, too', (_, time, above) => {
    const html = `<article><h1>Pier reopens in Larkhaven</h1>${above}</article><article><h2>Eight months of work</h2>${time}${first}${second}${third}</article>`;
    const { paragraphs } = article(pageOf(`<main>${html}</main>`));
    expect(paragraphs).toEqual(expect.arrayContaining(['Eight months of work', ...STORY]));
  });

  it.each([
    [
      'items of a list',
      `<h1>Pier reopens in Larkhaven</h1><article><h1>The old pier</h1>${first}${second}</article><article><h1>The mole</h1>${third}</article>`,
    ],
    [
      'items of a list below a lead',
      `<h1>Pier reopens in Larkhaven</h1>${first}<article><h1>The old pier</h1>${second}</article><article><h1>The mole</h1>${third}</article>`,
    ],
    [
      'posts of a live report',
      `<article><h1>Pier reopens in Larkhaven</h1><div><article><h1>The old pier</h1>${first}${second}</article><article><h1>The mole</h1>${third}</article></div></article>`,
    ],
  ])('is not between %s', (_, parts) => {
    expect(article(pageOf(`<main>${parts}</main>`)).paragraphs).toEqual(
      expect.arrayContaining([...STORY]),
    );
  });

  it('is not at a second heading of its own', () => {
    const html = `<main><article><h1>Pier reopens in Larkhaven</h1>${first}${second}<h1>Two years of work</h1>${third}</article></main>`;
    expect(article(pageOf(html)).paragraphs).toEqual([
      ...STORY.slice(0, 2),
      'Two years of work',
      STORY[2],
    ]);
  });

  it.each([
    [
      'Hafenbote Online',
      'Hafenbote Online ist ein Dienst der Hafenbote Verlag GmbH für Kapitäne und Lotsen.',
      true,
    ],
    ['Hafenbote', 'Hafenbote heißt auch das älteste Boot, das noch in Larkhaven liegt.', false],
    ['Cove Energy', 'Cove Energy said in a statement that it would go to court.', false],
    ['Cove Energy', 'Cove Energy shares fell four per cent to their lowest for a year.', false],
    ['Cove Energy', 'Cove Energy is a member of the Chamber of Ports.', true],
    ['Cove Energie', 'Cove Energie ist am Dienstag vor Gericht gezogen.', false],
    ['The Cove Times', 'Cove Times reporters saw the gate being shut on Tuesday night.', false],
    ['Time', 'Time runs out for the mole, which has to go before the winter.', false],
  ])('says nothing of the house %s: %s', (house, line, isLeftOut) => {
    const head = `${HEAD}<meta property="og:site_name" content="${house}">`;
    const { paragraphs } = article(pageOf(`<main>${storyHtml}<p>${line}</p></main>`, head));
    expect(paragraphs).toEqual(isLeftOut ? STORY : [...STORY, line]);
  });

  it.each([
    'The Cove Paper is funded by its readers. If you value local reporting, become a member for a crown a week.',
    'Get unlimited access to the Cove Paper for a crown a week. Cancel at any time.',
    'This is a modal window. It can be closed with the key in the corner.',
  ])('has no word of the house in it: %s', (line) => {
    const html = pageOf(`<main>${first}${second}<p>${line}</p>${third}</main>`);
    expect(article(html).paragraphs).toEqual(STORY);
  });

  it.each([
    'The lifeboat is funded by its readers, the town’s paper said. If you value your boat, keep it ashore, it added.',
    'Unlimited access to the pier was promised to all who live in the town, whatever they pay.',
    'This is a modern window, the architect said, and it can be opened with one hand.',
  ])('keeps what only looks like it: %s', (line) => {
    const html = pageOf(`<main>${first}${second}<p>${line}</p>${third}</main>`);
    expect(article(html).paragraphs).toContain(line);
  });
});

describe('the lead below a headline', () => {
  const told =
    'The pier of Larkhaven is open again, eight months later than planned. The town paid two million crowns for it, which it had put aside for a new school on the hill, and parents ask for the money back.';
  const wide = `${storyHtml}<p>${told.replaceAll('pier', 'mole')}</p>`.repeat(3);
  const page = (below: string, heading = 'Pier reopens in Larkhaven', head = HEAD): PageArticle =>
    article(
      pageOf(
        `<header class="top"><h1>${heading}</h1>${below}</header><div class="x"><p>Share</p><p>3 May 2025</p></div><div class="story-body">${wide}</div>`,
        head,
      ),
    );

  it('is the first paragraph, though it stands in another container than the text', () => {
    expect(page(`<p class="intro">${told}</p>`).paragraphs[0]).toBe(told);
  });

  it.each([
    ['a line that the text says again', '<p>The pier is open again after eight months.</p>'],
    ['a quotation', `<p>“${told}”</p>`],
    ['a caption', `<p>${told} (Photo: Ada Lund/Cove Pictures)</p>`],
    [
      'a call',
      '<p>Sign up for our newsletter to get the news of the harbour each morning, with the best of the week on Saturday, a letter from the editor and no advertising at all, ever.</p>',
    ],
    ['a link to another text', `<p><a href="/b">${told}</a></p>`],
    [
      'another story',
      '<p>Bakers in Osk have put up the price of bread for the third time this year, and the guild says that flour, light and rent leave them nothing else to do before the winter.</p>',
    ],
    [
      'a note of the house',
      '<p>We are a newsroom without owners. What we earn goes to those who write for you, and what is left of it goes to the school for young reporters that we opened last year.</p>',
    ],
    ['a caption without a credit', `<div><img src="/a.jpg"><p>${told}</p></div>`],
    ['what only sounds like one, far from it', `${'<p>Harbour</p>'.repeat(8)}<p>${told}</p>`],
  ])('is not %s', (_, below) => {
    expect(page(below).paragraphs[0]).toBe(STORY[0]);
  });

  it.each(['teaser-text', 'news-teaser-text'])('is in what a system calls %s', (name) => {
    const [lead = '', ...text] = STORY.map((line) => `<p>${line}</p>`);
    const html = `<div class="article"><h1>Pier reopens in Larkhaven</h1><div class="${name}">${lead}</div><div class="text">${text.join('')}</div></div>`;
    expect(article(pageOf(html)).paragraphs).toEqual(STORY);
  });

  it.each(['teasers', 'teaser-list', 'teaser'])('is not in what one calls %s', (name) => {
    const html = `<main><h1>Pier reopens in Larkhaven</h1><div class="${name}"><p>${told}</p></div>${wide}</main>`;
    expect(article(pageOf(html)).paragraphs[0]).toBe(STORY[0]);
  });

  it('is not what a site says of itself below its own name', () => {
    const site = `${HEAD}<meta property="og:site_name" content="The Cove Paper">`;
    expect(page(`<p>${told}</p>`, 'The Cove Paper', site).paragraphs[0]).toBe(STORY[0]);
  });
});

describe('a text with a box in it', () => {
  const promo =
    '<div class="promo-x"><span>Mill burns down at the mole, nobody is hurt</span></div>';

  it.each([
    ['Related stories', `<div class="list"><h3>Related stories</h3>${promo}</div>`],
    ['Reacties', `<section><p>Reacties</p><p>De molen staat te koop</p></section>`],
  ])('is without a headline below “%s” that is no link', (_, box) => {
    const html = pageOf(`<main><div>${first}${second}${box}${third}</div></main>`);
    expect(article(html).paragraphs).toEqual(STORY);
  });

  it.each([
    ['sentences', '<section><h3>More on the pier</h3><p>It was built in 1911.</p></section>'],
    ['facts', '<section><h3>Topics</h3><p>Length: 412 metres</p><p>Built: 1911</p></section>'],
    [
      'a label that is not its first line',
      '<section><h3>The pier</h3><p>Tags</p><p>A word of sailors</p></section>',
    ],
  ])('keeps a part of its own: %s', (_, box) => {
    const more = `${first.replace('pier', 'mole')}${second.replace('first', 'third')}`;
    const html = pageOf(`<main><div>${first}${second}${box}${more}${third}</div></main>`);
    expect(article(html).paragraphs.join()).toMatch(/1911|sailors/);
  });
});

describe('what stands below a text', () => {
  const signed = `${HEAD}<meta name="author" content="Ben Ode and Ida Roe">`;

  it.each([
    'Ben Ode is the author of “Piers of the North” and lives in Larkhaven.',
    'Ben Ode has covered harbours since 2011.',
    'Ben Ode can be reached at bode@cove.example.',
    'Ida Roe is adjunct professor of harbours at the college of Osk.',
  ])('says who wrote it: %s', (line) => {
    const html = pageOf(`<main>${storyHtml}<p>${line}</p></main>`, signed);
    expect(article(html).paragraphs).toEqual(STORY);
  });

  it.each([
    'Ada Lund is the engineer of “Cove Works” and lives in Larkhaven.',
    'Ben Ode is the last to leave: “I have swept this pier every evening since the year in which my son was born here.”',
  ])('is told of others: %s', (line) => {
    const html = pageOf(`<main>${storyHtml}<p>${line}</p></main>`, signed);
    expect(article(html).paragraphs.at(-1)).toBe(line);
  });

  it('is what a release says of its house, though it is longer than the news', () => {
    const house = `<p><b>About Cove Piers</b></p>${first.replaceAll('Larkhaven', 'Cove')}${second}`;
    const html = `<main><p>LARKHAVEN, May 3, 2025 /CoveWire/ -- ${STORY[0]}</p>${second}${house}</main>`;
    const { paragraphs } = article(pageOf(html));
    expect(paragraphs).toHaveLength(2);
  });

  it.each(['About the study', 'Topics', 'About this survey'])(
    'is no part of a release that goes on below “%s”',
    (mark) => {
      const more = `<p><b>${mark}</b></p>${first.replaceAll('Larkhaven', 'Cove')}${second.replace('first', 'third')}`;
      const html = `<main><p>LARKHAVEN, May 3, 2025 /CoveWire/ -- ${STORY[0]}</p>${second}${more}</main>`;
      expect(article(pageOf(html)).paragraphs.length).toBeGreaterThan(2);
    },
  );

  it('is the text of another page, which has a part about its house', () => {
    const house = `<p><b>About Cove Piers</b></p>${first.replaceAll('Larkhaven', 'Cove')}${second.replace('first', 'third')}`;
    const { paragraphs } = article(pageOf(`<main>${first}${second}${house}</main>`));
    expect(paragraphs.length).toBeGreaterThan(2);
  });
});

describe('an error that is told in many words', () => {
  const said =
    '<p>What you look for may have been moved or deleted. Try our search, or go back to the front page to see the news.</p>';

  it.each([
    ['Page not found | The Cove Paper', 'Oh dear'],
    ['The Cove Paper', 'Sorry, we can’t find that page'],
    ['The Cove Paper', 'This page does not exist'],
  ])('is none of the articles: %s, %s', (title, heading) => {
    const page = read(pageOf(`<main><h1>${heading}</h1>${said}</main>`, `<title>${title}</title>`));
    expect(page).toMatchObject({ kind: 'not-article', reason: 'error' });
  });

  it.each([
    'We can’t find the page that tells us how to live',
    'Sorry, we are closed for the winter',
  ])('is not what is told below %s', (heading) => {
    const html = pageOf(
      `<main><h1>${heading}</h1>${storyHtml}</main>`,
      `<title>${heading}</title>`,
    );
    expect(read(html).kind).toBe('article');
  });
});

describe('a page of another kind', () => {
  const long = storyHtml + STORY.map((text) => `<p>${text.replace('pier', 'mole')}</p>`).join('');
  const dated = `${HEAD}<meta property="og:type" content="article"><meta property="article:published_time" content="2025-05-03T10:00:00Z">`;
  const readAt = (html: string, url: string) =>
    readPage(new TextEncoder().encode(html), { url, now: NOW });

  it('is none where the second part of a long text stands alone', () => {
    const html = pageOf(
      `<main><h1>Pier reopens in Larkhaven</h1><p>3 May 2025</p>${long}</main>`,
      dated,
    );
    expect(readAt(html, 'https://cove.example/pier/page/2').kind).toBe('article');
  });

  it('is a list where the second page of a shelf has headlines that are links', () => {
    const card =
      '<div><h2><a href="/a">Mill for sale</a></h2><p>The mill is for sale again, the town said on Monday, and nobody has made an offer for it yet.</p></div>';
    const html = pageOf(`<main><h1>News</h1><p>3 May 2025</p>${card.repeat(4)}</main>`, dated);
    expect(readAt(html, 'https://cove.example/news/page/2')).toMatchObject({ reason: 'listing' });
  });

  it('is an offer of work', () => {
    const job =
      '<script type="application/ld+json">{"@type":"JobPosting","title":"Lock keeper"}</script>';
    const html = pageOf(
      `<main><h1>Lock keeper</h1><p>The port looks for a keeper of its lock who likes the river and the weather on it.</p></main>`,
      `<title>Lock keeper</title>${job}`,
    );
    expect(readAt(html, 'https://port.example/lock-keeper')).toMatchObject({ reason: 'service' });
  });

  it('has no names of what its head lists', () => {
    const terms = '<dl><dt>Author</dt><dd>Ole Berg</dd><dt>Date</dt><dd>3 May 2025</dd></dl>';
    const html = pageOf(`<div><h1>Pier reopens in Larkhaven</h1>${terms}${storyHtml}</div>`);
    expect(article(html).paragraphs).toEqual(STORY);
    expect(article(html).author).toBe('Ole Berg');
  });
});
