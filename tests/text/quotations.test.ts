import { array, assert, constantFrom, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuotations } from '../../src/text/quotations.ts';

/** What is quoted, with `<` for nested and `…` for open ones. */
function quoted(paragraphs: string | readonly string[], language = 'en'): string[] {
  const lines = typeof paragraphs === 'string' ? [paragraphs] : paragraphs;
  return findQuotations(lines, language).map(({ paragraph, inner, nested, open }) => {
    const text = lines[paragraph]?.slice(inner.start, inner.end) ?? '';
    return `${nested ? '<' : ''}${text}${open ? '…' : ''}`;
  });
}

describe('double marks', () => {
  it.each([
    ['"We go," she said. "It is late."'],
    ['“We go,” she said. “It is late.”'],
    ["``We go,'' she said. ``It is late.''"],
    ["''We go,'' she said. ''It is late.''"],
    ['“We go," she said. "It is late.”'],
    ['" We go, " she said. " It is late. "'],
    ['"We go,"she said."It is late."'],
    ['«We go,» she said. «It is late.»'],
    ['„We go,“ she said. „It is late.“'],
    ['„We go,” she said. „It is late.”'],
  ])('are paired: %s', (text) => {
    expect(quoted(text)).toEqual(['We go,', 'It is late.']);
  });

  it('work out the sides of a straight quotation within another', () => {
    expect(quoted('"He said "no" to me," she said.')).toEqual(['He said "no" to me,', '<no']);
  });

  it('end where a quotation opens anew when the closing mark is missing', () => {
    expect(quoted('A “plan that failed. “We go,” she said.')).toEqual([
      'plan that failed.…',
      'We go,',
    ]);
    expect(quoted('A "plan that failed. "We go," she said.')).toEqual([
      'plan that failed.…',
      'We go,',
    ]);
  });

  it('stay open at the end of a paragraph and open anew in the next', () => {
    expect(quoted(['She said: "One.', '"Two.', '"Three," and left.'])).toEqual([
      'One.…',
      'Two.…',
      'Three,',
    ]);
  });

  it('are none after feet and inches', () => {
    expect(quoted('The door is 6\'2" high, "too low" for him.')).toEqual(['too low']);
  });
});

describe('single marks', () => {
  it.each([
    ["'We're the boss' guests,' he said. 'It's late.'", ["We're the boss' guests,", "It's late."]],
    ['‘We’re the boss’ guests,’ he said. ‘It’s late.’', ['We’re the boss’ guests,', 'It’s late.']],
    ["The players' choice was 'good', he said.", ['good']],
    ["Rock 'n' roll of the '90s and the players' choice", []],
    ['Go get ‘em, said the players’ coach', []],
    ['‘Er zijn grotere proeven nodig’, zei ze.', ['Er zijn grotere proeven nodig']],
    ['It was ‘no “big” deal,’ he said.', ['no “big” deal,', '<big']],
    ['“They called it ‘a farce’ then,” he said.', ['They called it ‘a farce’ then,', '<a farce']],
  ])('are told apart from apostrophes: %s', (text, expected) => {
    expect(quoted(text)).toEqual(expected);
  });

  it('stay open where the next paragraph goes on', () => {
    expect(quoted(['‘One thing is sure.', '‘It is late,’ he said.'])).toEqual([
      'One thing is sure.…',
      'It is late,',
    ]);
  });
});

describe('marks of other languages', () => {
  it.each([
    ['de', '»Gut«, sagte sie. „Er sagte ‚nein‘.“', ['Gut', 'Er sagte ‚nein‘.', '<nein']],
    ['fr', '« Oui », dit-elle.', ['Oui']],
    ['ja', '「はい『本』です」と述べた。', ['はい『本』です', '<本']],
    ['zh', '他说：“好的‘朋友’。”', ['好的‘朋友’。', '<朋友']],
    ['ko', '그는 ‘민감한’ 문제라고 “말했다”고', ['민감한', '말했다']],
  ])('%s: %s', (language, text, expected) => {
    expect(quoted(text, language)).toEqual(expected);
  });
});

describe('hostile input', () => {
  it.each(['"', "'", '“', '”', '‘a ', "'a ", '「«', '"a" ', '``', '“‘'])(
    '50,000 characters of %j are read to their end',
    (piece) => {
      const text = piece.repeat(Math.ceil(50_000 / piece.length));
      expect(findQuotations([text], 'en')).toBeDefined();
    },
  );

  it('gives ordered spans inside of the paragraph, whatever the text', () => {
    const piece = constantFrom(
      '"',
      "'",
      '“',
      '”',
      '‘',
      '’',
      '«',
      '»',
      '„',
      '「',
      '」',
      ' ',
      'a',
      '.',
      '5',
      "''",
      '``',
    );
    assert(
      property(
        array(array(piece).map((all) => all.join(''))),
        constantFrom('en', 'de'),
        (lines, language) => {
          let last = { paragraph: 0, start: 0 };
          for (const { paragraph, outer, inner } of findQuotations(lines, language)) {
            const text = lines[paragraph] ?? '';
            expect(outer.start).toBeLessThan(inner.start);
            expect(inner.start).toBeLessThan(inner.end);
            expect(inner.end).toBeLessThanOrEqual(outer.end);
            expect(outer.end).toBeLessThanOrEqual(text.length);
            expect(text.slice(inner.start, inner.end).trim()).toBe(
              text.slice(inner.start, inner.end),
            );
            expect(paragraph > last.paragraph || outer.start >= last.start).toBe(true);
            last = { paragraph, start: outer.start };
          }
        },
      ),
    );
  });
});
