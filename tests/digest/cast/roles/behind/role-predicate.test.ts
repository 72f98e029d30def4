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

test.each([
  [
    'Jane Roe, who is vice president of design and purchases at her uncle’s mill, was calm.',
    'vice president of design and purchases at her uncle’s mill',
  ],
  ['Jane Roe is a professor of medicine and nutrition.', 'professor of medicine and nutrition'],
  ['Jane Roe is a professor of medicine and lives at the port.', 'professor of medicine'],
  ['Jane Roe is a professor of medicine and they met at the port.', 'professor of medicine'],
])('two fields of one post stay together: %s', (text, role) => {
  expect(castOf([text]).who('Jane Roe')?.role).toBe(role);
});
