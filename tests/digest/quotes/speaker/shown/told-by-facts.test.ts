import { describe, expect, it } from 'vitest';
import { shownSpeakers } from '../speakers.ts';

/** Name and role that are shown for the last quote of a text; `|` parts its paragraphs. */
function shown(text: string): string {
  const speaker = shownSpeakers(text).at(-1);
  return `${speaker?.name ?? '-'} ; ${speaker?.role ?? '-'}`;
}

describe('who is called by state and party', () => {
  it.each([
    [
      'is the one with their tag',
      'Sen. Piet Sander (R-Utah) opposed it. | He met Rep. Lena Orth (D-Ohio) at noon. | “We will not vote for a budget without numbers,” the Utah Republican said.',
      'Piet Sander ; Sen.',
    ],
    [
      'is the last named, if that is where he is from',
      'Sen. Piet Sander (R-Utah) opposed it. | He met Rep. Lena Orth (D-Ohio) at noon. | “We will not vote for a budget without numbers,” the Ohio Democrat said.',
      'Lena Orth ; Rep.',
    ],
    [
      'is the senator of that state',
      'Senator Piet Sander of Ohio spoke on Monday. | “We will not vote for a budget without numbers,” the Ohio Republican told reporters.',
      'Piet Sander ; Senator',
    ],
    [
      'is the governor of that state',
      'In May, Texas Gov. Karl Lomm signed it. | “Nobody in our state will lose a home,” the Texas Republican said.',
      'Karl Lomm ; Texas Gov.',
    ],
    [
      'is nobody of two with the same tag',
      'Sen. Piet Sander (R-Utah) opposed it. | So did Rep. Lena Orth (R-Utah) at noon. | “We will not vote for a budget without numbers,” the Utah Republican said.',
      '- ; the Utah Republican',
    ],
    [
      'is nobody from another state',
      'Sen. Piet Sander (R-Utah) opposed it. | “We will not vote for a budget without numbers,” the Maine Republican said.',
      '- ; the Maine Republican',
    ],
  ])('%s', (_, text, wanted) => {
    expect(shown(text)).toBe(wanted);
  });
});

describe('who is called by what he was', () => {
  it.each([
    [
      'is the one who does something in the sentence',
      'Weeks after backing Greta Lomm, Piet Sander still calls her plan a danger. “I stand by all I said in spring,” the Ohio senator told the paper.',
      'Piet Sander ; Ohio senator',
    ],
    [
      'is the one who says it, of two who do something',
      'Lena Orth hopes for a bridge, Piet Sander wrote in a letter. | “Nobody asked the people on the island,” the former mayor added.',
      'Piet Sander ; former mayor',
    ],
    [
      'is the one who was called by other words in between',
      'Piet Sander wants to lower the tax on land, he said. | “They have to listen to the towns,” the retired surgeon told the channel. | The former presidential candidate added, “You need somebody who knows how farms are run.”',
      'Piet Sander ; former presidential candidate',
    ],
    [
      'is not the one who speaks of him in the sentence above',
      'But Mr. Orth’s words may have hurt the former president, who had built the school. | “That was the worst day of my life so far,” the former president said.',
      '- ; the former president',
    ],
  ])('%s', (_, text, wanted) => {
    expect(shown(text)).toBe(wanted);
  });
});
