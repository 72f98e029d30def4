import { describe, expect, test } from 'vitest';
import { told } from './told.ts';

const NEXT = [
  'The council of Arlen closed two bridges on Monday after the river rose.',
  'Engineers of Arlen will look at both bridges again on Friday.',
];

function begin(lede: string, title = 'Holm and the mill'): string | undefined {
  return told([lede, ...NEXT], { title })[0];
}

describe('a summary does not begin with a place or picture that nothing tells', () => {
  test.each([
    'The last time Greta Holm came to this city, in April, she was running for mayor.',
    'On Monday Greta Holm rode a milk lorry through this sleepy river town with her dog.',
    'A small party in the Canadian province brought in a tax on milk in 2008.',
    'Tired and hungry in the rain, these pictures will anger the owners of the mill.',
  ])('%s', (lede) => {
    expect(begin(lede)).toBe(NEXT[0]);
  });

  test.each([
    'A small party in the Canadian province of Manitoba brought in a tax on milk in 2008.',
    'After a long winter in Osk, Greta Holm wants this city to build a mill on the river.',
    'Greta Holm will run for mayor of this town near Osk, where her mill burned down on Monday.',
    'Greta Holm showed a state-of-the-art mill, and this state-of-the-art mill is for sale.',
    'VELM, May 4 (AP) — The last time Greta Holm came to this city, in April, she was running for mayor.',
  ])('but tells it where it is told: %s', (lede) => {
    expect(begin(lede)).toBe(lede.replace(/^VELM.*— /, ''));
  });

  test('the headline tells it too', () => {
    const lede = 'The last time Greta Holm came to this city, in April, she ran for mayor.';
    expect(begin(lede, 'Osk, the city of mills, has a mayor')).toBe(lede);
  });
});

describe('a lede that means somebody by “she”', () => {
  const SHE = 'She had sworn to row until she was ninety.';
  test.each([
    'But officer Greta Holm caught her with the boat on Monday on the pier at Arlen.',
    'But on Monday the police of Arlen took her boat away after a fall on the pier.',
    'But on Monday her daughter Greta Holm sold the boat to the museum of Arlen.',
    'But on Monday a friend of Greta Holm sold the boat to the museum of Arlen.',
    'Friends told her so when she met Greta Holm on the pier at Arlen on Monday.',
    'On Monday the council thanked her, said Mayor Tom Beck of Arlen.',
  ])('is not told, since whoever is named next may be another: %s', (naming) => {
    expect(begin(`${SHE} ${naming}`)).not.toContain(SHE);
  });
});

describe('a lede that means things by “them”', () => {
  const THEM = 'The magazine kept them in a drawer, then in a cupboard, and at last in a cellar.';
  test('is not told first', () => {
    expect(begin(THEM)).toBe(NEXT[0]);
  });

  test.each([
    'The magazine kept the letters of its readers and put them in a cellar in Arlen.',
    'Greta Holm and Tom Beck told the council what it had done to them in Arlen.',
    'The police of Arlen say that nobody helped them when the mill burned on Monday.',
  ])('but is where it says which: %s', (lede) => {
    expect(begin(lede)).toBe(lede);
  });
});
