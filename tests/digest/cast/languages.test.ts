import { expect, test } from 'vitest';
import { castOf } from './cast-of.ts';

test('French: roles with what follows them, M. and Mme, elle', () => {
  const cast = castOf(
    [
      'Le porte-parole du gouvernement, Luc Marchand, a refusé. M. Marchand est parti.',
      'La ministre de la Défense Claire Dubreuil a souri. Elle partira jeudi.',
    ],
    'fr',
  );
  expect(cast.who('Luc Marchand')?.role).toBe('porte-parole du gouvernement');
  expect(cast.meant('Marchand')).toBe('Luc Marchand');
  expect(cast.who('Claire Dubreuil')?.role).toBe('ministre de la Défense');
  expect(cast.meant('Elle')).toBe('Claire Dubreuil');
});

test('Spanish: the office stands between role and name', () => {
  const cast = castOf(['La ministra de Salud María Robles pidió calma. Ella viajará.'], 'es');
  expect(cast.who('María Robles')).toMatchObject({ role: 'ministra de Salud', gender: 'female' });
  expect(cast.meant('Ella')).toBe('María Robles');
});

test('German: a noun is no name, a compound is a role by its end', () => {
  const cast = castOf(
    [
      'Bundesinnenministerin Petra Holm lobte den Entwurf. Der Zeitplan steht, sagte Holm.',
      'Der Sprecher des Verteidigungsministeriums, Jan Brückner, widersprach. Er sprach von Eile.',
    ],
    'de',
  );
  expect(cast.figures.map(({ name }) => name)).toEqual(['Petra Holm', 'Jan Brückner']);
  expect(cast.who('Petra Holm')).toMatchObject({ role: 'Bundesinnenministerin', gender: 'female' });
  expect(cast.meant('Er')).toBe('Jan Brückner');
});

test('German: an office stays with whom the comma names, whatever land or body is between', () => {
  const cast = castOf(
    [
      'Der Innenminister Kolmlands, Jan Brückner, widersprach.',
      'Die Vorsitzende von KWB, Petra Holm, schwieg.',
    ],
    'de',
  );
  expect(cast.who('Jan Brückner')).toMatchObject({ role: 'Innenminister Kolmlands' });
  expect(cast.who('Petra Holm')).toMatchObject({ role: 'Vorsitzende von KWB' });
});

test('a calling alone is the surname of whom the article names so in full, and “the” one nobody’s', () => {
  const german = castOf(
    [
      'Der Werftchef Karl Moor traf die Aktivistin Eva Richter in Osk.',
      '„Der Bau ruht“, sagte Richter. Der Richter von Osk schwieg.',
    ],
    'de',
  );
  expect(german.meant('Richter')).toBe('Eva Richter');
  expect(german.meant('Der Richter von Osk')).not.toBe('Eva Richter');
  const english = castOf([
    'Ida Holm of Osk called on Howard Dean to mend the pier.',
    'Dean, a sailor, then mended it. The dean of Osk thanked Dean for it.',
  ]);
  expect(english.meant('Dean', 1)).toBe('Howard Dean');
  expect(english.meant('The dean of Osk')).not.toBe('Howard Dean');
});

test.each(['Zorka Müller', 'Thilda Richter', 'Enno Neubauer'])(
  'German: %s, whose given name is in no list, is a person where the surname speaks',
  (name) => {
    const surname = name.split(' ')[1] ?? '';
    const cast = castOf(
      [`Die Sprecherin der Werft, ${name}, lehnte ab.`, `„Der Bau ruht“, sagte ${surname}.`],
      'de',
    );
    expect(cast.who(name)?.kind).toBe('person');
    expect(cast.meant(surname)).toBe(name);
  },
);

test('German: a body and its kind are nobody, whoever speaks', () => {
  const cast = castOf(
    ['Das Landgericht Osk und die Werft Müller schwiegen.', '„Der Bau ruht“, sagte Müller.'],
    'de',
  );
  expect(cast.who('Werft Müller')).toBeUndefined();
});

test.each([
  'Klimaaktivistin',
  'Nationaltorhüter',
  'Bestsellerautorin',
  'Strafverteidigerin',
  'Filmemacherin',
  'Torhüter',
  'Seelsorger',
  'Psychotherapeut',
  'Jurastudentin',
])('German: %s is what somebody is, and no part of a name', (role) => {
  const cast = castOf([`Die Werft besuchte ${role} Zorka Lindau am Montag in Osk.`], 'de');
  expect(cast.who('Zorka Lindau')?.role).toBe(role);
});

test('German: a surname alone is a name where it speaks behind a quotation', () => {
  const cast = castOf(
    ['Roth trat zurück. „Das war der letzte Tag“, sagte Roth dem Rundfunk.'],
    'de',
  );
  expect(cast.figures).toMatchObject([{ kind: 'person', name: 'Roth' }]);
});

test('French: the pronoun behind a verb is not part of it', () => {
  const cast = castOf(
    ['Claire Dubreuil a souri. « Bien », a-t-elle dit. Paul Roux, lui, dit-il.'],
    'fr',
  );
  expect(cast.meant('elle')).toBe('Claire Dubreuil');
  expect(cast.meant('il')).toBe('Paul Roux');
});

test('Russian: the cases of a surname are one person', () => {
  const cast = castOf(
    [
      'Пресс-секретарь президента России Андрей Ветров заявил, что переговоры идут. По словам Ветрова, дата неизвестна.',
      'Директор института Ольга Крылова с Ветровым спорит. Она ждёт ответа.',
    ],
    'ru',
  );
  expect(cast.who('Андрей Ветров')?.role).toBe('Пресс-секретарь президента России');
  expect(cast.meant('Ветрова')).toBe('Андрей Ветров');
  expect(cast.meant('Ветровым')).toBe('Андрей Ветров');
  expect(cast.meant('Она')).toBe('Ольга Крылова');
});

test.each([
  ['Ветеран сборной Германии Лукаш Орлов ушёл из команды.', 'Лукаш Орлов'],
  ['Тренер сборной Дании Марк Ольсен ушёл из команды.', 'Марк Ольсен'],
])('a country in Russian is no part of the name behind it: %s', (text, name) => {
  expect(castOf([text], 'ru').figures.map((figure) => figure.name)).toContain(name);
});

test.each([
  ['ja', '外務省の山田太郎報道官は否定した。山田氏は帰国した。', '山田太郎', '報道官', '山田'],
  [
    'ja',
    'アンドレイ・ヴェトロフ大統領が述べた。ヴェトロフ氏は否定した。',
    'アンドレイ・ヴェトロフ',
    '大統領',
    'ヴェトロフ',
  ],
  ['zh', '外交部发言人林雨表示，谈判仍在继续。', '林雨', '发言人', '林雨'],
  ['zh', '总统维特罗夫说，李明总理没有回应。', '维特罗夫', '总统', '李明'],
  ['ko', '통일부 김도윤 부대변인은 말했다.', '김도윤', '부대변인', '김도윤'],
])('%s: %s', (language, text, name, role, reference) => {
  const cast = castOf([text], language);
  expect(cast.who(name)?.role).toBe(role);
  expect(cast.reference(reference)?.figure).not.toBeUndefined();
  expect(cast.figures.map((figure) => figure.name)).not.toContain('没有');
});
