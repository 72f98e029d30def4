import { expect, test } from 'vitest';
import { findQuotes } from '../../../../../src/digest/quotes/find-quotes.ts';
import { readParagraphs } from '../../../../../src/digest/reading/reading.ts';

/** Who is shown beside each quote of a text, in order; `|` parts paragraphs. */
function whoSays(language: string, text: string): (string | null)[] {
  const reading = readParagraphs(text.split('|'), { title: null, date: null, language });
  return findQuotes(reading).map(
    ({ speaker }) => speaker?.name ?? speaker?.role ?? speaker?.organisation ?? null,
  );
}

test.each([
  ['nl', '“We gaan door tot het eind”, zei minister Karin Smit.', ['Karin Smit']],
  ['nl', 'Volgens burgemeester Henk Vos is de kade “volkomen veilig”.', ['Henk Vos']],
  ['nl', 'De wethouder werd door de raad ‘een dromer’ genoemd.', ['de raad']],
  ['nl', 'Smit verliet de zaal. “Ik heb er genoeg van”, zei ze.', [null]],
  ['sv', '”Vi går vidare i kväll”, sade ministern Eva Strand.', ['Eva Strand']],
  ['sv', 'Enligt polisen var läget ”helt under kontroll”.', ['polisen']],
  ['da', '”Vi går videre i aften”, siger borgmester Mette Lund.', ['Mette Lund']],
  ['no', '«Vi går videre i kveld», sier ordfører Kari Lund.', ['Kari Lund']],
  ['pl', '„Nie cofniemy się teraz” – powiedziała minister Anna Lipska.', ['Anna Lipska']],
  [
    'pl',
    '„Nie cofniemy się teraz” – zapewnił Jan Wilk. „Zaczynamy jutro” – dodał.',
    ['Jan Wilk', 'Jan Wilk'],
  ],
  ['uk', '«Ми не відступимо зараз», – сказала речниця Олена Мельник.', ['Олена Мельник']],
  ['uk', 'У поліції повідомили, що дорога «повністю закрита».', ['поліції']],
])('%s: %s', (language, text, who) => {
  expect(whoSays(language, text)).toEqual(who);
});

test.each([
  // To whom it is told
  ['es', '«Nunca vimos algo así», aseguró a este diario la doctora Teresa Gil.', ['Teresa Gil']],
  ['fr', '« On n’a rien vu », a confié à la presse le maire Paul Roux.', ['Paul Roux']],
  // What stands between whoever speaks and the verb
  ['fr', 'La mairie, elle, assure que « tout sera fait pour eux ».', ['La mairie']],
  ['pt', 'O consórcio afirmou, em nota, que “cumpre todos os prazos”.', ['O consórcio']],
  // Words that name nobody
  ['pt', 'Os donos reagiram. “Fomos todos enganados por eles”, disseram em nota.', [null]],
  // The next sentence has its own
  ['ru', 'Мэр назвал пожар «случайным». По данным МЧС, он «локализован».', ['Мэр', 'МЧС']],
  ['fr', 'Sa collègue Sophie Lamy acquiesce : « C’est devenu intenable ici. »', ['Sophie Lamy']],
])('%s: %s', (language, text, who) => {
  expect(whoSays(language, text)).toEqual(who);
});
