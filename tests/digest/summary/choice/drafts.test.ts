import { describe, expect, test } from 'vitest';
import { readParagraphs } from '../../../../src/digest/reading/reading.ts';
import { readChoices } from '../../../../src/digest/summary/choice/choices.ts';
import { enumerate, extensions, type Draft } from '../../../../src/digest/summary/choice/drafts.ts';
import { readField } from '../../../../src/digest/summary/choice/gains.ts';
import { termModel } from '../../../../src/digest/summary/choice/learned.ts';

const paragraphs = [
  'The town of Arlen closed its two bridges on Monday after the river rose by three metres.',
  'Mayor Greta Holm said the bridges will stay closed for a week.',
  'She asked people to stay at home while the river is so high.',
  'The river Orra has flooded Arlen in each of the last three springs.',
];
const reading = readParagraphs(paragraphs, { title: null, date: null, language: 'en' });
const choices = readChoices(reading, 14);
const field = readField(choices, termModel);

function drafts(sentences: number): Draft[] {
  const all: Draft[] = [];
  enumerate(field, sentences, (draft) => all.push(draft));
  return all;
}

describe('drafts', () => {
  test('are all that lack nothing they lean on', () => {
    const all = drafts(2).map(({ units }) => units.join());
    expect(all.join(' ')).toBe('0 0,1 0,3 1 1,2 1,3 3');
  });

  test('count a term less that they have already', () => {
    const [first, both] = drafts(2);
    const second = drafts(1).find(({ units }) => units[0] === 1);
    expect(both?.hits).toBeLessThan((first?.hits ?? 0) + (second?.hits ?? 0));
    expect(both?.hits).toBeGreaterThan(first?.hits ?? 0);
  });

  test('grow to what enumeration finds, whatever the order', () => {
    const last = drafts(1).find(({ units }) => units[0] === 3);
    const grown = last === undefined ? [] : extensions(field, last, 3);
    expect(grown.map(({ units }) => units.join())).toEqual(['0,3', '1,3', '1,2,3']);
    for (const { units, hits, words, likeness } of grown) {
      const same = drafts(3).find((draft) => draft.units.join() === units.join());
      expect(same?.hits).toBeCloseTo(hits, 9);
      expect(same?.likeness).toBeCloseTo(likeness, 9);
      expect(same?.words).toBe(words);
    }
  });
});

test('summaries have "said" less often than articles, and "the" more than once', () => {
  expect(termModel.words.get('said')?.bias).toBeLessThan(0);
  expect(termModel.words.get('the')?.again).toBeGreaterThan(termModel.otherAgain);
});
