import { describe, expect, it } from 'vitest';
import { findQuotes } from '../../../../../src/digest/quotes/find-quotes.ts';
import { readParagraphs } from '../../../../../src/digest/reading/reading.ts';

/** Name, role and body of whoever says the last quote of a text; `|` parts paragraphs. */
function shown(language: string, text: string): string {
  const reading = readParagraphs(text.split(' | '), { title: null, date: null, language });
  const speaker = findQuotes(reading).at(-1)?.speaker;
  return [speaker?.name, speaker?.role, speaker?.organisation]
    .map((part) => part ?? '-')
    .join(' ; ');
}

describe('where somebody works', () => {
  it.each([
    [
      'es',
      'Para el economista Daniel Urrutia, de la Universidad de Alcor, la bajada «llega tarde y durará poco».',
      'Daniel Urrutia ; economista ; Universidad de Alcor',
    ],
    [
      'fr',
      'Pour l’économiste Daniel Urtin, de l’université de Valbrun, cette baisse « arrive tard et durera peu ».',
      'Daniel Urtin ; économiste ; université de Valbrun',
    ],
    [
      'it',
      'Per l’economista Daniele Urtini, dell’Università di Valbruna, il calo «arriva tardi e durerà poco».',
      'Daniele Urtini ; economista ; Università di Valbruna',
    ],
    [
      'pt',
      'Para o economista Daniel Urtiga, da Universidade de Valbrum, a queda "chega tarde e vai durar pouco".',
      'Daniel Urtiga ; economista ; Universidade de Valbrum',
    ],
    // Where he is from is no body
    [
      'es',
      'Para el economista Daniel Urrutia, de la villa de Alcor, la bajada «llega tarde y durará poco».',
      'Daniel Urrutia ; economista ; -',
    ],
    // What he is of stands in his role
    [
      'es',
      'El ministro de Sanidad Pedro Conde, del sindicato del Sur, dijo: «Ha sido un éxito rotundo para todos».',
      'Pedro Conde ; ministro de Sanidad ; -',
    ],
  ])('is set off behind the name, in %s: %s', (language, text, who) => {
    expect(shown(language, text)).toBe(who);
  });
});

describe('who speaks', () => {
  it.each([
    [
      'es',
      'Su abogado, Javier Torralba, lo niega. | «Queremos que nos devuelvan lo nuestro», gritaba a las puertas del juzgado Amparo Ruiz, una vecina.',
      'Amparo Ruiz ; vecina ; -',
    ],
    [
      'it',
      '«Rivogliamo i nostri soldi», gridava davanti al tribunale Amelia Roveri, una delle vittime.',
      'Amelia Roveri ; - ; -',
    ],
    [
      'pt',
      '"Queremos nosso dinheiro de volta", gritava diante do fórum Amélia Roveri, uma das vítimas.',
      'Amélia Roveri ; - ; -',
    ],
    // Whom a clause is about that was said
    [
      'es',
      'El nuevo técnico del «Faro Azul» dijo que durante su regreso no habló con Gustavo Alfaro.',
      '- ; - ; -',
    ],
  ])('stands behind where it was said, in %s: %s', (language, text, who) => {
    expect(shown(language, text)).toBe(who);
  });

  it.each([
    ['es', 'El coautor del libro, Hugo Lamas, dijo: «Costó diez años».', 'Hugo Lamas'],
    ['fr', 'Le coauteur du livre, Hugo Lamas, a dit : « Il a fallu dix ans. »', 'Hugo Lamas'],
    ['it', 'Il coautore del libro, Ugo Lamari, ha detto: «Ci sono voluti anni».', 'Ugo Lamari'],
    ['pt', 'O coautor do livro, Hugo Lamas, disse: "Levou dez anos".', 'Hugo Lamas'],
    ['ru', 'Соавтор книги Гурий Ламарин сказал: «Ушло десять лет».', 'Гурий Ламарин'],
  ])('shares a work, in %s: %s', (language, text, who) => {
    expect(shown(language, text)).toMatch(RegExp(`^${who} ; (?!-)`));
  });
});

describe('an office', () => {
  it.each([
    // An acronym is what it is of
    [
      'ru',
      'Начальник отряда МЧС Юлий Арнов отметил, что они «правильно сделали, оставшись на месте».',
      'Юлий Арнов ; Начальник отряда МЧС ; -',
    ],
    [
      'cs',
      'Krajský tajemník odborů CGO Marek Iban ohlásil protesty: „Nenecháme odvézt ani cihlu.“',
      'Marek Iban ; tajemník odborů CGO ; -',
    ],
    // It stands behind the name, with a name of its own
    [
      'pl',
      '„Bez portu tego miasta nie ma” – przypomniała Anna Betka, szefowa Izby Handlowej.',
      'Anna Betka ; szefowa Izby Handlowej ; -',
    ],
    [
      'ru',
      '«Без порта этого города нет», — напомнил Иван Ларин, гендиректор «Ардели».',
      'Иван Ларин ; гендиректор «Ардели» ; -',
    ],
    [
      'sv',
      '”Det är ett mycket smärtsamt beslut”, medger vd:n Anders Perin.',
      'Anders Perin ; vd ; -',
    ],
    [
      'pt',
      '"É para evitar um apagão maior", justificou Gonçalo Prates, responsável pela rede.',
      'Gonçalo Prates ; responsável pela rede ; -',
    ],
    [
      'es',
      '«A mí me han matado doce ovejas», cuenta Basilio Ferrer, pastor de Hoz de Arriba.',
      'Basilio Ferrer ; pastor de Hoz de Arriba ; -',
    ],
    [
      'fr',
      'L’ingénieur en chef de la Compagnie des eaux, Gérard Maurin, a expliqué que les fissures étaient « anciennes et superficielles ».',
      'Gérard Maurin ; ingénieur en chef de la Compagnie des eaux ; -',
    ],
    // Whom she met is not what she is
    [
      'fr',
      'Après une visite chez l’ingénieur en chef de la Compagnie des eaux, Maud Lerin, 54 ans, a expliqué que les fissures étaient « anciennes et superficielles ».',
      'Maud Lerin ; - ; -',
    ],
    // Nor is the next one of a list
    [
      'es',
      'A la reunión acudieron Ana Gil, presidente Juan Ros, y varios pescadores. «No hay dinero para el puente», dijo Ana Gil.',
      'Ana Gil ; - ; -',
    ],
    // What somebody does is none
    [
      'es',
      '«A mí me han matado doce ovejas», cuenta Basilio Ferrer, harto de los lobos.',
      'Basilio Ferrer ; - ; -',
    ],
    // The day stands between verb and office
    [
      'it',
      'Il festival non si farà. Lo ha annunciato giovedì l’organizzatore, Quinto Lameli: «I conti non tornano».',
      'Quinto Lameli ; organizzatore ; -',
    ],
    [
      'es',
      'El festival no se celebrará. Así lo comunicó el jueves su organizador, Luis Lamela: «Las cuentas no salen».',
      'Luis Lamela ; organizador ; -',
    ],
    // Where he works stands before the verb
    [
      'nl',
      'Hoofdingenieur Gerard Mourits van het waterschap legde uit dat de scheuren ‘oud en oppervlakkig’ zijn.',
      'Gerard Mourits ; Hoofdingenieur ; -',
    ],
    [
      'da',
      'Chefingeniør Gerhard Maurin fra Vandværket forklarede, at revnerne er »gamle og overfladiske«.',
      'Gerhard Maurin ; Chefingeniør ; -',
    ],
    [
      'ru',
      'Экономист Даниил Уртин из Вальского университета считает, что снижение «пришло поздно и продлится недолго».',
      'Даниил Уртин ; Экономист ; -',
    ],
  ])('is told in whole, in %s: %s', (language, text, who) => {
    expect(shown(language, text)).toBe(who);
  });

  it('is of a body whose name in marks nobody says', () => {
    expect(shown('ru', 'По словам лидера движения «Живая вода» Клары Нодиной, всё готово.')).toBe(
      '- ; - ; -',
    );
  });
});
