import { expect, test } from 'vitest';
import { castOf } from '../../cast-of.ts';

test.each([
  ['One of the sailors, who gave her name as Amal, agreed.', 'Amal', 'One of the sailors'],
  ['A fisherman, who gave only his first name, Amal, agreed.', 'Amal', 'A fisherman'],
  [
    'One of the guards, who asked to be identified only as Amal, agreed.',
    'Amal',
    'One of the guards',
  ],
])('who gives a name is what stands before: %s', (text, name, role) => {
  expect(castOf([text]).who(name)?.role).toBe(role);
});

test('who gives something else is not', () => {
  const cast = castOf(['One of the sailors, who gave her bread to Amal, agreed.']);
  expect(cast.who('Amal')?.role ?? null).toBeNull();
});

test('whom a source identified is no source', () => {
  const cast = castOf(['It came from one clerk who identified Ada Stone and left.']);
  expect(cast.who('Ada Stone')?.role ?? null).toBeNull();
});
