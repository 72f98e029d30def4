import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ArticleFormat } from '../../src/articles/formats/article-format.ts';
import { parseArticle } from '../../src/articles/parse-article.ts';
import { annotate } from '../../src/digest/annotate.ts';
import { tellStory } from '../../src/digest/tell-story.ts';
import type { Place } from '../../src/digest/digest.ts';

/** Pieces that news, mark-up and attackers are made of. */
const PIECES = [
  '“',
  '”',
  '"',
  "'",
  '‘',
  '’',
  '«',
  '»',
  '„',
  '「',
  '」',
  '``',
  "''",
  ' ',
  '  ',
  '\n',
  '\n\n',
  '\r\n',
  '\t',
  '\u0000',
  '\u202E',
  '\u200B',
  '\u2028',
  '\uD83D',
  '😀',
  'the minister',
  'Jane Roe',
  'he said',
  'said',
  ', ',
  '. ',
  '! ',
  '? ',
  '…',
  ' — ',
  ': ',
  '; ',
  'according to',
  'Kim In-ae',
  'Дмитрий Песков',
  '金正恩氏',
  'Mr. O’Neill',
  'U.S.',
  'No. 5',
  '1.5',
  'on Friday',
  'the ministry',
  'She ',
  'They ',
  'But ',
  '(',
  ')',
  '[',
  ']',
  '<p>',
  '</p>',
  '<div>',
  '<script>',
  '&nbsp;',
  '&#0;',
  '---\n',
  'title: x\n',
  '# ',
  '> ',
  '- ',
  '*',
  '_',
  '`',
  '|',
  '@everyone',
] as const;

const text = fc.oneof(
  {
    weight: 3,
    arbitrary: fc
      .array(fc.constantFrom(...PIECES), { maxLength: 120 })
      .map((parts) => parts.join('')),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 400 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 400 }) },
);
const format = fc.constantFrom<ArticleFormat>('text', 'markdown', 'html');
const bytes = fc.oneof(
  { weight: 4, arbitrary: text.map((typed) => new TextEncoder().encode(typed)) },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 400 }) },
);

function tell(file: Uint8Array, kind: ArticleFormat) {
  const { article } = parseArticle(file, { where: 'file', format: kind, language: null });
  return article === null ? null : { article, ...tellStory(article, 'medium') };
}

/** What is shown although it is not what the article holds at its place. */
function altered(file: Uint8Array, kind: ArticleFormat): readonly string[] {
  const told = tell(file, kind);
  if (told === null) return [];
  const { article, story, withheld } = told;
  const cut = (places: readonly Place[]): string =>
    places
      .map(({ paragraph, start, end }) => article.paragraphs[paragraph]?.slice(start, end))
      .join(' ');
  return [
    ...story.summary.filter(({ place, text }) => cut([place]) !== text).map(({ text }) => text),
    ...story.quotes.filter(({ places, text }) => cut(places) !== text).map(({ text }) => text),
    // The last gate finds nothing to withhold.
    ...withheld.map(({ text, reason }) => `${reason}: ${text}`),
  ];
}

/** Words about speakers that the article does not print. */
function unprinted(typed: string): readonly string[] {
  const told = tell(new TextEncoder().encode(typed), 'text');
  if (told === null) return [];
  const printed = [told.article.title ?? '', ...told.article.paragraphs];
  return told.story.quotes
    .flatMap(({ speaker }) => [speaker?.name, speaker?.role, speaker?.organisation])
    .flatMap((part) => part ?? [])
    .filter((part) => !printed.some((line) => line.includes(part)));
}

/** What an annotation says that its text does not hold, or not in order. */
function misplaced(typed: string): readonly unknown[] {
  const found = annotate({ text: typed, title: null, date: '2024-01-19', language: null }, 3);
  return [
    ...found.summary.filter(({ start, end, text }) => typed.slice(start, end) !== text),
    ...found.quotes.filter(
      ({ spans, text }) => spans.map(([start, end]) => typed.slice(start, end)).join(' ') !== text,
    ),
    ...found.sentences.filter(
      ([start, end], index) => end <= start || start < (found.sentences[index - 1]?.[1] ?? 0),
    ),
  ];
}

describe('whatever a file holds, the pipeline', () => {
  it('never throws, and shows only slices of the article', () => {
    const property = fc.property(bytes, format, (file, kind) => {
      expect(altered(file, kind)).toEqual([]);
    });
    fc.assert(property, { numRuns: 400 });
  });

  it('names only speakers that the article prints', () => {
    const property = fc.property(text, (typed) => {
      expect(unprinted(typed)).toEqual([]);
    });
    fc.assert(property, { numRuns: 200 });
  });

  it('annotates by offsets into the very text that was given', () => {
    const property = fc.property(text, (typed) => {
      expect(misplaced(typed)).toEqual([]);
    });
    fc.assert(property, { numRuns: 300 });
  });
});

describe('a huge text', () => {
  it.each([
    ['of a million characters on one line', 'x'.repeat(1_000_000)],
    ['of a million blanks and letters', 'a '.repeat(500_000)],
    ['of quotation marks only', '"'.repeat(200_000)],
    ['of opening marks', '“ab '.repeat(30_000)],
    ['of short quotes', '“No,” he said. '.repeat(20_000)],
    ['of capitals', 'Jane Roe '.repeat(80_000)],
    ['of full stops', '. '.repeat(30_000)],
    ['of paragraphs', 'He said so.\n\n'.repeat(3_000)],
    ['of brackets', '('.repeat(30_000)],
  ])('%s is worked through to its end', (_name, typed) => {
    const article = { text: typed, title: null, date: null, language: 'en' };
    expect(annotate(article, 'medium')).toBeDefined();
  });
});
