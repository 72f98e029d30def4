import { expect, test } from 'vitest';
import { findQuotes } from '../../../../../src/digest/quotes/find-quotes.ts';
import { readParagraphs } from '../../../../../src/digest/reading/reading.ts';
import { quotesOf } from '../../quotes-of.ts';

/** Who is shown beside each of the quotes, in order. */
function who(...lines: readonly string[]): (string | null)[] {
  return quotesOf(lines.join('|')).map((quote) => quote.who);
}

const ANSWERS = [
  'When did you learn to sail?',
  '“My aunt put me in a boat when I was five, and she let go of the rope.”',
  'And do you still go out in winter?',
  '“Every week, and I am cold every week as well.”',
];

test.each([
  ['We spoke with Ida Holm, the ferry captain, on the quay.'],
  ['Ida Holm has sailed the northern route for thirty years.'],
  ['Ida Holm, the ferry captain, talks to us about fog. Tom Beck, who owns the line, listens.'],
  ['Tom Beck sold the ferry in May. The Courier sat down with Ida Holm in her kitchen.'],
])('%s – the answers are hers', (opening) => {
  expect(who(opening, ...ANSWERS)).toEqual(['Ida Holm', 'Ida Holm']);
});

test('lines that begin with Q and A are questions and answers', () => {
  const lines = [
    'Ida Holm retires on Friday. We asked her why.',
    'Q: “Are you tired of the sea?”',
    'A: “I am tired of the stairs, and of nothing else on board.”',
    'Q: “Who will take the wheel?”',
    'A: “My daughter, who is a better sailor than I ever was.”',
  ];
  expect(who(...lines).filter((name) => name !== null)).toEqual(['Ida Holm', 'Ida Holm']);
});

test('a question in marks is nobody’s, and a second paragraph goes on with the answer', () => {
  const lines = [
    'We sat down with Ida Holm at the harbour.',
    '“Are the new boats any good?”',
    '“They are quick, and they are dry. I have slept in worse hotels.”',
    '“But nobody can mend them with a hammer, as we did.”',
    '“Would you buy one?”',
    '“With your money I would buy two of them.”',
  ];
  expect(who(...lines)).toEqual([null, 'Ida Holm', 'Ida Holm', null, 'Ida Holm']);
});

test('short headings stand for questions where the opening calls it an interview', () => {
  const lines = [
    'Ida Holm looks back in an interview with the Courier.',
    'On the owners',
    '“They paid for the new engine when others would have sold the boat.”',
    'On the winter',
    '“It was the longest that I have seen since my father died.”',
  ];
  expect(who(...lines)).toEqual(['Ida Holm', 'Ida Holm']);
});

test('where two are asked, nobody is named', () => {
  expect(who('Ida Holm and Tom Beck want to run the harbour.', ...ANSWERS)).toEqual([null, null]);
});

test('a reporter’s own questions make no interview', () => {
  const lines = [
    'The village is split over the dam that Tom Beck wants.',
    'Who will pay for it?',
    '“Not us and not our children,” Ida Holm said.',
    'And who will be safe?',
    '“Everyone below the mill,” a digger said.',
  ];
  expect(who(...lines)).toEqual(['Ida Holm', 'a digger']);
});

/** The texts of the quotes that are hers. */
function hers(language: string, title: string, ...lines: readonly string[]): string[] {
  const reading = readParagraphs(lines, { title, date: null, language });
  const quotes = findQuotes(reading, { byName: true });
  return quotes.filter(({ speaker }) => speaker?.name === 'Ida Holm').map(({ text }) => text);
}

test.each([
  [
    'es',
    [
      'P. ¿Por qué dejó el mar?',
      'R. Porque el mar me dejó a mí.',
      'P. ¿Volvería usted?',
      'R. Mañana mismo, si hay barco.',
    ],
    ['Porque el mar me dejó a mí.', 'Mañana mismo, si hay barco.'],
  ],
  [
    'ru',
    [
      '— Почему вы ушли с моря?',
      '— Море само меня отпустило.',
      '— Вы бы вернулись?',
      '— Хоть завтра, был бы катер.',
    ],
    ['Море само меня отпустило.', 'Хоть завтра, был бы катер.'],
  ],
  [
    'it',
    [
      'Perché ha lasciato il mare?',
      '«È il mare che ha lasciato me».',
      'Tornerebbe a bordo?',
      '«Domani stesso, con una barca».',
    ],
    ['È il mare che ha lasciato me', 'Domani stesso, con una barca'],
  ],
  [
    'fr',
    [
      'Pourquoi avoir quitté la mer ?',
      'C’est la mer qui m’a quittée. Elle fait toujours ainsi.',
      'Et vous repartiriez ?',
      'Demain, si on me donne un bateau.',
    ],
    [
      'C’est la mer qui m’a quittée. Elle fait toujours ainsi.',
      'Demain, si on me donne un bateau.',
    ],
  ],
])('a headline that lets her speak says whose the answers are, %s', (language, lines, answers) => {
  const title =
    language === 'ru' ? 'Ida Holm: «Море меня отпустило»' : 'Ida Holm: « The sea let go of me »';
  expect(hers(language, title, 'Ida Holm, 71, is home.', ...lines)).toEqual(answers);
});

test('a headline that lets nobody speak makes no interview of questions', () => {
  const lines = [
    'Ida Holm ist zu Hause.',
    'Was kostet die Fähre?',
    'Drei Euro für jeden Gast.',
    'Wann fährt sie?',
    'Jede Stunde bis zum Abend.',
  ];
  expect(hers('fr', 'Fünf Fragen zur Fähre', ...lines)).toEqual([]);
});
