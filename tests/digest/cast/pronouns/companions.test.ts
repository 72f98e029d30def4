import { expect, test } from 'vitest';
import { castOf, type CastOf } from '../cast-of.ts';

/** Whom the last "he" means. */
function lastHe({ references, words, figures }: CastOf): string | null {
  const found = references.findLast((one) => words(one) === 'he');
  const figure = figures[found?.figure ?? -1];
  return figure?.name ?? figure?.role ?? null;
}

test.each([
  [
    'along with',
    'In May, Peter Voss opened the new lock along with the harbour master, Karl Brandt.',
  ],
  ['alongside', 'Peter Voss walked the dyke alongside Inspector Karl Brandt.'],
  ['joined by', 'Mayor Peter Voss cut the ribbon, joined by Councillor Karl Brandt.'],
  [
    'the prime minister',
    'Prime Minister Peter Voss flew out together with Finance Minister Karl Brandt. The prime minister wore a hat.',
  ],
])('whoever comes %s somebody is not who speaks', (_, line) => {
  expect(lastHe(castOf([line, '“We have to see,” he said.']))).toBe('Peter Voss');
});

test('whoever is new in the sentence before, but only came along, is not who speaks', () => {
  const cast = castOf([
    'Peter Voss has run the harbour since May.',
    'There was a walk along the dyke together with Inspector Karl Brandt.',
    '“We have to see,” he said.',
  ]);
  expect(lastHe(cast)).toBe('Peter Voss');
});

test('the president is not the vice president', () => {
  const cast = castOf([
    'The oath was taken by Vice President Karl Brandt. The new president then spoke.',
    '“We have to see,” he said.',
  ]);
  expect(lastHe(cast)).toBe('The new president');
});

test('who is beside somebody and says so speaks', () => {
  const cast = castOf([
    'Peter Voss came along with Karl Brandt, who said the dyke was safe.',
    '“We have to see,” he said.',
  ]);
  expect(lastHe(cast)).toBe('Karl Brandt');
});
