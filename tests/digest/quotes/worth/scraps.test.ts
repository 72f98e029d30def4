import { expect, test } from 'vitest';
import { isNobodys, isScrap } from '../../../../src/digest/quotes/worth/scraps.ts';
import { keyQuotesOf } from '../quotes-of.ts';

const words = (text: string): string[] => keyQuotesOf(text).map((quote) => quote.text);

test('a scrap is no key quote beside better ones', () => {
  expect(
    words(
      'Mayor Bill Dale said it brought “some solace.” “We will open the field on Monday,” he said.',
    ),
  ).toEqual(['We will open the field on Monday,']);
});

test('the only words of a ministry stay while there is not enough', () => {
  expect(
    words(
      'The harbour ministry called the plan “sensitive.” “We will open it on Monday,” Mayor Bill Dale said.',
    ),
  ).toContain('sensitive.');
});

const said = { places: [], speaker: null, venues: [], rule: 'said-after', confidence: 1 } as const;

test.each([
  ['partial', 'some solace', true],
  ['partial', 'between 100 and 200', true],
  ['partial', 'a crisis of public trust', false],
  ['partial', '対話を続ける用意がある', false],
  ['partial', '危険', true],
  ['direct', 'Queen & Slim', true],
  ['direct', '35 degrees', true],
  ['direct', '12 dead,', false],
  ['direct', 'Sie hält', false],
  ['direct', '本当だ', false],
] as const)('%s “%s”: a scrap is %s', (kind, text, expected) => {
  expect(isScrap({ ...said, kind, text })).toBe(expected);
});

test('a piece that the sentence goes on over is shown to nobody', () => {
  expect(words('Mayor Bill Dale said the “hidden agenda” paper was lost.')).toEqual([]);
});

test('who is nobody in particular says no key piece', () => {
  expect(words('Some said that it was “rude and loud and late.”')).toEqual([]);
});

test('a question of somebody without a role is the interviewer’s', () => {
  expect(
    words(
      '“Are you worried about the race?” Lane asked. | “We need somebody who can run,” said Ida Roe, a teacher.',
    ),
  ).toEqual(['We need somebody who can run,']);
});

test('the first quote leans on none before it', () => {
  const [first] = words(
    'Bridge to open in May | “But the bridge will open in May all the same,” said Ida Roe, an engineer. | “Nobody will miss the old ferry,” said Tom Ray, a resident.',
  );
  expect(first).toBe('Nobody will miss the old ferry,');
});

test('a quote that hangs on a connective says nothing by itself', () => {
  expect(
    words('“But the third is hard to find beyond the bay,” said Ida Roe, an engineer.'),
  ).toEqual([]);
});

test.each([
  ['Another', true],
  ['one', true],
  ['others', true],
  ['Some of them', true],
  ['a third', true],
  ['many', true],
  ['another Weibo user', false],
  ['one of the dockers', false],
  ['a few neighbours', false],
  ['Many fans', false],
])('what is shown by “%s” alone is nobody’s: %s', (role, expected) => {
  const speaker = { name: null, role, organisation: null };
  expect(isNobodys({ ...said, kind: 'direct', text: 'We were never asked.', speaker })).toBe(
    expected,
  );
});

test('words by “others” are no key quote', () => {
  expect(
    words('“There is nothing left for the young in this village,” others complained.'),
  ).toEqual([]);
});
