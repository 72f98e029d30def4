import { expect, test } from 'vitest';
import { castOf } from '../../cast-of.ts';

test.each([
  [
    'Omar Adeyemi is the editor of the Harbour Gazette.',
    'Omar Adeyemi',
    'editor of the Harbour Gazette',
  ],
  ['Ida Solberg, who is the chief of staff, waved.', 'Ida Solberg', 'chief of staff'],
  ['Ida Solberg, who serves as chief of staff, waved.', 'Ida Solberg', 'chief of staff'],
  [
    'Ida Solberg, who served as chief of staff, waved.',
    'Ida Solberg',
    'who served as chief of staff',
  ],
  [
    'Erik Tarn was sworn in as the 9th president of Norvania on Friday.',
    'Erik Tarn',
    '9th president of Norvania',
  ],
  ['Ada Stone, who was appointed as head of the port, waved.', 'Ada Stone', 'head of the port'],
])('a verb says what somebody is: %s', (text, name, role) => {
  expect(castOf([text]).who(name)?.role).toBe(role);
});

test.each(['Ada Stone served as mayor of Osk before she left.', 'Ada Stone met the mayor of Osk.'])(
  'other verbs say nothing of the kind: %s',
  (text) => {
    expect(castOf([text]).who('Ada Stone')?.role ?? null).toBeNull();
  },
);
