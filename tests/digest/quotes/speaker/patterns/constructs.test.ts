import { describe, expect, test } from 'vitest';
import { speakersIn } from '../speakers.ts';

type Row = readonly [text: string, name: string | null, role: string | null];

/** One table a construct; each language has its own order of words. */
const constructs: Readonly<Record<string, Readonly<Record<string, readonly Row[]>>>> = {
  'two who speak with one voice': {
    fr: [
      ['« Le port reste fermé », ont déclaré Inès Falk et Luc Roy.', 'Inès Falk et Luc Roy', null],
    ],
    es: [
      [
        '«El puerto sigue cerrado», dijeron Inés Falcón y Luis Rey.',
        'Inés Falcón y Luis Rey',
        null,
      ],
    ],
    ru: [
      ['«Порт закрыт для всех», — заявили Анна Фальк и Иван Рой.', 'Анна Фальк и Иван Рой', null],
    ],
  },
  'verb and name behind the quotation': {
    de: [
      [
        '„Das Tor bleibt heute zu“, erklärte Hafenmeister Timo Brandt.',
        'Timo Brandt',
        'Hafenmeister',
      ],
      ['„Wir warten noch ab“, so Bürgermeisterin Lena Voss (XYZ).', 'Lena Voss', 'Bürgermeisterin'],
    ],
    fr: [['« Le port reste fermé », a expliqué le maire Luc Marchand.', 'Luc Marchand', 'maire']],
    es: [
      ['“El puerto sigue cerrado”, explicó la alcaldesa Marta Ruiz.', 'Marta Ruiz', 'alcaldesa'],
    ],
    pt: [
      [
        '“O porto continua fechado”, explicou o prefeito Tiago Moreira.',
        'Tiago Moreira',
        'prefeito',
      ],
      ['«O porto continua fechado», disse a ministra Inês Lobo.', 'Inês Lobo', 'ministra'],
      ['“Não temos pressa nenhuma”, afirmou Beatriz Nunes.', 'Beatriz Nunes', null],
    ],
    it: [
      ['«Il porto resta chiuso», ha spiegato il sindaco Marco Ferri.', 'Marco Ferri', 'sindaco'],
      ['“Il porto resta chiuso”, dice la ministra Chiara Neri.', 'Chiara Neri', 'ministra'],
      ['«Non abbiamo nessuna fretta», ha detto Sara Conti.', 'Sara Conti', null],
    ],
    ru: [['«Порт закрыт до утра», — пояснил мэр Олег Ветров.', 'Олег Ветров', 'мэр']],
  },
  'name and verb before the quotation': {
    de: [['Timo Brandt sagte am Montag: „Das Tor bleibt heute zu.“', 'Timo Brandt', null]],
    fr: [['Luc Marchand a assuré : « Le port reste fermé. »', 'Luc Marchand', null]],
    es: [['Marta Ruiz aseguró: “El puerto sigue cerrado”.', 'Marta Ruiz', null]],
    pt: [
      ['Tiago Moreira afirmou que o porto “continua fechado por agora”.', 'Tiago Moreira', null],
      ['Inês Lobo garantiu: “O porto continua fechado.”', 'Inês Lobo', null],
    ],
    it: [
      ['Marco Ferri ha detto che il porto «resta chiuso per ora».', 'Marco Ferri', null],
      ['Chiara Neri ribadisce: «Il porto resta chiuso».', 'Chiara Neri', null],
    ],
    ru: [['Олег Ветров заявил: «Порт закрыт до утра».', 'Олег Ветров', null]],
  },
  'according to somebody': {
    de: [
      ['Laut Timo Brandt ist die Lage „so ernst wie nie“.', 'Timo Brandt', null],
      ['Nach Angaben von Timo Brandt ist die Lage „so ernst wie nie“.', 'Timo Brandt', null],
    ],
    fr: [['Selon Luc Marchand, la situation est « plus grave que jamais ».', 'Luc Marchand', null]],
    es: [['Según Marta Ruiz, la situación es “más grave que nunca”.', 'Marta Ruiz', null]],
    pt: [['Segundo Tiago Moreira, a situação é “mais grave do que nunca”.', 'Tiago Moreira', null]],
    it: [['Secondo Marco Ferri, la situazione è «più grave che mai».', 'Marco Ferri', null]],
    ru: [['По словам Олега Ветрова, ситуация «хуже некуда сейчас».', 'Олега Ветрова', null]],
  },
  'a role with its body in apposition': {
    de: [
      [
        'Der Sprecher des Hafenamts, Timo Brandt, sagte: „Das Tor bleibt heute zu.“',
        'Timo Brandt',
        'Sprecher des Hafenamts',
      ],
    ],
    fr: [
      [
        'Le porte-parole du port, Luc Marchand, a déclaré : « Tout reste fermé. »',
        'Luc Marchand',
        'porte-parole du port',
      ],
    ],
    es: [
      [
        'El portavoz del puerto, Raúl Gil, afirmó que “todo sigue cerrado”.',
        'Raúl Gil',
        'portavoz del puerto',
      ],
    ],
    pt: [
      [
        'O porta-voz do porto, Rui Salgado, afirmou que “tudo continua fechado”.',
        'Rui Salgado',
        'porta-voz do porto',
      ],
    ],
    it: [
      [
        'Il portavoce del porto, Paolo Galli, ha detto: «Tutto resta chiuso».',
        'Paolo Galli',
        'portavoce del porto',
      ],
    ],
  },
  'a pronoun, and a role that means a name': {
    de: [
      [
        'Bürgermeisterin Lena Voss kam. „Wir warten noch ab“, sagte sie.',
        'Lena Voss',
        'Bürgermeisterin',
      ],
    ],
    pt: [
      [
        'O prefeito Tiago Moreira chegou. “Não temos pressa”, disse ele.',
        'Tiago Moreira',
        'prefeito',
      ],
      [
        'A ministra Inês Lobo chegou. “Não temos pressa”, disse a ministra.',
        'Inês Lobo',
        'ministra',
      ],
    ],
    it: [
      ['La ministra Chiara Neri è qui. «Non c’è fretta», ha detto lei.', 'Chiara Neri', 'ministra'],
      [
        'Il sindaco Marco Ferri è qui. «Non c’è fretta», dice il sindaco.',
        'Marco Ferri',
        'sindaco',
      ],
    ],
  },
  'nobody who is named': {
    de: [['„Wir warten noch ab“, sagte eine Anwohnerin.', null, 'eine Anwohnerin']],
    fr: [['« Nous attendons encore », confie une voisine.', null, 'une voisine']],
    pt: [['“Ainda estamos à espera”, contou uma moradora.', null, 'uma moradora']],
    it: [['«Stiamo ancora aspettando», racconta una residente.', null, 'una residente']],
  },
};

for (const [construct, byLanguage] of Object.entries(constructs)) {
  describe(`the construct: ${construct}`, () => {
    const rows = Object.entries(byLanguage).flatMap(([language, own]) =>
      own.map((row) => [language, ...row] as const),
    );
    test.each(rows)('%s: %s', (language, text, name, role) => {
      expect(speakersIn(language, text)).toMatchObject([{ name, role }]);
    });
  });
}

describe('a quotation that goes on', () => {
  test.each([
    ['de', '„Wir warten“, sagte Timo Brandt. „Morgen geht es weiter.“', 'Timo Brandt'],
    ['pt', '“Vamos esperar”, disse Rui Salgado. “Amanhã continuamos.”', 'Rui Salgado'],
    ['it', '«Aspettiamo», ha detto Paolo Galli. «Domani si continua.»', 'Paolo Galli'],
    [
      'pt',
      'Rui Salgado chegou. “Vamos esperar”, disse Rui Salgado. “Amanhã continuamos”, acrescentou.',
      'Rui Salgado',
    ],
    ['it', '«Aspettiamo», ha detto Paolo Galli. «Domani si continua», ha aggiunto.', 'Paolo Galli'],
  ])('%s: %s', (language, text, name) => {
    expect(speakersIn(language, text).map((speaker) => speaker?.name)).toEqual([name, name]);
  });
});

describe('what is no speaker', () => {
  test.each([
    ['de', 'Der Film „Nacht am Fluss“ läuft am Freitag an.'],
    ['de', '„Wir gehen jetzt alle nach Hause“, sagte jemand.'],
    ['pt', 'O filme “Noite no rio” estreia na sexta-feira.'],
    ['it', 'Il film «Notte sul fiume» esce venerdì.'],
  ])('%s: %s', (language, text) => {
    expect(speakersIn(language, text).filter((speaker) => speaker !== null)).toEqual([]);
  });
});

test.each([
  ['Inès Falk a nié avoir dit que le port était « un jouet pour enfants ».', 'fr'],
  ['Inés Falcón negó haber dicho que el puerto era «un juguete de niños».', 'es'],
  ['Анна Фальк отрицала, что назвала порт «игрушкой для детей».', 'ru'],
])('%s: what is denied is nobody’s', (text, language) => {
  expect(speakersIn(language, text).every((speaker) => speaker === null)).toBe(true);
});

test('whoever denies something in words of their own has said them', () => {
  expect(
    speakersIn('fr', 'Inès Falk a démenti et a déclaré : « Le port reste fermé à tous. »')[0]?.name,
  ).toBe('Inès Falk');
});
