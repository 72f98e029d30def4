import { expect, test } from 'vitest';
import { checkColumns, layOut } from '../../../../../src/digest/quotes/speaker/ranker/columns.ts';
import { speakerFeatures } from '../../../../../src/digest/quotes/speaker/ranker/pair-features.ts';
import weights from '../../../../../src/digest/quotes/speaker/ranker/speaker.weights.json' with { type: 'json' };

test('the weights were trained on the columns that the code fills', () => {
  expect(weights.features).toEqual(speakerFeatures);
});

test('a row is laid out by the names of its columns, whatever their order', () => {
  const row = { tall: 3, wide: 2 };
  expect([...layOut(['wide', 'tall'], row, new Float32Array(3), 1)]).toEqual([0, 2, 3]);
});

test.each([
  [['wide', 'tall'], ['tall', 'wide'], /has wide where the code fills tall \(column 0\)/],
  [['wide'], ['wide', 'tall'], /has no column where the code fills tall \(column 1\)/],
  [['wide', 'tall'], ['wide'], /has tall where the code fills none \(column 1\).*train-quotes/],
])('columns %j are not %j', (trained, filled, problem) => {
  expect(() => {
    checkColumns(trained, filled);
  }).toThrow(problem);
});
