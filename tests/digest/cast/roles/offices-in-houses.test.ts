import { expect, test } from 'vitest';
import { castOf } from '../cast-of.ts';

test.each([
  ['Minister in the Office of the President', 'Minister in the Office of the President'],
  ['Minister of State in the Ministry of Ports', 'Minister of State in the Ministry of Ports'],
  ['Secretary of State for the Islands', 'Secretary of State for the Islands'],
])('the office of “%s Colin Brandt” is the whole of it', (office, role) => {
  expect(castOf([`${office} Colin Brandt said it came late.`]).who('Colin Brandt')?.role).toBe(
    role,
  );
});

test('a president of whom nothing stands before is the president', () => {
  expect(castOf(['He met President Colin Brandt.']).who('Colin Brandt')?.role).toBe('President');
});

test.each([
  ['The leaders of Norway, Sweden and Finland met.', 'The leaders of Norway, Sweden and Finland'],
  ['Envoys from Peru, Chile, and Bolivia met.', 'Envoys from Peru, Chile, and Bolivia'],
  ['The leaders of Norway, a union and a club met.', 'The leaders of Norway'],
])('“%s” is about all whose they are', (text, who) => {
  expect(castOf([text]).who(who)?.kind).toBe('group');
});
