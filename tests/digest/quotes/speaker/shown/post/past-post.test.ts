import { expect, it } from 'vitest';
import { shownSpeakers } from '../../speakers.ts';

const roleOf = (text: string): string | null | undefined => shownSpeakers(text).at(-1)?.role;

it.each([
  [
    'National Committee aide Elaine Lauder wrote a post. | “I wrote hurtful words,” Lauder said. | Lauder, a former aide at the National Committee, is sorry.',
    'former aide at the National Committee',
  ],
  [
    'Ruben Vale was coach of Rovers from 2015 until he was sacked in March. | “They owe me two years of pay,” Vale said.',
    null,
  ],
  [
    'Mark Pruitt, who was mayor of Tulsa for eight years, is running. | “I know how to run a city,” Pruitt said.',
    'who was mayor of Tulsa for eight years',
  ],
])('An office that is over is not shown as one of today: %s', (text, role) => {
  expect(roleOf(text)).toBe(role);
});

it.each([
  [
    'Governor Dale Horne spoke. | “We are ready for all of it,” Horne said. | Horne, a former banker, was calm.',
    'Governor',
  ],
  ['Ruben Vale was the coach of the side that lost. | “It hurts,” Vale said.', 'coach of the side'],
])('One that is not over is: %s', (text, role) => {
  expect(roleOf(text)).toBe(role);
});

it.each([
  ['The result will force Sen. Bill Stroud to think. | “I will think,” Stroud said.', 'Sen.'],
  [
    'Defiance speaks from the challenge former Gov. Ann Pruitt sent. | “Come and try,” Pruitt said.',
    'former Gov.',
  ],
  [
    'Count former Osk President Leo Marr among them. | “It is useless,” Marr said.',
    'former Osk President',
  ],
  [
    'She has chosen Virginia Sen. Tim Cane as her mate. | “I am ready,” Cane said.',
    'Virginia Sen.',
  ],
])('A word of the sentence is no part of a role: %s', (text, role) => {
  expect(roleOf(text)).toBe(role);
});

it.each([
  'Karl Emmet, the consummate tactician, was late. | “I know who I am,” Emmet said.',
  'Native son Bill Stroud was cheered. | “I know who I am,” Stroud said.',
])('What somebody thinks of him is no post: %s', (text) => {
  expect(roleOf(text)).toBeNull();
});
