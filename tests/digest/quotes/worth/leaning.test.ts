import { expect, test } from 'vitest';
import { leaning } from '../../../../src/digest/quotes/worth/leaning.ts';

test.each([
  ['Moreover, it rains.', 2],
  ['But, you know, it rains.', 2],
  ['That’s why we left.', 2],
  ['He left early.', 1],
  ['This dream matters.', 1],
  ['It is important to leave early.', 0],
  ['It’s a shame to see it close.', 0],
  ['Because it rained.', 2],
  ['Because the old pier is rotten, we moor in the bay.', 0],
  ['There are three bridges.', 0],
  ['It took us three years.', 0],
  ['We left early.', 0],
  ['So much of the harbour is mud.', 0],
  ['So we left.', 2],
  ['No bridge will be built here.', 0],
  ['No, the bridge is closed.', 2],
  ['Too many boats were lost.', 0],
  ['Right now the harbour is closed.', 0],
  ['Who will pay for the new pier?', 0],
  ['Which is why the pier was closed.', 2],
  ['Second, the valves are old.', 2],
  ['The second valve is older.', 1],
  ['Having said that, the valves did hold.', 2],
  ['Well there’s a form that we sent in May.', 2],
  ['Well known boats were lost.', 0],
  ['As I said, the valves are old.', 2],
  ['In other words, the valves failed.', 2],
  ['Not at all. The valves were fine.', 2],
  ['Uh, no. I would not ask anybody.', 2],
  ['Um, well, you know, the valves are old.', 2],
  ['Not us, but we like it.', 2],
  ['Not all of us are fishermen.', 0],
  ['Uh, the valves are old.', 0],
  ['Sure, the valves are old.', 2],
  ['Sure signs of spring are rare here.', 0],
  ['None of that was tested.', 1],
  ['I disagree with that view of the valves.', 1],
  ['We told everybody of that in May.', 0],
  ['I wonder if he can read a map.', 1],
  ['I wonder if Holt can read his map.', 0],
  ['Every driver thinks he can park here.', 0],
  ['I’m not going to vote for it.', 1],
  ['I will not vote for the Harbour Act or anything like it.', 0],
  ['If all of this is a plan by the board, we must stop the works.', 1],
  ['I think it will cost the town a new pier.', 1],
  ['I think it is time to open the pier.', 0],
  ['I think you can see who was behind this,', 1],
  ['If the pier is closed, the ferry cannot land.', 0],
  ['Butter is dear.', 0],
] as const)('%s leans by %i', (text, by) => {
  expect(leaning(text, 'en-GB')).toBe(by);
});

test.each([
  ['So geht es nicht weiter.', 'de'],
  ['No vamos a parar.', 'es'],
])('%s (%s) opens as an English connective does, and leans on nothing', (text, language) => {
  expect(leaning(text, language)).toBe(0);
});
