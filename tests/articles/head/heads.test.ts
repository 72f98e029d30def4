import { describe, expect, it } from 'vitest';
import { parse } from '../article-bytes.ts';

const TEXT =
  'The pier reopened on Monday after a long winter, the port said.\n\nIt is open until nine.';

describe('front matter', () => {
  it.each([
    [
      'a colon in a value',
      '---\ntitle: Pier: open again\ndate: 2024-01-19\npublisher: The Cove Paper\n---\n\n',
    ],
    [
      'an end of three points',
      '---\ntitle: "Pier: open again"\ndate: 2024-01-19\npublisher: The Cove Paper\n...\n\n',
    ],
    [
      'TOML',
      '+++\ntitle = "Pier: open again"\ndate = 2024-01-19\npublisher = "The Cove Paper"\n+++\n\n',
    ],
    [
      'a blank line before it',
      '\n---\ntitle: Pier: open again\ndate: 2024-01-19\npublisher: The Cove Paper\n---\n\n',
    ],
    [
      'a longer fence',
      '----\ntitle: Pier: open again\ndate: 2024-01-19\npublisher: The Cove Paper\n----\n\n',
    ],
    [
      'names in capitals',
      '---\nTitle: Pier: open again\nDATE: 19 January 2024\nPublisher: The Cove Paper\n---\n\n',
    ],
    [
      'names of other tools',
      '---\nheadline: Pier: open again\npublished: 19 January 2024\npublication: The Cove Paper\n---\n\n',
    ],
    [
      'names between quotes',
      '---\n"title": "Pier: open again"\n"date": 2024-01-19\n"publisher": The Cove Paper\n---\n\n',
    ],
    [
      'the form named beside the fence',
      '---yaml\ntitle: Pier: open again\ndate: 2024-01-19\npublisher: The Cove Paper\n---\n\n',
    ],
    [
      'a fence of equals signs',
      '=====\ntitle: Pier: open again\ndate: 2024-01-19\npublisher: The Cove Paper\n=====\n\n',
    ],
    [
      'dashes that a word processor made one',
      '—\ntitle: Pier: open again\ndate: 2024-01-19\npublisher: The Cove Paper\n—\n\n',
    ],
    [
      'a comment around it',
      '<!--\ntitle: Pier: open again\ndate: 2024-01-19\npublisher: The Cove Paper\n-->\n\n',
    ],
    [
      'JSON',
      '{\n  "title": "Pier: open again",\n  "date": "2024-01-19",\n  "publisher": "The Cove Paper"\n}\n\n',
    ],
    [
      'JSON between semicolons',
      ';;;\n{"title": "Pier: open again", "date": "2024-01-19", "publisher": "The Cove Paper"}\n;;;\n\n',
    ],
    [
      'JSON on one line',
      '{"title": "Pier: open again", "date": "2024-01-19", "publisher": "The Cove Paper"}\n\n',
    ],
    ['a list', '- title: Pier: open again\n- date: 2024-01-19\n- publisher: The Cove Paper\n\n'],
    [
      'a shorter fence',
      '--\ntitle: Pier: open again\ndate: 2024-01-19\npublisher: The Cove Paper\n--\n\n',
    ],
    [
      'keywords of Org',
      '#+TITLE: Pier: open again\n#+DATE: 2024-01-19\n#+PUBLISHER: The Cove Paper\n\n',
    ],
  ])('with %s is read', (_name, head) => {
    const { article, problems } = parse(`${head}${TEXT}`, 'markdown');
    expect(problems).toEqual([]);
    expect(article).toMatchObject({
      title: 'Pier: open again',
      date: '2024-01-19',
      publisher: 'The Cove Paper',
      paragraphs: TEXT.split('\n\n'),
    });
  });

  it.each([
    ['{\n  "title": "Pier",\n  "date": "2024-01-19",\n  "authors": [{ "name": "Ada Lund" }]\n}\n'],
    [
      '---json\n{ "headline": "Pier", "published": "19 January 2024", "author": "Ada Lund" }\n---\n',
    ],
    ['---\nheadline: Pier\npublished: 19 Jan 2024\nauthors:\n  - Ada Lund\n---\n'],
  ])('in the words of another tool is read: %j', (head) => {
    const { article, problems } = parse(`${head}\n${TEXT}`, 'markdown');
    expect(problems).toEqual([]);
    expect(article).toMatchObject({
      title: 'Pier',
      date: '2024-01-19',
      author: 'Ada Lund',
      paragraphs: TEXT.split('\n\n'),
    });
  });

  it('is none where a text opens with a brace', () => {
    const { article } = parse(`{"a": 1} is all that the board said.\n\n${TEXT}`);
    expect(article?.paragraphs.join(' ')).toContain('reopened on Monday');
    expect(article?.title).not.toBe('a');
  });

  it('is none where nothing between the fences is a field of ours', () => {
    const note = '***\nNote: the pier is a public place.\n***';
    const { article, problems } = parse(`${note}\n\n${TEXT}`, 'text');
    expect(problems).toEqual([]);
    expect(article?.paragraphs.join()).toContain('Note: the pier');
  });

  it.each([
    ['By ADA LUND, AP Harbour Writer', 'Ada Lund'],
    ['Ada Lund | Osk Gazette', 'Ada Lund'],
    ['Written by Ada Lund', 'Ada Lund'],
    ['Ada Lund and Ole Berg', 'Ada Lund and Ole Berg'],
    ['Ada Lund, Ole Berg', 'Ada Lund, Ole Berg'],
    ['Ada Lund, MD', 'Ada Lund, MD'],
    ['The Osk Harbour Trust', 'The Osk Harbour Trust'],
    ['Prince', 'Prince'],
    ['admin', 'admin'],
  ])('names the author as people do: %s', (author, name) => {
    const { article } = parse(`---\nauthor: "${author}"\n---\n\n${TEXT}`, 'markdown');
    expect(article?.author).toBe(name);
  });

  it('keeps our name for a field before that of another tool', () => {
    const { article } = parse(`---\nheadline: Quay\ntitle: Pier\n---\n\n${TEXT}`, 'markdown');
    expect(article?.title).toBe('Pier');
  });

  it('without an end is read and reported', () => {
    const { article, problems } = parse(
      `---\ntitle: Pier\ndate: 2024-01-19\n\n${TEXT}`,
      'markdown',
    );
    expect(article).toMatchObject({
      title: 'Pier',
      date: '2024-01-19',
      paragraphs: TEXT.split('\n\n'),
    });
    expect(problems).toHaveLength(1);
    expect(problems[0]?.message).toContain('no end');
  });

  it.each([
    ['a line that is no field', 'title: Pier\nopen at last\ndate: 2024-01-19', 3, 'open at last'],
    ['a field said again', 'title: Pier\ntitle: Quay\ndate: 2024-01-19', 3, 'title: Quay'],
    ['a field that is no YAML', 'title: Pier\nmood: "fine\ndate: 2024-01-19', 3, 'YAML'],
  ])('with %s keeps what is right and names the line', (_name, fields, line, message) => {
    const { article, problems } = parse(`---\n${fields}\n---\n\n${TEXT}`, 'markdown');
    expect(article).toMatchObject({
      title: 'Pier',
      date: '2024-01-19',
      paragraphs: TEXT.split('\n\n'),
    });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ line });
    expect(problems[0]?.message).toContain(message);
  });

  it.each([
    ['a tab before a field', '---\ntitle:\tPier\n\tdate: 2024-01-19\n---\n', 'Pier'],
    ['a quote that nothing closes', '---\ntitle: "Pier\ndate: 2024-01-19\n---\n', 'Pier'],
    ['a quote within quotes', "---\ntitle: 'Ada's pier'\ndate: 2024-01-19\n---\n", "Ada's pier"],
    ['a folded value', '---\ntitle: >\n  Pier\n  reopens\ndate: 2024-01-19\n---\n', 'Pier reopens'],
    ['returns alone as line ends', '---\rtitle: Pier\rdate: 2024-01-19\r---\r', 'Pier'],
    ['a byte order mark', '\ufeff---\ntitle: Pier\ndate: 2024-01-19\n---\n', 'Pier'],
    ['no fence above', 'title: Pier\ndate: 2024-01-19\n---\n', 'Pier'],
    ['a code block as its fence', '```yaml\ntitle: Pier\ndate: 2024-01-19\n```\n', 'Pier'],
  ])('with %s is read', (_name, head, title) => {
    const { article, problems } = parse(`${head}\n${TEXT}`, 'markdown');
    expect(problems).toEqual([]);
    expect(article).toMatchObject({ title, date: '2024-01-19', paragraphs: TEXT.split('\n\n') });
  });

  it.each([
    ['[Ada Lund, Ole Berg]'],
    ['\n  - Ada Lund\n  - Ole Berg'],
    ['\n- "Ada Lund"\n- Ole Berg'],
    ['\n  - name: Ada Lund\n    mail: ada@cove.test\n  - name: "Ole Berg"'],
    ['\n  name: Ada Lund, Ole Berg'],
  ])('takes the list %j for the names that it holds', (list) => {
    const { article, problems } = parse(`---\nauthor: ${list}\ntitle: Pier\n---\n\n${TEXT}`);
    expect(problems).toEqual([]);
    expect(article).toMatchObject({ author: 'Ada Lund, Ole Berg', title: 'Pier' });
  });

  it('is none where a text opens with a rule', () => {
    const { article } = parse(`---\n\n${TEXT}\n\n---\n\nMore of it follows here.`, 'markdown');
    expect(article?.paragraphs[0]).toBe(TEXT.split('\n\n')[0]);
  });
});

describe('the head of a text file', () => {
  it('of a mail gives headline, date and sender', () => {
    const { article } = parse(
      `From: Ada Lund <ada@example.org>\nTo: desk@example.org\nSubject: Pier reopens\nDate: Fri, 19 Jan 2024 08:30:00 +0000\n\n${TEXT}`,
    );
    expect(article).toMatchObject({
      title: 'Pier reopens',
      author: 'Ada Lund',
      date: '2024-01-19T08:30:00+00:00',
      paragraphs: TEXT.split('\n\n'),
    });
  });

  it('of a mail gives the sender without marks', () => {
    const { article } = parse(
      `From: "Lund, Ada" <ada@example.org>\nSubject: Pier reopens\nDate: Fri, 19 Jan 2024 08:30:00 +0000\n\n${TEXT}`,
    );
    expect(article?.author).toBe('Lund, Ada');
  });

  it.each([
    ['The Cove Paper, 26 November 2023', '2023-11-26', 'The Cove Paper'],
    ['26 November 2023 | The Cove Paper', '2023-11-26', 'The Cove Paper'],
    ['26 November 2023', '2023-11-26', null],
  ])('with the second line %j gives date and publisher', (line, date, publisher) => {
    const { article } = parse(`Pier reopens\n\n${line}\n\n${TEXT}`);
    expect(article).toMatchObject({
      title: 'Pier reopens',
      date,
      publisher,
      paragraphs: TEXT.split('\n\n'),
    });
  });

  it('of a press release is none of its text', () => {
    const { article } = parse(
      `Pier reopens\n\nFOR IMMEDIATE RELEASE\n\nContact: Ada Lund, ada@example.org\n\n${TEXT}`,
    );
    expect(article).toMatchObject({ genre: 'press-release', paragraphs: TEXT.split('\n\n') });
  });

  it.each([
    ['By ADA LUND, AP Harbour Writer', { author: 'Ada Lund' }],
    [
      'By Ada Lund, The Cove Paper, 26 November 2023',
      { author: 'Ada Lund', publisher: 'The Cove Paper', date: '2023-11-26' },
    ],
    ['The Cove Paper\nNovember 26, 2023', { publisher: 'The Cove Paper', date: '2023-11-26' }],
    [
      'Sunday, November 26, 2023\n\nCove Gazette',
      { publisher: 'Cove Gazette', date: '2023-11-26' },
    ],
    ['Sunday, November 26, 2023', { publisher: null, date: '2023-11-26' }],
    ['Von Ada Lund und Ole Berg', { author: 'Ada Lund und Ole Berg' }],
    ['Text: Ada Lund / Foto: Ole Berg', { author: 'Ada Lund' }],
    ['Source: The Cove Paper', { publisher: 'The Cove Paper' }],
    ['7/3/2023 10:00', { date: null }],
    ['URL: https://cove.example/pier', { url: 'https://cove.example/pier' }],
    ['https://cove.example/pier', { url: 'https://cove.example/pier' }],
    ['海港新聞 2023年11月26日', { publisher: '海港新聞', date: '2023-11-26' }],
    [
      'Published 26 November 2023, updated 27 November 2023',
      { date: '2023-11-26', publisher: null },
    ],
    ['Updated 27 November 2023; first published 26 November 2023', { date: '2023-11-26' }],
    ['Nov. 26, 2023 9:15 am ET', { date: '2023-11-26' }],
    ['Sunday 26 November 2023 09.15 GMT', { date: '2023-11-26T09:15:00Z' }],
    [
      'Ada Lund, Cove Gazette\n26 November 2023',
      { author: 'Ada Lund', publisher: 'Cove Gazette', date: '2023-11-26' },
    ],
    [
      '26 November 2023 — Cove Gazette — Ada Lund',
      { publisher: 'Cove Gazette', date: '2023-11-26' },
    ],
    ['Ada Lund\nCove Gazette\n26 November 2023', { author: 'Ada Lund', publisher: 'Cove Gazette' }],
    ['By Ada Lund | November 26, 2023 | 9:41 a.m.', { author: 'Ada Lund', date: '2023-11-26' }],
    ['[26 November 2023]\n\nBy Ada Lund', { date: '2023-11-26', author: 'Ada Lund' }],
    ['Ada Lund\nPublished 26 November 2023', { publisher: null, author: 'Ada Lund' }],
    ['By Ada Lund, Osk Gazette', { author: 'Ada Lund', publisher: 'Osk Gazette' }],
    ['Analysis by Ada Lund', { author: 'Ada Lund' }],
    ['November 26, 2023 at 7:47 p.m.', { date: '2023-11-26' }],
    [
      'Cove Gazette (Larkhaven)\n26 November 2023',
      { publisher: 'Cove Gazette', date: '2023-11-26' },
    ],
    ['Page A1\n26 November 2023', { publisher: null, date: '2023-11-26' }],
    ['By Ada Lund\nStaff Writer\n26 November 2023', { author: 'Ada Lund', date: '2023-11-26' }],
    ['3 min read · Nov 26, 2023', { date: '2023-11-26' }],
    ['News | Culture | 26 November 2023', { publisher: null, date: '2023-11-26' }],
    ['Politics | 26 November 2023 | Cove Gazette', { publisher: 'Cove Gazette' }],
    ['Politics | 26 November 2023', { publisher: null, date: '2023-11-26' }],
    ['26 November 2023 by Ada Lund', { author: 'Ada Lund', date: '2023-11-26' }],
    ['November 26, 2023 / By Ada Lund', { author: 'Ada Lund', date: '2023-11-26' }],
    ['Source: Cove Gazette · 26 November 2023', { publisher: 'Cove Gazette', date: '2023-11-26' }],
    [
      'Source: https://cove.example/pier\nDate: 26 November 2023',
      { publisher: null, url: 'https://cove.example/pier', date: '2023-11-26' },
    ],
  ])('with the line %j below the headline says %j', (line, said) => {
    const { article } = parse(`Pier reopens\n${line}\n\n${TEXT}`);
    expect(article).toMatchObject({
      title: 'Pier reopens',
      ...said,
      paragraphs: TEXT.split('\n\n'),
    });
  });

  it.each([
    ['FOR IMMEDIATE RELEASE', '###\n\nMedia contact:\nAda Lund\nada@cove.example', null],
    [
      'PRESS RELEASE – 26 November 2023',
      'ENDS\n\nNotes to editors\n\nThe port has four piers.',
      '2023-11-26',
    ],
    [
      'Press Release\nContact: Ada Lund\nPhone: 555-0100',
      '- ends -\n\nAbout the Port\n\nIt has four piers.',
      null,
    ],
    [
      'Pressemitteilung Nr. 12 vom 26.11.2023',
      'Pressekontakt:\nAda Lund, Tel. 0123 456',
      '2023-11-26',
    ],
    ['EMBARGOED UNTIL 26 November 2023, 10:00', '# # #', '2023-11-26'],
    ['PRESS RELEASE\nEmbargoed until 27 November 2023\n26 November 2023', 'ENDS', '2023-11-26'],
    ['PRESS RELEASE\nFor immediate release\n26 November 2023', 'ENDS', '2023-11-26'],
    ['FOR IMMEDIATE RELEASE\n\nContact:\nAda Lund\nada@cove.example\n(555) 010-0100', '###', null],
  ])('of the release %j gives its headline and text alone', (mark, below, date) => {
    const { article } = parse(`${mark}\n\nPier reopens\n\n${TEXT}\n\n${below}`);
    expect(article).toMatchObject({ title: 'Pier reopens', date, paragraphs: TEXT.split('\n\n') });
    expect(article?.leftOut).toContain(below.split('\n')[0]);
  });

  it.each([
    ['a house above the day', 'COVE GAZETTE\n26 November 2023\n\nPier reopens', 'COVE GAZETTE'],
    ['what it is above the day', 'WORD FROM THE PORT\n26 November 2023\n\nPier reopens', null],
    ['a line under the headline', 'Pier reopens\n============\n\nDate: 26 November 2023', null],
    ['whose release it is', 'Press release of the port\n26 November 2023\n\nPier reopens', null],
    ['a Swiss release', 'Medienmitteilung\n26. November 2023\n\nPier reopens', null],
    ['the day in square brackets', 'Pier reopens [26 November 2023]', null],
    ['the day before the headline', '26 November 2023 – Pier reopens', null],
    ['the day above the headline', '26 November 2023\n\nPier reopens', null],
    ['house and day in brackets', 'Pier reopens (Cove Gazette, 26 November 2023)', 'Cove Gazette'],
    [
      'house, author and day on lines',
      'Pier reopens\nCove Gazette\nAda Lund\n26 November 2023',
      'Cove Gazette',
    ],
    ['the day behind the headline', 'Pier reopens | 26 November 2023', null],
    ['the day of a file’s name before it', '2023-11-26 Pier reopens', null],
    [
      'a house above all',
      'Cove Gazette\n\nPier reopens\n\nAda Lund\n26 November 2023',
      'Cove Gazette',
    ],
    ['what shouts above it', 'BREAKING NEWS\n\nPier reopens\n\n26 November 2023', null],
  ])('with %s gives headline, day and text', (_name, head, publisher) => {
    const { article } = parse(`${head}\n\n${TEXT}`);
    expect(article).toMatchObject({ title: 'Pier reopens', date: '2023-11-26', publisher });
    expect(article?.paragraphs).toEqual(TEXT.split('\n\n'));
  });

  it.each([
    'Cove Ledger\nSunday, November 26, 2023\nPage A1\n\nPier reopens\n\nBy Ada Lund\nStaff Writer\n\n',
    'EMBARGOED UNTIL 00:01 GMT, 26 NOVEMBER 2023\n\nPress notice\n\nPier reopens\n\n',
    'Cove Ledger\n\nNovember 26, 2023 Sunday\n\nPier reopens\n\nBYLINE: Ada Lund\n\nSECTION: NEWS; Pg. 4\n\nLENGTH: 412 words\n\nDATELINE: COVE\n\n',
    'NEWS RELEASE\nCove Harbour Authority\nIssued: 26 November 2023\nRef: PR/23/114\n\nPier reopens\n\n',
    'MEDIA ADVISORY\n26 November 2023\n\nPier reopens\n\n',
  ])('over the headline is none of the text: %j', (head) => {
    const { article } = parse(`${head}${TEXT}`);
    expect(article).toMatchObject({
      title: 'Pier reopens',
      date: '2023-11-26',
      paragraphs: TEXT.split('\n\n'),
    });
  });

  it('of a release keeps a headline in capitals at its head', () => {
    const { article } = parse(
      `NEWS RELEASE\nCouncil Opens New Pier\nIssued: 26 November 2023\n\nFerries are back\n\n${TEXT}`,
    );
    expect(article?.title).toBe('Council Opens New Pier');
  });

  it('of a release takes the day of its dateline', () => {
    const first =
      'LARKHAVEN, Nov. 26, 2023 – The pier reopened after a winter of works, the port said, and ferries call again.';
    const { article } = parse(
      `Press release\n\nPier reopens\n\n${first}\n\nIt is open until nine.`,
    );
    expect(article).toMatchObject({ genre: 'press-release', date: '2023-11-26' });
  });

  it.each([
    ['Larkhaven, le 26 novembre 2023 – Le quai a rouvert lundi, a annoncé le port.'],
    ['Larkhaven, den 26. November 2023 – Der Pier ist wieder offen, teilte der Hafen mit.'],
  ])('of a release takes the day of its short dateline: %s', (first) => {
    const { article } = parse(`Press release\n\nPier reopens\n\n${first}`);
    expect(article?.date).toBe('2023-11-26');
  });

  it.each([['Press release: pier reopens on Monday'], ['News releases pile up at the port']])(
    'leaves the headline %j',
    (title) => {
      expect(parse(`${title}\n\n${TEXT}`).article?.title).toBe(title);
    },
  );

  it.each([
    ['By the time the ferry came, Ada Lund had left.'],
    ['Sales fell by a third on 3 May 2023, the board said in the evening.'],
    ['Note: the pier is closed.'],
  ])('does not swallow the sentence %j', (line) => {
    expect(parse(`Pier reopens\n\n${line}\n\n${TEXT}`).article?.paragraphs[0]).toBe(line);
  });
});
