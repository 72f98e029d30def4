import { assert, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { languageOfTag, regionOfTag, tidyTag, UNKNOWN } from '../../src/languages/language-of.ts';

test.each([
  ['en', 'en'],
  ['EN-us', 'en'],
  ['en_GB', 'en'],
  ['en_US.UTF-8', 'en'],
  ['eng', 'en'],
  ['de, en;q=0.5', 'de'],
  [' de-CH ', 'de'],
  ['pt-BR', 'pt'],
  ['zh-Hant', 'zh'],
  ['zh-cmn-Hans-CN', 'zh'],
  ['cmn', 'zh'],
  ['sr@latin', 'sr'],
  ['iw', 'he'],
  ['in-ID', 'id'],
  ['kok', 'kok'],
  ['kok-IN', 'kok'],
  ['nb', 'nb'],
])('%s is %s', (tag, language) => {
  expect(languageOfTag(tag)).toBe(language);
});

test.each(['', '*', 'english', 'x-klingon', 'i-klingon', '-en', '1', 'constructor'])(
  '"%s" is no tag',
  (tag) => {
    expect(languageOfTag(tag)).toBe(UNKNOWN);
  },
);

test('any text is read, again and again, to the same language', () => {
  assert(
    property(string({ unit: 'binary' }), (tag) => {
      expect(languageOfTag(tag)).toMatch(/^[a-z]{2,3}$/);
      expect(languageOfTag(tag)).toBe(languageOfTag(tag));
    }),
  );
});

test.each([
  ['en_GB', 'GB', 'en-gb'],
  ['en-us', 'US', 'en-us'],
  ['zh-Hans-CN', 'CN', 'zh-hans-cn'],
  ['pt-BR.UTF-8', 'BR', 'pt-br'],
  ['de', null, 'de'],
  ['english', null, null],
])('%s has the region %s, and is tidied to %s', (tag, region, tidy) => {
  expect(regionOfTag(tag)).toBe(region);
  expect(tidyTag(tag)).toBe(tidy);
});
