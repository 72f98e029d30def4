import { expect, test } from 'vitest';
import { quotesOf } from '../../quotes-of.ts';

test.each([
  ['The film ends with footage of Tom Beck saying: “The dam will hold for years.”', 'Tom Beck'],
  ['It is banned to sail “in the dark without a lamp,” per the union’s bylaws.', 'the union'],
  [
    'Many mayors have said so, including Ida Holm -- “It is a shame for all of us” -- and others.',
    'Ida Holm',
  ],
  ['Lena Ortiz recalled Tom Beck telling her, “You will go far in this town.”', 'Tom Beck'],
  ['Ida Holm heard him mutter, “They will come for the files.”', null],
  ['Tom Beck fled. Ida Holm recalled him shouting: “Save the files!”', 'Tom Beck'],
  ['One of the nine pilots, Emil Kay, told the court: “I flew the plane alone.”', 'Emil Kay'],
  ['One objector, retired pilot Emil Kay, said: “I will chain myself to it.”', 'Emil Kay'],
  ['A witness said she heard Tom Beck shout “stop the car.”', 'Tom Beck'],
  ['Ida Holm was heckled by a docker shouting “Leave the town!” on Monday.', 'a docker'],
  ['The hall heard from a diver claiming “the wall is hollow.”', 'a diver'],
  [
    'Tom Beck is fond of captains like Ida Holm -- “She has done it all,” Beck said -- and says so.',
    'Tom Beck',
  ],
  ['In the poll, 63 percent said Tom Beck was “right about the dam.”', null],
  ['Only 52 percent of voters agreed that the dam is in “good enough shape to last.”', null],
  ['Some found it brave, others said it was “a bucket without a bottom.”', null],
])('%s', (text, who) => {
  expect(quotesOf(text)[0]?.who ?? null).toBe(who);
});

test('whoever was overheard speaks, and not who heard it', () => {
  const text = 'Otto Lunn was overheard by a steward saying the ferry was “a bathtub.”';
  expect(quotesOf(text)).toMatchObject([{ who: 'Otto Lunn' }]);
});

test('a film that has somebody admitting something', () => {
  const text = 'The film has a former guard admitting that prisoners were “counted like spoons.”';
  expect(quotesOf(text)).toMatchObject([{ who: 'a former guard' }]);
});
