import { describe, expect, it } from 'vitest';
import { readParagraphs } from '../../../../src/digest/reading/reading.ts';
import { summarise } from '../../../../src/digest/summary/summarise.ts';

function told(title: string, paragraphs: readonly string[]): readonly string[] {
  const reading = readParagraphs(paragraphs, { title, date: '2026-03-02', language: 'en' });
  return summarise(reading, 'medium').map(({ text }) => text);
}

const LADDERS = [
  'Choosing the right ladder can be overwhelming, with so many models on the market.',
  'In this guide, we walk you through everything that you need to know about ladders.',
  'Our testers climbed dozens of ladders in our workshop.',
  'Best overall',
  'The Merle 300 is the best ladder for most homes, because it weighs 9 kg and carries 150 kg.',
  'Its feet are made of rubber.',
  'Best for stairs',
  'The Arlen Step is the cheapest ladder that stands safely on stairs, at $89.',
  'The colour is blue.',
  'Best for roofs',
  'If you work on roofs, the Osk Long is a great option with its hooks of steel.',
];

describe('the summary of a guide', () => {
  it('has the picks of a list, and not how the page begins', () => {
    const summary = told('The 3 Best Ladders of 2026', LADDERS);
    expect(summary).toContain(LADDERS[4]);
    expect(summary).toContain(LADDERS[7]);
    expect(summary.join(' ')).not.toMatch(/overwhelming|In this guide|Our testers/);
  });

  it('has the definition of what its headline asks for', () => {
    const definition =
      'Pier rent is a yearly fee that boat owners pay to the harbour for a place at the pier.';
    const summary = told('What Is Pier Rent?', [
      'If you’re new to boating, you may have heard of pier rent.',
      'In today’s fast-paced world, understanding pier rent is essential.',
      'What pier rent means',
      definition,
      'It is due in May.',
      'Who pays it',
      'Every owner of a boat over four metres pays pier rent, which costs between $200 and $900.',
    ]);
    expect(summary[0]).toBe(definition);
  });

  it('is empty where a page only speaks of itself', () => {
    const summary = told('10 Tips for Better Ladders', [
      'Whether you’re a painter or a roofer, this guide has you covered.',
      'Read on to learn how our experts choose a ladder.',
      'Millions of people use a ladder every year, and choosing one can be daunting.',
    ]);
    expect(summary).toEqual([]);
  });

  it('takes no sentence that goes on from one that is not shown', () => {
    const summary = told('How to Paint a Pier', [
      'Paint a pier in two coats with a paint for ships, and let each dry for 24 hours.',
      'The first coat',
      'All they need is a dry day and a wide brush, which is the best tool for the first coat.',
      'The second coat',
      'Another coat makes the pier last ten years, which is the most important advice of all.',
    ]);
    expect(summary).toEqual([
      'Paint a pier in two coats with a paint for ships, and let each dry for 24 hours.',
    ]);
  });

  it('is shorter where fewer sentences are asked for', () => {
    const reading = readParagraphs(LADDERS, {
      title: 'The 3 Best Ladders of 2026',
      date: null,
      language: 'en',
    });
    expect(summarise(reading, 'short').length).toBeLessThanOrEqual(2);
  });
});
