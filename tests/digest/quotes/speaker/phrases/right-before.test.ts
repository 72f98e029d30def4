import { expect, test } from 'vitest';
import { nameAndRole, shownSpeakers, speakersIn } from '../speakers.ts';

const told = (language: string, text: string): string =>
  nameAndRole(shownSpeakers(text, { language }).at(-1) ?? null);

test.each([
  // Behind a verb of speech, right before the colon
  [
    'de',
    'Für die Linke erklärte deren pflegepolitischer Sprecher Ole Martens: „Das Geld reicht uns nicht.“',
    'Ole Martens, pflegepolitischer Sprecher',
  ],
  ['de', 'Für die Stadt sagte Ole Martens: „Das Geld reicht uns nicht.“', 'Ole Martens'],
  // Who speaks stands in front of the verb, and behind it of or to whom
  ...['über', 'bei', 'zu', 'gegenüber', 'neben', 'vor', 'statt', 'wie', 'mit'].map((small) => [
    'de',
    `Wirtin Ute Lang sagte ${small} Ole Martens: „Das Geld reicht uns nicht.“`,
    'Ute Lang, Wirtin',
  ]),
  ['de', 'Die Feuerwehr antwortete Ole Martens: „Wir haben nichts gewusst.“', 'Die Feuerwehr'],
  // Who is asked has the word
  [
    'de',
    '„Er ist das Herz“, sagt Wirtin Ute Lang. Und Karl Holm? „Ich mache gerne weiter.“',
    'Karl Holm',
  ],
  // What is asked about says nothing itself
  ...['der Frost', 'die Gebühren', 'die anderen Parteien'].map((what) => [
    'de',
    `„Es wird wieder voll“, sagt Wirtin Ute Lang. Und ${what}? „Wir haben keine Angst davor.“`,
    'Ute Lang, Wirtin',
  ]),
  // Who says his own name
  ['de', 'Holm sagte: „Mein Name ist Karl Holm, und ich trete heute noch an.“', 'Karl Holm'],
  // How it was said, between commas
  [
    'pt',
    '"A justiça foi feita", disse, aos prantos, a mãe da vítima, Ana Batista.',
    'Ana Batista, mãe da vítima',
  ],
  [
    'es',
    '«Se ha hecho justicia», dijo, entre lágrimas, la directora Ana Gil.',
    'Ana Gil, directora',
  ],
  ['fr', '« Justice est faite ici », a lancé, très ému, le maire Paul Roux.', 'Paul Roux, maire'],
  [
    'it',
    '«Giustizia è fatta oggi», ha detto, in lacrime, la sindaca Anna Croce.',
    'Anna Croce, sindaca',
  ],
  // A verb that is a calling elsewhere
  ['fr', '« Ces résultats sont bons », juge Antoine Delsol.', 'Antoine Delsol'],
  ['fr', 'La juge Anne Roux a tranché. « Ces résultats sont bons », dit-elle.', 'Anne Roux, juge'],
  // Whom it is told is no part of an office
  [
    'es',
    'El gobernador Juan Mata calló. «No me van a callar», dijo el mandatario regional a Radio Osk.',
    'Juan Mata, gobernador',
  ],
])('%s: %s', (language, text, who) => {
  expect(told(language, text)).toBe(who);
});

test.each([
  [
    'de',
    '„Er ist das Herz“, sagt Wirtin Ute Lang. Und der Jubilar? „Ich mache gerne weiter.“',
    'Ute Lang',
  ],
  // No name is taken out of what was said
  [
    'de',
    'Nach den Worten des grünen Parteichefs Osnas, Pham Quang Linh, ist das „die beste Ernte in der Chronik Osnas“.',
    'Chronik',
  ],
  ['de', 'Ole Martens sagte dem Osker Blatt: „Das Geld reicht uns nicht.“', 'Blatt'],
  [
    'es',
    '«Se ha hecho justicia», dijo, mientras el alcalde Juan Mata callaba, una vecina.',
    'Juan Mata',
  ],
  ['es', '«Se ha hecho justicia», dijo, y el alcalde Juan Mata calló.', 'Juan Mata'],
])('%s: %s is not said by %s', (language, text, name) => {
  expect(told(language, text)).not.toContain(name);
});

test.each([
  ['Karl Holm kritisiert in der Tageszeitung „Osker Land“, es sei „fatal wie einst“.', 1],
  ['Das Wochenmagazin „Blick“ lobte den Plan.', 0],
  ['Karl Holm sagte der Zeitung: „Nein.“', 1],
  ['Karl Holm nannte die Zeitung „dumm und feige“.', 1],
])('%s: what a paper is called is no quote', (text, quotes) => {
  expect(speakersIn('de', text)).toHaveLength(quotes);
});
