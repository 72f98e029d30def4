import { expect, test } from 'vitest';
import { quotesOf } from '../quotes-of.ts';

test.each([
  ['“He was the light of our house,” Roe’s family said in a note.', 'Roe’s family'],
  ['“He was the light of our house,” the family of Ben Roe said.', 'the family of Ben Roe'],
  ['In a note, the family of Ben Roe said: “He lit up our house.”', 'the family of Ben Roe'],
  ['His family said in a note: “He was the light of our house.”', 'His family'],
  ['“He was the light of our house,” said the Roe family.', 'the Roe family'],
  ['“He was the light of our house,” Roe’s estate said in a note.', null],
  ['His camp said in a note: “He was the light of our house.”', null],
  ['“He was the light of our house,” said family friend Ida Lund.', 'Ida Lund'],
  ['“He was the light of our house,” said the family’s lawyer, Ida Lund.', 'Ida Lund'],
])('%s: the dead do not speak', (text, who) => {
  expect(quotesOf(`Ben Roe died on Monday. | ${text}`)).toMatchObject([{ who }]);
});
