import { describe, expect, it } from 'vitest';
import { speakersIn } from '../speakers.ts';

describe('whoever tells what his boss said', () => {
  it.each([
    ['ru', 'По словам Орлова, его тренер кричал: «Бегите к причалу!»', 'его тренер'],
    ['uk', 'Мельник розповіла, що її тренер крикнув: «Біжіть до причалу!»', 'її тренер'],
    ['pl', 'Lipska mówiła, że jej trener krzyknął: „Biegnijcie na przystań!”', 'jej trener'],
    ['it', 'Anna Verdi ha detto che il suo medico le disse: «Resti a casa».', 'il suo medico'],
    ['nl', 'Karin Smit vertelde dat haar moeder altijd zei: “De zee geeft.”', 'haar moeder'],
    ['sv', 'Eva Strand berättade att hennes mor sa: ”Havet ger allt.”', 'hennes mor'],
    ['da', 'Mette Lund fortalte, at hendes mor sagde: »Havet giver alt.«', 'hendes mor'],
  ])('is not who said it, %s: %s', (language, text, role) => {
    expect(speakersIn(language, text)).toMatchObject([{ name: null, role }]);
  });

  it.each([
    ['tr', 'Selin Ak, kaptanın yolculara “Herkes hemen gemiye” dediğini söyledi.'],
    ['tr', 'Başkan Murat Er, limanı “bir utanç kaynağı” olarak nitelendirdiğini yalanladı.'],
  ])('is nobody where the clause hides who did, %s: %s', (language, text) => {
    expect(speakersIn(language, text).filter((speaker) => speaker !== null)).toEqual([]);
  });
});

describe('whoever denies a word', () => {
  it.each([
    ['fr', 'Le préfet Paul Roux conteste avoir parlé de « naufrage annoncé ».'],
    ['ru', 'Мэр Олег Ветров опроверг, что называл рыбаков «толпой бездельников».'],
    ['uk', 'Мер Олег Мельник спростовує, що називав рибалок «юрбою ледарів».'],
    ['ja', '岡田知事は漁師を「怠け者の集まり」と呼んだことを否定した。'],
    ['ko', '최영수 시장은 어민을 "게으른 사람들"이라고 부른 적이 없다고 말했다.'],
  ])('did not say it, %s: %s', (language, text) => {
    expect(speakersIn(language, text).filter((speaker) => speaker !== null)).toEqual([]);
  });
});

describe('to whom something is said', () => {
  it.each([
    ['it', '«Quando riapre?», hanno chiesto i pescatori alla ministra Anna Verdi.', 'i pescatori'],
    ['nl', '“Dit is een schande”, riep een visser tegen minister Karin Smit.', 'een visser'],
    ['ru', '«Когда откроют порт?» — спросил рыбак губернатора Олегу Ветрову.', 'рыбак'],
    ['uk', '«Коли відкриють порт?» — крикнув рибалка меру Олегу Мельнику.', 'рибалка'],
    ['zh', '一位渔民对市长王芳喊道：“港口什么时候开放？”', '一位渔民'],
  ])('is not who says it, %s: %s', (language, text, role) => {
    expect(speakersIn(language, text)).toMatchObject([{ name: null, role }]);
  });
});

describe('several with one voice', () => {
  it.each([
    ['ru', '«Мы не уступим», — заявили правительства Чили и Перу.', 'правительства Чили и Перу'],
    ['uk', '«Ми не поступимось», — заявили уряди Чилі та Перу.', 'уряди Чилі та Перу'],
    ['pl', '„Nie ustąpimy”, oświadczyły rządy Chile i Peru.', 'rządy Chile i Peru'],
    [
      'nl',
      '“Wij wijken niet”, lieten de burgemeesters van Aalst en Breda weten.',
      'de burgemeesters van Aalst en Breda',
    ],
    [
      'sv',
      '”Vi viker oss inte”, säger Norges och Finlands statsministrar.',
      'Norges och Finlands statsministrar',
    ],
    [
      'da',
      '»Vi viger ikke,« siger Norges og Finlands statsministre.',
      'Norges og Finlands statsministre',
    ],
  ])('are no half of them, %s: %s', (language, text, printed) => {
    const [speaker] = speakersIn(language, text);
    expect(speaker?.organisation ?? speaker?.role).toBe(printed);
  });

  it('are a body that says something in Chinese', () => {
    const [speaker] = speakersIn('zh', '智利和秘鲁政府发表声明称：“我们不会让步。”');
    expect(speaker).toEqual({ name: null, role: null, organisation: '智利和秘鲁政府' });
  });
});

describe('a trade before a name', () => {
  it.each([
    ['sv', '– Bron håller för lastbilar, säger överingenjören Eva Strand.', 'överingenjören'],
    ['sv', '”Bron håller för lastbilar”, säger Eva Strand, hamnchef i Kalm.', 'hamnchef i Kalm'],
    ['da', '»Broen holder til lastbiler,« siger broingeniør Eva Lund.', 'broingeniør'],
    ['no', '– Broen holder for lastebiler, sier havnesjef Eva Lund.', 'havnesjef'],
    ['nl', '“De brug houdt het wel”, aldus bruginspecteur Eva Smit.', 'bruginspecteur'],
    ['uk', 'Міністра Лева Дубка речниця Єва Лук назвала «загрозою для порту».', 'речниця'],
  ])('is a role, %s: %s', (language, text, role) => {
    const [speaker] = speakersIn(language, text);
    expect(speaker?.name).toMatch(/^(?:Eva|Єва) /);
    expect(speaker?.role).toBe(role);
  });
});

it('is a ministry in which something is said', () => {
  const text = 'В министерстве обороны заявили, что порт «полностью закрыт для судов».';
  expect(speakersIn('ru', text)).toEqual([
    { name: null, role: null, organisation: 'министерстве обороны' },
  ]);
});

it('is whoever speaks about a work that is named between', () => {
  const text = '作家の岡田健さんは新刊『灯台の夜』について「灯台守の話です」と語った。';
  expect(speakersIn('ja', text)).toMatchObject([{ name: '岡田健', role: '作家' }]);
});

describe('to whom something is told between verb and speaker', () => {
  it.each([
    ['ru', '«Порт откроют утром», — сказал рыбак.', null, 'рыбак'],
    ['ru', '«Порт откроют утром», — сказал журналистам мэр Иван Орлов.', 'Иван Орлов', 'мэр'],
    ['ru', '«Порт откроют утром», — пообещала жителям мэр Анна Орлова.', 'Анна Орлова', 'мэр'],
    ['uk', '«Порт відкриють зранку», — сказала мешканцям мерка Єва Лук.', 'Єва Лук', 'мерка'],
    [
      'pl',
      '„Port otworzą rano” – powiedział rodzicom burmistrz Jan Wilk.',
      'Jan Wilk',
      'burmistrz',
    ],
    [
      'es',
      '«El puerto abre hoy», dijo a los vecinos la alcaldesa Ana Gil.',
      'Ana Gil',
      'alcaldesa',
    ],
  ])('is no part of his role, %s: %s', (language, text, name, role) => {
    expect(speakersIn(language, text)).toMatchObject([{ name, role }]);
  });
});

describe('what stands behind a role and a name', () => {
  it.each([
    ['ru', '«Дно сдвинулось», — рассказал Иван Орлов, гидролог из Омска.', 'гидролог из Омска'],
    [
      'pl',
      '„Dno się ruszyło” – mówi Jan Wilk, hydrolog z instytutu w Osku.',
      'hydrolog z instytutu w Osku',
    ],
    [
      'nl',
      '“De bodem bewoog”, vertelt Jan Smit, hydroloog aan de TU Osk.',
      'hydroloog aan de TU Osk',
    ],
    ['sv', '– Botten rörde sig i natt, berättar hydrologen Eva Strand.', 'hydrologen'],
    ['ja', '「海底が動いた」と須田大学の地震学者、岡田健さんは語る。', '地震学者'],
    ['fr', 'L’écrivaine Anne Roux est là. Elle dit : « J’écris la nuit seulement. »', 'écrivaine'],
  ])('is shown, %s: %s', (language, text, role) => {
    expect(speakersIn(language, text)).toMatchObject([{ role }]);
  });
});

it.each([
  [
    'ru',
    '«Дамба стоит», — заявили губернаторы Омской и Томской областей.',
    'губернаторы Омской и Томской областей',
  ],
  ['da', '»Diget holder fint,« siger borgmestrene i Osk og Vel.', 'borgmestrene i Osk og Vel'],
])('places of several are whole, %s: %s', (language, text, role) => {
  expect(speakersIn(language, text)).toMatchObject([{ name: null, role }]);
});
