import { expect, test } from 'vitest';
import { castOf } from '../../cast-of.ts';

test.each([
  ['Voltara shed a third of its engineers. Its founder, Ivo Brandt, resigned.', 'Voltara'],
  ['Wick & Daughters closed its last shop. Its owner, Ivo Brandt, wept.', 'Wick & Daughters'],
  ['Osk Kliniken said it would build. “We must,” said its chairman, Ivo Brandt.', 'Osk Kliniken'],
])('%s has its office with the body that opens the sentence before', (text, body) => {
  expect(castOf([text]).who('Ivo Brandt')?.organisation).toBe(body);
});

test.each([
  ['Fire destroyed the mill on Monday. Its owner, Ivo Brandt, wept.'],
  ['Police searched the mill on Monday. Its owner, Ivo Brandt, wept.'],
  ['Voltara’s mill closed on Monday. Its owner, Ivo Brandt, wept.'],
  ['Voltara shed staff on Monday. The mill stayed open. Its owner, Ivo Brandt, wept.'],
])('%s names none', (text) => {
  expect(castOf([text]).who('Ivo Brandt')?.organisation ?? null).toBeNull();
});
