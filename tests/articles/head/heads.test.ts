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
    ['Sales fell by a third on 3 May 2023, the board said in the evening.'],
    ['Note: the pier is closed.'],
  ])('does not swallow the sentence %j', (line) => {
    expect(parse(`Pier reopens\n\n${line}\n\n${TEXT}`).article?.paragraphs[0]).toBe(line);
  });
});
