import { describe, expect, it } from 'vitest';
import { readMailWords } from '../../../src/articles/head/mail-words.ts';
import { parseArticle } from '../../../src/articles/parse-article.ts';
import { parse } from '../article-bytes.ts';

const TEXT =
  'The quarry closed on Monday after eighty years, its owner said.\n\nNine people worked there.';
const FIELDS = 'title: Quarry\ndate: 2024-01-19';

describe('the head of a file', () => {
  it.each([
    ['TOML between dashes', '---toml\ntitle = "Quarry"\ndate = 2024-01-19\n---\n\n'],
    ['JSON between dashes', '---\n{"title": "Quarry", "date": "2024-01-19"}\n---\n\n'],
    ['JSON with a comma too many', '{"title": "Quarry", "date": "2024-01-19",}\n\n'],
    ['bare names between braces', '{ title: "Quarry", date: "2024-01-19" }\n\n'],
    ['dashes with blanks', `- - -\n${FIELDS}\n- - -\n\n`],
    ['a code block without a name', `\`\`\`\n${FIELDS}\n\`\`\`\n\n`],
    ['a comment that begins on the line', `<!-- ${FIELDS} -->\n\n`],
    ['a comment of C', `/*\n${FIELDS}\n*/\n\n`],
    ['marks of nobody', `$$$\n${FIELDS}\n$$$\n\n`],
    ['Pandoc', '% Quarry\n% Ada Lund\n% 2024-01-19\n\n'],
    ['names behind an at sign', '@title: Quarry\n@date: 2024-01-19\n\n'],
    ['lines between brackets', '[title: Quarry]\n[date: 2024-01-19]\n\n'],
    ['links that nothing shows', '[//]: # (title: Quarry)\n[//]: # (date: 2024-01-19)\n\n'],
    ['entries of a list', '---\n* title: Quarry\n* date: 2024-01-19\n---\n\n'],
    ['a remark beside the fence', `--- # about\n${FIELDS}\n---\n\n`],
    ['what announces it', `The article:\n---\n${FIELDS}\n---\n\n`],
    ['a bad line first', `---\nauthor Ada Lund\n${FIELDS}\n---\n\n`],
    ['an assignment among fields', `---\nx = 1\n${FIELDS}\n---\n\n`],
    ['signs that are no colon', '---\ntitle - Quarry\ndate => 2024-01-19\n---\n\n'],
    ['lines behind semicolons', '; title: Quarry\n; date: 2024-01-19\n\n'],
    ['names of other tools', '---\nheading: Quarry\npublication-date: 2024-01-19\n---\n\n'],
    ['names of two words', '---\nTitle: Quarry\nDate published: 2024-01-19\n---\n\n'],
    ['tildes with a name', '~~~ toml\ntitle = "Quarry"\ndate = 2024-01-19\n~~~\n\n'],
    ['names of headings', '## title: Quarry\n## date: 2024-01-19\n\n'],
    ['two colons', 'title:: Quarry\ndate:: 2024-01-19\n\n'],
    ['names in stars', '*title*: Quarry\n*date*: 2024-01-19\n\n'],
    ['names in stars of a list', '- **title**: Quarry\n- **date**: 2024-01-19\n\n'],
    ['JSON without its braces', '"title": "Quarry",\n"date": "2024-01-19"\n\n'],
    ['all of it moved to the right', ' ---\n title: Quarry\n date: 2024-01-19\n ---\n\n'],
    ['fences of two words', `-----BEGIN-----\n${FIELDS}\n-----END-----\n\n`],
    ['marks with blanks', `== ==\n${FIELDS}\n== ==\n\n`],
    ['two fields on a line', '---\ntitle: Quarry; date: 2024-01-19\n---\n\n'],
    ['stars with blanks', `* * *\n${FIELDS}\n* * *\n\n`],
    ['a rule of stars below alone', `${FIELDS}\n***\n\n`],
    ['a comment a line', '<!-- title: Quarry -->\n<!-- date: 2024-01-19 -->\n\n'],
    ['blank lines between its fields', 'Title: Quarry\n\nDate: 2024-01-19\n\n'],
    ['Korean names', '---\n제목: Quarry\n날짜: 2024-01-19\n---\n\n'],
    ['wide colons', '---\n标题：Quarry\n日期：2024-01-19\n---\n\n'],
    ['French names', '---\nTitre: Quarry\nDate: 2024-01-19\n---\n\n'],
    ['a day in eight digits', '---\ntitle: Quarry\ndate: 20240119\n---\n\n'],
    ['remarks behind its values', '---\ntitle: Quarry # to do\ndate: 2024-01-19 # draft\n---\n\n'],
    [
      'the fields of a reader of pages',
      'Title: Quarry\n\nURL Source: https://osk.example/quarry\n\nPublished Time: 2024-01-19\n\nMarkdown Content:\n# Quarry\n\n',
    ],
    [
      'a line of names below the headline',
      '# Quarry\n\n**Ada Lund** | Osk Gazette | 19 Jan 2024\n\n',
    ],
    [
      'lines right below an underlined headline',
      'Quarry\n======\nBy Ada Lund\n19 January 2024\n\n',
    ],
    ['a day right below a headline over dashes', 'Quarry\n---\n19 January 2024\n\n'],
    ['lines right below the headline', '# Quarry\n*By Ada Lund*\n19 January 2024\n\n'],
    ['lines that end in two blanks', 'Quarry\n======\n\nBy Ada Lund  \n19 January 2024\n\n'],
    [
      'an address above',
      'https://osk.example/quarry\n\n# Quarry\n\nPublished: 19 January 2024\n\n',
    ],
    ['a headline without a mark', 'Quarry\n\n19 January 2024\n\n'],
    [
      'links for its values',
      '---\ntitle: "[Quarry](https://osk.example/quarry)"\ndate: 2024-01-19\n---\n\n',
    ],
    ['values as JSON has them', '---\n"title": "Quarry",\n"date": "2024-01-19",\n---\n\n'],
    ['stars around its values', '---\ntitle: **Quarry**\ndate: 2024-01-19\n---\n\n'],
    ['names between colons', ':title: Quarry\n:date: 2024-01-19\n\n'],
    ['names behind two points', '.. title: Quarry\n.. date: 2024-01-19\n\n'],
    [
      'the day of its file beside that of publication',
      '---\ntitle: Quarry\ncreated: 2024-02-01\npublished: 2024-01-19\n---\n\n',
    ],
    [
      'its source in a quote',
      '# Quarry\n\n> Source: [Osk Gazette](https://osk.example) · 19 January 2024\n\n',
    ],
    [
      'a remark above its fields',
      `---\n# as of Monday\ntitle: Quarry\n\ndate: 2024-01-19\n---\n\n`,
    ],
  ])('with %s is read', (_name, head) => {
    const { article } = parse(`${head}${TEXT}`, 'markdown');
    expect(article).toMatchObject({ title: 'Quarry', date: '2024-01-19' });
    expect(article?.paragraphs).toEqual(TEXT.split('\n\n'));
  });
});

describe('a head', () => {
  it('has a title that is a number', () => {
    const { article } = parse(`---\ntitle: 1984\ndate: 2024-01-19\n---\n\n${TEXT}`, 'markdown');
    expect(article?.title).toBe('1984');
  });

  it('has values as people read them', () => {
    const fields =
      'title: Quarry &amp; mill\nauthor: "[[Ada Lund]]"\nsource: "[[papers/Osk Gazette|Osk Gazette]]"';
    expect(parse(`---\n${fields}\n---\n\n${TEXT}`, 'markdown').article).toMatchObject({
      title: 'Quarry & mill',
      author: 'Ada Lund',
      publisher: 'Osk Gazette',
    });
    expect(parse(`---\nbyline: By Ada Lund\n---\n\n${TEXT}`, 'markdown').article?.author).toBe(
      'Ada Lund',
    );
  });

  it.each([
    'Ada Lund / Tom Kress',
    'Ada Lund · Tom Kress',
    'Ada Lund (with Tom Kress)',
    'Lund Berg, Ada',
    'DJ KRESS',
  ])('has an author as it is typed where its names are not all: %s', (author) => {
    const { article } = parse(`---\ntitle: Quarry\nauthor: ${author}\n---\n\n${TEXT}`, 'markdown');
    expect(article?.author).toBe(author);
  });

  it('needs no blank behind the mark of a heading', () => {
    const { article } = parse(`#Quarry of Osk\n\n19 January 2024\n\n${TEXT}`, 'markdown');
    expect(article).toMatchObject({ title: 'Quarry of Osk', date: '2024-01-19' });
  });

  it('keeps the first line of a text whose title it says', () => {
    const { article } = parse(
      `---\ntitle: Quarry\n---\n\nAfter eighty years\n\n${TEXT}`,
      'markdown',
    );
    expect(article?.paragraphs[0]).toBe('After eighty years');
  });

  it.each([
    ['Published Friday, 19 January 2024 at 12:46 pm / updated at 12:48 pm', '2024-01-19'],
    ['19 January 2024 @ 09:29 pm', '2024-01-19'],
    ['Who needs a quarry?', null],
    [`The quarry of Osk is ${'very '.repeat(20)}old and its owner is as well`, null],
    ['Photo: Ole Berg / Cove Paper', null],
    ['Foto: epd', null],
    ['Advertisement', null],
    ['Home', null],
    ['- Owner closes the quarry', null],
    ['2. Owner closes the quarry', null],
    ['> We dug here for years', null],
    ['“We dug here for years”', null],
    ['*The quarry in winter*', null],
    ['_The quarry in winter_', null],
    ['#quarry #stone #osk', null],
    ['LARKHAVEN —', null],
  ])('is no headline of Markdown in the line %j', (line, date) => {
    const { article } = parse(`${line}\n\n${TEXT}`, 'markdown');
    expect(article).toMatchObject({ title: null, date });
  });

  it('of names and a day says who wrote the text, and who printed it', () => {
    const head = 'Quarry\n\nOle Berg | Osk Gazette | 19 Jan 2024\n\n';
    expect(parse(`${head}${TEXT}`).article).toMatchObject({
      author: 'Ole Berg',
      publisher: 'Osk Gazette',
      date: '2024-01-19',
    });
  });

  it.each([
    ['Från: Ada Lund\nSkickat: den 19 januari 2024 09:00\nÄmne: VB: Sten'],
    ['发件人: 王丽\n发送时间: 2024年1月19日 9:00\n主题: 转发: Sten'],
    ['寄件者: 王麗\n寄件日期: 2024年1月19日\n主旨: 回覆: Sten'],
    ['差出人: 佐藤\n送信日時: 2024年1月19日 9:00\n件名: Re: Sten'],
    ['보낸 사람: 김하나\n보낸 날짜: 2024년 1월 19일\n제목: 전달: Sten'],
    ['Od: Ada Lund\nWysłano: 19 stycznia 2024 09:00\nTemat: ODP: Sten'],
    ['Fra: Ada Lund\nSendt: 19. januar 2024 09:00\nEmne: SV: Sten'],
    ['Od: Ada Lund\nOdesláno: 19. ledna 2024 9:00\nPředmět: FW: Sten'],
    ['Kimden: Ada Lund\nGönderilme: 19 Ocak 2024\nKonu: YNT: Sten'],
    ['Lähettäjä: Ada Lund\nLähetetty: 19. tammikuuta 2024\nAihe: VS: Sten'],
    ['De: Ada Lund\nEnviada em: 19 de janeiro de 2024\nAssunto: ENC: Sten'],
    ['От: Ада Лунд\nДата: 19 января 2024\nТема: Пересл.: Sten'],
  ])('of a mail in other words is read: %j', (head) => {
    expect(parse(`${head}\n\n${TEXT}`).article).toMatchObject({
      title: 'Sten',
      date: '2024-01-19',
    });
  });

  it('keeps measures of what it tells of', () => {
    const lines = ['Length: 90 metres', 'Section: two galleries', 'Edition: the last'];
    const { article } = parse(`Quarry in numbers\n\n${lines.join('\n\n')}\n\n${TEXT}`);
    expect(article?.paragraphs.slice(0, 3)).toEqual(lines);
    const filed = 'LENGTH: 634 words\n\nSECTION: NEWS; Pg. 4';
    expect(parse(`Quarry\n\n${filed}\n\n19 January 2024\n\n${TEXT}`).article).toMatchObject({
      date: '2024-01-19',
      paragraphs: TEXT.split('\n\n'),
    });
  });

  it('ends with what an archive calls the text, and the text with what it calls its end', () => {
    const filed =
      'Osk Gazette\n\nJanuary 19, 2024 Friday\n\nCopyright 2024 Osk Press Ltd. All Rights Reserved\n\nSection: NEWS; Pg. 4\n\nLength: 634 words\n\nByline: Ada Lund\n\nBody';
    const end = 'Load-Date: January 20, 2024\n\nEnd of Document';
    expect(parse(`Quarry closes\n\n${filed}\n\n${TEXT}\n\n${end}`).article).toMatchObject({
      title: 'Quarry closes',
      publisher: 'Osk Gazette',
      author: 'Ada Lund',
      date: '2024-01-19',
      paragraphs: TEXT.split('\n\n'),
    });
  });

  it('keeps lines of a text that only sound like these', () => {
    const lines = ['Body', 'Body and soul', 'Copyright law was written in 1886, the judge said.'];
    const { article } = parse(`Quarry\n\n${lines.join('\n\n')}\n\n${TEXT}`);
    expect(article?.paragraphs).toEqual([...lines, ...TEXT.split('\n\n')]);
  });

  it('has its address where a web clipper names a source', () => {
    const fields = 'title: Quarry\nsource: "https://osk.example/quarry"\npublished: 2024-01-19';
    expect(parse(`---\n${fields}\n---\n\n${TEXT}`, 'markdown').article).toMatchObject({
      url: 'https://osk.example/quarry',
      publisher: null,
    });
  });

  it('names a second person beside the first, though papers are called so', () => {
    const { article } = parse(`Quarry\n\nBy Ada Lund, Sarah Star\n\n19 January 2024\n\n${TEXT}`);
    expect(article).toMatchObject({ author: 'Ada Lund, Sarah Star', publisher: null });
  });

  it('of an address says where the text is from', () => {
    const { article } = parse(`https://osk.example/quarry\n\nQuarry\n\n${TEXT}`);
    expect(article).toMatchObject({ title: 'Quarry', url: 'https://osk.example/quarry' });
    expect(article?.paragraphs).toEqual(TEXT.split('\n\n'));
  });

  it('is none of the lines of a poem', () => {
    const { article } = parse(`# Quarry\n\nWe dug\nwe sang\nuntil 2024\n\n${TEXT}`, 'markdown');
    expect(article?.paragraphs[0]).toBe('We dug we sang until 2024');
  });
});

describe('the head of a mail', () => {
  it.each([
    ['a value that goes on', 'Subject: Quarry\n closes\nDate: 19 Jan 2024'],
    ['encoded words', 'Subject: =?utf-8?Q?Quarry_closes?=\nDate: 19 Jan 2024'],
    ['the way it took', 'Received: from a by b\nSubject: Quarry closes\nDate: 19 Jan 2024'],
    [
      'the line of a mailbox',
      'From ada@b.test Fri Jan 19\nSubject: Quarry closes\nDate: 19 Jan 2024',
    ],
    ['what announces it', '-----Original Message-----\nSubject: Quarry closes\nSent: 19 Jan 2024'],
    ['French names', 'Objet : Quarry closes\nDate : 19 janvier 2024'],
    ['names of three words', 'Page title: Quarry closes\nDate of issue: 19 Jan 2024'],
    ['names in brackets', '[Headline] Quarry closes\n[Date] 19 Jan 2024'],
    ['two fields on a line', 'Title: Quarry closes / Date: 19 Jan 2024'],
    ['fields of nobody', 'Desk: COAST\nSubject: Quarry closes\nRun: late\nDate: 19 Jan 2024'],
    ['names of two words', 'Page title: Quarry closes\nPublication date: 19 January 2024'],
    ['tabs', 'Title\tQuarry closes\nDate\t19 Jan 2024'],
    ['what a program sets before a subject', 'Subject: Fwd: RE: Quarry closes\nDate: 19 Jan 2024'],
    ['a name for the text below', 'Headline: Quarry closes\nDate: 2024-01-19\nBody:'],
  ])('with %s is read', (_name, head) => {
    const { article } = parse(`${head}\n\n${TEXT}`, 'text');
    expect(article).toMatchObject({ title: 'Quarry closes', date: '2024-01-19' });
    expect(article?.paragraphs).toEqual(TEXT.split('\n\n'));
  });

  it.each([
    ['=?UTF-8?B?TGEgY2FycmnDqHJl?=', 'La carrière'],
    ['=?iso-8859-1?Q?Carri=E8re?= =?iso-8859-1?Q?_ferm=E9e?=', 'Carrière fermée'],
    ['=?no-such-set?Q?a?=', '=?no-such-set?Q?a?='],
    ['plain', 'plain'],
  ])('%s reads %s', (value, read) => {
    expect(readMailWords(value)).toBe(read);
  });
});

it('a page whose only date lies ahead says so', () => {
  const page = `<html><head><meta name="date" content="2099-05-04"></head><body><article><p>${TEXT.replace('\n\n', '</p><p>')}</p></article></body></html>`;
  const { article, problems } = parseArticle(new TextEncoder().encode(page), {
    where: 'a.html',
    format: 'html',
    language: null,
    now: new Date('2026-11-27T12:00:00Z'),
  });
  expect(article?.date).toBeNull();
  expect(problems.map(({ message }) => message).join()).toContain('ahead');
});
