import { readFileSync } from 'node:fs';
import { array, assert, constantFrom, integer, oneof, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../../src/articles/parse-article.ts';
import { readArticle, readParagraphs } from '../../../src/digest/reading/reading.ts';
import { splitSentences } from '../../../src/text/sentences.ts';
import { summarise, type SummaryLength } from '../../../src/digest/summary/summarise.ts';

function summary(
  paragraphs: readonly string[],
  length: SummaryLength | number = 'medium',
  about: { title?: string; date?: string; language?: string } = {},
): string[] {
  const { title = null, date = null, language = 'en' } = about;
  const reading = readParagraphs(paragraphs, { title, date, language });
  return summarise(reading, length).map(({ text }) => text);
}

function countSentences(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + splitSentences(text, 'en').length, 0);
}

const flood = [
  'The town of Arlen closed its two bridges on Monday after the river rose by three metres in a night.',
  'Mayor Greta Holm said the bridges of Arlen will stay closed until engineers have checked them. She asked people to stay at home.',
  'But the school remained open.',
  'It was the third flood in ten years.',
  '“We have never seen the river so high. The water came in an hour,” said Jon Dahl, who runs the ferry at Arlen.',
  '“Nobody slept,” he said.',
  'What will happen next?',
  'The river Orra has flooded Arlen in each of the last three springs, according to the county.',
  'Photo: Anna Lind.',
];

describe('a summary', () => {
  test('tells nothing where all there is says not whom it means: an author’s note below a picture', () => {
    const note = [
      'Geboren 1971 in Arlen, ist seit 2015 Redakteurin dieser Zeitung. Sie hat Biologie und Deutsch in Velby studiert.',
      'Ihr Interesse gilt den Brücken über die Orra.',
    ];
    expect(summary(note, 'medium', { language: 'de' })).toEqual([]);
  });

  test('has two, three or five sentences, or as many as asked', () => {
    expect(summary(flood, 'short')).toHaveLength(2);
    expect(countSentences(summary(flood, 'medium'))).toBe(3);
    expect(countSentences(summary(flood, 'long'))).toBe(5);
    expect(countSentences(summary(flood, 1))).toBe(1);
    expect(summary(flood, 0)).toEqual([]);
    expect(summary(flood, Number.NaN)).toEqual([]);
  });

  test('opens with what happened', () => {
    expect(summary(flood, 'short')[0]).toBe(flood[0]);
  });

  test('has nothing that leans on a sentence which is not in it', () => {
    for (const length of [1, 2, 3, 4, 5]) {
      const all = summary(flood, length);
      const but = all.indexOf('But the school remained open.');
      expect([undefined, flood[1]]).toContain(but === -1 ? undefined : all[but - 1]);
      expect(all.join(' ')).not.toMatch(/Nobody slept/);
      expect(all[0]).not.toMatch(/^(?:But|It)/);
    }
  });

  test('takes a sentence that leans on its neighbour only together with it, as one piece', () => {
    const all = summary(flood, 30);
    const holm = all.filter((text) => text.includes('She asked'));
    expect(holm).toEqual([flood[1]]);
  });

  test('has quotations whole or not at all', () => {
    const all = summary(flood, 30);
    expect(all).toContain(flood[4]);
    expect(all.filter((text) => text.includes('The water came'))).toEqual([flood[4]]);
  });

  test('has no question, caption, fragment or line of the page', () => {
    const texts = [
      'The harbour at dusk.',
      'Court Strikes Down Seven Voting Rules.',
      'Follow Anna Lind on Twitter.',
      '(Reporting by Anna Lind; editing by Jo Roe)',
      'Not so fast.',
      'Who pays for all of this in the end?',
      '• The council meets in a week and decides.',
      'The council of Arlen raised the fee for ferries on Tuesday.',
    ];
    expect(summary(texts, 'long')).toEqual([texts.at(-1)]);
  });

  test('does not repeat the headline', () => {
    const title = 'The council of Arlen raised the fee for ferries on Tuesday.';
    expect(summary([title, ...flood], 'short', { title })).not.toContain(title);
  });

  test('says which day a date word means', () => {
    const reading = readParagraphs(flood, { title: null, date: '2024-05-15', language: 'en' });
    expect(summarise(reading, 1)[0]?.dates).toEqual([{ text: 'on Monday', date: '2024-05-13' }]);
  });

  test('of the example article is its first news and stands alone', () => {
    const folder = new URL('../../../briefings/nk-russia/', import.meta.url);
    const bytes = readFileSync(new URL('2024-01-19-moscow-visit.md', folder));
    const { article } = parseArticle(bytes, { where: 'file', format: 'markdown', language: null });
    const found = article === null ? [] : summarise(readArticle(article), 'medium');
    const texts = found.map(({ text }) => text);
    expect(countSentences(texts)).toBeGreaterThanOrEqual(2);
    expect(countSentences(texts)).toBeLessThanOrEqual(4);
    expect(texts[0]).toMatch(/Choe Son-hui returned home on Friday/);
    expect(found[0]?.dates).toEqual([{ text: 'on Friday', date: '2024-01-19' }]);
  });
});

describe('in other languages', () => {
  test.each([
    [
      'de',
      ['Der Stadtrat von Arlen hat am Montag zwei Brücken gesperrt.', 'Er tagt am Freitag wieder.'],
    ],
    [
      'de',
      [
        'Der Stadtrat von Arlen hat am Montag zwei Brücken gesperrt.',
        'Eine davon wird am Freitag wieder geöffnet.',
      ],
    ],
    ['fr', ['Le conseil d’Arlen a fermé deux ponts lundi.', 'Il se réunit de nouveau vendredi.']],
    ['es', ['El consejo de Arlen cerró dos puentes el lunes.', 'Sin embargo, el río sigue alto.']],
    [
      'ru',
      ['Совет Арлена закрыл в понедельник два моста через реку.', 'Он соберётся в пятницу снова.'],
    ],
    [
      'ja',
      ['アーレン市議会は月曜日に二つの橋を閉鎖した。', 'しかし、川の水位はまだ高いままである。'],
    ],
    ['zh', ['阿伦市议会星期一关闭了两座跨河大桥。', '他们将在星期五再次开会讨论。']],
    [
      'ko',
      [
        '알렌 시의회는 월요일에 다리 두 개를 닫았다고 밝혔다.',
        '하지만 강물은 아직 매우 높은 상태라고 한다.',
      ],
    ],
    [
      'ko',
      [
        '알렌 시의회는 월요일에 다리 두 개를 닫았다고 밝혔다.',
        '그건 어떤 결론이 나더라도 잘못된 일이라고 한다.',
      ],
    ],
  ])(
    '%s: a dangling sentence never opens or stands alone',
    (language, [first = '', second = '']) => {
      expect(summary([second, first], 'medium', { language })).toEqual([first]);
    },
  );
});

const sentences = oneof(
  constantFrom(...flood, '“Open', 'closed.”', 'He left.', '。', '「あ', '', 'A. B. C.', '他说。'),
  string({ unit: 'grapheme' }),
);

describe('any article', () => {
  test('gives verbatim pieces in its order, within the number asked for', () => {
    assert(
      property(
        array(sentences, { maxLength: 12 }),
        integer({ min: -1, max: 12 }),
        constantFrom('en', 'de', 'zh', 'xx'),
        (paragraphs, length, language) => {
          const reading = readParagraphs(paragraphs, { title: null, date: null, language });
          const found = summarise(reading, length);
          let last = { paragraph: -1, end: 0 };
          for (const { place, text } of found) {
            expect(paragraphs[place.paragraph]?.slice(place.start, place.end)).toBe(text);
            expect(text).not.toBe('');
            const isLater =
              place.paragraph > last.paragraph ||
              (place.paragraph === last.paragraph && place.start >= last.end);
            expect(isLater).toBe(true);
            last = place;
          }
          expect(found.length).toBeLessThanOrEqual(Math.max(0, length));
        },
      ),
      { numRuns: 300 },
    );
  });

  test.each([
    ['a million characters on one line', ['x'.repeat(1_000_000)]],
    ['twenty thousand sentences', ['The mayor of Arlen spoke on Monday. '.repeat(20_000)]],
    ['twenty thousand paragraphs', Array.from({ length: 20_000 }, () => flood[0] ?? '')],
    ['twenty thousand open quotations', ['“The mayor spoke. '.repeat(20_000)]],
  ])('is summarised: %s', (_, paragraphs) => {
    const reading = readParagraphs(paragraphs, { title: null, date: null, language: 'en' });
    expect(summarise(reading, 'long')).toBeDefined();
  });
});
