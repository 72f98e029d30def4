import { describe, expect, test } from 'vitest';
import { readParagraphs } from '../../../../src/digest/reading/reading.ts';
import { readChoices } from '../../../../src/digest/summary/choice/choices.ts';
import { readField } from '../../../../src/digest/summary/choice/gains.ts';
import { termModel } from '../../../../src/digest/summary/choice/learned.ts';
import { readHeadline, readLinks } from '../../../../src/digest/summary/editor/links.ts';

const paragraphs = [
  'The town of Arlen closed its two bridges on Monday.',
  'The ferry company doubled its fares an hour later.',
  'The bridges of Arlen were closed on Monday.',
];
const reading = readParagraphs(paragraphs, {
  title: 'Bridges closed, ferry fares doubled',
  date: null,
  language: 'en',
});
const choices = readChoices(reading, 14);
const field = readField(choices, termModel);

describe('how sentences hang together', () => {
  const [lede = [], ferry = [], again = []] = readLinks(choices, field, 0);

  test('only what the lede leaves of the headline is new', () => {
    expect(lede.slice(0, 2)).toEqual([0, 0]);
    expect(ferry[0]).toBeGreaterThan(0.3);
    expect(ferry[1]).toBe(1);
    expect(again.slice(0, 2)).toEqual([0, 0]);
  });

  test('what says the lede again has its topics, and is like it', () => {
    expect(lede[2]).toBe(0);
    expect(again[2]).toBe(1);
    expect(again[3]).toBeGreaterThan(0.7);
    expect(ferry[3]).toBeLessThan(0.2);
    expect(ferry[4]).toBeLessThan(again[4] ?? 0);
  });

  test('each topic of the headline has its share', () => {
    const shares = readHeadline(choices);
    expect(Array.from(shares.keys(), (term) => choices.terms.names[term])).toEqual(
      expect.arrayContaining(['bridge', 'fares', 'ferry']),
    );
    expect([...shares.values()].reduce((sum, share) => sum + share, 0)).toBeCloseTo(1);
  });
});
