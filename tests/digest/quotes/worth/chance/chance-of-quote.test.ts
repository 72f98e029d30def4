import { describe, expect, it } from 'vitest';
import { weightsOf } from '../../../../../src/digest/quotes/worth/chance/chance-of-quote.ts';
import { COLUMNS } from '../../../../../src/digest/quotes/worth/chance/describe-quote.ts';

const columns = Object.fromEntries(COLUMNS.map((column, at) => [column, at]));

describe('the weights of a quote', () => {
  it('stand in the order of the columns, whatever their file has', () => {
    const turned = Object.fromEntries(Object.entries(columns).toReversed());
    expect(weightsOf({ base: 1, columns: turned }).columns.map(([name]) => name)).toEqual([
      ...COLUMNS,
    ]);
  });

  it('are refused where a column is missing, or is one that nothing fills', () => {
    const { partial, ...without } = columns;
    expect(partial).toBe(0);
    expect(() => weightsOf({ base: 1, columns: without })).toThrow(/lacks “partial”/);
    expect(() => weightsOf({ base: 1, columns: { ...columns, smell: 1 } })).toThrow(/“smell”/);
  });
});
