import { assert, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { noteDates } from '../../../src/digest/dates/date-notes.ts';

/** 2024-01-19 is a Friday. */
function notes(text: string, date: string | null = '2024-01-19', language = 'en') {
  return noteDates(text, { title: null, date, language, paragraphs: [], quotations: [] }).map(
    (note) => `${note.text} = ${note.date}`,
  );
}

describe('a weekday in the past', () => {
  test.each([
    ['The minister returned home on Friday after a visit.', 'on Friday = 2024-01-19'],
    ['The two held talks on Tuesday.', 'on Tuesday = 2024-01-16'],
    ['On Sunday, the mayor resigned.', 'On Sunday = 2024-01-14'],
    ['She appeared before the committee on Tuesday.', 'on Tuesday = 2024-01-16'],
    [
      'Addressing the farmers at their fair Monday, Roe said the north has won.',
      'Monday = 2024-01-15',
    ],
    ['He left after the vote on Tuesday.', 'on Tuesday = 2024-01-16'],
    ['The dam broke Thursday night.', 'Thursday = 2024-01-18'],
    ['"We are ready," Anna Moor told reporters Wednesday.', 'Wednesday = 2024-01-17'],
    ['The bank said on Monday that it would close.', 'on Monday = 2024-01-15'],
    ['The vote failed last Saturday.', 'last Saturday = 2024-01-13'],
    ['The mill burned early on Monday.', 'on Monday = 2024-01-15'],
    ['The mill burned late Monday.', 'Monday = 2024-01-15'],
    ['The council voted Tuesday to close the mill.', 'Tuesday = 2024-01-16'],
  ])('is the last such day: %s', (text, note) => {
    expect(notes(text)).toEqual([note]);
  });
});

test('a weekday in the future is the next such day', () => {
  expect(notes('The court will decide on Monday.')).toEqual(['on Monday = 2024-01-22']);
  expect(notes('The talks are expected to resume on Thursday.')).toEqual([
    'on Thursday = 2024-01-25',
  ]);
});

test.each([
  ['The names will be announced on Tuesday.', 'on Tuesday = 2024-01-23'],
  ['The farmers won’t by themselves decide the town’s first vote Tuesday.', 'Tuesday = 2024-01-23'],
  ['They’ll open the lock on Monday.', 'on Monday = 2024-01-22'],
  ['Roe will speak before the vote on Tuesday.', 'on Tuesday = 2024-01-23'],
])('so it is where a short or a passive form tells the future: %s', (text, note) => {
  expect(notes(text)).toEqual([note]);
});

test('days beside the article’s own are counted from it', () => {
  expect(notes('A crane fell yesterday.')).toEqual(['yesterday = 2024-01-18']);
  expect(notes('The house will vote tomorrow.')).toEqual(['tomorrow = 2024-01-20']);
  expect(notes('The storm came last night.', '2024-03-01T06:00:00Z')).toEqual([
    'last night = 2024-02-29',
  ]);
});

test('a clause that follows from a plan is as much to come as its sentence', () => {
  expect(
    notes('The dam will be opened by the mayor, followed by the lock on Sunday.').join(),
  ).not.toContain('2024-01-14');
});

describe('no day is named where it is not certain', () => {
  test.each([
    'The court will decide on Friday.',
    'He said the plant would close on Monday.',
    'They agreed to meet on Monday.',
    'All signs pointed to her resigning on Thursday.',
    'The paper appears on Sunday.',
    'Turnout was high on Super Tuesday.',
    'They met on Friday, May 3.',
    'They met on Friday in 1998.',
    'Shops were open on Sundays.',
    'It was a cold Monday.',
    'The vote failed last Monday.',
    'It begins next Friday.',
    'They waited until late Friday.',
    'The mill worked Monday to Friday.',
    '"I saw him on Friday," she recalled.',
    'Many people today live alone.',
    'Senator Roe, whose seat is at stake in a vote on Tuesday, spoke little.',
    // dated Friday: rather printed a day late than told six days late
    'The dam broke on Saturday.',
    'On Saturday, the mayor resigned.',
    'Parties spent much before the vote on Tuesday.',
    'The town has seen many signs in the run-up to the vote on Tuesday.',
    'Roe will follow on the heels of the speech on Tuesday.',
    'After Tuesday night, her hope will rest on few.',
    'Her victories in the north on Tuesday will help the party.',
    'In the vote on Tuesday, Roe faces a clerk backed by the mayor.',
    'On Tuesday, the mayor has a speech scheduled before the farmers.',
    'The mayor had been scheduled to speak in Osk, followed by a visit to Ulm on Tuesday.',
    'There won’t be a fair Wednesday or Thursday.',
    'The letter stood in the Mail on Sunday this year.',
    'She told the Today show that she left.',
    'He told OSK TODAY that it was over.',
  ])('%s', (text) => {
    expect(notes(text)).toEqual([]);
  });

  test('and none without the article’s date, or in another language', () => {
    expect(notes('They met on Friday.', null)).toEqual([]);
    expect(notes('They met on Friday.', 'someday')).toEqual([]);
    expect(notes('They met on Friday.', '2024-01-19', 'de')).toEqual([]);
  });
});

test('any text gives notes that stand in it, and never an error', () => {
  assert(
    property(string({ unit: 'grapheme' }), (text) => {
      const all = noteDates(`${text} on Friday was ${text}`, {
        title: null,
        date: '2024-01-19',
        language: 'en',
        paragraphs: [],
        quotations: [],
      });
      for (const note of all) expect(`${text} on Friday was ${text}`).toContain(note.text);
    }),
  );
});
