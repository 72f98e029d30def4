import { expect, test } from 'vitest';
import { findQuotes } from '../../../../../src/digest/quotes/find-quotes.ts';
import { readParagraphs } from '../../../../../src/digest/reading/reading.ts';

/** Name and role of whoever says the first quote of a text. */
function speaker(language: string, text: string): readonly (string | null)[] {
  const reading = readParagraphs([text], { title: null, date: null, language });
  const [quote] = findQuotes(reading);
  return [quote?.speaker?.name ?? null, quote?.speaker?.role ?? null];
}

test.each([
  // What an office is of stands right behind it
  [
    'pl',
    '„Most wytrzyma zimę” – ocenił Jan Wilk, dyrektor portu w Osku.',
    'Jan Wilk',
    'dyrektor portu w Osku',
  ],
  [
    'pl',
    '„Most wytrzyma zimę” – mówi Jan Wilk, prezes spółki „Fala”.',
    'Jan Wilk',
    'prezes spółki „Fala”',
  ],
  [
    'ru',
    '«Мост выдержит зиму», — сказал Иван Орлов, директор порта.',
    'Иван Орлов',
    'директор порта',
  ],
  [
    'ru',
    '«Мост выдержит зиму», — сказал глава союза «Волна» Иван Орлов.',
    'Иван Орлов',
    'глава союза «Волна»',
  ],
  // An article that hangs on its office, which ends with a field
  [
    'it',
    "«La piscina riapre», annuncia l'assessore allo Sport Dario Lenzi.",
    'Dario Lenzi',
    'assessore allo Sport',
  ],
  [
    'it',
    '«La piscina riapre», annuncia l’assessore ai Trasporti, Dario Lenzi.',
    'Dario Lenzi',
    'assessore ai Trasporti',
  ],
  [
    'fr',
    '« La piscine rouvre », annonce l’adjoint à la Culture Paul Remy.',
    'Paul Remy',
    'adjoint à la Culture',
  ],
  // A party in brackets behind it, and a dash behind the name
  ['fr', '« La piscine rouvre », annonce la maire (DVG) Lucie Prat.', 'Lucie Prat', 'maire'],
  [
    'fr',
    '« La piscine rouvre », annonce le maire (PX) de Brest, Luc Prat.',
    'Luc Prat',
    'maire (PX) de Brest',
  ],
  [
    'es',
    '«La piscina —explica su director técnico, Blas Ortuño—, abre el lunes».',
    'Blas Ortuño',
    'director técnico',
  ],
  // An office of several words before the name, and behind it
  [
    'ar',
    'وقال المدير العام لشركة الموانئ سامي نجار: "الجسر متين وسيبقى مفتوحا".',
    'سامي نجار',
    'المدير العام لشركة الموانئ',
  ],
  [
    'ko',
    '한도윤 물결노조 위원장은 "다리는 겨울을 버틸 것이다"라고 말했다.',
    '한도윤',
    '물결노조 위원장',
  ],
  ['ko', '도널드 하퍼 대사는 "다리는 겨울을 버틸 것이다"라고 말했다.', '도널드 하퍼', '대사'],
  ['zh', '江口消防支队支队长罗平说：“大桥能撑过这个冬天。”', '罗平', '江口消防支队支队长'],
  ['zh', '馆长梅青回忆说：“大桥能撑过这个冬天。”', '梅青', '馆长'],
])('%s: %s', (language, text, name, role) => {
  expect(speaker(language, text)).toEqual([name, role]);
});

test.each([
  ['ja', '市長は「橋は次の冬も持ちこたえる」と述べた。', 'direct'],
  ['ja', '市長は橋を「古い友」と呼んだ。', 'partial'],
  ['zh', '市长王平说：“大桥能撑过这个冬天。”', 'direct'],
  ['ko', '한도윤 시장은 "다리는 겨울을 버틴다"라고 말했다.', 'direct'],
])(
  'where blanks part no words, a quote is whole or a piece by its letters: %s %s',
  (language, text, kind) => {
    const reading = readParagraphs([text], { title: null, date: null, language });
    expect(findQuotes(reading)[0]?.kind).toBe(kind);
  },
);
