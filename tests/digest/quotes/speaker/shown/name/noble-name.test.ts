import { expect, test } from 'vitest';
import { shownSpeakers } from '../../speakers.ts';

/** Name and role that are shown for the last quote of a text; `|` parts its paragraphs. */
function shown(text: string): string {
  const speaker = shownSpeakers(text).at(-1);
  return `${speaker?.name ?? '-'} ; ${speaker?.role ?? '-'}`;
}

test.each([
  ['Lord Harrow (Lab) told peers: “The bill is a sieve with a handle.”', 'Lord Harrow ; -'],
  [
    'The earl and his wife, Lady Rowena, left. | “We shall be back with the dogs,” said Lady Rowena.',
    'Lady Rowena ; -',
  ],
  [
    'Count Anselm of Weil opened the fair on Friday. | “My father planted every tree here,” the count said.',
    'Count Anselm of Weil ; -',
  ],
  [
    'The Duke of Sarn opened the fair on Friday. | “My father planted every tree here,” the duke said.',
    '- ; The Duke of Sarn',
  ],
  ['“The bill is a sieve with a handle,” said Baroness Quill.', 'Baroness Quill ; -'],
  [
    '“The bill is a sieve with a handle,” said Sister Agnes, who runs a mill.',
    'Sister Agnes ; who runs a mill',
  ],
  ['Brother Odo, 12, said: “I did not come here to nod.”', 'Odo ; -'],
  ['Father Odo told them: “I did not come here to nod.”', 'Father Odo ; -'],
  ['His father Odo told them: “I did not come here to nod.”', 'Odo ; -'],
  ['Tory peer Lord Harrow told them: “I did not come here to nod.”', 'Lord Harrow ; Tory peer'],
  // whose whole name is told needs none
  ['Sir Ray Polk left. “The bill is a sieve with a handle,” Sir Ray said.', 'Ray Polk ; -'],
  // two of them: nobody knows which
  [
    'The Duke of Sarn met the Duke of Weil. | “My father planted every tree here,” the duke said.',
    '- ; the duke',
  ],
  // a town and a brand are none
  ['The Duke of Sarn pub burned down. | “I saw the smoke from the hill,” said Duke.', 'Duke ; -'],
])('%s', (text, who) => {
  expect(shown(text)).toBe(who);
});
