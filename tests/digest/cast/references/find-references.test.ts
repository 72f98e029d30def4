import { expect, test } from 'vitest';
import { castOf } from '../cast-of.ts';

test.each([
  ['A spokesman for the port, Chase Hall, said so.', 'Chase Hall'],
  ['The singer, Grant Park, said so.', 'Grant Park'],
  ['Malta Reyes, 44, a diver, said so.', 'Malta Reyes'],
  ['“It holds,” said Chase Hall.', 'Chase Hall'],
  ['“It holds,” Forest Hill said.', 'Forest Hill'],
  ['“It holds,” said diver Stone Bridge.', 'Stone Bridge'],
  ['According to Winter Lane, a diver, it holds.', 'Winter Lane'],
  ['Minister in the Ministry of Fisheries Brian Manley said so.', 'Brian Manley'],
  ['Norvania’s ambassador to Britain Liu Xiaming said so.', 'Liu Xiaming'],
])('%s: a name that looks like a bank, a park or a country is somebody', (text, name) => {
  expect(castOf([text]).who(name)?.kind).toBe('person');
});

test('a surname that is an office too is somebody where it speaks without "the"', () => {
  const cast = castOf(['“Are you sure?” King asked. The king left.']);
  expect(cast.who('King')?.role).toBeNull();
});

test.each([
  'One group, the Reckon Crew, goes from door to door. The group’s founder, Ada Scott, agreed.',
  'The group behind the strike, the Reckon Crew, has grown. Its founder, Ada Scott, agreed.',
])('a body told of by its kind is the one that stands beside it: %s', (text) => {
  expect(castOf([text]).who('Ada Scott')).toMatchObject({
    role: 'founder',
    organisation: 'the Reckon Crew',
  });
});
