import { expect, test } from 'vitest';
import { quotesOf } from '../../quotes-of.ts';

test.each([
  '“It is a mess,” said Ada Moss. Another said: “We have waited for years.”',
  '“It is a mess,” said Ada Moss. One commented online: “We have waited for years.”',
  '“It is a mess,” said Ada Moss. Some later wrote, “We have waited for years.”',
  '“It is a mess,” said Ada Moss. The other told us: “We have waited for years.”',
  '“It is a mess,” said Ada Moss. “We have waited for years,” another added.',
  '“It is a mess,” said Ada Moss. “We have waited for years,” said another on Sunday.',
  '“It is a mess,” said Ada Moss. Someone shouted “We have waited for years!”',
  '“It is a mess,” said Ada Moss. Others have called it “a coat hanger over mud.”',
  'Ada Moss called it “a mess”, others “a gift to the gulls”.',
  'A diver called it “a mess” and another said the quay was “waiting for years.”',
])('%s: whoever spoke before does not go on', (text) => {
  expect(quotesOf(text)[1]?.who ?? null).toBeNull();
});

test.each([
  ['“It is a mess,” said Ada Moss. Another reported case was “mild,” said Tom Beck.', 'Tom Beck'],
  [
    '“It is a mess,” said Ada Moss. “We have waited,” said one, a diver named Tom Beck.',
    'Tom Beck',
  ],
  ['“It is a mess,” said Ada Moss. “We have waited,” said one of the divers.', 'one of the divers'],
  ['“It is a mess,” said Ada Moss. “We waited,” said one of the divers, Tom Beck.', 'Tom Beck'],
  ['“It leaks in the rain,” said a Moss family friend.', 'a Moss family friend'],
  ['“It leaks in the rain,” the family spokesman said.', 'the family spokesman'],
  ['“It leaks in the rain,” the family said.', 'the family'],
  ['Some call the quay “a mess of old mud,” Ada Moss said.', 'Ada Moss'],
  ['Some say the quay is old. “We have waited,” Ada Moss said.', 'Ada Moss'],
])('%s', (text, who) => {
  expect(quotesOf(text).at(-1)?.who).toContain(who);
});
