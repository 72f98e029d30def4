import { expect, test } from 'vitest';
import { isAddress } from '../../../../src/digest/cast/beside-a-name/titles.ts';

test.each(['Sen.', 'Lt. Gov.', 'Cllr', 'Rev', 'Prince', 'Judge', 'President', 'Countess'])(
  '%s is written before a name only',
  (role) => {
    expect(isAddress(role)).toBe(true);
  },
);

test.each(['Mayor', 'CEO', 'Kremlin spokesman', 'president of the club'])(
  '%s may stand behind a name',
  (role) => {
    expect(isAddress(role)).toBe(false);
  },
);
