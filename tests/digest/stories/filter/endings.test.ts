import { expect, test } from 'vitest';
import { isForm } from '../../../../src/digest/stories/filter/endings.ts';
import { ENDINGS_WITHOUT_FILE } from '../../../../src/languages/kin/endings-without-file.ts';
import { languageFor } from '../../../../src/languages/languages.ts';

test.each([
  ['piers', 'pier', 'en'],
  ['countries', 'country', 'en'],
  ['hafens', 'hafen', 'de-CH'],
  ['москвы', 'москва', 'ru'],
  ['мостот', 'мост', 'mk'],
  ['zagrebu', 'zagreb', 'hr'],
  ['hamnen', 'hamn', 'sv'],
  ['havnen', 'havn', 'nn'],
  ['limanda', 'liman', 'tr'],
  ['القاهرة', 'قاهرة', 'ar'],
  ['оскта', 'оскта', 'kk'],
  ['мосты', 'мост', 'kk'],
  ['오스크에서', '오스크', 'ko'],
])('"%s" is "%s" in %s', (word, key, language) => {
  expect(isForm(word, key, language)).toBe(true);
});

test.each([
  ['pierce', 'pier', 'en'],
  ['hamnen', 'hamn', 'en'],
  ['pola', 'po', 'pl'],
  ['countryies', 'country', 'en'],
])('"%s" is no form of "%s" in %s', (word, key, language) => {
  expect(isForm(word, key, language)).toBe(false);
});

test('no language with a file stands among those without one', () => {
  const both = [...ENDINGS_WITHOUT_FILE.keys()].filter((tag) => languageFor(tag) !== null);
  expect(both).toEqual([]);
});
