import { describe, expect, test } from 'vitest';
import { readParagraphs } from '../../../../src/digest/reading/reading.ts';
import { chooseWanted } from '../../../../src/digest/summary/editor/choose-wanted.ts';
import { readHeadline } from '../../../../src/digest/summary/editor/links.ts';
import { readChoices } from '../../../../src/digest/summary/choice/choices.ts';
import { readField } from '../../../../src/digest/summary/choice/gains.ts';
import type { TextKind } from '../../../../src/digest/summary/filler/kind/kind-of-text.ts';
import { termModel } from '../../../../src/digest/summary/choice/learned.ts';

const paragraphs = [
  'The town of Arlen closed its two bridges on Monday after the river rose by three metres.',
  'Mayor Greta Holm said the bridges will stay closed for a week.',
  'She asked people to stay at home while the river is so high.',
  'The river Orra has flooded Arlen in each of the last three springs.',
  'A shop in Osk sells boots and ropes of every size.',
];
const reading = readParagraphs(paragraphs, { title: null, date: null, language: 'en' });
const choices = readChoices(reading, 14);
const field = readField(choices, termModel);

/** Wishes are logarithms of odds: 2 is likely, -5 is hardly ever. */
function chosen(
  wishes: readonly number[],
  {
    held = [],
    barred = [],
    sentences = 3,
    headline = [],
  }: Partial<Record<'held' | 'barred', number[]>> & {
    sentences?: number;
    headline?: readonly string[];
  } = {},
): string {
  const shares = headline.flatMap((word): [number, number][] => {
    const term = choices.terms.names.indexOf(word);
    return term === -1 ? [] : [[term, 1 / headline.length]];
  });
  const wanted = { wishes, held, barred: new Set(barred), headline: new Map(shares) };
  return chooseWanted(field, wanted, sentences).join();
}

describe('an editor’s choice', () => {
  test('has what is wanted, in its order, and no more', () => {
    expect(chosen([2, 1, -5, 1, -5])).toBe('0,1,3');
    expect(chosen([2, -5, -5, 1, -5])).toBe('0,3');
    expect(chosen([-5, -5, -5, 2, -5])).toBe('3');
    expect(chosen([2, 1, -5, 1, 2], { sentences: 2 })).toBe('0,4');
  });

  test('has one sentence where none is wanted', () => {
    expect(chosen([-4, -5, -5, -5, -5])).toBe('0');
    expect(
      chooseWanted(
        { ...field, choices: [] },
        { wishes: [], held: [], barred: new Set(), headline: new Map() },
        3,
      ),
    ).toEqual([]);
  });

  test('has what is held, wanted or not', () => {
    expect(chosen([2, -5, -5, -5, -5], { held: [4] })).toBe('0,4');
    expect(chosen([2, 1, -5, 1, -5], { held: [4, -1], sentences: 1 })).toBe('4');
  });

  test('has nothing that is barred', () => {
    expect(chosen([2, 2, -5, 2, -5], { barred: [0] })).toBe('1,3');
  });

  test('has nothing without what it leans on', () => {
    expect(chosen([2, -5, -2, -5, -5])).toBe('0');
    expect(chosen([-5, -5, 2, -5, -5], { barred: [1] })).toBe('0');
  });

  test('has what is wanted though what it leans on is not: that is told for its sake', () => {
    expect(chosen([2, -5, 2, -5, -5])).toBe('0,1,2');
    expect(chosen([2, -5, 2, -5, 1], { sentences: 2 })).toBe('0,4');
    expect(chosen([-5, -5, 1, 0, -5], { sentences: 2 })).toBe('1,2');
  });

  test('has what tells the part of the headline that no other does', () => {
    const wishes = [2, -5, -5, -2, -2];
    expect(chosen(wishes)).toBe('0');
    expect(chosen(wishes, { headline: ['boots'] })).toBe('0,4');
    expect(chosen(wishes, { headline: ['bridge'] })).toBe('0');
  });

  test('asks less of the sentences of a long summary', () => {
    const wishes = [2, 1, -9, -2, -2];
    expect(chosen(wishes)).toBe('0,1');
    expect(chosen(wishes, { sentences: 5 })).toBe('0,1,3,4');
  });
});

describe('a fourth sentence', () => {
  const port = [
    'The port of Arlen will be widened by a third until 2031, its council decided on Monday.',
    'Engineers from Osk drew the plan for nine new cranes and a longer pier.',
    'Farmers in the valley had asked for cheaper freight since the railway closed.',
    'Shipping firms promised 400 jobs and a new school for pilots.',
  ];
  const turn = 'But fishermen say that the dredging will kill the mussel beds of the bay.';
  const within = 'Fishermen, on the other hand, say that dredging will kill the mussel beds.';
  const places = (
    last: string,
    wishes: readonly number[],
    {
      sentences = 3,
      title = null,
      kind = 'news',
    }: { sentences?: number; title?: string | null; kind?: TextKind } = {},
  ): string => {
    const text = readParagraphs([...port, last], { title, date: null, language: 'en' });
    const list = readChoices(text, 14, { kind, isShown: () => false });
    const wanted = { wishes, held: [], barred: new Set<number>(), headline: readHeadline(list) };
    return chooseWanted(readField(list, termModel), wanted, sentences).join();
  };

  test('is told where an editor would rather have it than not', () => {
    expect(places(turn, [2, 2, 2, 1.5, -5])).toBe('0,1,2,3');
    expect(places(turn, [2, 2, 2, -0.5, -5])).toBe('0,1,2');
  });

  test('or where it turns against the last of the three', () => {
    expect(places(turn, [2, -5, 2, 2, -1.8])).toBe('0,2,3,4');
    expect(places(within, [2, -5, 2, 2, -1.8])).toBe('0,2,3,4');
    expect(places(turn, [2, 2, 2, -5, -1.8])).toBe('0,1,2');
    expect(places(turn, [2, -5, 2, 2, -3])).toBe('0,2,3');
  });

  test('or where it tells the headline, of which the three tell little', () => {
    const title = 'Farmers ask for cheaper freight';
    const wishes = [2, 2, -2, 2, -5];
    expect(places(turn, wishes)).toBe('0,1,3');
    expect(places(turn, wishes, { title })).toBe('0,1,2,3');
    expect(places(turn, [2, -5, -2, -5, -5], { title })).toBe('0,2');
    expect(places(turn, [2, 2, -3, 2, -5], { title })).toBe('0,1,3');
    const mine = 'I would like to say that farmers in Osk asked for cheaper freight before.';
    expect(places(mine, [2, 2, -5, 2, -2], { title, kind: 'opinion' })).toBe('0,1,3');
    expect(places(turn, wishes, { title: 'A pier in Arlen with cranes and jobs' })).toBe('0,1,3');
  });

  test('nor does a summary with room end before its turn', () => {
    expect(places(turn, [2, -5, -5, 2, -1.8])).toBe('0,3,4');
  });

  test('but none in a summary of another length', () => {
    expect(places(turn, [2, 2, -5, 1.5, -1.8], { sentences: 2 })).toBe('0,1');
    expect(places(turn, [2, 2, 2, 1.5, 2], { sentences: 5 })).toBe('0,1,2,3,4');
  });
});
