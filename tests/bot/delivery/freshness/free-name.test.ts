import { expect, test } from 'vitest';
import { freeName } from '../../../../src/bot/delivery/freshness/free-name.ts';

test('stories of a digest never go by the same name', () => {
  const taken = new Set<string>();
  const names = [
    freeName(['ferry', 'ferry', 'pier'], taken),
    // The other half of what was one story has the article after which that was named.
    freeName(['ferry', 'ferry', 'bridge'], taken),
    freeName(['bridge'], taken),
    freeName(['bridge'], taken),
  ];
  expect(names).toEqual(['ferry', 'bridge', 'bridge+', 'bridge++']);
});
