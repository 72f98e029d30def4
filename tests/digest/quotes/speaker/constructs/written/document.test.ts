import { expect, test } from 'vitest';
import { quotesOf } from '../../../quotes-of.ts';

test.each([
  ['Your article on Lea Roth claims that “nobody was warned.” I was.', null],
  ['A report on the dam says that “nobody was warned in time.”', 'A report on the dam'],
  ['Your column about the Velm tunnel says it will “pay its own way soon.” It will not.', null],
  [
    'The audit report into Mayor Lea Roth found that she had “ignored every letter.”',
    'The audit report into Mayor Lea Roth',
  ],
  [
    'The report on Alan Moss found that he had “knowingly sent the boat out.”',
    'The report on Alan Moss',
  ],
  [
    'The inquiry into Tom Beck concluded he had “knowingly sent the boat out.”',
    'The inquiry into Tom Beck',
  ],
  [
    'A report into the death of Nurse Kim Bale concluded she “was failed at every turn.”',
    'A report into the death of Nurse Kim Bale',
  ],
  ['The author of a report on the dam says nobody was “ever warned.”', 'The author of a report'],
  ['Lea Roth received letters threatening to “sink the ferry.”', null],
  ['The mail held leaflets urging people to “sink the ferry.”', null],
  ['Lea Roth sent letters threatening to “sink the ferry.”', 'Lea Roth'],
  ['A parliamentary report says nobody was “ever warned.”', 'A parliamentary report'],
])('%s: the paper speaks, and not whom it is about', (text, who) => {
  expect(quotesOf(text)[0]?.who ?? null).toBe(who);
});

test.each([
  [
    'Dean Otto Pell was rebuked in a letter from the Synod that accused him of “sleeping in the choir.”',
    'the Synod',
  ],
  ['A new biography of Chancellor Ada Moss paints her as “a gambler in boots.”', null],
])('%s: whoever wrote it', (text, who) => {
  expect(quotesOf(text)).toMatchObject([{ who }]);
});

test.each(['affidavit', 'thesis', 'tribute', 'play'])('a %s about somebody speaks', (noun) => {
  const [quote] = quotesOf(`A new ${noun} about Karl Lunn calls him “a danger to the bay.”`);
  expect(quote?.who ?? null).not.toBe('Karl Lunn');
});

test('a study that is cited speaks', () => {
  const text = 'Carl Boone cited a study that called the dam “a bomb with a clock.”';
  expect(quotesOf(text)).toMatchObject([{ who: 'a study' }]);
});

test.each([
  'A memorial to the pilot Carl Lunn calls him “the man who flew home slowly.”',
  'Court papers in the case against Carl Lunn describe a clinic “run like a raffle.”',
])('%s: not whom it is about', (text) => {
  expect(quotesOf(text).map(({ who }) => who)).not.toContain('Carl Lunn');
});

test.each([
  ['A banner behind Ida Holm declared, “Water for all by next year.”', 'Ida Holm'],
  ['A placard above the mayor said “Your turn to go hungry.”', 'mayor'],
])('a sign speaks, and not whoever stands beside it: %s', (text, who) => {
  expect(quotesOf(text)[0]?.who ?? '').not.toContain(who);
});

test.each([
  ['The woman beside the banner, Ida Holm, said: “We will stay all night.”', 'Ida Holm'],
  ['A poster of the dam in hand, Ida Holm said: “We will stay all night.”', 'Ida Holm'],
  ['A cap on his head, Tom Beck said: “We will stay all night.”', 'Tom Beck'],
])('whoever holds a sign speaks: %s', (text, who) => {
  expect(quotesOf(text)[0]?.who ?? null).toBe(who);
});
