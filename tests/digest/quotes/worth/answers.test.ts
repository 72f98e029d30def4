import { expect, test } from 'vitest';
import { keyQuotesOf } from '../quotes-of.ts';

const lead = 'Osk voted on Monday. | The vote was close.';
const statement = '“The harbour board will open the new pier in May,” Tom Berg said.';

test.each([
  'Asked whether the piers were safe, Ana Ruiz said: “The engineers of the harbour have tested it twice.”',
  'When pressed about the cost of it, Ana Ruiz said, “The engineers of the harbour have sums for it.”',
  "Asked whether the piers were safe, Ana Ruiz said, ''The engineers of the harbour have tested it twice.''",
  'Who tested the piers? | “The engineers of the harbour were here twice this year,” Ana Ruiz said.',
])('%s: an answer comes behind a statement', (text) => {
  expect(keyQuotesOf(`${lead} | ${text} | ${statement}`)[0]?.who).toBe('Tom Berg');
});

test('what answers nothing keeps its place', () => {
  const text = '“The engineers of the harbour have tested all piers twice,” Ana Ruiz said.';
  expect(keyQuotesOf(`${lead} | ${text} | ${statement}`)[0]?.who).toBe('Ana Ruiz');
});
