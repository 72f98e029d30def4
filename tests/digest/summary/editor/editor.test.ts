import { describe, expect, test } from 'vitest';
import { EDITOR_COLUMNS } from '../../../../src/digest/summary/editor/editor-columns.ts';
import { editor, readEditor, readWishes } from '../../../../src/digest/summary/editor/editor.ts';

const columns = Object.fromEntries(EDITOR_COLUMNS.map((name, at) => [name, at]));

describe('what was learned of an editor', () => {
  test('has a weight for each column, in the order of the columns', () => {
    const shuffled = Object.fromEntries(Object.entries(columns).toReversed());
    const part = { bias: 1, columns: shuffled };
    const read = readEditor({ lede: part, others: part });
    expect(read.lede.columns).toEqual([...EDITOR_COLUMNS.keys()]);
    expect(read.others.columns).toEqual([...EDITOR_COLUMNS.keys()]);
    const learned = [...editor.lede.columns, ...editor.others.columns];
    expect(learned.every((weight) => Number.isFinite(weight))).toBe(true);
  });

  test('is refused where its columns are others', () => {
    const { near: _, ...others } = columns;
    const good = { bias: 0, columns };
    expect(() => readEditor({ lede: { bias: 0, columns: others }, others: good })).toThrow(
      'missing: near',
    );
    const more = { bias: 0, columns: { ...columns, luck: 1 } };
    expect(() => readEditor({ lede: good, others: more })).toThrow(/luck.*train\/editor/);
  });

  test('adds up the columns of a row, those of the lede by weights of their own', () => {
    const row = Float64Array.from(EDITOR_COLUMNS, (_, at) => (at === 2 ? 0.5 : 0));
    const weights = readEditor({ lede: { bias: 3, columns }, others: { bias: -1, columns } });
    expect(readWishes([row, row, row], 1, weights)).toEqual([0, 4, 0]);
  });
});
