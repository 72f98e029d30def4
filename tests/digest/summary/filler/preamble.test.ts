import { describe, expect, test } from 'vitest';
import { isPreamble } from '../../../../src/digest/summary/filler/preamble.ts';

describe('what leads on to the matter of a guide', () => {
  test.each([
    'Choosing a ladder can be daunting.',
    'It’s hard to know where to start with ladders.',
    'Finding the right ladder saves you time.',
    'Choosing a ladder is one of the most important steps for a painter.',
    'Ladders play a vital role in every household.',
    'In today’s fast-paced world, ladders are everywhere.',
    'There are plenty of options for painters.',
    'Ladders are more than just two rails with rungs.',
    'Ladders have become increasingly popular among painters.',
    'The list will help you pick a ladder for your home.',
    'Whether you’re a painter or a roofer, a ladder is a good friend.',
    'Ladders have been used for thousands of years by builders.',
    'In the past, only builders owned a ladder.',
    'Question: I need some help with my ladder.',
    'Millions of people are afraid of ladders.',
    'Learn about ladders and how they are made.',
    'At Osk Ladders, we have helped painters since 1990.',
    'Our testers climbed dozens of ladders.',
    'A few weeks ago, I bought a new ladder.',
    'Black Friday is the day after Thanksgiving, when shops begin to sell for Christmas.',
    'Cyber Monday takes place on the first Monday after that holiday.',
  ])('is told: %s', (text) => {
    expect(isPreamble(text)).toBe(true);
  });

  test.each([
    'The Merle 300 is the best ladder for most homes.',
    'A ladder is a tool with rungs between two rails.',
    'Set the ladder on dry ground.',
    'Most ladders cost between $80 and $300.',
    'Black Friday ladders from Merle start at $80 this year.',
    'This guide compares Osk, Arlen and Merle.',
  ])('is not: %s', (text) => {
    expect(isPreamble(text)).toBe(false);
  });
});
