import { describe, expect, it } from 'vitest';
import type { Quote } from '../../../../../../src/digest/digest.ts';
import { withSmallRole } from '../../../../../../src/digest/quotes/speaker/shown/post/small-role.ts';

/** The role that is shown behind the name of somebody whose role an article prints so. */
function shown(role: string, { name = 'Ida Holm', language = 'en' } = {}): string | null {
  const quote: Quote = {
    places: [{ paragraph: 0, start: 0, end: 3 }],
    text: 'Yes',
    kind: 'direct',
    speaker: { name, role, organisation: null },
    venues: [],
    rule: 'said-after',
    confidence: 0.9,
  };
  return withSmallRole(quote, language).speaker?.role ?? null;
}

describe('a role behind a name', () => {
  it.each([
    ['Real estate mogul', 'real estate mogul'],
    ['Comedian', 'comedian'],
    ['Mayor', 'mayor'],
    ['Former Osk City Mayor', 'former Osk City Mayor'],
    ['Presumptive Labour nominee', 'presumptive Labour nominee'],
    ['Talk show host', 'talk show host'],
    ['Award-winning novelist', 'award-winning novelist'],
    ['Anti-whaling campaigner', 'anti-whaling campaigner'],
    ['Director of the Osk Tide Institute', 'director of the Osk Tide Institute'],
    ['Chief executive', 'chief executive'],
    ['The candidate’s wife', 'the candidate’s wife'],
  ])('opens small where no title and no name does: "%s"', (role, small) => {
    expect(shown(role)).toBe(small);
  });

  it.each([
    'Republican nominee',
    'Republican',
    'Osk baker',
    'Tinder spokeswoman',
    'New York developer',
    'Chief Executive Officer',
    'Vice President',
    'Labour Secretary',
    'Prime Minister',
    'Secretary of State',
    'President',
    'Duchess of Osk',
    'Sen.',
    'CEO',
    'Baker & Roe partner',
    'The Gazette editor',
    'R-Utah',
  ])('keeps the capital of "%s"', (role) => {
    expect(shown(role)).toBe(role);
  });

  it('keeps the capitals of German', () => {
    expect(shown('Trainer', { language: 'de' })).toBe('Trainer');
  });
});
