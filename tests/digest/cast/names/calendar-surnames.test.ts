import { expect, test } from 'vitest';
import { castOf } from '../cast-of.ts';

test.each([
  [
    'de',
    'Am Freitag kam Wirtin Eva Freitag. „Es reicht“, sagte Freitag am Sonntag.',
    'Eva Freitag',
  ],
  ['de', 'Die Leiterin der Mühle, Eva Sonntag, lud ein. „Es reicht“, so Sonntag.', 'Eva Sonntag'],
  ['de', 'Hafenmeister Paul Mai schwieg im Mai. Mai betonte später, es reiche.', 'Paul Mai'],
  ['de', 'Der Wirt Karl März bleibt. „Es reicht“, sagte Herr März.', 'Karl März'],
  ['es', 'La alcaldesa Rosa Abril calló en abril. “Ya basta”, dijo Abril.', 'Rosa Abril'],
])('%s: %s names %s', (language, text, name) => {
  const cast = castOf([text], language);
  const surname = name.split(' ').at(-1) ?? '';
  expect(cast.who(name)?.kind).toBe('person');
  expect(cast.meant(surname)).toBe(name);
});

test.each([
  ['de', 'Das sagte Landrat Karl Otto Freitag der Zeitung.', 'Otto Freitag'],
  ['de', 'Karl März kam am 5. März. Im März sagte der Wirt, es reiche.', 'Im März'],
  ['de', 'Die Wahl im Mai gewann Karl. Mai und Juni waren warm.', 'Mai'],
  ['de', 'Der Zug von Karl Mai 2024 kam.', 'Karl Mai'],
  ['es', 'Vino Ana el 5 de abril. Abril fue seco.', 'Abril'],
])('%s: in %s “%s” is nobody', (language, text, words) => {
  expect(castOf([text], language).reference(words)).toBeUndefined();
});
