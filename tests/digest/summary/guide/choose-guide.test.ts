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

  it('is the verdict of a review, though what names its subject leads on', () => {
    const verdict = 'Osk Nights is a gripping film for an hour and a poor one for the other.';
    const summary = told('Osk Nights review: a bold thriller that loses its way', [
      'When the lights go down, you know you’re in for something.',
      'The film follows a dock worker (Ida Roe) who finds a suitcase of money.',
      'Director Tom Reuss made his debut in 2011.',
      verdict,
    ]);
    expect(summary).toContain(verdict);
  });

  it('is what a study found and comes to, without the names of its parts', () => {
    const summary = told('Effects of Evening Rowing on Sleep: A Randomized Trial', [
      'Background: Dock workers sleep badly, and few remedies have been tested among them.',
      'Objective: We aimed to test whether evening rowing improves sleep in dock workers.',
      'Methods: Participants were eligible if they were at least 18 years of age.',
      'Results: Rowers slept 41 minutes longer than the others (P=.002).',
      'Conclusions: Evening rowing lengthens the sleep of dock workers. More research is needed.',
      'Sleep disorders affect one in three people who work at night, and many take pills.',
    ]);
    expect(summary).toContain('Rowers slept 41 minutes longer than the others (P=.002).');
    expect(summary).toContain('Evening rowing lengthens the sleep of dock workers.');
    expect(summary.join(' ')).not.toMatch(/We aimed|eligible|More research/);
  });

  it('says what an award announces before it names one of many', () => {
    const summary = told('The Top 10 Harbour Towns of 2026', [
      'Coast Weekly is pleased to announce the Top 10 Harbour Towns of 2026, chosen by readers.',
      'Osk',
      'Osk, based on the northern coast, is a leading harbour town with a long history of trade.',
      'Arlen',
      'Arlen offers two piers and a market hall, and it is known for its smoked fish.',
    ]);
    expect(summary[0]).toMatch(/^Coast Weekly is pleased to announce/);
  });

  it('tells a conclusion with its reason', () => {
    const summary = told('Newsletter Tips for Bakers: How to Reach More Customers', [
      'Whether you’re a home baker or run a shop, your newsletter matters now more than ever.',
      'When somebody wants a cake for Sunday, they often decide on Thursday. That’s why a short letter on Thursday morning sells more than any advertisement.',
      'What is a newsletter?',
      'A newsletter is an e-mail that you send to many customers at once.',
    ]);
    expect(summary.join(' ')).toContain('That’s why a short letter on Thursday morning sells');
  });

  it('leaves out what the page sells, links to and shows below', () => {
    const summary = told('12 Driftwood Projects', [
      'Today I’ve rounded up 12 driftwood projects for your garden, most of which take an afternoon.',
      'The projects below are all part of the Beach Month.',
      'If you make a purchase using one of these links, I may receive a commission.',
      'Driftwood Lamp',
      'The bulb: Usually the bulb is in a glass of its own and has a thread for the socket.',
      'Be sure to check out the rest of the projects below!',
    ]);
    expect(summary).toEqual([
      'Today I’ve rounded up 12 driftwood projects for your garden, most of which take an afternoon.',
    ]);
  });

  it('defines nothing whose name stands in a heading alone', () => {
    const summary = told('What Are the Different Kinds of Bread?', [
      'All breads can be put into four basic groups.',
      'Flatbread',
      'A thin bread made without yeast.',
      'Sourdough',
      'A bread made with a starter that ferments for days.',
      'Rye Bread',
      'Rye bread is dark and keeps for a week.',
    ]);
    expect(summary.join(' ')).not.toMatch(/^A thin bread|A bread made/);
  });

  it('advises before it tells what its own shop offers', () => {
    const paragraphs = [
      'River House Kayaks offers many kayaks for test rides, including the latest models.',
      'For rivers: Look for a short kayak with a flat hull, which turns quickly.',
      'For the sea: A long kayak with a rudder keeps its course in waves.',
    ];
    const reading = readParagraphs(paragraphs, {
      title: 'How to Choose a Kayak for Rivers and the Sea',
      date: null,
      language: 'en',
    });
    const summary = summarise(reading, 'medium', { publisher: 'River House Kayaks' });
    expect(summary.map(({ text }) => text).join(' ')).not.toContain('offers many kayaks');
    expect(summary.length).toBeGreaterThan(0);
  });

  it('is empty for an open thread', () => {
    const summary = told('Open Thread: Sunday', [
      'You can view our open thread here.',
      'Feel free to talk about anything that you like in the comments.',
    ]);
    expect(summary).toEqual([]);
  });
});
