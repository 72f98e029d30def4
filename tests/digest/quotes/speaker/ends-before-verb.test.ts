import { expect, test } from 'vitest';
import { annotate } from '../../../../src/digest/annotate.ts';

test.each([
  [
    'The head of the pilots’ union ridiculed the offer and said it “was drawn up in a hurry”.',
    'The head of the pilots’ union',
  ],
  [
    'Norvania’s envoy to Osk berated the guards and warned they “would pay for the gate”.',
    'Norvania’s envoy to Osk',
  ],
  [
    'The chairman of the guild poured scorn on the plan and said boats “will rot at the quay”.',
    'The chairman of the guild',
  ],
  [
    'The boss of the largest ferry line hit out at the tax and said it “will sink half the fleet”.',
    'The boss of the largest ferry line',
  ],
  [
    'The head of the pilots’ union quit on Monday and said boats “will rot at the quay”.',
    'The head of the pilots’ union',
  ],
  [
    'A man accused of sinking his own boat said it “will rot at the quay”.',
    'A man accused of sinking his own boat',
  ],
  ['A man accused of burning down a pub said it “will rot at the quay”.', 'A man'],
  ...['lost patience', 'took aim at the press', 'tried to calm the hall', 'flew in'].map((did) => [
    `The chief envoy for the lakes ${did} and said boats “will rot at the quay”.`,
    'The chief envoy for the lakes',
  ]),
  [
    'A senior aide to the harbour master apologised to the crews and said the flag “came down an hour late”.',
    'A senior aide to the harbour master',
  ],
  [
    'A person close to the talks said that it “will sink half the fleet”.',
    'A person close to the talks',
  ],
])('who speaks ends before the verb with its object: %s', (text, speaker) => {
  const { quotes } = annotate({ text, title: null, date: null, language: 'en' }, 'medium');
  expect(quotes[0]?.speaker).toBe(speaker);
});
