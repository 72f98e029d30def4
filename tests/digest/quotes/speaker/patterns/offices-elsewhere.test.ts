import { expect, test } from 'vitest';
import { findQuotes } from '../../../../../src/digest/quotes/find-quotes.ts';
import { readParagraphs } from '../../../../../src/digest/reading/reading.ts';
import { speakersIn } from '../speakers.ts';

/** Name and role of whoever says the first quote of a text. */
function speaker(language: string, text: string): readonly (string | null)[] {
  const [speaker] = speakersIn(language, text);
  return [speaker?.name ?? null, speaker?.role ?? null];
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

test.each([
  // What a ministry and its minister are of is nobody's name
  [
    'es',
    'El Ministro de Salud Pública afirmó: «El puente aguanta bien».',
    null,
    'El Ministro de Salud Pública',
  ],
  [
    'es',
    '«El puente aguanta bien», dijo el Presidente de la República Juan Roca.',
    'Juan Roca',
    'Presidente de la República',
  ],
  ['fr', '« Le pont tient bon », a dit le Ministre de la Santé.', null, 'le Ministre de la Santé'],
  ['es', '«El puente aguanta bien», según el Síndic de la villa.', null, 'el Síndic de la villa'],
  // A name in another case behind a body
  [
    'ru',
    'По словам главы районного МЧС Тимура Ганина, вода «поднимается каждый час».',
    'Тимура Ганина',
    'главы районного МЧС',
  ],
  // Who was told, and where it was written
  [
    'ru',
    '«Мост откроем вечером», — заявил РИА «Вестник» депутат Глеб Рогов.',
    'Глеб Рогов',
    'депутат',
  ],
  [
    'ru',
    '«Мост откроем вечером», — рассказала изданию «Вестник» инженер Анна Орлова.',
    'Анна Орлова',
    'инженер',
  ],
  [
    'ru',
    '«Мост откроем вечером», — написал в своём телеграм-канале губернатор Глеб Рогов.',
    'Глеб Рогов',
    'губернатор',
  ],
  ['ru', '«Мост откроем вечером», — заверил журналистов мэр Глеб Рогов.', 'Глеб Рогов', 'мэр'],
  ['ru', '«Мост был закрыт зря», — заявила в суде адвокат Анна Орлова.', 'Анна Орлова', 'адвокат'],
  [
    'es',
    '«El puente aguanta bien», explicó a Radio Costa Ana Gil, jefa del puerto.',
    'Ana Gil',
    'jefa del puerto',
  ],
  [
    'es',
    '«El puente aguanta bien», escribió en su cuenta de X el alcalde Blas Ruiz.',
    'Blas Ruiz',
    'alcalde',
  ],
  [
    'es',
    '«El puente aguanta bien», lamentó la diputada (PVR) Ana Gil tras el pleno.',
    'Ana Gil',
    'diputada',
  ],
  [
    'it',
    '«Il ponte regge bene», ha poi aggiunto il sindaco Dario Lenzi.',
    'Dario Lenzi',
    'sindaco',
  ],
  [
    'ru',
    '«Мы терпели до конца», — сказал после матча главный тренер Глеб Рогов.',
    'Глеб Рогов',
    'главный тренер',
  ],
  ['pt', '«A ponte aguenta bem», contou a artista em suas redes sociais.', null, 'a artista'],
  // What something is for is nobody
  [
    'es',
    'La jefa del gremio, Ana Gil, pidió «mucho valor» para bajar el IVA.',
    'Ana Gil',
    'jefa del gremio',
  ],
  ['es', 'Ana Gil lanza «Mar adentro» para este año.', null, null],
  // Those who say it in one voice, and how
  [
    'es',
    '«El puente aguanta bien», coinciden los alcaldes Blas Ruiz y Ana Gil.',
    'Blas Ruiz y Ana Gil',
    'alcaldes',
  ],
  [
    'fr',
    '« Le pont tient bon », résument en chœur les maires Luc Prat et Anne Roux.',
    'Luc Prat et Anne Roux',
    'maires',
  ],
  [
    'it',
    '«Il ponte regge bene»: così Dario Lenzi, capo del porto.',
    'Dario Lenzi',
    'capo del porto',
  ],
])('in %s it is said by whom the words name: %s', (language, text, name, role) => {
  expect(speaker(language, text)).toEqual([name, role]);
});

test.each([
  [
    'fr',
    '« Sans quotas, prévient Luc Prat, président du comité local, on ferme la criée. » Le port attend.',
    ['Sans quotas', 'on ferme la criée.'],
    'président du comité local',
  ],
  [
    'fr',
    '« Sans ces quotas, prévient Luc Prat, on ferme la criée demain. » Le port attend.',
    ['Sans ces quotas on ferme la criée demain.'],
    null,
  ],
  [
    'it',
    '«Senza queste quote, avverte il presidente Dario Lenzi, chiudiamo il mercato domani». Il porto aspetta.',
    ['Senza queste quote chiudiamo il mercato domani'],
    'presidente',
  ],
  [
    'fr',
    '« On ferme la criée demain, prévient Luc Prat, qui préside le comité. » Le port attend.',
    ['On ferme la criée demain'],
    null,
  ],
])(
  'in %s who is set in between commas ends with what he is: %s',
  (language, text, pieces, role) => {
    const reading = readParagraphs([text], { title: null, date: null, language });
    const quotes = findQuotes(reading);
    expect(quotes.map((quote) => quote.text)).toEqual(pieces);
    expect(quotes.map(({ speaker }) => speaker?.role ?? null)).toEqual(quotes.map(() => role));
  },
);

test.each([
  [
    'pt',
    'O secretário estadual de Saúde, Rui Castelo, anunciou: «A obra abre na segunda».',
    'Rui Castelo',
    'secretário estadual de Saúde',
  ],
  [
    'es',
    'El secretario general de Salud, Blas Ruiz, anunció: «La obra abre el lunes».',
    'Blas Ruiz',
    'secretario general de Salud',
  ],
])(
  'in %s an adjective may stand between an office and its field: %s',
  (language, text, name, role) => {
    expect(speaker(language, text)).toEqual([name, role]);
  },
);
