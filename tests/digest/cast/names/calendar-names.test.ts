import { expect, test } from 'vitest';
import { castOf } from '../cast-of.ts';

test.each([
  ['“It holds,” said Jan Berg.', 'Jan Berg'],
  ['The mayor, June Kerr, said so.', 'June Kerr'],
  ['April Stone, who runs the port, said so.', 'April Stone'],
  ['“It holds,” said a teacher, May Lund.', 'May Lund'],
  ['A spokesman for the port, Sunday Okafor, said so.', 'Sunday Okafor'],
])('%s names somebody', (text, name) => {
  expect(castOf([text]).who(name)?.kind).toBe('person');
});

test.each([
  ['The palace said Sunday Norvania would leave.', 'Sunday Norvania'],
  ['In June Brandt said so.', 'June Brandt'],
  ['It opens on Tuesday, June 5, Brandt said.', 'June'],
  ['On Friday Brandt said so.', 'Friday Brandt'],
])('%s names a day', (text, name) => {
  expect(castOf([text]).who(name)).toBeUndefined();
});
