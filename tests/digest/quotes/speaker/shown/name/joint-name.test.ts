import { expect, test } from 'vitest';
import { shownSpeakers } from '../../speakers.ts';

const speakerOf = (text: string): string | null | undefined => shownSpeakers(text).at(-1)?.name;

const WORDS = '“We will not vote for it and we ask others not to vote for it,”';

test.each([
  [
    `${WORDS} Ann Lee, the head of the union, and Ben Holt, its treasurer, wrote in a joint letter.`,
  ],
  [`Ann Lee, of the port, and Ben Holt, of the town, said Monday in a joint statement: ${WORDS}`],
])('“%s”: a joint statement has all of its authors', (text) => {
  expect(speakerOf(text)).toBe('Ann Lee and Ben Holt');
});

test.each([
  [`Ann Lee met Ben Holt in May. ${WORDS} Lee said in a statement.`],
  [`Ann Lee met Ben Holt in May. ${WORDS} Lee said in a joint statement with Kim Roe.`],
  [`${WORDS} Ann Lee said, a day after Kim Roe and Ben Holt had backed it in a joint statement.`],
])('“%s”: nobody else is one', (text) => {
  expect(speakerOf(text)).toBe('Ann Lee');
});
