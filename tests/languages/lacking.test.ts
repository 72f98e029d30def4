import { expect, test } from 'vitest';
import { describeLanguages } from '../../src/cli/care/describe-languages.ts';
import { MONTHS_WITHOUT_FILE } from '../../src/languages/kin/months-without-file.ts';
import { lacking } from '../../src/languages/lacking.ts';
import { languageFor, LANGUAGES } from '../../src/languages/languages.ts';

/** Every language with a file, and what nobody has listed for it yet. To be kept true. */
const WANTING: Readonly<Record<string, readonly string[]>> = {
  English: [],
  German: [],
  French: [],
  Spanish: [],
  Italian: [],
  Portuguese: [],
  Dutch: ['roundUps'],
  Swedish: ['roundUps', 'genres'],
  Danish: ['roundUps', 'genres'],
  Norwegian: ['roundUps', 'genres'],
  Finnish: ['roundUps'],
  Polish: [],
  Czech: ['bylines'],
  Turkish: [],
  Hungarian: ['summaries', 'days', 'pages', 'stories', 'roundUps', 'genres'],
  Romanian: ['summaries', 'days', 'pages', 'stories', 'roundUps', 'genres'],
  Indonesian: ['summaries', 'days', 'pages', 'stories', 'roundUps', 'genres'],
  Vietnamese: ['summaries', 'days', 'pages', 'dates', 'stories', 'roundUps', 'genres', 'endings'],
  Arabic: [],
  Armenian: [
    'openings',
    'summaries',
    'days',
    'pages',
    'bylines',
    'stories',
    'roundUps',
    'genres',
    'endings',
    'people',
    'speakers',
  ],
  Bulgarian: ['summaries', 'days', 'pages', 'stories', 'roundUps', 'genres'],
  Chinese: [],
  Greek: ['summaries', 'days', 'pages', 'stories', 'roundUps', 'genres'],
  Hebrew: ['summaries', 'days', 'pages', 'stories', 'roundUps', 'genres'],
  Hindi: ['summaries', 'days', 'pages', 'stories', 'roundUps', 'genres'],
  Japanese: ['stories'],
  Kazakh: [
    'openings',
    'summaries',
    'days',
    'pages',
    'bylines',
    'stories',
    'roundUps',
    'genres',
    'endings',
    'people',
    'speakers',
  ],
  Korean: [],
  Persian: ['summaries', 'days', 'pages', 'stories', 'roundUps', 'genres'],
  Russian: [],
  Ukrainian: ['pages', 'bylines', 'genres'],
};

test('what each language lacks is known', () => {
  const found = LANGUAGES.map((language) => [language.name, lacking(language)]);
  expect(Object.fromEntries(found)).toEqual(WANTING);
});

test('the doctor says so', () => {
  const report = describeLanguages();
  expect(report).toMatch(/✓ {2}English, German,.*: summaries, quotes and their speakers/u);
  expect(report).toMatch(/– {2}.*Kazakh.*: quotes are found, and few of their speakers/u);
});

test('no two languages answer to one tag', () => {
  const tags = LANGUAGES.flatMap((language) => language.tags);
  expect(tags.filter((tag, at) => tags.indexOf(tag) !== at)).toEqual([]);
});

test.each([
  ['kok', undefined],
  ['en_GB', 'English'],
  ['zh-Hant', 'Chinese'],
  ['pt-BR', 'Portuguese'],
  ['nn', 'Norwegian'],
  ['tlh', undefined],
  ['', undefined],
])('"%s" leads to %s', (tag, name) => {
  expect(languageFor(tag)?.name).toBe(name);
});

test('each language has twelve months, and no start of one is that of another', () => {
  const own = LANGUAGES.flatMap(({ name, months }) =>
    months === undefined ? [] : [[name, months] as const],
  );
  const starts = [...own, ...MONTHS_WITHOUT_FILE].flatMap(([name, months]) => {
    const list = months.trim().split(/\s+/u);
    expect([name, list.length]).toEqual([name, 12]);
    return list.flatMap((one, at) => one.split('|').map((start): [string, number] => [start, at]));
  });
  const of = new Map(starts);
  expect(starts.filter(([start, at]) => of.get(start) !== at)).toEqual([]);
});

/** What goes into patterns as it is printed. */
const FREE = new Set(['articles', 'according', 'adverbEnding', 'goingOn', 'papers']);

test('lists of words have no word twice, and none in capitals where all are looked up small', () => {
  const faults = LANGUAGES.flatMap(({ name, cast, speech }) =>
    Object.entries({ ...cast, ...speech }).flatMap(([list, words]) => {
      if (typeof words !== 'string' || FREE.has(list)) return [];
      const all = words.split(/\s+/u).filter((word) => word !== '');
      const twice = all.filter((word, at) => all.indexOf(word) !== at);
      const capital = all.filter((word) => word !== word.toLowerCase());
      return [...twice, ...capital].map((word) => `${name}, ${list}: ${word}`);
    }),
  );
  expect(faults).toEqual([]);
});
