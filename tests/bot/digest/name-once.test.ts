import { expect, test } from 'vitest';
import { nameOnce } from '../../../src/bot/digest/name-once.ts';
import type { Speaker } from '../../../src/digest/digest.ts';

const speaker = (name: string | null, role: string | null = null): Speaker => ({
  name,
  role,
  organisation: null,
});

function named(...speakers: readonly (Speaker | null)[]) {
  return nameOnce(speakers.map((one) => ({ speaker: one }))).map(
    ({ speaker: shown }) => shown && [shown.name, shown.role].filter(Boolean).join(', '),
  );
}

test('what a speaker is stands behind the first quote alone', () => {
  const mayor = speaker('Ada Lindholm', 'mayor of Velby');
  expect(named(mayor, speaker('Karl Moe', 'fisherman'), mayor)).toEqual([
    'Ada Lindholm, mayor of Velby',
    'Karl Moe, fisherman',
    'Ada Lindholm',
  ]);
});

test('a name is the same with another mark or without its middle letter', () => {
  expect(
    named(speaker("Terry J. O'Moe", 'mayor'), speaker('Terry O’Moe', 'mayor of Velby')),
  ).toEqual(["Terry J. O'Moe, mayor", 'Terry O’Moe']);
});

test('one surname with two roles is two people', () => {
  expect(
    named(speaker('Moe', 'mayor'), speaker('Moe', 'fisherman'), speaker('Moe', 'mayor')),
  ).toEqual(['Moe, mayor', 'Moe, fisherman', 'Moe']);
});

test('a speaker without a name and words of nobody stay as they are', () => {
  const police = speaker(null, 'a police officer');
  expect(named(police, police, null)).toEqual(['a police officer', 'a police officer', null]);
});
