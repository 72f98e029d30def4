import { describe, expect, test } from 'vitest';
import { atom, itemOf, itemsOf, rss } from './made-feed.ts';

const titleOf = (title: string): string | null =>
  itemOf(rss(`<item>${title}<link>https://arlen.example/1</link></item>`)).title;
const textOf = (description: string): readonly string[] =>
  itemOf(rss(`<item><title>A</title><description>${description}</description></item>`)).summary;

function item(n: number, text = 'Storm ahead.'): string {
  return `<item><title>Warning ${n}</title><description>${text}</description></item>`;
}

describe('a title is plain text', () => {
  test.each([
    ['<title>Ferry &amp; bridge</title>', 'Ferry & bridge'],
    ['<title>Ferry & bridge</title>', 'Ferry & bridge'],
    ['<title>Ferry &amp;amp; bridge</title>', 'Ferry & bridge'],
    ['<title><![CDATA[Ferry &amp; bridge]]></title>', 'Ferry & bridge'],
    ['<title><![CDATA[Ferry ]]><![CDATA[& bridge]]></title>', 'Ferry & bridge'],
    ['<title>&lt;b&gt;Ferry&lt;/b&gt; runs</title>', 'Ferry runs'],
    ['<title>&amp;lt;em&amp;gt;Ferry&amp;lt;/em&amp;gt; runs</title>', 'Ferry runs'],
    ['<title>Ferry <i>runs</i> again</title>', 'Ferry runs again'],
    ['<title>Caf&eacute; &ndash; ferry&nbsp;runs</title>', 'Café – ferry runs'],
    ['<title>&#147;Ferry&#148; &#x1F6A2;</title>', '“Ferry” 🚢'],
    ['<title>Rates &lt; 2 % and > 1 %</title>', 'Rates < 2 % and > 1 %'],
    ['<title>Rates < 2 %</title>', 'Rates < 2 %'],
    ['<title>I &lt;3 the ferry</title>', 'I <3 the ferry'],
    ['<title>Use of the &lt;blink&gt; tag</title>', 'Use of the <blink> tag'],
    ['<title>\n  Ferry\t runs  </title>', 'Ferry runs'],
    ['<title>007</title>', '007'],
    ['<title>Ferry\u200B \u202Eruns</title>', 'Ferry runs'],
    ['<title>&lt;script&gt;alert(1)&lt;/script&gt;Ferry</title>', 'Ferry'],
    ['<media:title>Picture</media:title><title>Ferry</title>', 'Ferry'],
    ['<title></title><dc:title>Ferry</dc:title>', 'Ferry'],
    ['<title/>', null],
    ['', null],
  ])('%s', (written, title) => {
    expect(titleOf(written)).toBe(title);
  });

  test('of Atom in XHTML too', () => {
    const entry =
      '<entry><title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">Ferry <b>runs</b></div></title></entry>';
    expect(itemOf(atom(entry)).title).toBe('Ferry runs');
  });

  test('of a document with its own entities too', () => {
    const feed = `<!DOCTYPE rss [<!ENTITY boat "Ferry"> <!ENTITY x SYSTEM "file:///etc/passwd"> <!ENTITY y "&boat;&boat;">]>${rss('<item><title>&boat; &x; &y;</title></item>')}`;
    expect(itemOf(feed).title).toBe('Ferry &x; &y;');
  });
});

describe('a text is paragraphs of plain text', () => {
  test.each([
    [
      '&lt;p&gt;One &lt;a href="x"&gt;ferry&lt;/a&gt;.&lt;/p&gt;&lt;p&gt;Two.&lt;/p&gt;',
      ['One ferry.', 'Two.'],
    ],
    ['<![CDATA[<p>One.<p>Two.]]>', ['One.', 'Two.']],
    ['<p>One.</p><p>Two &amp; three.</p>', ['One.', 'Two & three.']],
    ['<![CDATA[One.<br/><br />Two<br>still two.]]>', ['One.', 'Two still two.']],
    ['One.\n\nTwo\nstill two.', ['One.', 'Two still two.']],
    ['&lt;ul&gt;&lt;li&gt;One&lt;/li&gt;&lt;li&gt;Two&lt;/li&gt;&lt;/ul&gt;', ['One', 'Two']],
    ['&amp;lt;p&amp;gt;One.&amp;lt;/p&amp;gt;', ['One.']],
    ['&lt;p&gt;It&amp;amp;rsquo;s on.&lt;/p&gt;&lt;p&gt;Two.&lt;/p&gt;', ['It’s on.', 'Two.']],
    ['&lt;p&gt;It&amp;amp;rsquo;s on.&lt;/p&gt;', ['It’s on.']],
    ['&lt;script&gt;alert(1)&lt;/script&gt;One.&lt;style&gt;p{}&lt;/style&gt;', ['One.']],
    [
      '<![CDATA[<figure><img src="x"><figcaption>Boats in spring</figcaption></figure><p>One.</p>]]>',
      ['One.'],
    ],
    ['<![CDATA[<!-- note --><p>One.</p><iframe src="x">No frames</iframe>]]>', ['One.']],
    ['&lt;p&gt;&amp;nbsp;&lt;/p&gt;', []],
    ['<![CDATA[<img src="x.jpg" alt="Boat">]]>', []],
  ])('%s', (written, text) => {
    expect(textOf(written)).toEqual(text);
  });

  test.each([
    '<p>The post <a href="x">Ferry runs again</a> appeared first on <a href="y">Arlen Courier</a>.</p>',
    '<p>Der Beitrag <a href="x">Fähre</a> erschien zuerst auf <a href="y">Arlen</a>.</p>',
    '<p>L’article <a href="x">Le bac</a> est apparu en premier sur <a href="y">Arlen</a>.</p>',
    '<p>La entrada <a href="x">El ferry</a> se publicó primero en <a href="y">Arlen</a>.</p>',
    '<p><a href="x">Continue reading…</a></p>',
    '<a href="x">Read more &raquo;</a>',
    '<a href="x">Weiterlesen</a>',
    '<a href="x">Читать далее</a>',
    '<p>Share this: <a href="x">Twitter</a> <a href="y">Facebook</a></p>',
    '<p>Filed under: Harbour, Ferry</p>',
    '<p>Advertisement</p>',
    '<p>Sponsored: cheap boats this week</p>',
  ])('what the feed adds goes: %s', (added) => {
    expect(textOf(`<![CDATA[<p>The ferry runs from noon on.</p>${added}]]>`)).toEqual([
      'The ferry runs from noon on.',
    ]);
  });

  test.each([
    'The post office appeared on the list of closed buildings.',
    'Advertising on buses falls by a third.',
    'More than a hundred people took the ferry.',
    'Read in full, the letter says little.',
    'He said the sponsor of the bill would share this view.',
  ])('what only sounds like it stays: %s', (sentence) => {
    expect(textOf(`<![CDATA[<p>${sentence}</p>]]>`)).toEqual([sentence]);
  });

  test('and a link with a sentence in it stays', () => {
    const html = '<![CDATA[<p><a href="x">More than a hundred people</a> took the ferry.</p>]]>';
    expect(textOf(html)).toEqual(['More than a hundred people took the ferry.']);
  });

  test.each([
    ['The ferry runs from noon on […]', true],
    ['The ferry runs from noon …', true],
    ['<![CDATA[The ferry runs. <a href="x">Read more</a>]]>', true],
    ['The ferry runs from noon on.', false],
    ['', false],
  ])('that it is cut is said of: %s', (written, cut) => {
    const item = `<item><title>A</title><description>${written}</description></item>`;
    expect(itemOf(rss(item)).cut).toBe(cut);
  });

  test('the mark of publishing systems for a cut becomes a plain one', () => {
    expect(textOf('The ferry runs from noon on [&#8230;]')).toEqual([
      'The ferry runs from noon on…',
    ]);
  });

  test('a paragraph that most items share is none of theirs', () => {
    const items = itemsOf(
      rss(
        ['Ferry', 'Bridge', 'Tunnel']
          .map(
            (word) =>
              `<item><title>${word}</title><description><![CDATA[<p>${word} opens.</p><p>Support our work with a small gift.</p>]]></description></item>`,
          )
          .join(''),
      ),
    );
    expect(items.map(({ summary }) => summary)).toEqual([
      ['Ferry opens.'],
      ['Bridge opens.'],
      ['Tunnel opens.'],
    ]);
  });

  test('a sentence that is all that stands below many headlines is the feed’s', () => {
    const own =
      'Our newsroom tells you each morning what matters on the coast between Osk and Velm.';
    const items = itemsOf(rss([1, 2, 3, 4].map((at) => item(at, own)).join('')));
    expect(items.map(({ title, summary }) => [title !== null, summary])).toEqual(
      Array.from({ length: 4 }, () => [true, []]),
    );
  });

  test('a text that all items share alone stays', () => {
    for (const { summary } of itemsOf(rss(item(1) + item(2) + item(3)))) {
      expect(summary).toEqual(['Storm ahead.']);
    }
  });
});

describe('the text is found wherever a format has it', () => {
  test.each([
    [
      'content:encoded',
      rss(
        '<item><title>A</title><content:encoded><![CDATA[<p>Whole.</p>]]></content:encoded><description>Short.</description></item>',
      ),
    ],
    [
      'content:encoded with a prefix of its own',
      rss(
        '<item><title>A</title><c:encoded xmlns:c="http://purl.org/rss/1.0/modules/content/">Whole.</c:encoded><description>Short.</description></item>',
      ),
    ],
    [
      'xhtml:body',
      rss(
        '<item><title>A</title><body xmlns="http://www.w3.org/1999/xhtml"><p>Whole.</p></body><description>Short.</description></item>',
      ),
    ],
    [
      'Atom, HTML',
      atom(
        '<entry><title>A</title><content type="html">&lt;p&gt;Whole.&lt;/p&gt;</content><summary>Short.</summary></entry>',
      ),
    ],
    [
      'Atom, XHTML',
      atom(
        '<entry><title>A</title><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Whole.</p></div></content><summary>Short.</summary></entry>',
      ),
    ],
    [
      'Atom 0.3, base64',
      atom(
        `<entry><title>A</title><content mode="base64" type="text/html">${btoa('<p>Whole.</p>')}</content><summary>Short.</summary></entry>`,
      ),
    ],
    [
      'JSON Feed',
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1',
        title: 'A',
        items: [{ id: '1', content_html: '<p>Whole.</p>', summary: 'Short.' }],
      }),
    ],
  ])('%s', (_, feed) => {
    expect(itemOf(feed)).toMatchObject({ content: ['Whole.'], summary: ['Short.'] });
  });

  test.each([
    [
      'media:description in a group',
      '<media:group><media:title>T</media:title><media:description>Short.</media:description></media:group>',
    ],
    ['dc:description', '<dc:description>Short.</dc:description>'],
    ['itunes:subtitle', '<itunes:subtitle>Short.</itunes:subtitle>'],
    [
      'a description after an empty one',
      '<description></description><dc:description>Short.</dc:description>',
    ],
  ])('summary in %s', (_, element) => {
    expect(itemOf(rss(`<item><title>A</title>${element}</item>`)).summary).toEqual(['Short.']);
  });

  test('plain text that speaks of tags keeps its paragraphs', () => {
    const items = [{ id: '1', content_text: 'One in <b> and\n\nTwo.' }];
    const feed = JSON.stringify({ version: 'https://jsonfeed.org/version/1', title: 'A', items });
    expect(itemOf(feed).content).toEqual(['One in <b> and', 'Two.']);
  });

  test('a picture or a reference in content is no text', () => {
    const entry =
      '<entry><title>A</title><content type="image/png">iVBORw0KGgo=</content><summary>Short.</summary></entry>';
    expect(itemOf(atom(entry))).toMatchObject({ content: [], summary: ['Short.'] });
    const other = '<entry><title>A</title><content src="https://arlen.example/1"/></entry>';
    expect(itemOf(atom(other)).content).toEqual([]);
  });
});
