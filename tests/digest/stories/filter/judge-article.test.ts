import { describe, expect, it } from 'vitest';
import { filterArticles } from '../../../../src/digest/stories/filter/filter-articles.ts';
import { judgeArticle } from '../../../../src/digest/stories/filter/judge-article.ts';
import type { Filter } from '../../../../src/digest/stories/filter/pattern.ts';
import { readFilter } from '../../../../src/digest/stories/filter/read-filter.ts';
import { article } from '../../article.ts';

function filter(about: readonly string[], not: readonly string[] = []): Filter {
  const read = readFilter({ about, not });
  if (read.kind === 'broken') throw new Error(read.problems.join('\n'));
  return read.filter;
}

const found = (line: string, title: string, language = 'en'): string | null => {
  const verdict = judgeArticle(filter([line]), article('a', title, [], { language }));
  return verdict.kind === 'in' ? (verdict.found[0]?.text ?? null) : null;
};

describe('a line of words', () => {
  it.each([
    ['Moscow', 'Moscow’s answer', 'en', 'Moscow'],
    ['recipe', 'Ten recipes for spring', 'en', 'recipes'],
    ['country', 'Both countries agreed', 'en', 'countries'],
    ['North Korea, DPRK', 'What North Korea wants', 'en', 'North Korea'],
    ['North Korea, DPRK', 'A North-Korean ship', 'en', null],
    ['Kim Jong-un', 'Kim Jong Un travels', 'en', 'Kim Jong Un'],
    ['apple', 'A pineapple a day', 'en', null],
    ['nuclear*', 'The nuclearised sea', 'en', 'nuclearised'],
    ['Kreml', 'Die Antwort des Kremls', 'de', 'Kremls'],
    ['Kreml', 'Die Kremlsprecherin', 'de', null],
    ['Москва', 'Из Москвы сообщают', 'ru', 'Москвы'],
    ['Путин', 'Встреча с Путиным', 'ru', 'Путиным'],
    ['Warszawa', 'Rozmowy w Warszawie', 'pl', 'Warszawie'],
    ['Rusya', 'Rusya’nın yanıtı', 'tr', 'Rusya'],
    ['روسيا', 'الرد من وروسيا اليوم', 'ar', 'وروسيا'],
    ['러시아', '러시아는 답했다', 'ko', '러시아는'],
    ['北朝鮮', '政府は北朝鮮に抗議', 'ja', '北朝鮮'],
    ['Ménard', 'MENARD resigns', 'en', 'MENARD'],
    ['Łódź', 'A fire in Lodz', 'en', 'Lodz'],
    ['US', 'They told us so', 'en', null],
    ['US', 'What the US wants', 'en', 'US'],
    ['WHO', 'Who knew', 'en', null],
    ['AI', 'AIs at work', 'en', 'AIs'],
    ['US', 'THEY TOLD US SO', 'en', null],
    ['"gas field"', 'Two gas fields found', 'en', null],
    ['"gas field"', 'A gas field is found', 'en', 'gas field'],
    ['/\\bM-?\\d{2}\\b/', 'The M-19 road', 'en', 'M-19'],
    ['/mars, venus/i, moon', 'To Mars, Venus', 'en', 'Mars, Venus'],
  ] as const)('%s and “%s” (%s): %s', (line, title, language, expected) => {
    expect(found(line, title, language)).toBe(expected);
  });

  it('is refused with the reason where it cannot be read', () => {
    const read = readFilter({ about: ['/(/', ' , '], not: [] });
    expect(read).toMatchObject({ kind: 'broken' });
    expect(read.kind === 'broken' && read.problems.join('\n')).toMatch(
      /“\/\(\/” of "about" has a regular expression that cannot be read[^]*has no word in it/,
    );
  });
});

describe('an article', () => {
  const far = ['One.', 'Two.', 'Three.', 'Four.'];

  it('is in with the words and places that decided, one a line', () => {
    const text = article('a', 'Envoys meet', ['Envoys from Pyongyang came to the Kremlin.']);
    expect(judgeArticle(filter(['North Korea, Pyongyang', 'Russia, Kremlin']), text)).toMatchObject(
      {
        kind: 'in',
        found: [
          { wanted: 'Pyongyang', where: 'opening', paragraph: 0, start: 12, end: 21 },
          { wanted: 'Kremlin', where: 'opening', text: 'Kremlin' },
        ],
      },
    );
  });

  it('must be about every line, not mention it', () => {
    const text = article('a', 'Moscow answers', [...far, 'It named Pyongyang as well.']);
    expect(judgeArticle(filter(['Moscow', 'Pyongyang']), text)).toMatchObject({
      kind: 'out',
      reason: 'lacks',
      line: 'Pyongyang',
      mentioned: { paragraph: 4, text: 'Pyongyang' },
    });
    const often = article('a', 'Moscow answers', [
      ...far,
      'Pyongyang came.',
      'Pyongyang and Pyongyang.',
    ]);
    expect(judgeArticle(filter(['Moscow', 'Pyongyang']), often)).toMatchObject({
      kind: 'in',
      found: [{ where: 'title' }, { where: 'repeated' }],
    });
  });

  it('is out for a word of “not”, unless it only mentions it', () => {
    const match = article('a', 'Football in Moscow', ['A match.']);
    const report = article('b', 'Talks in Moscow', [...far, 'Some played football.']);
    const lines = filter(['Moscow'], ['football, recipe']);
    expect(judgeArticle(lines, match)).toMatchObject({
      reason: 'unwanted',
      found: { where: 'title' },
    });
    expect(judgeArticle(lines, report).kind).toBe('in');
  });

  it('is in where there are no lines', () => {
    expect(judgeArticle(filter([]), article('a', 'Anything', []))).toEqual({
      kind: 'in',
      found: [],
    });
  });
});

describe('a filter that lets nothing in', () => {
  it('names the line that nobody matched, and the nearest words', () => {
    const articles = [
      article('a', 'Pyongyang and Moscow', []),
      article('b', 'Moscow and Pyongyang', []),
    ];
    const { unmatched } = filterArticles(filter(['Moscow', 'Pyonyang, Kaesong']), articles);
    expect(unmatched).toEqual([{ line: 'Pyonyang, Kaesong', nearest: ['Pyongyang'] }]);
  });
});
