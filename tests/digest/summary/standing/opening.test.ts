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
    'There are all different kinds, from the two bridges of Arlen to wooden ones in Velm.',
    'Worse than that, both bridges of Arlen carry the only water pipe of the town.',
    'The mayor is either caught up in, or trying to exploit, that contradiction on both bridges of Arlen.',
    'There was one problem: both bridges of Arlen were never built for lorries.',
    'The owner, Stig Dahl, suggested that the bridges of Arlen are safe.',
  ])('%s', (sentence) => {
    expect(told([sentence, LEDE, NEXT], { title: 'River rises in spring' })[0]).toBe(LEDE);
  });

  test('nor with a view whose holders nobody told, behind a line of the page', () => {
    const view = 'Unless the bridges of Arlen are mended, they say, the town could lose its mill.';
    const shown = told(['“So be it.”', view, LEDE, NEXT], { title: 'River rises in spring' });
    expect(shown[0]).toBe(LEDE);
  });

  test('nor with the view of experts whom nobody told, behind a line of the page', () => {
    const view =
      'Unless the bridges of Arlen are mended, the experts say, the town could lose its mill.';
    const shown = told(['“So be it.”', view, LEDE, NEXT], { title: 'River rises in spring' });
    expect(shown[0]).toBe(LEDE);
  });

  test('nor with an “it” that nothing told, behind a line of the page', () => {
    const view =
      'A senior clerk told the Velm Herald that it was likely to happen to two bridges tonight.';
    const shown = told(['“So be it.”', view, LEDE, NEXT], { title: 'River rises in spring' });
    expect(shown[0]).toBe(LEDE);
  });

  test('nor with what came of something, behind a line of the page', () => {
    const result = 'As a result of the frost, cracks have opened in the bridges of Arlen.';
    const shown = told(['“So be it.”', result, LEDE, NEXT], { title: 'River rises in spring' });
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

describe('a lede that tells later whose things it speaks of', () => {
  const title = 'Migrants of Arlen come home';

  test.each([
    'Their savings gone and their dream over, nearly 150 migrants came home to Arlen on Monday.',
    'Its roof torn off by the storm, two schools of Arlen had to close on Monday morning.',
  ])('is told: %s', (lede) => {
    expect(told([lede, NEXT], { title })[0]).toBe(lede);
  });

  test('but not where nobody comes', () => {
    expect(told(['Their savings gone, they came home to Arlen.', LEDE], { title })[0]).toBe(LEDE);
    expect(told(['We know their average age, which is 63.', LEDE], { title })[0]).toBe(LEDE);
  });
});

describe('somebody or something whom only a skipped sentence tells', () => {
  test('a man whom nothing introduced', () => {
    const sentence = 'The bridges of Arlen will outlive us all, says Mr. Dahl of the mill.';
    expect(told([LEDE, sentence], { title: 'Arlen closes two bridges' })).toEqual([LEDE]);
    const known = `Stig Dahl, a miller, looked at the bridges of Arlen on Friday.`;
    expect(told([LEDE, known, sentence], { title: 'Arlen closes two bridges' })).toContain(
      sentence,
    );
  });

  test('a woman with her age, whom a sentence before named in full', () => {
    const sentence = 'Ms Dahl, 64, then saw that the bridges of Arlen were moving in the wind.';
    const full = 'Did Signe Dahl of the old mill hear the bridges of Arlen move at night?';
    const title = 'Arlen closes two bridges';
    expect(told([LEDE, full, sentence], { title })).not.toContain(sentence);
    expect(told([LEDE, '“So be it.”', sentence], { title })).toContain(sentence);
  });

  test('a matter that nothing told', () => {
    const scene = 'Stig Dahl was at home in Arlen when the matter was decided on Sunday.';
    const news = 'The council of Arlen gave Stig Dahl the last place on its bridge board.';
    expect(told([scene, news])[0]).toBe(news);
  });

  test('a victory that nothing told', () => {
    const sentence =
      'Mr. Dahl’s victory traces back to June, when both bridges of Arlen were looked at.';
    const paragraphs = ['Stig Dahl, a miller, wanted the council of Arlen to close its bridges.'];
    expect(told([...paragraphs, '“So be it.”', sentence])).toEqual(paragraphs);
    expect(
      told(['Stig Dahl, a miller, has won his fight over the bridges.', '“So be it.”', sentence]),
    ).toContain(sentence);
  });

  test('one effort among many', () => {
    const lede = 'The council of Arlen spoke of parallel efforts to close its bridges.';
    const sentence = 'The effort began weeks after the river had risen over the bridges of Arlen.';
    expect(told([lede, '“So be it.”', sentence], { title: 'Arlen closes two bridges' })).toEqual([
      lede,
    ]);
  });
});

test('a column or label before the first sentence is no part of it', () => {
  expect(told([`[EXCLUSIVE] ${LEDE}`])).toEqual([LEDE]);
  expect(
    told(['[오스크미디어=홍길동의 이슈] 오스크 시의회는 월요일 다리 두 곳을 폐쇄했다.'], {
      language: 'ko',
    }),
  ).toEqual(['오스크 시의회는 월요일 다리 두 곳을 폐쇄했다.']);
  const inserted = '[The mayor] closed two bridges of Arlen on Monday after the river rose.';
  expect(told([inserted])).toEqual([inserted]);
});
