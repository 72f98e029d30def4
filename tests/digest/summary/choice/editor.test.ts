import { describe, expect, test } from 'vitest';
import { EDITOR_COLUMNS } from '../../../../src/digest/summary/choice/editor-columns.ts';
import { editor, readEditor, readWishes } from '../../../../src/digest/summary/choice/editor.ts';

const columns = Object.fromEntries(EDITOR_COLUMNS.map((name, at) => [name, at]));

describe('what was learned of an editor', () => {
  test('has a weight for each column, in the order of the columns', () => {
    const shuffled = Object.fromEntries(Object.entries(columns).toReversed());
    expect(readEditor({ bias: 1, columns: shuffled }).columns).toEqual([...EDITOR_COLUMNS.keys()]);
    expect(editor.columns.every((weight) => Number.isFinite(weight))).toBe(true);
  });

  test('is refused where its columns are others', () => {
    const { near: _, ...others } = columns;
    expect(() => readEditor({ bias: 0, columns: others })).toThrow('missing: near');
    expect(() => readEditor({ bias: 0, columns: { ...columns, luck: 1 } })).toThrow(
      /luck.*train-editor/,
    );
  });

  test('adds up the columns of a row', () => {
    const row = Float64Array.from(EDITOR_COLUMNS, (_, at) => (at === 2 ? 0.5 : 0));
    expect(readWishes([row], readEditor({ bias: -1, columns }))).toEqual([0]);
  });
});
