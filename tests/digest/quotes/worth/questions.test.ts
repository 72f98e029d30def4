import { expect, test } from 'vitest';
import { keyQuotesOf } from '../quotes-of.ts';

const said = '“The tax is a fee by another name,” said Ada Moss, a lawyer for the fishermen.';
const words = (text: string): string[] => keyQuotesOf(text).map((quote) => quote.text);

test.each([
  '“Where in the law does it say that?” asked Justice Mina Roy.',
  '“Well, which is it?” Chief Justice Otto Hahn asked. “Is it a tax or is it a fee?”',
  '“Why should we treat a boat like a house?” wondered Judge Otto Hahn, who sounded doubtful.',
  '“She said she did not. Are you surprised that she did not?” asked Tom Gray, a senator.',
  '“Are you going to run?” Lund, host of the Late Hour, asked.',
  '“When did you first see that the wall was wet?” Senator Ann Hobson asked.',
])('%s: a question of those who ask is no key quote', (question) => {
  expect(words(`${question} | ${said}`)).toEqual(['The tax is a fee by another name,']);
});

test('what a politician asks to make a point is one', () => {
  const question =
    '“How long must our children wait for a safe way to school?” Mayor Tom Vries said.';
  expect(words(`${question} | ${said}`)).toHaveLength(2);
});

test('a question that is put to somebody is none, even alone', () => {
  const put = '“Have you ever taught a class of 38?” asked Ada Moss, a mother of three.';
  expect(words(`${put} | “No, and nobody should,” Otto Hahn answered.`)).not.toContain(
    'Have you ever taught a class of 38?',
  );
});

test('where there is nothing else, a question is shown', () => {
  expect(words('“Where in the law does it say that?” asked Justice Mina Roy.')).toHaveLength(1);
});
