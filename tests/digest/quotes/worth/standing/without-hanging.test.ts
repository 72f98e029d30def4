import { expect, test } from 'vitest';
import { shownQuotes } from '../../shown-quotes.ts';

const lede = [
  'The council closed the harbour bridge on Monday after engineers found cracks in it.',
  'Lorries must go round by the northern road, which adds an hour to the way to the market.',
  'Repairs to the harbour bridge will cost two million crowns and take until the spring.',
  'Nobody was hurt when a part of the railing fell into the water in the night to Monday.',
].join(' | ');

test.each([
  [
    'The ferry was sold in May. | Ida Holm had kept it for years. “They never asked me about it,” she said.',
    [],
  ],
  ['Few know the surveyor Jon Dahl. “He is a careful man,” Ida Holm said.', []],
  [
    'Mayor Tom Roe spoke to the council about cracks in the harbour bridge. “It had to be closed,” said Ida Holm.',
    ['It had to be closed,'],
  ],
  ['“The bridge had to be closed,” said Ida Holm.', ['The bridge had to be closed,']],
  [
    '“Moreover, the bridge is old,” said Ida Holm. | “We need a new bridge,” said Jon Dahl.',
    ['We need a new bridge,'],
  ],
])(
  'of what is said in “%s” a reader of the summary is shown what they understand',
  (text, words) => {
    expect(shownQuotes(`${lede} | ${text}`)).toEqual(words);
  },
);

test('who is told in the summary may be “he” in a quote', () => {
  const text = 'Mayor Tom Roe of Osk closed the harbour bridge on Monday after a storm.';
  const quote = 'Critics of Roe were many. “He acted at once,” Ida Holm said.';
  expect(shownQuotes(`${text} | ${quote}`)).toEqual(['He acted at once,']);
});

test('what points at a thing that is not shown stays while there are few others', () => {
  const pointing = 'Ida Holm keeps the lamp. “These lamps burn oil,” Holm said.';
  const others = ['The pier is rotten,', 'The ferry is late,', 'The road is closed,'];
  const said = others.map(
    (words, at) => `“${words}” said ${['Jon Dahl', 'Eva Lund', 'Per Krog'][at]}.`,
  );
  expect(shownQuotes(`${lede} | ${pointing} | ${said[0]}`)).toEqual([
    'The pier is rotten,',
    'These lamps burn oil,',
  ]);
  expect(shownQuotes(`${lede} | ${pointing} | ${said.join(' | ')}`)).not.toContain(
    'These lamps burn oil,',
  );
});
