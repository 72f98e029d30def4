import { describe, expect, it } from 'vitest';
import { shownSpeakers } from '../speakers.ts';

/** Name and role that are shown for the last quote of a text; `|` parts its paragraphs. */
function shown(text: string): string {
  const speaker = shownSpeakers(text).at(-1);
  return `${speaker?.name ?? '-'} ; ${speaker?.role ?? '-'}`;
}

describe('who has no name', () => {
  it.each([
    [
      'is shown as the article first speaks of him',
      'A nurse at the gate told the radio that she had seen smoke. | “We carried them out one by one,” the nurse said.',
      '- ; A nurse at the gate',
    ],
    [
      'is shown with whom he speaks for',
      'A spokesman for Harlow answered on Monday. “She has kept every promise,” the spokesman said.',
      '- ; A spokesman for Harlow',
    ],
    [
      'is shown with the words before the noun',
      'One senior rescue official spoke on Friday. | “We have no boats left,” the official said.',
      '- ; One senior rescue official',
    ],
    [
      'is left as printed where nobody introduces him',
      '“We have no boats left,” the official said.',
      '- ; the official',
    ],
    [
      'has a name where one stands beside the first mention',
      'Police spoke to a farmer, Jan Roth, on Monday. | “I heard the bridge fall,” the farmer said.',
      'Jan Roth ; farmer',
    ],
  ])('%s', (_, text, who) => {
    expect(shown(text)).toBe(who);
  });
});

describe('an office that says of what', () => {
  it.each([
    [
      'means the lawmaker of the sentence before',
      'Rep. Ed Dahl on Friday attacked the plan, citing the unrest. | “The port must wait,” the committee chairman said.',
      'Ed Dahl ; Rep.',
    ],
    [
      'means the subject who acts',
      'Bob Lind ran. Rep. Bob Lind then grabs the camera. “Who has sent you here?” the seven-term congressman asks.',
      'Bob Lind ; Rep.',
    ],
  ])('%s', (_, text, who) => {
    expect(shown(text)).toBe(who);
  });
});

describe('a post of another time', () => {
  it.each([
    [
      'is not shown beside words of today',
      'The law passed in 2003 under Mitt Rolf, then the governor. | “My view has not changed,” Mr. Rolf told a station on Monday.',
      'Mitt Rolf ; -',
    ],
    [
      'is shown beside the words of its paragraph',
      '“We will sign it by spring,” said Mitt Rolf, then the governor.',
      'Mitt Rolf ; then the governor',
    ],
  ])('%s', (_, text, who) => {
    expect(shown(text)).toBe(who);
  });
});

it('keeps initials that look like small words in a role', () => {
  expect(shown('“It is a late answer,” NOW President Tess Neal said.')).toBe(
    'Tess Neal ; NOW President',
  );
});
