import { describe, expect, it } from 'vitest';
import { readItems } from '../../../../../src/digest/summary/guide/items/items.ts';
import { readParagraphs } from '../../../../../src/digest/reading/reading.ts';
import { summarise } from '../../../../../src/digest/summary/summarise.ts';

const about = { date: '2026-03-02', language: 'en' };

function items(title: string, paragraphs: readonly string[]): readonly string[] {
  const reading = readParagraphs(paragraphs, { title, ...about });
  return readItems(reading).map(({ paragraph, start, end }) =>
    (paragraphs[paragraph] ?? '').slice(start, end),
  );
}

const BODY = 'It stands in the yard all winter and nobody has to oil it in spring.';
/** Each heading, with a text behind it. */
const behind = (headings: readonly string[]): readonly string[] =>
  headings.flatMap((heading) => [heading, BODY]);

describe('what a list names', () => {
  it.each([
    ['numbers', ['1. Oak', '2. Pine', '3. Larch', '4. Ash']],
    ['numbers of steps', ['Step 1: Oak', 'Step 2: Pine', 'Step 3: Larch', 'Step 4: Ash']],
    ['signs of numbers', ['#1 Oak', '#2 Pine', '#3 Larch', '#4 Ash']],
    ['dashes', ['1 – Oak', '2 – Pine', '3 – Larch', '4 – Ash']],
    ['numbers that count down', ['4. Ash', '3. Larch', '2. Pine', '1. Oak']],
    ['numbers of which one is lost', ['1. Oak', '2. Pine', '4. Larch', '5. Ash']],
  ])('is found by its %s, and shown without them', (_, headings) => {
    const paragraphs = ['Wood for a pier has to last.', ...behind(headings), 'Conclusion', BODY];
    expect(items('Wood for Piers', paragraphs)).toEqual(['Oak', 'Pine', 'Larch', 'Ash']);
  });

  it('is the first sentence of paragraphs with numbers', () => {
    const paragraphs = [
      '1. Wash the deck first. Salt keeps paint from holding.',
      '2. Let it dry for two days. Wet wood peels.',
      '3. Paint in the shade. The sun leaves streaks.',
      '4. Wait a week. Shoes leave marks.',
    ];
    expect(items('How to Paint a Deck', paragraphs)).toEqual([
      'Wash the deck first.',
      'Let it dry for two days.',
      'Paint in the shade.',
      'Wait a week.',
    ]);
  });

  it('is an award with the name of what has it', () => {
    const awards = ['Best Overall: Osk 3', 'Best for Stairs: Arlen Step', 'Runner-Up: Merle 9'];
    expect(items('The Best Ladders', behind(awards))).toEqual(awards);
  });

  it('is the name below an award', () => {
    const paragraphs = [
      'Best for Most Homes',
      'Osk Rapid 3',
      BODY,
      'Best for Stairs',
      'Arlen Step',
      BODY,
      'Best on a Budget',
      'Merle 9',
      BODY,
    ];
    expect(items('The Best Ladders', paragraphs)).toEqual(['Osk Rapid 3', 'Arlen Step', 'Merle 9']);
  });

  it('is as many headings as the headline promises', () => {
    const headings = ['Softer Colours', 'Rope Instead of Rails', 'Lamps in the Planks'];
    const paragraphs = ['Piers change.', ...behind([...headings, 'Final Thoughts'])];
    expect(items('Three Trends for Piers', paragraphs)).toEqual(headings);
    expect(items('Four Trends for Piers', paragraphs)).toEqual([]);
  });

  it.each([
    ['months', 'A Wedding Timeline', ['12 Months Out', '11 Months Out', '10 Months Out']],
    ['bare numbers', '4 Things They Said', ['1', '2', '3', '4']],
    ['awards alone', 'The 3 Best Ladders', ['Best overall', 'Best for stairs', 'Best for roofs']],
    ['parts of a paper', 'Wood', ['1. Introduction', '2. Woods', '3. Tests', '4. Results']],
    ['questions', 'Ladders', ['1. Are they safe?', '2. Why wood?', '3. How tall?', '4. Who pays?']],
  ])('is nothing where headings are %s', (_, title, headings) => {
    expect(items(title, behind(headings))).toEqual([]);
  });

  it('is not what a list says to look for', () => {
    const aside = ['1. Its weight', '2. Its feet', '3. Its hooks', '4. Its price'];
    const paragraphs = ['What to Look For', BODY, ...behind(aside)];
    expect(items('The Best Ladders', paragraphs)).toEqual([]);
    expect(items('What to Look For in a Ladder', paragraphs)).toHaveLength(aside.length);
  });
});

describe('the summary of a list', () => {
  const names = ['Oak', 'Pine', 'Larch', 'Ash', 'Elm', 'Fir', 'Yew', 'Box', 'Teak', 'Cedar'];
  const list = behind(names.map((name, at) => `${at + 1}. ${name}`));
  const reading = readParagraphs(
    ['In today’s world, wood is everywhere, and choosing can be overwhelming.', ...list],
    { title: '10 Best Woods for Piers', ...about },
  );

  it('names the first of many, and no words that only lead to them', () => {
    const summary = summarise(reading, 'medium');
    expect(summary.map(({ text }) => text)).toEqual(names.slice(0, summary.length));
    expect(summary.length).toBeLessThan(names.length);
    expect(summary.every(({ isItem }) => isItem === true)).toBe(true);
    expect(summary.at(-1)?.itemsLeft).toBe(names.length - summary.length);
  });

  it('names all of a few', () => {
    const few = readParagraphs(list.slice(0, 12), { title: '6 Best Woods for Piers', ...about });
    const summary = summarise(few, 'medium');
    expect(summary.map(({ text }) => text)).toEqual(names.slice(0, 6));
    expect(summary.some(({ itemsLeft }) => itemsLeft !== undefined)).toBe(false);
  });

  it('has what an editor would say before it', () => {
    const first =
      'We tested ten woods in salt water for two years and ranked them by how long they last.';
    const told = summarise(
      readParagraphs([first, ...list], { title: '10 Best Woods', ...about }),
      'medium',
    );
    expect(told[0]?.text).toBe(first);
    expect(told[1]?.text).toBe('Oak');
  });
});
