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
  ['Ida Holm wants more lamps. “This would be dear even in good years,” she said.', []],
  ['Ida Holm fed the gulls. “This is just the latest example of kindness to birds,” she said.', []],
  [
    'Ida Holm left a message. “I would like to talk to you about your words on my pier,” she said.',
    [],
  ],
  ['The editor asked Ida Holm. “Did I begin to write a book on the harbour?” she said.', []],
  ['“No engineer has seen the bridge,” Ida Holm said. | There is no evidence for that.', []],
  ['“No engineer saw the bridge,” Holm said. | Officials of Osk have certified that four did.', []],
  ['“No engineer saw the bridge,” Holm falsely claimed.', []],
  [
    '“No engineer saw the bridge,” Ida Holm said. | Officials of Osk hope for a better spring.',
    ['No engineer saw the bridge,'],
  ],
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

const STATEMENTS = [
  '“The council closed the bridge too late,” said Tom Beck.',
  '“Engineers looked at the bridge every spring,” said Eva Lund.',
  '“Lorries broke the railing of the bridge,” said Carl Dahl.',
].join(' | ');

test.each([
  ['I do not share Councillor Moe’s position, and I never have,', false],
  ['I do not share the position of the council, and I never have,', true],
  ['I read the letter twice, and I wept both times,', false],
  ['I read the letter from the bank twice, and I wept both times,', true],
  ['The letter actually went before the board twice,', false],
  ['The letter of the bank went before the board twice,', true],
  ['The decisions are informed by the values of my family,', false],
  ['The decision to mend the pier was made by the board,', true],
  ['The engineers are informed by the values of my family,', true],
  ['So far, the response has not been very good for us,', false],
  ['Those offers are still on the table for the town,', false],
  ['Those who made an offer are still in the town,', true],
  ['This kind of steep harbour fee has ruined two towns,', false],
  ['I think that those Democrats will regret their vote,', false],
  ['I think that those Democrats who voted for it will regret it,', true],
])(
  '“%s” stands beside three statements where it says of which paper or whose view it is: %s',
  (words, isShown) => {
    const text = `${lede} | ${STATEMENTS} | “${words}” Ida Holm said.`;
    expect(shownQuotes(text).includes(words)).toBe(isShown);
  },
);

test('a predicate without its subject is not shown, whatever verbs it has', () => {
  const text = `${lede} | Ida Holm says that the mayor has “always run a lean harbour and will go on so.”`;
  expect(shownQuotes(text)).toEqual([]);
  const cut = `${lede} | Ida Holm says that the mayor will “compete hard for the prize.”`;
  expect(shownQuotes(cut)).toEqual([]);
});

test('who is told in the summary may be “he” in a quote', () => {
  const text = 'Mayor Tom Roe of Osk closed the harbour bridge on Monday after a storm.';
  const quote = 'Critics of Roe were many. “He acted at once,” Ida Holm said.';
  expect(shownQuotes(`${text} | ${quote}`)).toEqual(['He acted at once,']);
});

test('who is named last in front of a quote is its “she”, and is shown or the quote is not', () => {
  const opening = 'Mayor Mary Roe of Osk closed the harbour bridge on Monday after a storm.';
  const others = 'Roe was praised by the port for what she did on that day, and by the fishermen.';
  const rest = Array.from(
    { length: 20 },
    (_, at) => `Pier number ${at} of the harbour was closed by the guard at ${at} in the evening.`,
  );
  const quote = '“She closed the pier too late,” Jon Dahl said.';
  const told = (who: string): string => [opening, others, ...rest, `${who} ${quote}`].join(' | ');
  expect(shownQuotes(told('The bakers of Osk know Emma Lund, who lives by the sea.'))).toEqual([]);
  expect(shownQuotes(told('The bakers of Osk know Mary Roe, who lives by the sea.'))).toHaveLength(
    1,
  );
});

test('an answer whose question is not shown stands beside no three others', () => {
  const answer = 'Does Tom Vik like the island? “The winters are long here,” Vik said.';
  const said = ['Jon Dahl', 'Eva Lund', 'Per Krog'].map(
    (name, at) => `“${['The pier', 'The ferry', 'The road'][at]} is closed,” said ${name}.`,
  );
  expect(shownQuotes([lede, answer, said[0]].join(' | '))).toContain('The winters are long here,');
  expect(shownQuotes([lede, answer, ...said].join(' | '))).not.toContain(
    'The winters are long here,',
  );
});

test('what points at a thing that is not shown stays while there are few others', () => {
  const pointing = 'Ida Holm keeps the lamp. “These lamps are full of oil,” Holm said.';
  const others = ['The pier is rotten,', 'The ferry is late,', 'The road is closed,'];
  const said = others.map(
    (words, at) => `“${words}” said ${['Jon Dahl', 'Eva Lund', 'Per Krog'][at]}.`,
  );
  expect(shownQuotes(`${lede} | ${pointing} | ${said[0]}`)).toEqual([
    'The pier is rotten,',
    'These lamps are full of oil,',
  ]);
  expect(shownQuotes(`${lede} | ${pointing} | ${said.join(' | ')}`)).not.toContain(
    'These lamps are full of oil,',
  );
});

test('a piece that states nothing stands beside no two statements', () => {
  const piece = 'Ida Holm spoke of “a bridge that is safe for everybody in the town”.';
  const said = ['“The pier is rotten,” said Jon Dahl.', '“The ferry is late,” said Eva Lund.'];
  const shown = 'a bridge that is safe for everybody in the town';
  expect(shownQuotes([lede, piece, said[0]].join(' | '))).toContain(shown);
  expect(shownQuotes([lede, piece, ...said].join(' | '))).not.toContain(shown);
});

test('words that are no statement are no answer without their question', () => {
  const answer = 'Asked what she likes best, Ida Holm said, “The egg race with my kids.”';
  expect(
    shownQuotes(
      [
        lede,
        answer,
        '“The pier is rotten,” said Jon Dahl. | “The ferry is late,” said Eva Lund.',
      ].join(' | '),
    ),
  ).toEqual(['The pier is rotten,', 'The ferry is late,']);
});

test('what the article refutes is shown where the summary tells so', () => {
  const quote = '“Four men drowned at the bridge,” Ida Holm said. | In reality, nobody was hurt.';
  const text = 'Ida Holm made false claims about the harbour bridge on Monday.';
  expect(shownQuotes(`${lede} | ${quote}`)).toEqual([]);
  expect(shownQuotes(`${text} | ${quote}`)).toEqual(['Four men drowned at the bridge,']);
});
