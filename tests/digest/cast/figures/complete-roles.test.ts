import { expect, test } from 'vitest';
import { castOf } from '../cast-of.ts';

const MINISTER = 'Interior Minister Wolf Peschel said so in a statement.';

test('an office has the owner that the article names elsewhere', () => {
  const cast = castOf(['It will close, Norvania’s interior minister said.', MINISTER]);
  expect(cast.who('Wolf Peschel')?.role).toBe('Norvania’s interior minister');
});

test('an office whose owner may be one of two has none', () => {
  const cast = castOf([
    'Norvania’s interior minister met Ostland’s interior minister on Monday.',
    MINISTER,
  ]);
  expect(cast.who('Wolf Peschel')?.role).toBe('Interior Minister');
});
