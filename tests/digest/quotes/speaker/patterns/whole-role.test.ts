import { describe, expect, it } from 'vitest';
import { speakersIn } from '../speakers.ts';

/** Who is shown beside the last quote of a text: name, and role or body. */
function shown(language: string, text: string): (string | null)[] | null {
  const speaker = speakersIn(language, text).at(-1) ?? null;
  return speaker === null ? null : [speaker.name, speaker.role ?? speaker.organisation];
}

describe('the role of whoever speaks', () => {
  it.each([
    // A noun with a capital stands between it and the name
    ['es', 'Según la ministra de Trabajo Carmen Gil, fue «un grave error».', 'ministra de Trabajo'],
    ['it', 'Secondo la ministra del Lavoro Carla Olmi è «un errore».', 'ministra del Lavoro'],
    ['pt', 'Segundo a ministra do Trabalho Carla Gil, foi «um erro».', 'ministra do Trabalho'],
    [
      'fr',
      'Pour l’ancienne ministre du Travail Odile Roux, c’est « une erreur ».',
      'ancienne ministre du Travail',
    ],
    // The article of what is known goes
    [
      'es',
      '«Fue un grave error», criticó el portavoz del grupo, Pablo Lago.',
      'portavoz del grupo',
    ],
    // It was somebody’s, or is under another’s
    ['es', '«Fue un grave error», dijo la exministra Carmen Gil.', 'exministra'],
    ['pt', '«Foi um grave erro», disse a ex-ministra Carla Gil.', 'ex-ministra'],
    ['ru', '«Это большая ошибка», — сказал экс-министр Олег Саров.', 'экс-министр'],
    // A body and what it does stand within it
    [
      'ru',
      '«Это большая ошибка», — сказал глава комитета Думы по труду Олег Саров.',
      'глава комитета Думы по труду',
    ],
  ])('is whole, %s: %s', (language, text, role) => {
    expect(shown(language, text)?.[1]).toBe(role);
  });

  it.each([
    ['fr', '« Tout ira bien », dit une porte-parole de la compagnie maritime.'],
    ['es', '«Todo irá bien», dijo una portavoz de la compañía eléctrica.'],
    ['it', '«Andrà tutto bene», dice una portavoce della compagnia marittima.'],
  ])('has its adjective, %s: %s', (language, text) => {
    expect(shown(language, text)?.[1]).toMatch(/(?:maritime|eléctrica|marittima)$/u);
  });

  it('has no adverb', () => {
    const text = '« Tout ira bien », dit une porte-parole de la compagnie ensuite calmement.';
    expect(shown('fr', text)?.[1]).toBe('une porte-parole de la compagnie');
  });
});

describe('a paper that is told', () => {
  it.each([
    ['ru', '«Это большая ошибка», — сказал ТАСС директор порта Олег Саров.', 'Олег Саров'],
    ['ru', '«Это большая ошибка», — заявил «Вестнику» директор порта Олег Саров.', 'Олег Саров'],
    ['pl', '„To wielki błąd” – powiedział PAP dyrektor portu Jan Wilk.', 'Jan Wilk'],
  ])('is not who tells it, %s: %s', (language, text, name) => {
    expect(shown(language, text)?.[0]).toBe(name);
    expect(shown(language, text)?.[1]).not.toMatch(/ТАСС|Вестник|PAP/u);
  });
});

describe('a clause that says who said it', () => {
  it.each([
    ['ru', 'Как рассказал директор порта Олег Саров, это «большая ошибка».', 'Олег Саров'],
    ['pl', 'Jak powiedział dyrektor portu Jan Wilk, jest to „wielki błąd”.', 'Jan Wilk'],
    ['es', 'Como dijo el alcalde Pablo Lago, fue «un grave error».', 'Pablo Lago'],
    ['ar', 'ووفقا للوزير مروان فوزي، فإن الشركة "ترفض أي حوار".', 'مروان فوزي'],
    ['ar', 'ونقلت وكالة الأنباء عن المحلل سامر نوري قوله "السوق متوترة جدا".', 'سامر نوري'],
    ['ar', 'ووصف النائب عصام قرطاج المشروع بأنه "جنون كبير".', 'عصام قرطاج'],
    ['ar', 'وقال الوزير رامي بنا "إنها ضربة قاسية"، مضيفا "لم نعرف شيئا".', 'رامي بنا'],
  ])('names him, %s: %s', (language, text, name) => {
    expect(shown(language, text)?.[0]).toBe(name);
  });
});

it.each([
  ['es', 'El Gobierno aprobó el martes el llamado «impuesto verde del mar».'],
  ['it', 'Il governo ha annunciato la cosiddetta «tassa verde del mare».'],
  ['ar', 'وأعلنت الحكومة ما يسمى "الضريبة الخضراء الجديدة" أمس.'],
])('what something is called says nobody, %s: %s', (language, text) => {
  expect(shown(language, text)).toBeNull();
});

describe('in East Asian news', () => {
  it.each([
    // The body stands between the name and the office
    [
      'ko',
      '한지민 새벽당 대변인은 “민심을 외면한 예산이다”라고 비판했다.',
      '한지민',
      '새벽당 대변인',
    ],
    ['ko', '조은우 환경부 장관은 “대화의 문은 열려 있다”고 말했다.', '조은우', '환경부 장관'],
    ['ko', '윤도현 새벽대 교수는 “제도를 바꿔야 한다”고 지적했다.', '윤도현', '새벽대 교수'],
    ['ko', '“너무 큰 충격이다.” 서민준 노조 사무국장의 말이다.', '서민준', '노조 사무국장'],
    ['ko', '하지만 새벽당 대표는 “받아들일 수 없다”고 말했다.', null, '새벽당 대표'],
    ['ko', '오강수 후보는 “도시를 망쳤다고 본다”고 비판했다.', '오강수', '후보'],
    // Who judges where the verb is passive
    ['zh', '该计划被议员王国栋批评为“一场疯狂的赌博”。', '王国栋', '议员'],
    ['zh', '据东滨气象台首席预报员孙军介绍，寒潮“影响范围很广”。', '孙军', '东滨气象台首席预报员'],
    ['zh', '法官指出，被告“至今毫无悔意”。', null, '法官'],
    ['ja', 'バルカン米大統領は演説で「我々は後退しない」と強調した。', 'バルカン', '米大統領'],
  ])('who speaks has his office whole, %s: %s', (language, text, name, role) => {
    expect(shown(language, text)).toEqual([name, role]);
  });
});
