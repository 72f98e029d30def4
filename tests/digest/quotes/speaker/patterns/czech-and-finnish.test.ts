import { expect, it } from 'vitest';
import { speakersIn } from '../speakers.ts';

/** Who is shown beside the last quote of a text: name, and role or body. */
function shown(language: string, text: string): (string | null)[] | null {
  const speaker = speakersIn(language, text).at(-1) ?? null;
  return speaker === null ? null : [speaker.name, speaker.role ?? speaker.organisation];
}

it.each([
  ['„Most otevřeme v pátek,“ řekl starosta Oskova Jan Vlk.', 'Jan Vlk', 'starosta Oskova'],
  ['„Most otevřeme v pátek,“ řekla ČTK mluvčí hasičů Jana Vlková.', 'Jana Vlková', 'mluvčí hasičů'],
  ['„Most otevřeme v pátek,“ řekl mluvčí Jan Vlk ČTK.', 'Jan Vlk', 'mluvčí'],
  ['Starosta Jan Vlk varoval: „Bez peněz se most zavře.“', 'Jan Vlk', 'Starosta'],
  ['Podle ředitele Jana Vlka je most „zcela bezpečný“.', 'Jana Vlka', 'ředitele'],
  ['Jak uvedl ředitel Jan Vlk, je most „zcela bezpečný“.', 'Jan Vlk', 'ředitel'],
  ['„Most je zcela bezpečný,“ uvádí se v prohlášení města.', null, 'v prohlášení města'],
  ['Zpěvačka Eva Malá vydává album. „Psala jsem je v noci,“ řekla.', 'Eva Malá', 'Zpěvačka'],
  ['„Půjdeme až do konce,“ slibují Anna Malá a Jan Vlk.', 'Anna Malá a Jan Vlk', null],
])('Czech: %s', (text, name, role) => {
  expect(shown('cs', text)).toEqual([name, role]);
});

it.each([
  ['Ministr Jan Vlk popřel, že by rybáře nazval „línou bandou“.'],
  ['Vláda schválila takzvanou „zelenou daň z moře“.'],
])('nobody says it in Czech: %s', (text) => {
  expect(shown('cs', text)).toBeNull();
});

it.each([
  [
    '– Silta avataan perjantaina, sanoo kaupunginjohtaja Leena Susi.',
    'Leena Susi',
    'kaupunginjohtaja',
  ],
  [
    '– Silta avataan perjantaina, kaupunginjohtaja Leena Susi sanoo.',
    'Leena Susi',
    'kaupunginjohtaja',
  ],
  ['”Silta avataan perjantaina”, Leena Susi kertoo.', 'Leena Susi', null],
  ['”Silta avataan perjantaina”, sanoo rehtori Matti Susi STT:lle.', 'Matti Susi', 'rehtori'],
  ['Rehtori Matti Susi varoittaa: ”Ilman rahaa silta suljetaan.”', 'Matti Susi', 'Rehtori'],
  [
    'Luottamusmies Matti Suden mukaan johto ”kieltäytyy puhumasta”.',
    'Matti Suden',
    'Luottamusmies',
  ],
  [
    '”Isku on kova”, rehtori Matti Susi sanoi.|”En tiennyt siitä mitään”, hän lisäsi.',
    'Matti Susi',
    'rehtori',
  ],
  ['”Jatkamme loppuun asti”, lupaavat Anna Susi ja Matti Karhu.', 'Anna Susi ja Matti Karhu', null],
])('Finnish: %s', (text, name, role) => {
  expect(shown('fi', text)).toEqual([name, role]);
});

it('what something is called says nobody in Finnish', () => {
  expect(shown('fi', 'Hallitus hyväksyi niin sanotun ”vihreän meriveron”.')).toBeNull();
});

it.each([
  [
    'it',
    'La cantante Elisa Croce torna venerdì. «Ho scritto tutto di notte», racconta.',
    'Elisa Croce',
  ],
  ['es', 'La cantante Elisa Gil vuelve el viernes. «Escribí todo de noche», cuenta.', 'Elisa Gil'],
  [
    'pl',
    '– Byli uzbrojeni w noże – poinformowała rzeczniczka policji mł. asp. Anna Wilk.',
    'Anna Wilk',
  ],
])(
  'a verb alone goes on with whom the sentence before is about, %s: %s',
  (language, text, name) => {
    expect(shown(language, text)?.[0]).toBe(name);
  },
);

it('a rank in small letters parts no role from its name', () => {
  const text = '– Byli uzbrojeni w noże – poinformowała rzeczniczka policji mł. asp. Anna Wilk.';
  expect(shown('pl', text)?.[1]).toBe('rzeczniczka policji');
});
