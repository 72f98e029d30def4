import { describe, expect, it } from 'vitest';
import { ARTICLE_LIMITS } from '../../src/articles/limits.ts';
import { parse } from './article-bytes.ts';

const only = (file: string | Uint8Array, format?: 'text' | 'markdown' | 'html') => {
  const { article, problems } = parse(file, format);
  expect(problems).toEqual([]);
  if (article === null) throw new Error('no article');
  return article;
};

const withHead = (head: string): string =>
  `---\n${head}\n---\n\nThe bridge reopened on Monday.\n\nIt is open.`;

const page = (body: string, head = ''): string =>
  `<!doctype html><html lang="de"><head><title>Brücke offen | Zeitung</title>${head}</head><body>${body}</body></html>`;

describe('a plain text', () => {
  const text = [
    'Bridge reopens after repairs',
    '',
    'RIVERTON (AP) — The old bridge reopened on Monday.',
    '',
    'Mayor Ana Ruiz cut the ribbon.',
    '',
    'scroll to top',
  ].join('\n');

  it('gives title, dateline and paragraphs, verbatim', () => {
    const article = only(text);
    expect(article.title).toBe('Bridge reopens after repairs');
    expect(article.dateline).toEqual({ place: 'RIVERTON', agency: 'AP' });
    expect(article.paragraphs).toEqual([
      'RIVERTON (AP) — The old bridge reopened on Monday.',
      'Mayor Ana Ruiz cut the ribbon.',
    ]);
    expect(article.leftOut).toEqual(['scroll to top']);
  });

  it('has letters with their accents in one, however they were put in', () => {
    const { paragraphs, title } = only(
      'Café José ferme\n\nLe café José ferme lundi, dit José.'.normalize('NFD'),
    );
    expect([title, ...paragraphs]).toEqual([
      'Café José ferme',
      'Le café José ferme lundi, dit José.',
    ]);
  });

  it('reads the same with Windows line ends', () => {
    expect(only(text.replaceAll('\n', '\r\n')).paragraphs).toEqual(only(text).paragraphs);
  });

  it('joins lines that an editor wrapped', () => {
    const wrapped =
      'The council met for three hours on Tuesday evening to\ndiscuss the plan for the harbour, and in the end it\nvoted for it.\n\nNobody spoke against it.';
    expect(only(wrapped).paragraphs[0]).toBe(
      'The council met for three hours on Tuesday evening to discuss the plan for the harbour, and in the end it voted for it.',
    );
  });

  it('loses its invisible and bidirectional controls', () => {
    const article = only('Title of it\n\nThe mi\u0000nister\u202E said\u200B so\u2066 today.');
    expect(article.paragraphs).toEqual(['The minister said so today.']);
  });

  it.each([
    ['Read more'],
    ['Share this article'],
    ['Advertisement'],
    ['Image: A bridge in the evening. Agency/Somebody'],
    ['Click here to read more stories'],
    ['Sign up for our daily newsletter to get all updates'],
    ['© 2024 The Paper. All rights reserved.'],
    ['* * *'],
  ])('leaves out the furniture %j', (line) => {
    expect(only(`Head\n\nThe bridge reopened on Monday.\n\n${line}`).paragraphs).toEqual([
      'The bridge reopened on Monday.',
    ]);
  });

  it.each([
    ['He read more books than anybody else in town.'],
    ['Share prices fell on Monday.'],
    ['“Follow us,” the guide said.'],
  ])('keeps the sentence %j', (line) => {
    expect(only(`Head\n\n${line}`).paragraphs).toEqual([line]);
  });
});

describe('front matter', () => {
  it('says what the text does not', () => {
    const head =
      'title: The bridge\ndate: 2024-01-19\npublisher: The Paper\nauthor: A. Writer\nurl: https://example.org/a\nlanguage: en-GB';
    expect(only(withHead(head), 'markdown')).toMatchObject({
      title: 'The bridge',
      date: '2024-01-19',
      publisher: 'The Paper',
      author: 'A. Writer',
      url: 'https://example.org/a',
      language: 'en',
      paragraphs: ['The bridge reopened on Monday.', 'It is open.'],
    });
  });

  it.each([
    ['date: yesterday', 'yesterday', 'Write a date like 2024-01-19'],
    ['url: javascript:alert(1)', 'javascript:alert(1)', 'https://'],
    ['headline: The bridge', 'headline', 'The fields are title'],
  ])(
    'with %j is reported with line, value and remedy, and the article stays',
    (line, value, remedy) => {
      const { article, problems } = parse(withHead(`title: The bridge\n${line}`), 'markdown');
      expect(article?.title).toBe('The bridge');
      expect(problems).toHaveLength(1);
      expect(problems[0]).toMatchObject({ where: 'briefings/topic/file.markdown', line: 3 });
      expect(problems[0]?.message).toContain(value);
      expect(problems[0]?.remedy).toContain(remedy);
    },
  );

  it('does not expand aliases a billion times', () => {
    const bomb = 'a: &a [x,x]\nb: &b [*a,*a]\ntitle: [*b,*b,*b]';
    const { article, problems } = parse(withHead(bomb), 'markdown');
    expect(article?.paragraphs).toHaveLength(2);
    expect(problems.length).toBeGreaterThan(0);
  });
});

describe('a page', () => {
  it('gives its article without the furniture around it', () => {
    const html = page(
      `<nav>Start Politik</nav><article><h1>Brücke wieder offen</h1>
       <p>Die Brücke ist seit Montag wieder offen.</p><figure><img><figcaption>Die Brücke am Abend</figcaption></figure>
       <p>Die Bürgermeisterin <b>Ana Ruiz</b> durchschnitt das Band.</p>
       <div class="share-bar"><p>Teilen Sie diesen Artikel mit Freunden</p></div></article>
       <aside><p>Mehr Nachrichten aus der Stadt finden Sie hier.</p></aside><footer><p>Impressum und Datenschutz</p></footer>`,
      `<meta property="article:published_time" content="2024-01-19T08:00:00Z"><meta property="og:site_name" content="Zeitung">
       <link rel="canonical" href="https://example.org/bruecke">`,
    );
    expect(only(html, 'html')).toMatchObject({
      title: 'Brücke wieder offen',
      language: 'de',
      publisher: 'Zeitung',
      url: 'https://example.org/bruecke',
      date: '2024-01-19T08:00:00Z',
      paragraphs: [
        'Die Brücke ist seit Montag wieder offen.',
        'Die Bürgermeisterin Ana Ruiz durchschnitt das Band.',
      ],
    });
  });

  it('never runs or shows scripts', () => {
    const html = page('<article><p>The bridge reopened.</p><script>alert("x")</script></article>');
    expect(only(html, 'html').paragraphs).toEqual(['The bridge reopened.']);
  });

  it('of 10,000 nested tags is refused with the limit and the remedy', () => {
    const { article, problems } = parse(`${'<div>'.repeat(10_000)}text`, 'html');
    expect(article).toBeNull();
    expect(problems[0]?.message).toContain(`${ARTICLE_LIMITS.depth} deep`);
    expect(problems[0]?.remedy).toContain('plain text');
  });
});

describe('an encoding', () => {
  const text = 'Überschrift der Zeitung\n\nDer Präsident sagte „schön“.\n\nEs war früh.';

  it('is told by a byte order mark', () => {
    const wide = Uint8Array.from([0xff, 0xfe, ...Buffer.from(text, 'utf16le')]);
    expect(only(wide).paragraphs).toEqual(['Der Präsident sagte „schön“.', 'Es war früh.']);
    const marked = Uint8Array.from([0xef, 0xbb, 0xbf, ...new TextEncoder().encode(text)]);
    expect(only(marked).title).toBe('Überschrift der Zeitung');
  });

  it('is told by a meta tag', () => {
    const html = '<html><head><meta charset="windows-1251"></head><body><p>XXX</p></body></html>';
    const [before = '', after = ''] = html.split('XXX');
    // "Мост открыт." in windows-1251
    const word = [0xcc, 0xee, 0xf1, 0xf2, 0x20, 0xee, 0xf2, 0xea, 0xf0, 0xfb, 0xf2, 0x2e];
    const bytes = Uint8Array.from([...Buffer.from(before), ...word, ...Buffer.from(after)]);
    expect(only(bytes, 'html').paragraphs).toEqual(['Мост открыт.']);
  });

  it('is told by the bytes', () => {
    const latin = Uint8Array.from(
      Buffer.from('Bericht zum Tag\n\nDie Brücke über die Saône ist geöffnet.', 'latin1'),
    );
    expect(only(latin).paragraphs).toEqual(['Die Brücke über die Saône ist geöffnet.']);
  });
});

describe('bad input', () => {
  it.each([
    ['an empty file', '', 'empty'],
    ['a file of white space', ' \n\t\n ', 'no article text'],
    ['a file of furniture', 'Read more\n\nShare\n\n', 'no article text'],
    ['a binary file', Uint8Array.from({ length: 2000 }, (_, i) => i % 7), 'not text'],
    ['a file of 50 MB', new Uint8Array(50_000_000).fill(0x61), '50.0 MB'],
  ])('%s is refused with a reason and a remedy', (_name, file, reason) => {
    const { article, problems } = parse(file);
    expect(article).toBeNull();
    expect(problems).toHaveLength(1);
    expect(problems[0]?.message).toContain(reason);
    expect(problems[0]?.remedy).not.toBe('');
  });

  it('a line of a million characters is left out and reported with its line; the rest stays', () => {
    const { article, problems } = parse(
      `The bridge\n\nThe bridge reopened on Monday.\n\n${'word '.repeat(200_000)}`,
    );
    expect(article?.paragraphs).toEqual(['The bridge reopened on Monday.']);
    expect(problems[0]).toMatchObject({ line: 5 });
    expect(problems[0]?.message).toContain('999999');
  });

  it('a paragraph cut in a surrogate pair stays well-formed', () => {
    const { article } = parse(Uint8Array.from(Buffer.from('Head\n\nA\ud83dB said so.', 'utf16le')));
    expect(article?.paragraphs.every((paragraph) => paragraph.isWellFormed()) ?? true).toBe(true);
  });
});
