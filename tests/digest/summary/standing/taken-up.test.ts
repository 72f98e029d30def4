import { describe, expect, test } from 'vitest';
import { takesUp, wordTakenUp } from '../../../../src/digest/summary/standing/taken-up.ts';
import { told } from '../told.ts';

describe('a sentence takes up what only the one before it tells', () => {
  test.each([
    'Sen. Jo Hale, R-S.D., would not go that far but said Moss must apologize.',
    'Mayor Greta Holm stopped short of that in an interview with the radio.',
    'Deputy governor Ann Reyes disagreed and voted for a smaller step.',
    'Canada and Japan have done the same since the spring.',
    'The airline refused to do so until the court stepped in.',
    'Striker Kai Ode had other ideas and scored twice before the break.',
    'Former minister Ana Ruiz went even further in a column on Sunday.',
    'The latest candidate to learn the hard way was Hal Brandt, who runs in Ohio.',
    'The latest example is the school of Harnum, which lost its roof in March.',
    'Dana Cole, 34, another tenant, said that the lift had been broken since May.',
    'I am totally that person for my family when it comes to phones.',
    'Gamers got used to this one within a week, the shop said.',
    'Housing costs are at the top of the list, followed by food and fuel.',
    'Viewers at home were quick to spot the resemblance.',
    'I dunked it with fried tofu and lots of green vegetables.',
    'Lena Frank did, losing her job on the ward in March.',
    'A second study found the opposite, with a rise of four percent.',
  ])('%s', (sentence) => {
    expect(takesUp(sentence)).toBe(true);
  });

  test.each([
    'Norway will not go so far as to leave the group, its premier said.',
    'Lawmakers agreed and passed the budget for schools by 60 votes to 12.',
    'Members who want to vote must do so by Friday at noon.',
    'Nurses in Leeds learned the hard way that night shifts do not end at six.',
    'The latest sign of trouble came from Norway, where prices fell by a tenth.',
    'Lena Frank, a second-year student from Leeds, won the prize of 400 pounds.',
    'The nurse union topped the list of givers to the party last year.',
    'Lena Frank missed the connection between the two payments, the court heard.',
    'Norway is not alone in its fight for clean water, the minister said.',
    'The Pentagon went further, arguing that the plan would make the threat worse.',
    'Of all voters, nurses would be near the top of the list.',
    'The union chief said that she is that person who reads each contract.',
  ])('but not: %s', (sentence) => {
    expect(takesUp(sentence)).toBe(false);
  });
});

describe('a word in marks that opens a sentence was told', () => {
  test('and is known by it', () => {
    expect(wordTakenUp('"Spite" is a word that is not in the profile of Vole.')).toBe('spite');
    expect(wordTakenUp('“Pigsty” was not the word the minister used.')).toBe('pigsty');
    expect(wordTakenUp('“Hamlet” is the first play of the season in Leeds.')).toBeNull();
  });

  const LEDE = 'The magazine Currents put Jane Vole on its cover this week.';
  const TAKEN = '"Spite" is a word that is not in the magazine’s profile of Jane Vole.';

  test('so it is left out where the line with it is', () => {
    expect(told([LEDE, 'THE QUEEN OF SPITE', TAKEN], { title: 'Jane Vole on a cover' })).toEqual([
      LEDE,
    ]);
  });

  test('and is told where the headline has it', () => {
    const title = 'Magazine calls Jane Vole queen of spite';
    expect(told([LEDE, 'THE QUEEN OF SPITE', TAKEN], { title })).toEqual([LEDE, TAKEN]);
  });
});

describe('the first sentence that is told takes up nothing', () => {
  test('another of many whom nothing told', () => {
    const paragraphs = [
      '“I lost it all.”',
      'Ravi Anand, another migrant, said he had paid an agent in Osk to get him over the border.',
      'The migrants landed at the airport of Osk on Monday morning and were driven home by bus.',
    ];
    expect(told(paragraphs, { title: 'With shattered dreams, migrants come home' })).toEqual([
      paragraphs[2],
    ]);
  });
});
