import { describe, expect, test } from 'vitest';
import { readParagraphs } from '../../../../src/digest/reading/reading.ts';
import { readUnits } from '../../../../src/digest/summary/units/units.ts';

function units(text: string): string[] {
  const reading = readParagraphs([text], { title: null, date: null, language: 'en' });
  return readUnits(reading).map((unit) => unit.text);
}

describe('a caption that ran into a sentence is parted from it', () => {
  test.each([
    [
      'Greta Holm will open both bridges for lorries',
      'Greta Holm said on Monday that the bridges of Arlen are dry.',
    ],
    [
      'Striker Neil Dahl celebrates his second goal of the night',
      'Striker Neil Dahl had given Arlen the lead at noon.',
    ],
    [
      'Ruth Kane lost her boat when a lorry fell from the bridge',
      'Ruth had lived on the river for ten years.',
    ],
    [
      'The stick that the engineer patented while he worked for Osk Mills',
      'After having his boat stolen by a boy, he dreamed up a chain.',
    ],
    ['Greta Holm, the mayor, looks on as the river falls at dusk', 'Greta Holm opened the bridge.'],
  ])('%s | %s', (caption, sentence) => {
    expect(units(`${caption} ${sentence}`)).toEqual([caption, sentence]);
  });
});

describe('a sentence that has a name twice stays one', () => {
  test.each([
    'Greta Holm said that the mayor of Arlen and Greta Holm are one person.',
    'Greta Holm opened the bridge, and the council thanked Greta Holm for it.',
    'President Ruth Kane met the former minister and President Neil Dahl in Arlen.',
    'Arlen Water Board engineers mend bridges that belong to Arlen Water Board.',
    'Greta Holm of Arlen is best known to children for her part in the film Before the long rain.',
    'The choir of Arlen will sing “Arlen after the rain” and the hymn After Rain at noon on Sunday.',
    'Arlen closed its bridges on the day when Arlen was flooded by the river.',
  ])('%s', (sentence) => {
    expect(units(sentence)).toEqual([sentence]);
  });
});
