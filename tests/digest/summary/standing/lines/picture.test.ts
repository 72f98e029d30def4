import { describe, expect, test } from 'vitest';
import { tellsPicture } from '../../../../../src/digest/summary/standing/lines/picture.ts';

describe('a sentence that says what a picture shows', () => {
  test.each([
    'Harbour officer Tim Holm holds up the chain used to close the pier during the trial.',
    'Mayor Ann Lee signs autographs for visitors after the opening of the pier.',
    'Minister Ruth Kane speaks at the opening of the bridge in Osk on March 2, 2026.',
    'Ruth Kane, left, and Tom Berg look on as the ferry leaves the harbour of Osk.',
    'President Neil Arden waves to the crowd in Velby on Tuesday, Feb. 3, 2026.',
    'Actor Ben Ode attends the festival of Arlen in the old town on June 4, 2025.',
    'Guards of the harbour pictured with Ann Lee at a rally in Osk earlier this month.',
    'Ida Moss, seen here at the fair of Osk, sold the ferry for three million.',
    'The mayor is accused of bribing voters with a cake, pictured above.',
    'Coach Ida Moss reacts as her team scores in the second half.',
  ])('is a caption: %s', (text) => {
    expect(tellsPicture(text)).toBe(true);
  });

  test.each([
    'Mayor Ann Lee signed the plan for the pier on March 2, 2026.',
    'The council says the pier will close on March 2, 2026.',
    'Ann Lee leads the council of Osk, which voted on the pier on Tuesday.',
    'Ruth Kane holds a lead of three points over Tom Berg in the latest poll.',
    'Minister Ruth Kane faces a vote that was put off until March 2, 2026.',
    'Two guards were suspended after they were pictured with Ann Lee at a rally in Osk.',
    'Osk needs a new pier, and the council knows it.',
    'Tom Berg, who holds up to three offices, resigned.',
  ])('is none: %s', (text) => {
    expect(tellsPicture(text)).toBe(false);
  });
});
