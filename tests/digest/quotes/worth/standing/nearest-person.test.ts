import { expect, test } from 'vitest';
import {
  lastNamed,
  surnamesOf,
} from '../../../../../src/digest/quotes/worth/standing/nearest-person.ts';
import { readParagraphs } from '../../../../../src/digest/reading/reading.ts';

const texts = [
  'Mary Holm met David Roe and Mr. Dahl in Osk. Emma J. Lund came too.',
  'Mayor Robert Krog spoke of Holm’s plan.',
];
const reading = readParagraphs(texts, { title: 'Sarah Vik wins', date: null, language: 'en' });

test('women and men are known by their given names and by how they are addressed', () => {
  expect([...surnamesOf('female', reading)].toSorted()).toEqual(['Holm', 'Lund', 'Vik']);
  expect([...surnamesOf('male', reading)].toSorted()).toEqual(['Dahl', 'Krog', 'Roe']);
});

test('nobody is, in another language', () => {
  const german = readParagraphs(texts, { title: null, date: null, language: 'de' });
  expect(surnamesOf('female', german).size).toBe(0);
});

test('the last of them that a text names is the nearest', () => {
  expect(lastNamed(surnamesOf('female', reading), 'Lund heard of Holm’s plan from Roe.')).toBe(
    'Holm',
  );
  expect(lastNamed(surnamesOf('female', reading), 'Roe spoke.')).toBeNull();
});
