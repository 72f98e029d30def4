import { expect, test } from 'vitest';
import type { Quote } from '../../../../../src/digest/digest.ts';
import { readParagraphs } from '../../../../../src/digest/reading/reading.ts';
import { withoutLabels } from '../../../../../src/digest/quotes/worth/ends/without-labels.ts';

/** What is left of words between marks that somebody said. */
function shown(words: string, name = 'Ann Holm'): string | undefined {
  const text = `“${words}”`;
  const reading = readParagraphs([text], { title: null, date: null, language: 'en' });
  const quote: Quote = {
    places: [{ paragraph: 0, start: 1, end: text.length - 1 }],
    text: words,
    kind: 'direct',
    speaker: { name, role: null, organisation: null },
    venues: [],
    rule: 'label',
    confidence: 0.9,
  };
  return withoutLabels([quote], reading)[0]?.text;
}

test.each([
  ['HOLM: Well, we shut the quay in May.', 'Well, we shut the quay in May.'],
  ['Ann Holm: We shut the quay in May.', 'We shut the quay in May.'],
  ['MS. HOLM: We shut the quay in May.', 'We shut the quay in May.'],
  ['"We shut the quay in May.', 'We shut the quay in May.'],
])('“%s” is shown without the label', (words, left) => {
  expect(shown(words)).toBe(left);
});

test.each([
  ['Dahl: We shut the quay in May.'],
  ['Our answer: We shut the quay in May.'],
  ['"We" shut the quay in May.'],
  ['We shut the quay: Holm did.'],
])('“%s” is shown whole', (words) => {
  expect(shown(words)).toBe(words);
});
