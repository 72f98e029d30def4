import { describe, expect, it } from 'vitest';
import { shown } from '../shown.ts';

describe('a short name', () => {
  it.each([
    [
      'has unknown given names',
      null,
      'Aung Tan Suu Lin’s allies won. | That is a triumph for Suu Lin. | “What is important is how we win,” Suu Lin said.',
      'Aung Tan Suu Lin ; - ; -',
    ],
    [
      'has a given name before a particle',
      null,
      'Mayor Bill de Graaf rejected it. | “In a war, loose lips sink ships,” said De Graaf.',
      'Bill de Graaf ; Mayor ; -',
    ],
    [
      'has a given name before two particles',
      null,
      'James Van Der Berg has left the show. | “We went through every parent’s nightmare,” Van Der Berg said.',
      'James Van Der Berg ; - ; -',
    ],
    [
      'is of him of two who was just named in full',
      null,
      'Frank Jorland spoke with his son, Louis Jorland, in May. | Louis Jorland, 37, was found on Thursday. | “I was grateful to all who came for me,” Jorland said.',
      'Louis Jorland ; - ; -',
    ],
    [
      'is of the first lady',
      null,
      'Michelle Obasi deserves praise for her speech. The first lady spoke from the heart. | “Make no mistake about what we decide,” the first lady said.',
      'Michelle Obasi ; first lady ; -',
    ],
    [
      'is of whose age it is',
      null,
      'British comedian Peter Seraph has dubbed the speeches. | “What if he had had a better teacher?” the 43-year-old asked.',
      'Peter Seraph ; British comedian ; -',
    ],
  ])('%s', (_, title, text, who) => {
    expect(shown(text, title)).toBe(who);
  });
});
