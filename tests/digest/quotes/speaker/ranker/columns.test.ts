import { expect, test } from 'vitest';
import { checkColumns, inOrder } from '../../../../../src/digest/quotes/speaker/ranker/columns.ts';
import { speakerFeatures } from '../../../../../src/digest/quotes/speaker/ranker/pair-features.ts';
import weights from '../../../../../src/digest/quotes/speaker/ranker/speaker.weights.json' with { type: 'json' };

test('the weights were trained on the columns that the code fills', () => {
  expect(weights.features).toEqual(speakerFeatures);
});

test('columns have their places in order, and none has the place of another', () => {
  expect(inOrder({ wide: 0, tall: 1 })).toEqual(['wide', 'tall']);
  expect(() => inOrder({ wide: 0, tall: 0 })).toThrow(/column tall is 0: make it 1/);
});

test.each([
  [['wide', 'tall'], ['tall', 'wide'], /has wide where the code fills tall \(column 0\)/],
  [['wide'], ['wide', 'tall'], /has no column where the code fills tall \(column 1\)/],
  [['wide', 'tall'], ['wide'], /has tall where the code fills none \(column 1\).*train\/quotes/],
])('columns %j are not %j', (trained, filled, problem) => {
  expect(() => {
    checkColumns(trained, filled);
  }).toThrow(problem);
});
