import { describe, expect, test } from 'vitest';
import { told } from '../told.ts';

const LEDE = 'The council of Arlen closed two bridges on Monday after the river rose.';
const NEXT = 'Engineers of Arlen will look at both bridges again on Friday.';

describe('a summary does not open with what hangs in the air', () => {
  test.each([
    'How Greta Holm answers that question will decide about the bridges of Arlen.',
    'Dozens more like it stand around the bridges of Arlen.',
    'The view of the bridges of Arlen highlighted both.',
    'The southern end of both bridges has been a blow for the Velm businessman.',
    'Democrats in the valley guessed that she had known of cracks in both bridges.',
    'The owner, Stig Dahl, suggested that the bridges of Arlen are safe.',
  ])('%s', (sentence) => {
    expect(told([sentence, LEDE, NEXT], { title: 'River rises in spring' })[0]).toBe(LEDE);
  });

  test('nor with a view whose holders nobody told, behind a line of the page', () => {
    const view = 'Unless the bridges of Arlen are mended, they say, the town could lose its mill.';
    const shown = told(['“So be it.”', view, LEDE, NEXT], { title: 'River rises in spring' });
    expect(shown[0]).toBe(LEDE);
  });

  test('it may open with a question that it tells', () => {
    const asked =
      'The flood has brought the council of Arlen to one simple question: Which bridges should go?';
    expect(told([asked, LEDE], { title: 'Arlen has a question on bridges' })[0]).toBe(asked);
  });
});

describe('lines between the headline and the text are no part of it', () => {
  const title = 'Report: Arlen was warned of its bridges';

  test('a deck in the past, which the lede tells again', () => {
    const deck = '1998 letter warned of cracks in bridges.';
    expect(told([title, deck, LEDE, NEXT], { title })[0]).toBe(LEDE);
  });

  test('but a lede as brief', () => {
    const lede = 'Extreme neglect isn’t a crime, at least when it comes to bridges.';
    const next = 'That is the view of the council of Arlen, which closed two bridges on Monday.';
    expect(told([title, lede, next], { title })).toEqual([lede, next]);
  });

  test('a sentence of the abstract that the text tells in full', () => {
    const abstract =
      'The dispute between the Dahls and the council has emptied the bridges of Arlen.';
    const full =
      'The dispute between the millers Stig and Runa Dahl and the council has emptied the bridges of Arlen.';
    const shown = told([title, 'ABSTRACT.', abstract, 'FULL TEXT.', full, LEDE], { title });
    expect(shown).toContain(full);
    expect(shown).not.toContain(abstract);
  });
});

test('a post that a page shows is none of its sentences', () => {
  const post =
    'Arlen and its bridges look GREAT tonight. So it goes. — Stig Dahl (@stigdahl) May 4, 2026.';
  const shown = told([LEDE, post, NEXT], { title: 'Arlen closes two bridges' });
  expect(shown.join(' ')).not.toContain('GREAT');
});
