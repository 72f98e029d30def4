import { describe, expect, it } from 'vitest';
import type { PageArticle, PageOptions } from '../../../src/articles/page/page-reading.ts';
import { readPage } from '../../../src/articles/page/read-page.ts';
import { dressed, pageOf, STORY, storyHtml } from './made-pages.ts';

const NOW = new Date('2024-06-01T12:00:00Z');
const read = (html: string, options: Partial<PageOptions> = {}) =>
  readPage(new TextEncoder().encode(html), { url: null, now: NOW, ...options });
const article = (html: string, options?: Partial<PageOptions>): PageArticle => {
  const page = read(html, options);
  if (page.kind === 'not-article') throw new Error(`${page.reason}: ${page.message}`);
  return page;
};

describe('the body of a page', () => {
  it('is its story, without what stands around it', () => {
    expect(article(pageOf(dressed(storyHtml))).paragraphs).toEqual(STORY);
  });

  it('may be short within a layout that is named after sharing', () => {
    const short = [
      'The goat fair in Osk drew ninety people on Sunday, the town said.',
      'The oldest goat was born in 1994, and nobody would milk it.',
    ];
    const html = short.map((line) => `<p>${line}</p>`).join('');
    expect(article(pageOf(`<div class="share-enabled">${html}</div>`)).paragraphs).toEqual(short);
  });

  it.each([
    ['l-sidebar-left l-row'],
    ['wrap-with-sidebar'],
    ['has-top-nav main-wrap'],
    ['story modal-ready'],
    ['no-ads column'],
    ['story pagination-first'],
    ['paywall'],
    ['post type-post tag-pier category-comments'],
    ['relative overflow-hidden'],
    ['page-builder-widget widget-text'],
    ['hidden md:block'],
    ['story comments-open'],
    ['subscriber-only-content'],
    ['site no-sidebar'],
    ['social-theme-skin related-layout'],
    ['share-enabled'],
  ])('stands within a layout named %j', (name) => {
    expect(
      article(pageOf(`<div class="${name}"><div>${storyHtml}</div></div>`)).paragraphs,
    ).toEqual(STORY);
  });

  it.each([
    ['a form around the page', `<form method="post" id="form1">${storyHtml}</form>`],
    ['a layout table', `<table><tr><td>${storyHtml}</td></tr></table>`],
    [
      'a form in a table in a main',
      `<main><form><table><tr><td>${storyHtml}</td></tr></table></form></main>`,
    ],
    ['line breaks for paragraphs', `<div>${STORY.join('<br><br>')}</div>`],
    ['custom elements', `<x-story><x-body>${storyHtml}</x-body></x-story>`],
    ['no html or body element', storyHtml],
  ])('stands in %s', (_name, body) => {
    expect(article(body.startsWith('<p>') ? body : pageOf(body)).paragraphs).toEqual(STORY);
  });

  it('keeps the first sentence that is set as a heading, though it says what the headline does', () => {
    const [first, ...rest] = STORY;
    const body = `<article><h1>Pier of Larkhaven reopened on Monday</h1><h2>${first}</h2>${rest.map((text) => `<p>${text}</p>`).join('')}</article>`;
    const head = '<title>Pier of Larkhaven reopened on Monday</title>';
    expect(article(pageOf(body, head)).paragraphs).toEqual(STORY);
  });

  it.each([
    [
      'a motto that leads to the front page',
      '<h2><a href="/"><span>The Cove. Home of the coast.</span></a></h2>',
      '',
    ],
    [
      'the same with a whole address',
      '<h2><a href="https://cove.example">The Cove. Home of the coast.</a></h2>',
      '',
    ],
    ['the house’s name alone', '', '<p>The Cove Paper</p>'],
    [
      'what the house says of itself',
      '',
      '<p>The Cove Paper is a member of the Press Council.</p>',
    ],
    ['the page’s day at its end', '', '<p>Published: 3 May 2024, 12:35</p>'],
    [
      'captions, however many',
      Array.from(
        { length: 9 },
        (_, at) =>
          `<div class="caption-full">Ferry number ${at} leaves the pier of Larkhaven for the islands in the north of the bay, where it calls at four ports.</div>`,
      ).join(''),
      '',
    ],
  ])('has none of %s', (_name, above, below) => {
    const head =
      '<title>Pier reopens</title><meta property="og:site_name" content="The Cove Paper">';
    const html = pageOf(`<main>${above}${storyHtml}${below}</main>`, head);
    expect(article(html, { url: 'https://cove.example/town/pier' }).paragraphs).toEqual(STORY);
  });

  it('has what it says of the house, where it speaks of it', () => {
    const lines = [
      'The Cove Paper lost its press in a fire on Monday.',
      ...STORY,
      'The Cove Paper is printed in Osk for now.',
    ];
    const body = lines.map((text) => `<p>${text}</p>`).join('');
    const head = '<title>Fire</title><meta property="og:site_name" content="The Cove Paper">';
    expect(article(pageOf(`<main>${body}</main>`, head)).paragraphs).toEqual(lines);
  });

  it.each([
    [
      'a heading that leads to another site',
      '<h2><a href="https://osk.example/">The port of Osk</a></h2>',
      'The port of Osk',
    ],
    [
      'who wrote a post',
      '<p>— Ada Lund (@adalund) May 3, 2024</p>',
      '— Ada Lund (@adalund) May 3, 2024',
    ],
  ])('has %s', (_name, below, line) => {
    const html = pageOf(`<main>${storyHtml}${below}</main>`);
    expect(article(html, { url: 'https://cove.example/town/pier' }).paragraphs).toEqual([
      ...STORY,
      line,
    ]);
  });

  it('keeps the part behind a wall’s name', () => {
    const [first, ...rest] = STORY;
    const body = `<article><p>${first}</p><div class="paywall">${rest.map((text) => `<p>${text}</p>`).join('')}</div></article>`;
    expect(article(pageOf(body)).paragraphs).toEqual(STORY);
  });

  it.each([
    'Osk Trust<br>North Avenue 12<br>Phone: 404-894-2000',
    'The pier is ours<br>we walk on it',
    'The pier is old,<br>the mole is new,<br>written by Ada<br>in 1999',
    'The pier is old<br>by the sea it stands<br>since 1999',
  ])('keeps the lines of a paragraph together: %s', (lines) => {
    const { paragraphs } = article(pageOf(`<article>${storyHtml}<p>${lines}</p></article>`));
    expect(paragraphs).toEqual([...STORY, lines.replaceAll('<br>', ' ')]);
  });

  it('has none of the lines that sign it in one paragraph', () => {
    const lines = 'Osk Gazette<br>By Ada Lund<br>January 19, 2024';
    expect(article(pageOf(`<article><p>${lines}</p>${storyHtml}</article>`))).toMatchObject({
      author: 'Ada Lund',
      date: '2024-01-19',
      paragraphs: STORY,
    });
  });

  it('has all parts of a page of several articles that are one story', () => {
    const body = `<main>${STORY.map((text) => `<article><p>${text}</p></article>`).join('')}</main>`;
    expect(article(pageOf(body)).paragraphs).toEqual(STORY);
  });

  it.each([
    [
      'a caption',
      '<figure><img src="a.jpg"><figcaption>The pier in the evening light of Larkhaven, seen from the east, in May 2024.</figcaption></figure>',
    ],
    [
      'a caption in a plain element',
      '<div class="article-image__caption"><p>The pier in the evening light of Larkhaven, as seen from the east in May 2024.</p></div>',
    ],
    ['a share bar', '<ul class="share-buttons"><li>Share</li><li>Tweet</li></ul>'],
    [
      'a newsletter',
      '<div class="newsletter-signup"><p>Get the morning letter of The Cove Paper, with all the news of the coast, in your inbox.</p></div>',
    ],
    [
      'a link to another story',
      '<p><a href="/x">READ ALSO: The bakers of Larkhaven and their flour</a></p>',
    ],
    [
      'a cookie notice',
      '<div id="cookie-banner"><p>We and our partners use cookies to measure how this page is read, and for advertising.</p></div>',
    ],
    ['a byline', '<p class="byline">By Ada Writer</p>'],
    ['a stamp', '<p>Published on 19 January 2024</p>'],
    [
      'comments',
      '<section id="comments"><p>I walked there on Monday with my dog and we both liked it very much, thank you all.</p></section>',
    ],
  ])('is told from %s', (_name, extra) => {
    const [first, ...rest] = STORY;
    const body = `<article><h1>Pier reopens in Larkhaven</h1>${extra}<p>${first}</p>${rest.map((text) => `<p>${text}</p>`).join('')}${extra}</article>`;
    expect(article(pageOf(body)).paragraphs).toEqual(STORY);
  });

  it.each([
    ['20 November'],
    ['438.3K'],
    ['12:03 GMT, Nov 18, 2023'],
    ['https://covepaper.example/pier'],
  ])('is told from the stamp %j above it', (stamp) => {
    expect(article(pageOf(`<article><p>${stamp}</p>${storyHtml}</article>`)).paragraphs).toEqual(
      STORY,
    );
  });

  const teaser = (name: string, at: number, href = `/town/${at}`): string =>
    `<${name} class="item"><h3><a href="${href}">Bakers of Osk ask for flour</a></h3><p>The bakers of Osk asked the council ${at} times for more flour, and it heard them at length.</p></${name}>`;
  const inAll = (part: (at: number) => string): string => [1, 2, 3].map(part).join('');

  it.each([
    ['articles', inAll((at) => teaser('article', at))],
    ['list items', `<ul>${inAll((at) => teaser('li', at))}</ul>`],
    ['boxes', `<div>${inAll((at) => teaser('div', at))}</div>`],
  ])('is told from teasers of other stories in %s', (_name, others) => {
    const body = `<main><section><h1>Pier reopens in Larkhaven</h1>${storyHtml}</section>${others}</main>`;
    expect(article(pageOf(body)).paragraphs).toEqual(STORY);
  });

  it.each([
    ['that lead to places in it', inAll((at) => teaser('div', at, `#part-${at}`))],
    ['that lead to other sites', inAll((at) => teaser('div', at, `https://shop${at}.example/`))],
    [
      'among its paragraphs',
      `<p>Three bakers are the best of the year.</p>${inAll((at) => teaser('div', at))}`,
    ],
  ])('has its parts under headings %s', (_name, parts) => {
    const body = `<article><h1>Pier reopens in Larkhaven</h1>${storyHtml}${parts}</article>`;
    expect(article(pageOf(body)).paragraphs.join(' ')).toContain('asked the council 3 times');
  });

  it.each([
    ['in plain text', STORY.join('\n\n')],
    ['in HTML', storyHtml],
    ['in HTML escaped twice', storyHtml.replaceAll('<', '&lt;').replaceAll('>', '&gt;')],
  ])('is whole where the page shows its beginning and its data have it %s', (_name, stored) => {
    const more = Array.from(
      { length: 4 },
      (_, at) =>
        `The town spent ${at + 2} million on the pier, and it says that this was money well spent.`,
    );
    const all = `${stored}\n\n${more.map((text) => (stored.startsWith('<') ? `<p>${text}</p>` : stored.startsWith('&') ? `&lt;p&gt;${text}&lt;/p&gt;` : text)).join('\n\n')}`;
    const head = `<title>Pier reopens in Larkhaven</title><script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', articleBody: all })}</script>`;
    const shown = `<article><h1>Pier reopens in Larkhaven</h1><p>${STORY[0]}</p><p>${STORY[1]}</p></article>`;
    expect(article(pageOf(shown, head)).paragraphs).toEqual([...STORY, ...more]);
  });

  it('has none of what AMP sets around it', () => {
    const around = `<amp-sidebar><p>${'All that happens in the town, every morning. '.repeat(4)}</p></amp-sidebar>`;
    expect(
      article(pageOf(`${around}<h1>Pier reopens in Larkhaven</h1>${storyHtml}`)).paragraphs,
    ).toEqual(STORY);
  });

  it('keeps what it sets apart as a quotation in marks', () => {
    const quote =
      '<blockquote><p>We looked at every plank twice, and I sleep well.</p></blockquote>';
    const page = article(
      pageOf(`<article>${storyHtml}<p>Ada Lund wrote to the town:</p>${quote}</article>`),
    );
    expect(page.paragraphs.at(-1)).toBe('“We looked at every plank twice, and I sleep well.”');
  });

  it('is without the cards of other stories that a link wraps', () => {
    const cards = Array.from(
      { length: 6 },
      (_, i) =>
        `<div><a href="/b${i}"><h3>Bakers ask for flour, part ${i}</h3><p>The bakers of Larkhaven, who have asked the council five times, ask it for more flour, it was said.</p></a></div>`,
    ).join('');
    const head = '<script type="application/ld+json">{"@type":"NewsArticle"}</script>';
    const page = article(pageOf(`<div><div>${storyHtml}</div><div>${cards}</div></div>`, head));
    expect(page.paragraphs.filter((text) => text.startsWith('The bakers'))).toEqual([]);
    expect(page.paragraphs).toEqual(expect.arrayContaining([...STORY]));
  });

  it('is without a caption that stands below each picture of a series', () => {
    const caption = '<p>The pier of Larkhaven, seen from the lighthouse in May</p>';
    const page = article(pageOf(`<article>${storyHtml}${caption.repeat(4)}</article>`));
    expect(page.paragraphs).toEqual(STORY);
    const twice = article(pageOf(`<article>${storyHtml}${caption.repeat(2)}</article>`));
    expect(twice.paragraphs).toHaveLength(5);
  });

  it('ends where other stories begin, and says what it left out', () => {
    const tail =
      '<h3>You may also like</h3><p>Bakers ask for flour</p><p>Ferry to stop in March</p>';
    const page = article(pageOf(`<article>${storyHtml}${tail}</article>`));
    expect(page.paragraphs).toEqual(STORY);
    expect(page.leftOut).toEqual([
      'You may also like',
      'Bakers ask for flour',
      'Ferry to stop in March',
    ]);
  });

  it('is taken from the page’s data where a script would show it', () => {
    const text = Array.from({ length: 5 }, () => STORY.join('\n\n')).join('\n\n');
    const data = JSON.stringify({
      '@type': 'NewsArticle',
      headline: 'Pier reopens',
      articleBody: text,
    });
    const page = article(
      pageOf(
        '<div id="root"></div>',
        `<title>Pier</title><script type="application/ld+json">${data}</script>`,
      ),
    );
    expect(page.paragraphs).toHaveLength(15);
  });
});

describe('a wall', () => {
  it.each([
    ['a paywall in words', '<p>Subscribe to continue reading this story.</p>', '', 'paywall'],
    ['a paywall in German', '<p>Dieser Artikel ist nur mit einem Abo zu lesen.</p>', '', 'paywall'],
    ['one in Russian', '<p>Полный текст доступен только подписчикам.</p>', '', 'paywall'],
    ['one in Ukrainian', '<p>Цей матеріал лише для передплатників.</p>', '', 'paywall'],
    ['one in Korean', '<p>이 기사는 유료 회원만 볼 수 있습니다.</p>', '', 'paywall'],
    ['one in Japanese', '<p>この記事は有料会員限定です。残り 1,240文字</p>', '', 'paywall'],
    ['one in Chinese', '<p>本文仅限付费会员阅读，订阅后阅读全文。</p>', '', 'paywall'],
    ['one in Polish', '<p>Dalsza część artykułu tylko dla subskrybentów.</p>', '', 'paywall'],
    ['one in Portuguese', '<p>Conteúdo exclusivo para assinantes</p>', '', 'paywall'],
    ['one in Spanish', '<p>Hazte suscriptor para seguir leyendo</p>', '', 'paywall'],
    ['one in Italian', '<p>Questo articolo è riservato agli abbonati.</p>', '', 'paywall'],
    ['one in Dutch', '<p>Dit artikel is alleen voor abonnees.</p>', '', 'paywall'],
    ['one in Turkish', '<p>Bu haber yalnızca abonelere açıktır.</p>', '', 'paywall'],
    ['one in Arabic', '<p>هذا المقال حصري للمشتركين</p>', '', 'paywall'],
    ['one in Swedish', '<p>Artikeln är endast för prenumeranter.</p>', '', 'paywall'],
    ['one in Danish', '<p>Denne artikel er kun for abonnenter.</p>', '', 'paywall'],
    ['one in Norwegian', '<p>Denne saken er kun for abonnenter.</p>', '', 'paywall'],
    ['one in Finnish', '<p>Tämä juttu on vain tilaajille.</p>', '', 'paywall'],
    ['one in Czech', '<p>Celý článek je jen pro předplatitele.</p>', '', 'paywall'],
    [
      'a paywall in data',
      '',
      '<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":false}</script>',
      'paywall',
    ],
  ])('that is %s leaves the teaser, and is said', (_name, body, head, wall) => {
    const page = article(
      pageOf(`<article><p>${STORY[0]}</p>${body}</article>`, `<title>Pier</title>${head}`),
    );
    expect(page.wall).toBe(wall);
    expect(page.paragraphs[0]).toBe(STORY[0]);
  });

  it('is none where the whole story is public above a subscriber’s form', () => {
    const long = Array.from({ length: 12 }, () => storyHtml).join('');
    expect(
      article(pageOf(`<article>${long}<p>Subscribe to continue reading us.</p></article>`)).wall,
    ).toBeNull();
  });

  it.each([
    [
      'asks to agree first',
      '<div><h1>Before you continue to The Cove Paper</h1><p>We use cookies and store data. Accept all cookies?</p></div>',
      'consent',
    ],
    [
      'needs its scripts',
      '<div id="app"></div><noscript>You need to enable JavaScript to run this app.</noscript>',
      'script',
    ],
    ['asks for its scripts', '<p>Please enable JS and disable any ad blocker</p>', 'script'],
    ['has nothing but scripts', '<div id="app"></div><script src="/app.js"></script>', 'script'],
    [
      'asks for its scripts in Russian',
      '<p>Включите JavaScript, чтобы открыть сайт.</p>',
      'script',
    ],
    ['asks for them in Korean', '<p>자바스크립트를 활성화해 주세요.</p>', 'script'],
    ['asks for them in Japanese', '<p>ご利用にはJavaScriptを有効にしてください。</p>', 'script'],
    ['asks for them in Chinese', '<p>请启用JavaScript以继续浏览。</p>', 'script'],
    ['asks for them in Portuguese', '<p>Ative o JavaScript para continuar.</p>', 'script'],
    [
      'asks to agree in Spanish',
      '<p>Tu privacidad es importante. Aceptar todas las cookies</p>',
      'consent',
    ],
    ['asks to agree in Russian', '<p>Мы используем файлы cookie. Принять все?</p>', 'consent'],
    [
      'asks to agree in Polish',
      '<p>Szanujemy Twoją prywatność. Akceptuj pliki cookie</p>',
      'consent',
    ],
  ])('that %s is no article', (_name, body, wall) => {
    expect(read(pageOf(body))).toMatchObject({ kind: 'not-article', reason: 'wall', wall });
  });

  it.each([
    ['Sign in', '<form><input type="email"><input type="password"></form>'],
    ['Anmelden', '<form><input type="password"></form>'],
    ['Вход', '<form><input type="password"></form>'],
    ['로그인', '<form><input type="password"></form>'],
    ['Log in to The Cove Paper', '<form><input type="email"></form>'],
  ])('that asks who reads, "%s", is no article', (title, form) => {
    const ask =
      '<p>Forgotten your password? Make an account to follow what is of interest to you.</p>';
    expect(read(pageOf(`<h1>${title}</h1>${form}${ask}`, `<title>${title}</title>`))).toMatchObject(
      {
        kind: 'not-article',
        reason: 'wall',
      },
    );
  });

  it('is none where a short text about it stands above a newsletter', () => {
    const title = 'Log in to the harbour: anglers get an app';
    const text =
      '<p>The harbour of Osk lets anglers log in from Monday.</p><p>Ninety of them tried it.</p>';
    const page = pageOf(`<h1>${title}</h1>${text}<form><input type="email"></form>`);
    expect(article(page).paragraphs).toHaveLength(2);
  });

  it('is none where a report stands above a form to log in', () => {
    const form = '<form>Log in <input type="password"></form>';
    expect(article(pageOf(`<article>${storyHtml}</article>${form}`)).paragraphs).toEqual(STORY);
  });

  it('leaves none of its own words in the text', () => {
    const wall = '<p>This article is for subscribers only.</p><p>Already a subscriber? Log in</p>';
    expect(article(pageOf(`<article>${storyHtml}${wall}</article>`)).paragraphs).toEqual(STORY);
  });
});

describe('a page that says that something went wrong', () => {
  const sorry = '<p>Go back to the front page, or look for it with the search above.</p>';
  it.each([
    ['404 Not Found'],
    ['Error 404 - page not found'],
    ['503 Service Unavailable'],
    ['429 Too Many Requests'],
    ['451: Unavailable due to legal reasons'],
    ['Error 1020'],
    ['404 Page'],
    ['410 Gone'],
    ['404 - The Cove Paper'],
    ['404 | The Cove Paper'],
    ['500 Internal Server Error'],
    ['503 Service Temporarily Unavailable'],
    ['403 Access Denied'],
    ['502 Bad Gateway'],
    ['504 Gateway Time-out'],
    ['400 Bad Request'],
    ['Страница не найдена'],
    ['페이지를 찾을 수 없습니다'],
    ['ページが見つかりません'],
    ['页面不存在'],
    ['Página não encontrada'],
    ['Pagina non trovata'],
    ['Nie znaleziono strony'],
  ])('is one: %s', (title) => {
    const page = read(pageOf(`<h1>${title}</h1>${sorry}`, `<title>${title}</title>`));
    expect(page).toMatchObject({ kind: 'not-article', reason: 'error' });
  });

  it.each([
    ['500 jobs go at the yard of Larkhaven'],
    ['404 walkers reach the end of the pier'],
    ['403 boats race around the cape'],
    ['450-berth hall opens at the quay'],
    ['404-berth hall opens at the quay'],
    ['420 service posts to go at the yard'],
    ['510 internal letters show what the yard knew'],
    ['500 access ramps for the quays of Larkhaven'],
    ['435 – how many boats the quay holds'],
    ['500 gone from the yard in a year'],
    ['500 page report on the yard is out'],
    ['503 days on the ice: a crew comes home'],
    ['Not found guilty, the harbour master returns'],
  ])('is none: %s', (title) => {
    const page = pageOf(
      `<article><h1>${title}</h1>${storyHtml}</article>`,
      `<title>${title}</title>`,
    );
    expect(article(page).paragraphs).toEqual(STORY);
  });
});

describe('a page that is no article', () => {
  const posts = STORY.map((text) => `<div class="post-body"><p>${text}</p></div>`).join('');
  const teasers = Array.from(
    { length: 12 },
    (_, i) => `<div><h2><a href="/a${i}">Story number ${i} of the town of Larkhaven</a></h2></div>`,
  ).join('');
  it.each([
    [
      'a forum by its data',
      pageOf(
        posts,
        '<script type="application/ld+json">{"@type":"DiscussionForumPosting"}</script>',
      ),
      'https://a.example/x/1',
      'forum',
    ],
    [
      'a forum by its maker',
      pageOf(posts, '<meta name="generator" content="phpBB">'),
      'https://a.example/x/1',
      'forum',
    ],
    ['a forum by its address', pageOf(posts), 'https://a.example/threads/pier.12/', 'forum'],
    ['a front page', pageOf(teasers), 'https://a.example/', 'listing'],
    [
      'a shop’s offer that the shop signs',
      pageOf(
        storyHtml,
        '<meta name="author" content="Pier Lamps"><meta property="og:site_name" content="Pier Lamps">',
      ),
      'https://a.example/services/lamps',
      'service',
    ],
    ['a section', pageOf(teasers), 'https://a.example/town/news', 'listing'],
    [
      'a shop’s shelf',
      pageOf(storyHtml, '<meta property="og:type" content="product.group">'),
      'https://a.example/x',
      'listing',
    ],
    [
      'a product',
      pageOf(
        storyHtml,
        '<script type="application/ld+json">{"@type":"Product","offers":{"@type":"Offer"}}</script>',
      ),
      'https://a.example/lamp',
      'product',
    ],
    ['a manual', pageOf(storyHtml), 'https://docs.a.example/guide/start', 'documentation'],
    ['an offer', pageOf(storyHtml), 'https://a.example/services/piers', 'service'],
    ['a platform', pageOf(storyHtml), 'https://a.example/pier-platform', 'service'],
    [
      'a list of prices',
      pageOf(`${storyHtml}<ul>${'<li>One hour: $40</li>'.repeat(12)}</ul>`),
      'https://a.example/piers/boats',
      'service',
    ],
    [
      'a page of coupons that calls itself a post',
      pageOf(storyHtml, '<script type="application/ld+json">{"@type":"BlogPosting"}</script>'),
      'https://a.example/coupons-and-discounts/',
      'product',
    ],
    ['a ranking', pageOf(storyHtml), 'https://a.example/pier-rankings/longest', 'listing'],
    [
      'small print with its day',
      pageOf(`<p>3 May 2024</p>${storyHtml}`),
      'https://a.example/privacy-policy',
      'service',
    ],
    [
      'a product without its price',
      pageOf(storyHtml, '<script type="application/ld+json">{"@type":"Product"}</script>'),
      'https://a.example/lamp',
      'product',
    ],
    [
      'the newest of a list, whoever wrote it',
      pageOf(`<p class="byline">By Ada Lund</p><p>3 May 2024</p>${storyHtml}`),
      'https://a.example/list/town/recent',
      'listing',
    ],
    [
      'an error',
      pageOf(
        '<h1>Page not found</h1><p>The page that you asked for is not there.</p>',
        '<title>404 Page not found</title>',
      ),
      'https://a.example/x',
      'error',
    ],
    ['an empty one', pageOf(''), 'https://a.example/x', 'empty'],
  ])('is said to be %s', (_name, html, url, reason) => {
    expect(read(html, { url })).toMatchObject({ kind: 'not-article', reason });
  });

  it.each([
    ['a signed and dated text below a shop', 'https://a.example/shop/magazine/pier'],
    ['a report on a forum’s address', 'https://a.example/forum/news/pier'],
    ['a report in a section', 'https://a.example/category/town/pier'],
    ['a report in a manual’s folder', 'https://a.example/docs/pier'],
  ])('is never said of %s', (_name, url) => {
    const head =
      '<title>Pier</title><script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2024-01-19","author":{"@type":"Person","name":"Ada Lund"}}</script>';
    expect(read(pageOf(`<article>${storyHtml}</article>`, head), { url }).kind).toBe('article');
  });

  it.each([
    ['a feed', '<rss version="2.0"><channel><title>Cove Paper</title></channel></rss>'],
    ['a feed of another form', '<feed xmlns="http://www.w3.org/2005/Atom"><title>A</title></feed>'],
    ['a sitemap', '<!-- made at noon -->\n<urlset><url><loc>https://a.test/</loc></url></urlset>'],
    ['a list of sitemaps', '<sitemapindex></sitemapindex>'],
    ['a list of feeds', '<?xml-stylesheet href="a.xsl"?><opml version="2.0"></opml>'],
  ])('is said of %s', (_what, xml) => {
    expect(read(`<?xml version="1.0"?>\n${xml}`)).toMatchObject({ reason: 'not-html' });
  });

  it('is said of a printed page, and not of a page that declares itself as XML', () => {
    expect(read(`%PDF-1.7\n${STORY.join('\n')}`)).toMatchObject({
      reason: 'file',
      message: 'What is there is a PDF and no web page.',
    });
    const declared = `<?xml version="1.0"?>${pageOf(`<article>${storyHtml}</article>`)}`;
    expect(article(declared).paragraphs).toEqual(STORY);
  });

  it.each([
    ['image/png', 'an image'],
    ['video/mp4', 'a video'],
    ['application/zip', 'an archive'],
    ['application/json; charset=utf-8', 'data'],
  ])('says what a file is that the server calls %s', (contentType, kind) => {
    const read = readPage(new TextEncoder().encode('{"a":1}'), { url: null, contentType });
    expect(read).toMatchObject({ message: `What is there is ${kind} and no web page.` });
  });

  it('is said of a page that only asks to log in', () => {
    const asking = '<main><h1>Log in</h1><p>Please log in to continue reading.</p></main>';
    expect(read(pageOf(asking))).toMatchObject({ reason: 'wall' });
  });

  it('is said of bytes that are no text, and of too many', () => {
    expect(readPage(new Uint8Array(3000).fill(1), { url: null })).toMatchObject({
      reason: 'not-html',
    });
    expect(readPage(new Uint8Array(5_000_001), { url: null })).toMatchObject({
      reason: 'too-large',
    });
    expect(read(`${'<div>'.repeat(2000)}x`)).toMatchObject({ reason: 'too-large' });
  });
});

describe('the language of a page', () => {
  const german =
    '<p>Der alte Steg in Lerchenhafen wurde am Montag nach acht Monaten wieder eröffnet, teilte die Stadt mit.</p><p>„Er steht besser als zuvor“, sagte die Ingenieurin Ada Lund, die die Arbeiten geleitet hat.</p>';
  it('is that of its text, whatever it says of itself', () => {
    expect(article(pageOf(german)).language).toBe('de');
  });

  it('is what it says where the text is too short to tell', () => {
    expect(article('<html lang="fi"><body><p>Silta on auki.</p></body></html>').language).toBe(
      'fi',
    );
  });
});
