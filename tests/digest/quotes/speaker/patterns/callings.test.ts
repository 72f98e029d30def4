import { describe, expect, test } from 'vitest';
import { nameAndRole, shownSpeakers } from '../speakers.ts';

const last = (language: string, text: string) => shownSpeakers(text, { language }).at(-1) ?? null;
const told = (language: string, text: string): string => nameAndRole(last(language, text));

describe('who somebody is', () => {
  test.each([
    // Callings of local news
    [
      'fr',
      '« Le loup revient ici », souligne Yvon Castel, garde au parc naturel.',
      'Yvon Castel, garde au parc naturel',
    ],
    [
      'es',
      '«Nadie lo esperaba», explica Ana Gil, académica del Departamento de Minas.',
      'Ana Gil, académica del Departamento de Minas',
    ],
    [
      'it',
      'Secondo Alba Ferri, climatologa del Cnr, «saranno sempre più frequenti».',
      'Alba Ferri, climatologa del Cnr',
    ],
    ['pt', 'A fadista Marisa Pinho recordou "um mestre generoso".', 'Marisa Pinho, fadista'],
    [
      'nl',
      '‘De aannemer is failliet’, zegt schepen van Sport Wouter Claes.',
      'Wouter Claes, schepen van Sport',
    ],
    [
      'de',
      'Wie sein Amtskollege Marek Zielke sagte, ist die Tür „noch nicht zu“.',
      'Marek Zielke, Amtskollege',
    ],
    [
      'de',
      'Der Landeshauptmann von Osk, Sepp Holm, geht. „Es ist Zeit“, so Holm.',
      'Sepp Holm, Landeshauptmann von Osk',
    ],
    // Set off in front of the name, behind the word that opens the sentence
    [
      'fr',
      'Selon l’avocat des salariés, Me Yves Tangy, « c’est un très mauvais signal ».',
      'Yves Tangy, avocat des salariés',
    ],
    [
      'pt',
      'Já a líder da oposição, Graça Pinho, falou em "fuga às responsabilidades".',
      'Graça Pinho, líder da oposição',
    ],
    // What somebody would have said: “Se” opens a condition, and is an adverb of other languages
    ['pt', 'Se a líder da oposição, Graça Pinho, falou em "fuga às regras", o rei riu.', ''],
    // A letter without its receiver’s being the speaker
    [
      'pt',
      'A ministra Graça Pinho saiu. "Não tenho condições", escreveu numa carta.',
      'Graça Pinho, ministra',
    ],
  ])('%s: %s', (language, text, who) => {
    expect(told(language, text)).toBe(who);
  });

  test.each([
    [
      '„Es wird windig“, sagte die Biologin Ada Kern vom Institut für Küsten.',
      'Biologin',
      'Institut für Küsten',
    ],
    [
      'Die Psychiaterin Ada Kern von der Uferklinik warnt. „Es wird windig“, sagt sie.',
      'Psychiaterin',
      'Uferklinik',
    ],
    ['„Es wird windig“, sagte die Biologin Ada Kern vom Deutschen Seedienst.', 'Biologin', null],
    ['„Es wird windig“, sagte die Biologin Ada Kern vom Balkon.', 'Biologin', null],
  ])('%s', (text, role, organisation) => {
    expect(last('de', text)).toMatchObject({ name: 'Ada Kern', role, organisation });
  });

  test('is left to a circle that is not named, and to an age alone', () => {
    const circle =
      'Nein, sagte Marek Holm. Aus Kreisen der Delegation hieß es, man sei „fast am Ziel“.';
    expect(last('de', circle)?.name).toBeNull();
    const age =
      'Wirtin Ada Kern verteidigte den Plan. „Es wird windig“, so die 52-Jährige in der Debatte.';
    expect(told('de', age)).toBe('Ada Kern, Wirtin');
  });
});

describe('who speaks of others', () => {
  test.each([
    // "Er habe …" goes on about whoever has been told of
    [
      'de',
      '„Das war schwer“, sagte Karl Holm dem Sender. Er habe den Eindruck, dass Brandt „sehr gereizt“ sei.',
      'Karl Holm',
    ],
    ['de', 'Karl Holm kam. Brandt rief: „Ruhe jetzt!“ Er sei zu spät gekommen.', 'Brandt'],
    // A party in letters between an office and its bearer
    [
      'es',
      '“Alargar el plazo no ayuda”, dijo el diputado UPL y vocal de la mesa, Pablo Toro.',
      'Pablo Toro',
    ],
  ])('%s: %s', (language, text, name) => {
    expect(last(language, text)?.name).toBe(name);
  });

  test('is no party that a minister of another sentence follows', () => {
    const text = '“Alargar no ayuda”, dijo el portavoz UPL. Ayer vino el ministro, Pablo Toro.';
    expect(last('es', text)?.name ?? null).not.toBe('Pablo Toro');
  });

  test('is nobody whom a thing with a clause of its own stands before', () => {
    const text =
      'La medida que afecta a Osk coincide con el canciller, Juan Kulba, hablando de “un engaño”.';
    expect(told('es', text)).not.toBe('Juan Kulba, medida que afecta a Osk');
  });
});

test.each([
  ['de', 'Laut „osknews.com“ sagte Karl Holm: „Wir gehen jetzt.“', ['Karl Holm']],
  [
    'fr',
    'Selon « news.osk.co.uk », le maire Paul Roux a dit : « Nous partons demain. »',
    ['Paul Roux'],
  ],
  ['de', 'Karl Holm rief: „Nein.“ Dann sagte er: „Wir gehen jetzt.“', ['Karl Holm', 'Karl Holm']],
])('%s: the name of a site is no quote: %s', (language, text, names) => {
  expect(shownSpeakers(text, { language }).map((speaker) => speaker?.name)).toEqual(names);
});

describe('who has an office of a body without an article', () => {
  test.each([
    [
      'es',
      'La diputada de Izquierda Verde Ana Gil se justificó: “No podía apoyarlo”.',
      'Ana Gil, diputada de Izquierda Verde',
    ],
    [
      'es',
      'El alcalde de Ciudad Real Juan Gil se justificó: “No podía apoyarlo”.',
      'Juan Gil, alcalde de Ciudad Real',
    ],
    [
      'it',
      'La segretaria di Azione Civica Anna Croce ha detto: «Non potevo farlo».',
      'Anna Croce, segretaria di Azione Civica',
    ],
  ])('%s: %s', (language, text, who) => {
    expect(told(language, text)).toBe(who);
  });

  test.each([
    ['La directora del Colegio Público Miguel Mata dijo que “no podía apoyarlo”.', 'Miguel Mata'],
    ['La rectora de la Universidad Juan Mata dijo que “no podía apoyarlo”.', 'Ana Mata'],
  ])('%s does not name %s', (text, name) => {
    expect(last('es', text)?.name ?? null).not.toBe(name);
  });
});
